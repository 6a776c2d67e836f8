import type { Cell } from './cells';
import type { Table } from './table';
import { oneLine } from './text';

/** Where the columns of an identity are: in the order of their names, so that it is the same however they were chosen. */
export const identityPlaces = (columns: readonly string[], chosen: readonly string[]): number[] =>
  [...chosen].sort().map((name) => columns.indexOf(name));

/** The texts of the columns that say which row this is, joined; empty when all of them are. */
export function identityOf(cells: readonly Cell[], places: readonly number[]): string {
  const parts = places.map((place) => oneLine(String(cells[place] ?? '').replace(/\uFEFF/g, '')));
  return parts.every((part) => part === '') ? '' : parts.join(' | ');
}

/** How many different rows a choice of columns tells apart. */
export function distinctIdentities({ rows, columns }: Table, chosen: readonly string[]): number {
  const places = identityPlaces(columns, chosen);
  return new Set(rows.map(({ cells }) => identityOf(cells, places))).size;
}

/** Rows that no choice of columns should take for one another share an identity: each with the rows that do. */
export function repeatedIdentities<Row extends { row: number; identity: string }>(
  rows: readonly Row[],
): Map<Row, number[]> {
  const groups = Map.groupBy(
    rows.filter(({ identity }) => identity !== ''),
    ({ identity }) => identity,
  );
  const repeated = new Map<Row, number[]>();
  for (const group of groups.values())
    if (group.length > 1)
      for (const row of group)
        repeated.set(
          row,
          group.map((other) => other.row),
        );
  return repeated;
}

const MOST_COLUMNS = 4;
/** Codes and numbers tell rows apart; long texts do so only until somebody corrects them. */
const SHORT = 40;

/**
 * The fewest columns that tell all rows apart, beginning with those given; then columns of codes, in the file's
 * order. The columns given alone when nothing helps.
 */
export function guessIdentity(table: Table, given: readonly string[]): string[] {
  const isUnique = (columns: readonly string[]) =>
    columns.length > 0 && distinctIdentities(table, columns) === table.rows.length;
  if (isUnique(given)) return [...given];
  const codes = table.columns.filter((name) => !given.includes(name) && holdsCodes(table, name));
  const one = codes.find((name) => isUnique([...given, name]));
  if (one) return [...given, one];
  const chosen = [...given];
  while (chosen.length < MOST_COLUMNS) {
    const best = codes
      .filter((name) => !chosen.includes(name))
      .map((name) => ({ name, distinct: distinctIdentities(table, [...chosen, name]) }))
      .reduce<{ name: string; distinct: number } | null>(
        (a, b) => (a && a.distinct >= b.distinct ? a : b),
        null,
      );
    if (!best) break;
    chosen.push(best.name);
    if (best.distinct === table.rows.length) return chosen;
  }
  return given.length > 0 ? [...given] : chosen.slice(0, 1);
}

function holdsCodes({ columns, rows }: Table, name: string): boolean {
  const place = columns.indexOf(name);
  return rows.every(({ cells }) => {
    const text = String(cells[place] ?? '');
    return text !== '' && text.length <= SHORT && !/\s\S+\s/.test(text);
  });
}
