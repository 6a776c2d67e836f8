import {
  fold,
  type Language,
  LANGUAGES,
  localize,
  type PortfolioAttention,
  type PortfolioColumn,
  type PortfolioQuery,
  type PortfolioRow,
  REPORTING_STATES,
  ROADMAP_STATUSES,
  SEVERITIES,
} from '@rumbo/domain';
import * as z from 'zod';

type Names = (country: string) => string;
const names = new Map<Language, Names>();
/** Names of countries in a language; to make one takes longer than to use it a thousand times. */
function namesIn(language: Language): Names {
  const known = names.get(language);
  if (known) return known;
  const display = new Intl.DisplayNames(language, { type: 'region' });
  const kept = new Map<string, string>();
  const nameOf: Names = (country) => {
    const name = kept.get(country) ?? display.of(country) ?? country;
    kept.set(country, name);
    return name;
  };
  names.set(language, nameOf);
  return nameOf;
}

const haystackOf = ({ code, country, title }: PortfolioRow) =>
  fold(
    [
      code,
      title.text,
      ...Object.values(title.translations ?? {}),
      ...LANGUAGES.map((language) => namesIn(language)(country)),
    ].join(' '),
  );

/** The rows that the filters let through. */
export function filterRows(
  rows: readonly PortfolioRow[],
  { text, country, status, reason, below, factor, report }: PortfolioQuery,
): PortfolioRow[] {
  const words = fold(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const level = below === undefined ? Infinity : Number(below);
  const isLow = (row: PortfolioRow) =>
    row.factors.some(
      (one) => (factor === undefined || one.factor === factor) && one.lowest !== null && one.lowest < level,
    );
  return rows.filter((row) => {
    if (country && row.country !== country) return false;
    if (status && row.status !== status) return false;
    if (reason && !row.attention.some((one) => one.reason === reason)) return false;
    if ((below !== undefined || factor !== undefined) && !isLow(row)) return false;
    if (report && row.report?.state !== report) return false;
    if (words.length === 0) return true;
    const haystack = haystackOf(row);
    return words.every((word) => haystack.includes(word));
  });
}

/** What a row is sorted by, first to last; null: no value. */
type Key = (string | number | null)[];

/** How many reasons of high, medium and low severity. */
const urgency = ({ attention }: PortfolioRow): number[] =>
  SEVERITIES.map((severity) => attention.filter((one) => one.severity === severity).length);

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const factorKey =
  (n: 0 | 1 | 2) =>
  ({ factors }: PortfolioRow): Key => [factors[n]?.lowest ?? null, factors[n]?.highest ?? null];

const KEYS: Record<PortfolioColumn, (row: PortfolioRow, language: Language) => Key> = {
  attention: urgency,
  country: ({ country }, language) => [namesIn(language)(country)],
  title: ({ title }, language) => [localize(title, language).text],
  status: ({ status }) => [ROADMAP_STATUSES.indexOf(status)],
  progress: ({ progress }) => [share(progress.done, progress.weight)],
  behind: ({ progress }) => {
    const done = share(progress.done, progress.weight);
    return [done === null ? null : progress.expected - done * 100];
  },
  overdue: ({ milestones }) => [share(milestones.overdue, milestones.open), milestones.longestOverdue],
  slippage: ({ slippage }) => [slippage.median, slippage.longest],
  lastUpdate: ({ silentDays }) => [silentDays],
  meetings: ({ dialogue }) => [dialogue.held],
  inclusion: ({ dialogue }) => [dialogue.inclusion, dialogue.groups.length],
  offTrack: ({ indicators }) => [indicators.offTrack, indicators.tracked],
  F1: factorKey(0),
  F2: factorKey(1),
  F3: factorKey(2),
  report: ({ report }) => [
    report && REPORTING_STATES.length - REPORTING_STATES.indexOf(report.state),
    report?.overdueDays ?? null,
  ],
};

const collators = new Map(LANGUAGES.map((language) => [language, new Intl.Collator(language)]));

type Compare = (a: Key, b: Key) => number;

/** Without a value comes last in either order; what is equal goes by its code, the last of a key, upwards. */
function comparator(language: Language, order: PortfolioQuery['order']): Compare {
  const sign = order === 'asc' ? 1 : -1;
  const collator = collators.get(language) as Intl.Collator;
  return (a, b) => {
    for (const [n, one] of a.entries()) {
      const other = b[n] ?? null;
      if (one === other) continue;
      if (one === null || other === null) return one === null ? 1 : -1;
      const difference = typeof one === 'number' ? one - Number(other) : collator.compare(one, String(other));
      if (difference !== 0) return n === a.length - 1 ? difference : sign * difference;
    }
    return 0;
  };
}

/** Reasons across roadmaps: severe ones first, and of one severity those of the most urgent roadmap, all together. */
export function attentionAcross(rows: readonly PortfolioRow[]): PortfolioAttention[] {
  const compare = comparator('en', 'desc');
  return rows
    .map((row) => ({ row, key: [...urgency(row), row.code] }))
    .sort((a, b) => compare(a.key, b.key))
    .flatMap(({ row: { code, country, title, attention } }) =>
      attention.map((one) => ({ roadmap: code, country, title, ...one })),
    )
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

const Cursor = z.tuple([z.string(), z.string(), z.array(z.union([z.string(), z.number(), z.null()]))]);

/** Where a page ended: the order that it was in, and the key of its last row. */
const cursorAt = ({ sort, order }: PortfolioQuery, key: Key) =>
  Buffer.from(JSON.stringify([sort, order, key])).toString('base64url');

/** The key after which a page begins; null when the cursor is not one of this order. */
function keyAfter({ sort, order, cursor }: PortfolioQuery): Key | null {
  try {
    const read = Cursor.parse(JSON.parse(Buffer.from(cursor ?? '', 'base64url').toString()));
    return read[0] === sort && read[1] === order ? read[2] : null;
  } catch {
    return null;
  }
}

/** One page of sorted rows; null when the cursor is not one of this order. */
export function pageOf(
  rows: readonly PortfolioRow[],
  query: PortfolioQuery,
  language: Language,
  size: number,
): { rows: PortfolioRow[]; nextCursor: string | null } | null {
  const compare = comparator(language, query.order);
  const after = query.cursor === undefined ? undefined : keyAfter(query);
  if (after === null) return null;
  const keyed = rows
    .map((row) => ({ row, key: [...KEYS[query.sort](row, language), row.code] }))
    .sort((a, b) => compare(a.key, b.key));
  const begin = after === undefined ? 0 : keyed.findIndex(({ key }) => compare(key, after) > 0);
  const page = begin < 0 ? [] : keyed.slice(begin, begin + size);
  const last = page.at(-1);
  const more = begin >= 0 && begin + size < keyed.length;
  return {
    rows: page.map(({ row }) => row),
    nextCursor: more && last ? cursorAt(query, last.key) : null,
  };
}
