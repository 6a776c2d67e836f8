import { type Cell, IMPORT_LIMITS } from '@rumbo/domain';
import exceljs, { type CellValue, type Worksheet } from 'exceljs';
import { ProblemException } from '../../platform/problems';
import { refuseBomb } from './zip-guard';

/** What a formula cell lets be known: its stored result was read, is missing, or is an error. */
export type FormulaState = 'formula' | 'formulaWithoutValue' | 'formulaError';

export interface Sheet {
  name: string;
  /** By row and column from 0. */
  rows: Cell[][];
  formulas: { row: number; column: number; state: FormulaState }[];
}

/** Reads the sheets of a workbook; formulas by the result that the spreadsheet stored, never by computing them. */
export async function openWorkbook(content: Buffer): Promise<Worksheet[]> {
  refuseBomb(content);
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(content as unknown as ArrayBuffer, { ignoreNodes: IGNORED });
  } catch {
    throw new ProblemException(422, 'malformedWorkbook');
  }
  return workbook.worksheets;
}

/** Parts of a sheet that no import needs. */
const IGNORED = ['dataValidations', 'conditionalFormatting', 'drawing', 'tableParts', 'picture'];

export function readSheet(sheet: Worksheet): Sheet {
  const rows: Cell[][] = [];
  const formulas: Sheet['formulas'] = [];
  if (sheet.actualRowCount > IMPORT_LIMITS.rows + 200)
    throw new ProblemException(422, 'tooManyRows', { params: { limit: IMPORT_LIMITS.rows } });
  sheet.eachRow((row, number) => {
    const cells: Cell[] = [];
    row.eachCell((cell, column) => {
      if (column > IMPORT_LIMITS.columns)
        throw new ProblemException(422, 'tooManyColumns', { params: { limit: IMPORT_LIMITS.columns } });
      const { value, state } = read(cell.value);
      while (cells.length < column - 1) cells.push('');
      cells[column - 1] = value;
      if (state) formulas.push({ row: number - 1, column: column - 1, state });
    });
    rows[number - 1] = cells;
  });
  return { name: sheet.name, rows: Array.from(rows, (cells) => cells ?? []), formulas };
}

function read(value: CellValue): { value: Cell; state?: FormulaState } {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'number' || typeof value === 'string') return { value };
  if (typeof value === 'boolean') return { value: String(value) };
  if (value instanceof Date) return { value: dayOf(value) };
  if ('richText' in value) return { value: value.richText.map(({ text }) => text).join('') };
  if ('error' in value) return { value: value.error, state: 'formulaError' };
  if ('hyperlink' in value) return read((value.text as CellValue) || value.hyperlink);
  if (value.result === undefined || value.result === null) return { value: '', state: 'formulaWithoutValue' };
  const result = read(value.result as CellValue);
  return { value: result.value, state: result.state ?? 'formula' };
}

/** A date of a spreadsheet has no time zone: the library gives it in UTC. */
const dayOf = (date: Date) =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().replace('T00:00:00.000Z', '');
