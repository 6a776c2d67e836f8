import { isPeriodWithin, type YearRange, YEARS } from '../platform/calendar';
import type { Period } from '../platform/periods';
import type { ImportReading } from './contract';
import { fold, foldedWords } from './text';

type DateOrder = ImportReading['dateOrder'];

const MONTHS = `
  january february march april may june july august september october november december
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`
  .trim()
  .split(/\s+/)
  .map((name, n) => ({ name, month: (n % 12) + 1 }));

const QUARTER_WORDS = new Set(['quarter', 'trimestre', 'trim', 'qtr']);
const ORDINALS: Record<string, number> = Object.fromEntries(
  [
    'i 1 1st 1er 1ere first primer primero premier primo',
    'ii 2 2nd 2e 2eme second segundo deuxieme secondo',
    'iii 3 3rd 3e 3eme third tercer tercero troisieme terzo',
    'iv 4 4th 4e 4eme fourth cuarto quatrieme quarto',
  ].flatMap((words, n) => words.split(' ').map((word) => [word, n + 1])),
);
const FILLERS = new Set(['', 'de', 'del', 'di', 'of', 'the', 'du', 'el', 'le', 'il']);

const pad = (n: number | string) => String(n).padStart(2, '0');

/**
 * A figure from a column of months or of quarters as a word that needs no column to be understood: `6` under
 * `Mes` is June.
 */
export function namedPart(column: string, text: string): string {
  if (!/^\d{1,2}$/.test(text)) return text;
  const words = foldedWords(column);
  if (/\b(quarter|trimestre|trim)\b/.test(words)) return `Q${Number(text)}`;
  if (!/\b(month|mes|mois|mese)\b/.test(words)) return text;
  return MONTHS.find(({ month }) => month === Number(text))?.name ?? text;
}

/**
 * A date as plans write it: a day, a month, a quarter or a year, in figures or in words of four languages.
 * `impossibleDate` when it reads as a date that does not exist, `notADate` when it does not read as one.
 */
export function parsePeriod(
  text: string,
  order: DateOrder,
  years: YearRange = YEARS,
): Period | 'notADate' | 'impossibleDate' {
  const period = inFigures(text.trim(), order) ?? inWords(text);
  if (period === null) return 'notADate';
  return isPeriodWithin(years, period) ? period : 'impossibleDate';
}

function inFigures(text: string, order: DateOrder): string | null {
  const date = text.replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, '');
  const yearFirst = /^(\d{4,5})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(date);
  if (yearFirst) {
    const [, year = '', month = '', day] = yearFirst;
    return [year, pad(month), ...(day ? [pad(day)] : [])].join('-');
  }
  const yearLast = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4,5})$/.exec(date);
  if (!yearLast) return null;
  const [, first, second = '', year = ''] = yearLast;
  if (first === undefined) return `${year}-${pad(second)}`;
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return `${year}-${pad(month)}-${pad(day)}`;
}

function inWords(text: string): string | null {
  const words = fold(text)
    .replace(/(\d{4,5})(?=[a-z])/g, '$1 ')
    .replace(/([a-z]\d)(?=\d{4})/g, '$1 ')
    .split(/[^a-z0-9]+/)
    .filter((word) => !FILLERS.has(word));
  const years = words.filter((word) => /^\d{4,5}$/.test(word));
  const [year] = years;
  if (!year || years.length > 1) return null;
  const rest = words.filter((word) => word !== year);
  if (rest.length === 0) return year;
  const quarter = quarterOf(rest);
  if (quarter !== null) return `${year}-Q${quarter}`;
  return monthOf(year, rest);
}

function quarterOf(words: readonly string[]): number | null {
  const [word = ''] = words;
  const short = words.length === 1 && /^(?:[qt]([1-9])|([1-9])[qt])$/.exec(word);
  if (short) return Number(short[1] ?? short[2]);
  if (words.length !== 2 || !words.some((word) => QUARTER_WORDS.has(word))) return null;
  const which = words.find((word) => !QUARTER_WORDS.has(word)) ?? '';
  return ORDINALS[which] ?? (/^\d$/.test(which) ? Number(which) : null);
}

function monthOf(year: string, words: readonly string[]): string | null {
  const months = words.flatMap((word) => monthNamed(word) ?? []);
  const [month] = months;
  const days = words.filter((word) => monthNamed(word) === null);
  if (month === undefined || months.length > 1 || days.length > 1) return null;
  if (days.length === 0) return `${year}-${pad(month)}`;
  const day = /^(\d{1,2})(?:st|nd|rd|th|er|o)?$/.exec(days[0] ?? '')?.[1];
  return day ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** A month by its name or an abbreviation that no other month shares. */
function monthNamed(word: string): number | null {
  if (word.length < 3) return null;
  const found = new Set(MONTHS.filter(({ name }) => name.startsWith(word)).map(({ month }) => month));
  const [month] = found;
  return found.size === 1 && month !== undefined ? month : null;
}
