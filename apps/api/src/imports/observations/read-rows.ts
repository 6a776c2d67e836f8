import { type ImportMapping, ObservationReader, type Outcome, type Places } from '@rumbo/domain';
import type { Content } from './content';
import type { OpenRow, OpenTable } from './open-table';

/** What a row of a file says: an observation, or why not, for each of its cells with a value. */
export interface ReadRow {
  row: number;
  outcomes: Outcome[];
}

/** Told now and then how far the reading is: rows, and the share of the file where it is known. */
export type Report = (rows: number, share: number | null) => void;

/** The rows of a table of observations, read by a mapping as they stream by, some at a time. */
export async function* readRows(
  table: OpenTable,
  content: Content,
  mapping: ImportMapping,
  places: Places,
  report: Report,
): AsyncGenerator<ReadRow[]> {
  const reader = new ObservationReader(mapping, table.columns, table.reading, places);
  const outcomesOf = (row: OpenRow): Outcome[] => {
    const code = misshapen(row, table);
    return code === null
      ? reader.read(row.cells)
      : [{ refused: { field: 'value', column: null, code, value: null } }];
  };
  for await (const rows of filledRows(table, content, report))
    yield rows.map((row) => ({ row: row.row, outcomes: outcomesOf(row) }));
}

/** The rows of a table that say anything, some at a time. */
export async function* filledRows(
  table: OpenTable,
  content: Content,
  report: Report,
): AsyncGenerator<OpenRow[]> {
  let rows = 0;
  for await (const portion of table.rows(content)) {
    const filled = portion.filter(({ cells }) => !cells.every(isEmpty));
    yield filled;
    rows += filled.length;
    report(rows, table.bytes > 0 ? (portion.at(-1)?.bytes ?? 0) / table.bytes : null);
  }
}

const isEmpty = (cell: string | number) => String(cell).trim() === '';

/** A row with more cells than columns, or one that was cut off, says nothing that could be trusted. */
export function misshapen({ cells }: OpenRow, { columns, strict }: OpenTable): string | null {
  if (!cells.slice(columns.length).every(isEmpty)) return 'tooManyCells';
  return strict && cells.length < columns.length ? 'tooFewCells' : null;
}
