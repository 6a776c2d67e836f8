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

const REPORT_EVERY = 1_000;

/** The rows of a table of observations, read by a mapping as they stream by. */
export async function* readRows(
  table: OpenTable,
  content: Content,
  mapping: ImportMapping,
  places: Places,
  report: Report,
): AsyncGenerator<ReadRow> {
  const reader = new ObservationReader(mapping, table.columns, table.reading, places);
  let rows = 0;
  for await (const row of table.rows(content)) {
    if (row.cells.every(isEmpty)) continue;
    yield { row: row.row, outcomes: outcomesOf(row, table, reader) };
    rows += 1;
    if (rows % REPORT_EVERY === 0) report(rows, table.bytes > 0 ? row.bytes / table.bytes : null);
  }
}

const isEmpty = (cell: string | number) => String(cell).trim() === '';

/** A row with more cells than columns, or one that was cut off, says nothing that could be trusted. */
function outcomesOf(
  { cells }: OpenRow,
  { columns, strict }: OpenTable,
  reader: ObservationReader,
): Outcome[] {
  const tooMany = !cells.slice(columns.length).every(isEmpty);
  const tooFew = strict && cells.length < columns.length;
  if (!tooMany && !tooFew) return reader.read(cells);
  const code = tooMany ? 'tooManyCells' : 'tooFewCells';
  return [{ refused: { field: 'value', column: null, code, value: null } }];
}
