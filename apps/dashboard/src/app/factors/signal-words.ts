import {
  type Disagreement,
  type FactorSignal,
  type FactorSignalCode,
  PERSPECTIVES,
  SIGNALS,
} from '@rumbo/domain';
import type { I18n } from '../shell';

/** Signals of the dialogue have their words where the dialogue is. */
const isOfDialogue = (code: string) => SIGNALS.some((one) => one === code);

export const signalName = (i18n: I18n, code: FactorSignalCode | string): string =>
  isOfDialogue(code) ? i18n.code('dialogue.signal', code) : i18n.code('factor.signal', code);

/** A level with its name: `3 established`. */
export const levelName = (i18n: I18n, level: number): string =>
  `${level} ${i18n.code('vocabulary.level', String(level))}`;

/** What was counted, in a sentence with its numbers. */
export function countedWords(i18n: I18n, signal: FactorSignal): string {
  const { code, part, whole, details } = signal;
  const amounts = amountsOf(i18n, signal);
  if (whole === 0 && amounts === '') return i18n.t('factor.signal.nothing');
  const share = whole ? i18n.percent((part * 100) / whole) : '—';
  const plain = Object.fromEntries(Object.entries(details).filter(([name]) => !name.includes('.')));
  const params = { ...plain, part, whole: whole ?? 0, share, amounts };
  return isOfDialogue(code)
    ? i18n.code('dialogue.signal.counted', code, params)
    : i18n.code('factor.signal.counted', code, params);
}

/** Money by currency, never added up across them. */
function amountsOf(i18n: I18n, { details }: FactorSignal): string {
  const currencies = Object.keys(details).flatMap((name) => /^domestic\.(\w+)$/.exec(name)?.[1] ?? []);
  return currencies
    .map((currency) => {
      const [domestic, partner] = [details[`domestic.${currency}`] ?? 0, details[`partner.${currency}`] ?? 0];
      const whole = domestic + partner;
      return i18n.t('factor.signal.amount', {
        part: `${currency} ${i18n.number(domestic)}`,
        whole: i18n.number(whole),
        share: whole === 0 ? '—' : i18n.percent((domestic * 100) / whole),
      });
    })
    .join('; ');
}

/** The level that a signal suggests, or why it suggests none. */
export function suggestedWords(i18n: I18n, { code, level, threshold, whole }: FactorSignal): string {
  if (!threshold) return i18n.t('factor.signal.noThreshold');
  if (level !== null)
    return i18n.t('factor.signal.level', { level, name: i18n.code('vocabulary.level', String(level)) });
  /** Ownership has one bound only: a smaller share is data enough, and suggests nothing. */
  return i18n.t(code === 'E6' && whole ? 'factor.signal.notHalf' : 'factor.signal.notEnough');
}

export const windowWords = (i18n: I18n, { from }: FactorSignal): string =>
  from ? i18n.t('factor.signal.since', { day: i18n.day(from) }) : i18n.t('factor.signal.whole');

/** "Workers’ organisations 1, Ministry and SSE actors 3: two levels apart", "Workers’ organisations 1, signal S2 (Inclusion) 4: three levels apart". */
export function apartWords(i18n: I18n, { low, high }: Disagreement): string {
  const text = i18n.t('factor.apart', {
    ...{ low: allOf(i18n, low.by), lowLevel: low.level },
    ...{ high: allOf(i18n, high.by), highLevel: high.level },
    apart: high.level - low.level,
  });
  return text.charAt(0).toLocaleUpperCase(i18n.language()) + text.slice(1);
}

const allOf = (i18n: I18n, codes: readonly string[]): string =>
  new Intl.ListFormat(i18n.language()).format(codes.map((code) => by(i18n, code)));

const by = (i18n: I18n, code: string): string =>
  PERSPECTIVES.some((one) => one === code)
    ? i18n.code('factor.perspective', code)
    : i18n.t('factor.apart.signal', { code, name: signalName(i18n, code) });
