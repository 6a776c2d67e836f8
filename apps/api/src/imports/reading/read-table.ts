import {
  type Cell,
  type CellMark,
  columnNames,
  guessDateOrder,
  guessDecimal,
  IMPORT_LIMITS,
  type ImportReading,
  keyOf,
  type Table,
  textsOf,
} from '@rumbo/domain';
import type { Worksheet } from 'exceljs';
import { unguarded } from '../../platform/export-file';
import { invalid, ProblemException } from '../../platform/problems';
import { detectDelimiter, parseCsv } from './csv';
import { decode, detectEncoding } from './encoding';
import { openWorkbook, readSheet, type Sheet } from './workbook';

/** A file read: by the options given, or by those that its bytes suggest. */
export interface ReadFile {
  sheets: string[];
  reading: ImportReading;
  table: Table;
}

type Options = Partial<ImportReading>;
type Grid = Pick<Sheet, 'rows' | 'formulas'> &
  Pick<ReadFile, 'sheets'> &
  Pick<ImportReading, 'encoding' | 'delimiter' | 'sheet'>;

/** Reads an uploaded file as a table. @throws ProblemException when it is none. */
export async function readTable(content: Buffer, options: Options = {}): Promise<ReadFile> {
  const { rows, formulas, sheets, ...source } = await readGrid(content, options);
  const headerRow = options.headerRow ?? guessHeaderRow(rows);
  const table = tableOf(rows, formulas, headerRow);
  if (table.rows.length === 0) throw new ProblemException(422, 'noRows');
  const reading = {
    ...source,
    headerRow,
    decimal: options.decimal ?? (isAsExported(table, source) ? 'point' : guessDecimal(textsOf(table))),
    dateOrder: options.dateOrder ?? guessDateOrder(textsOf(table)),
  };
  return { sheets, reading, table };
}

/** The export of a plan says its figures with a point; a spreadsheet that saved it again divides its cells otherwise. */
const isAsExported = ({ columns }: Table, { delimiter }: Pick<ImportReading, 'delimiter'>): boolean =>
  delimiter === ',' && keyOf(columns) !== undefined;

function readGrid(content: Buffer, options: Options): Promise<Grid> | Grid {
  if (content.length === 0) throw new ProblemException(422, 'noRows');
  if (startsWith(content, 'PK')) return readWorkbook(content, options);
  if (startsWith(content, '\xd0\xcf\x11\xe0')) throw new ProblemException(422, 'oldWorkbook');
  const encoding = options.encoding ?? detectEncoding(content);
  const text = decode(content, encoding);
  const delimiter = options.delimiter ?? detectDelimiter(text);
  const rows = parseCsv(text, delimiter).map((cells) => cells.map(unguarded));
  return { rows, formulas: [], sheets: [], encoding, delimiter, sheet: null };
}

const startsWith = (content: Buffer, magic: string) =>
  content.subarray(0, magic.length).toString('latin1') === magic;

async function readWorkbook(content: Buffer, options: Options): Promise<Grid> {
  const worksheets = await openWorkbook(content);
  const sheets = worksheets.map(({ name }) => name);
  const wanted = options.sheet ?? null;
  const chosen = wanted === null ? fullest(worksheets) : worksheets.find(({ name }) => name === wanted);
  if (!chosen && wanted !== null) throw invalid([{ path: 'reading.sheet', code: 'referenceMissing' }]);
  if (!chosen) throw new ProblemException(422, 'noRows');
  const { rows, formulas } = readSheet(chosen);
  return { rows, formulas, sheets, encoding: null, delimiter: null, sheet: chosen.name };
}

/** Covers and notes have fewer cells than the table that they are about. */
function fullest(worksheets: readonly Worksheet[]): Worksheet | undefined {
  const size = ({ actualRowCount, actualColumnCount }: Worksheet) => actualRowCount * actualColumnCount;
  return worksheets.toSorted((a, b) => size(b) - size(a))[0];
}

const isEmpty = (cell: Cell | undefined) => cell === undefined || String(cell).trim() === '';
const filled = (row: readonly Cell[]) => row.filter((cell) => !isEmpty(cell)).length;

/** Titles and notes stand above the header: it is the first row that is as wide as what follows. */
export function guessHeaderRow(rows: readonly (readonly Cell[])[]): number {
  const first = rows.slice(0, 20);
  const widest = Math.max(...first.map(filled), 0);
  const header = first.findIndex((row) => filled(row) >= Math.max(widest * 0.6, 1));
  return header + 1;
}

function tableOf(rows: readonly Cell[][], formulas: Sheet['formulas'], headerRow: number): Table {
  const numbered = rows.slice(headerRow).map((cells, n) => ({ row: headerRow + n + 1, cells }));
  const kept = numbered.filter(({ cells }) => filled(cells) > 0);
  if (kept.length > IMPORT_LIMITS.rows)
    throw new ProblemException(422, 'tooManyRows', { params: { limit: IMPORT_LIMITS.rows } });
  const header = rows[headerRow - 1] ?? [];
  const columns = columnNames(header.slice(0, header.findLastIndex((cell) => !isEmpty(cell)) + 1));
  if (columns.length > IMPORT_LIMITS.columns)
    throw new ProblemException(422, 'tooManyColumns', { params: { limit: IMPORT_LIMITS.columns } });
  const marks: CellMark[] = formulas.flatMap(({ row, column, state }) => {
    const name = columns[column];
    return row >= headerRow && name !== undefined ? [{ row: row + 1, column: name, state }] : [];
  });
  for (const { row, cells } of kept)
    if (cells.slice(columns.length).some((cell) => !isEmpty(cell)))
      marks.push({ row, column: '', state: 'tooManyCells' });
  return { columns, rows: kept, marks };
}
