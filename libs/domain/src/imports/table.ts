import type { Cell } from './cells';
import { cleanText, oneLine } from './text';

/** What reading a file found out about one of its cells. */
export interface CellMark {
  row: number;
  column: string;
  /** `formula`: its stored result was taken. The others refuse the row. */
  state: 'formula' | 'formulaWithoutValue' | 'formulaError' | 'tooManyCells';
}

export interface TableRow {
  /** As a spreadsheet counts. */
  row: number;
  cells: readonly Cell[];
}

/** A file as rows under named columns. */
export interface Table {
  columns: readonly string[];
  rows: readonly TableRow[];
  marks: readonly CellMark[];
}

/** `A`, `B`, … `AA`: how spreadsheets name their columns. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Names of columns from the header's cells: clean, never empty, each only once. */
export function columnNames(header: readonly Cell[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const letter = columnLetter(index);
    const text = oneLine(cleanText(String(cell))).slice(0, 280) || letter;
    const name = taken.has(text) ? `${text} (${letter})` : text;
    taken.add(name);
    return name;
  });
}

/** The texts of a table's cells that are not empty, for guesses. */
export function* textsOf({ rows }: Pick<Table, 'rows'>, limit = 2_000): Generator<string> {
  for (const { cells } of rows.slice(0, limit))
    for (const cell of cells) if (typeof cell === 'string' && cell !== '') yield cell.trim();
}
