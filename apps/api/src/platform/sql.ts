/** All rows of a statement as one JSON value: a page's small lists come along in one statement. */
export const list = (select: string): string =>
  `(select coalesce(json_agg(item), '[]') from (${select}) item)`;

/** The only row of a statement as JSON. */
export const one = (select: string): string => `(select to_json(item) from (${select}) item)`;

/** Names, which are ours and no input, as a list of literals. */
export const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** An instant inside such JSON, as the contracts have it. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Joins the person who made a change; the log names scripts and imports otherwise. */
export const AUTHOR_OF_CHANGE = `left join person on person.id = substring(change.actor from '^person:([0-9]+)$')::int`;
