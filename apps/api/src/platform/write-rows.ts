import type { Database } from './database';

type Row = Record<string, unknown>;

/** Writes rows of one shape into a table in one statement; the trigger logs them in one go. */
export function insertRows<T>(
  database: Database,
  table: string,
  rows: readonly Row[],
  returning: string,
): Promise<T[]> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return Promise.resolve([]);
  return database.rows<T>(
    `insert into ${table} (${columns})
     select ${columns} from json_populate_recordset(null::${table}, $1) returning ${returning}`,
    [JSON.stringify(rows)],
  );
}

/** Sets the columns of rows, found by `id`, in one statement; of `unlessNull` only those that have a value. */
export async function updateRows(
  database: Database,
  table: string,
  rows: readonly (Row & { id: number })[],
  unlessNull: readonly string[] = [],
): Promise<void> {
  const { id: _, ...first } = rows[0] ?? { id: 0 };
  const settings = Object.keys(first).map((column) =>
    unlessNull.includes(column)
      ? `${column} = coalesce(given.${column}, ${table}.${column})`
      : `${column} = given.${column}`,
  );
  if (settings.length === 0) return;
  await database.rows(
    `update ${table} set ${settings.join(', ')}
       from json_populate_recordset(null::${table}, $1) given where ${table}.id = given.id`,
    [JSON.stringify(rows)],
  );
}
