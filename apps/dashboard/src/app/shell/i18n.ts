import { inject, Injectable, Pipe, type PipeTransform, signal } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { isDay, localize, type LocalizedText } from '@rumbo/domain';
import {
  createTranslator,
  formatDay,
  formatInstant,
  formatNumber,
  formatPercent,
  formatPeriod,
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  isMessageKey,
  loadMessages,
  type MessageBundle,
  type MessageKey,
  type MessageParams,
  type Messages,
} from '@rumbo/i18n';

const STORED = 'rumbo.language';
const known = (language: string | null | undefined) =>
  INTERFACE_LANGUAGES.find((one) => one === language?.slice(0, 2));

/** The reader's language: messages, numbers and dates. Signals, so that a switch redraws what shows text. */
@Injectable({ providedIn: 'root' })
export class I18n {
  private readonly state = signal<{
    language: InterfaceLanguage;
    messages: Messages;
    translate: (key: MessageKey, params?: MessageParams) => string;
  }>({
    language: 'en',
    messages: {},
    translate: (key) => key,
  });

  /** What the pages so far have needed: a switch of language loads it anew. */
  private readonly bundles = new Set<MessageBundle>(['core']);

  /** The person's own language first, then this device's choice, then the browser's. */
  start(personal?: string): Promise<void> {
    return this.use(
      known(personal) ??
        known(localStorage.getItem(STORED)) ??
        navigator.languages.map(known).find(Boolean) ??
        'en',
    );
  }

  async use(language: InterfaceLanguage): Promise<void> {
    let known: number;
    let messages: Messages;
    do {
      known = this.bundles.size;
      messages = await loadMessages(language, [...this.bundles]);
    } while (known !== this.bundles.size);
    this.say(language, messages);
    localStorage.setItem(STORED, language);
    document.documentElement.lang = language;
  }

  /** Loads the messages of a page before it is shown. Parts of a page may ask at the same time, and for different ones. */
  async need(bundles: readonly MessageBundle[]): Promise<void> {
    const missing = bundles.filter((bundle) => !this.bundles.has(bundle));
    if (missing.length === 0) return;
    let language: InterfaceLanguage;
    let loaded: Messages;
    do {
      language = this.language();
      loaded = await loadMessages(language, missing);
    } while (language !== this.language());
    this.say(language, { ...this.state().messages, ...loaded });
    missing.forEach((bundle) => this.bundles.add(bundle));
  }

  private say(language: InterfaceLanguage, messages: Messages): void {
    this.state.set({ language, messages, translate: createTranslator(language, messages) });
  }

  language(): InterfaceLanguage {
    return this.state().language;
  }

  t(key: MessageKey, params?: MessageParams): string {
    return this.state().translate(key, params);
  }

  /**
   * For keys made of a code, such as `vocabulary.theme.` + `CARE`: the code itself when there is no message. Days among
   * the parameters, as problems carry them, are written as the reader writes them.
   */
  code(prefix: string, code: string, params: MessageParams = {}): string {
    const key = `${prefix}.${code}`;
    if (!isMessageKey(this.state().messages, key)) return code;
    const said = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && isDay(value) ? this.day(value) : value,
    ]);
    return this.t(key, Object.fromEntries(said) as MessageParams);
  }

  text(text: LocalizedText): string {
    return localize(text, this.language()).text;
  }

  day(day: string): string {
    return formatDay(this.language(), day);
  }

  period(period: string): string {
    return formatPeriod(this.language(), period);
  }

  instant(instant: string): string {
    return formatInstant(this.language(), instant);
  }

  number(value: number, digits?: number, exactly?: boolean): string {
    return formatNumber(this.language(), value, digits, exactly);
  }

  percent(value: number, digits?: number): string {
    return formatPercent(this.language(), value, digits);
  }

  country(code: string): string {
    return new Intl.DisplayNames(this.language(), { type: 'region' }).of(code) ?? code;
  }

  languageName(code: string): string {
    return new Intl.DisplayNames(this.language(), { type: 'language' }).of(code) ?? code;
  }
}

/** `{{ 'shell.loading' | t }}`. Impure because the language may change under it; a look-up costs little. */
@Pipe({ name: 't', pure: false })
export class T implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform(key: MessageKey, params?: MessageParams): string {
    return this.i18n.t(key, params);
  }
}

/** For routes: what these pages say beyond what every page does. */
export const speaks =
  (...bundles: MessageBundle[]): CanActivateFn =>
  async () => {
    await inject(I18n).need(bundles);
    return true;
  };
