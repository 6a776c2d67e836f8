import type { InterfaceLanguage } from './catalogue';

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: InterfaceLanguage, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(language, options)));
  return format;
}

/** `exactly`: as many digits everywhere, so that a column of figures can be compared. */
export function formatNumber(
  language: InterfaceLanguage,
  value: number,
  digits = 2,
  exactly = false,
): string {
  return numberFormat(language, {
    maximumFractionDigits: digits,
    ...(exactly && { minimumFractionDigits: digits }),
  }).format(value);
}

/** `value` is in percent: 58.3 gives `58 %` in French, `58%` in English. */
export function formatPercent(language: InterfaceLanguage, value: number, digits = 0): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(value / 100);
}
