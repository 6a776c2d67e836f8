/**
 * A number as people type it, with a decimal comma or point and blanks between thousands; null when empty. What is no
 * number stays text, to be refused at its field.
 */
export function toNumber(text: string): number | string | null {
  const bare = text.replace(/[\s\u00A0\u202F]/g, '');
  if (bare === '') return null;
  const plain = /^[+-]?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : Number.NaN;
  return Number.isFinite(plain) ? plain : text;
}

/** The same the other way round: with the decimal mark of the reader's language and no grouping. */
export const textOf = (value: number | null, language: string): string =>
  value === null
    ? ''
    : new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 15 }).format(value);
