import type { InterfaceLanguage } from './catalogue';

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: InterfaceLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format)
    formats.set(key, (format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options)));
  return format;
}

/** A calendar day is shown as it is written, whatever the reader's time zone. */
const atNoonUtc = (day: string) => new Date(`${day}T12:00:00Z`);

export function formatDay(language: InterfaceLanguage, day: string): string {
  return dateFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    atNoonUtc(day),
  );
}

export function formatMonth(language: InterfaceLanguage, month: string): string {
  return dateFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    atNoonUtc(`${month.slice(0, 7)}-01`),
  );
}

const QUARTERS: Record<InterfaceLanguage, (quarter: number, year: string) => string> = {
  en: (quarter, year) => `Q${quarter} ${year}`,
  es: (quarter, year) => `T${quarter} de ${year}`,
  fr: (quarter, year) => `T${quarter} ${year}`,
};

/** A moving quarter by its first and last month: `oct–dic 2023`. */
function formatMovingQuarter(language: InterfaceLanguage, from: string): string {
  const [year = 0, month = 0] = from.split('-').map(Number);
  return dateFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(
    Date.UTC(year, month - 1, 15),
    Date.UTC(year, month + 1, 15),
  );
}

/**
 * A period in the reader's language: `2026-06-30`, `2026-06`, `2026-Q2`, `2026`, or a moving quarter `2025-10/P3M`.
 */
export function formatPeriod(language: InterfaceLanguage, period: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(period);
  if (quarter) return QUARTERS[language](Number(quarter[2]), quarter[1] ?? '');
  if (period.endsWith('/P3M')) return formatMovingQuarter(language, period.slice(0, 7));
  if (period.length === 4) return period;
  return period.length === 7 ? formatMonth(language, period) : formatDay(language, period);
}

/** An instant, in the reader's own time zone. */
export function formatInstant(language: InterfaceLanguage, instant: string): string {
  return dateFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}
