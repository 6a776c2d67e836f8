import type { ExportFormat } from '@rumbo/domain';
import exceljs from 'exceljs';

export type ExportCell = string | number | null;

/** A table to be written: names of the columns, then the rows. */
export interface ExportSheet {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly ExportCell[])[];
}

export const CONTENT_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Writes a table as a file that spreadsheets open as it is meant. */
export function exportFile(format: ExportFormat, sheet: ExportSheet): Promise<Buffer> | Buffer {
  return format === 'csv' ? csvOf(sheet) : workbookOf([sheet]);
}

export const BYTE_ORDER_MARK = '\uFEFF';

function csvOf({ columns, rows }: ExportSheet): Buffer {
  return Buffer.from(`${BYTE_ORDER_MARK}${[columns, ...rows].map(csvLine).join('')}`);
}

/** A row of a CSV file for spreadsheets. */
export const csvLine = (cells: readonly ExportCell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A spreadsheet runs a text that begins like a formula, wherever it came from: an apostrophe keeps it a text. */
export const guarded = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The text that was guarded. */
export const unguarded = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

function csvCell(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guarded(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** XML has no control characters, and one kind of line break: workbooks write others by their number. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_')
    .replace(
      /[\x00-\x08\x0b-\x1f\x7f]/g,
      (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );

/** What a workbook's cell can hold. */
const CELL_LIMIT = 32_767;
const [NARROWEST, WIDEST] = [10, 60];

/** Tables as the sheets of a workbook. Its cells have types, so that a text stays one. */
export async function workbookOf(tables: readonly ExportSheet[]): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  for (const table of tables) addSheet(workbook, table);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: exceljs.Workbook, { name, columns, rows }: ExportSheet): void {
  const sheet = workbook.addWorksheet(name.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...columns]).font = { bold: true };
  for (const row of rows)
    sheet.addRow(row.map((cell) => (typeof cell === 'string' ? escaped(cell).slice(0, CELL_LIMIT) : cell)));
  sheet.columns.forEach((column, place) => {
    const longest = Math.max(...[columns, ...rows].map((row) => String(row[place] ?? '').length));
    column.width = Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
  });
}
