import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const fileOf = (weight: number) =>
  resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`);

/** Noto Sans (OFL), embedded in every document; the files are found in its package at run time. */
export const FONTS = { regular: fileOf(400), bold: fileOf(700) };

/** What the Latin cut of the font has signs for. */
const PRINTABLE =
  /[\n\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2002\u2009\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2032\u2033\u2039\u203a\u2044\u20ac\u2122\u2212]/u;

/** What stands for signs that it has not: numbers in French hold narrow spaces, changes an arrow. */
const INSTEAD: Record<string, string> = { '\u202f': '\u00a0', '→': '–', '\t': ' ', '\r': '', Ł: 'L', ł: 'l' };

/** A text in signs that can be printed: accents that are missing are left out, of other scripts nothing is lost silently. */
export const printable = (text: string): string =>
  Array.from(text.normalize('NFC'), (sign) => {
    if (PRINTABLE.test(sign)) return sign;
    const [base = ''] = sign.normalize('NFD');
    return INSTEAD[sign] ?? (PRINTABLE.test(base) ? base : '?');
  }).join('');
