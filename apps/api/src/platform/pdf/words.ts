import { type Language, localize, type LocalizedText, type Roadmap, type RollUp } from '@rumbo/domain';
import {
  createTranslator,
  formatDay,
  formatNumber,
  formatPercent,
  formatPeriod,
  isMessageKey,
  loadMessages,
  type Messages,
  type Translator,
} from '@rumbo/i18n';
import { languageFor } from '../reader-language';

/** Everything that a document says, in one language. */
export class Words {
  readonly say: Translator;

  private constructor(
    readonly language: Language,
    private readonly messages: Messages,
  ) {
    this.say = createTranslator(language, messages);
  }

  static async in(language: Language | undefined, roadmap: Roadmap): Promise<Words> {
    const spoken = language ?? languageFor(roadmap);
    return new Words(spoken, await loadMessages(spoken));
  }

  /** The label of a code; the code itself where it has none. */
  code(prefix: string, code: string): string {
    const key = `${prefix}.${code}`;
    return isMessageKey(this.messages, key) ? this.say(key) : code;
  }

  /** As the language sets a colon: French keeps it apart from the word. */
  labelled = (label: string, value: string): string => this.say('document.labelled', { label, value });
  country = (code: string): string =>
    new Intl.DisplayNames(this.language, { type: 'region' }).of(code) ?? code;
  text = (text: LocalizedText): string => localize(text, this.language).text;
  day = (day: string): string => formatDay(this.language, day);
  period = (period: string): string => formatPeriod(this.language, period);
  number = (value: number): string => formatNumber(this.language, value);
  /** A dash where there is nothing to measure. */
  percent = (value: number | null): string => (value === null ? '–' : formatPercent(this.language, value, 1));

  /** A value with what it is part of. */
  valueOf = (value: string, of: number | null): string =>
    of === null ? value : this.say('document.valueOf', { value, of: this.number(of) });
  /** Progress stands with what was done of what. */
  progress = ({ percent, done, weight }: RollUp): string =>
    percent === null ? '–' : `${this.percent(percent)} (${this.valueOf(this.number(done), weight)})`;
}
