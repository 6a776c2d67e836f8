import { columnNames, guessDateOrder, guessDecimal, textsOf } from '@rumbo/domain';
import { ProblemException } from '../../platform/problems';
import type { ReadFile } from './read-table';

/** Records in memory: registers are long, and each record is short. */
const MOST_RECORDS = 200_000;

type Flat = Record<string, string | number | boolean | null>;

/** An array of flat objects as a table: keys are columns. @throws ProblemException when it is another JSON. */
export function readJson(content: Buffer): ReadFile {
  const records = parsed(content.toString('utf8').replace(/^\uFEFF/, ''));
  if (!Array.isArray(records) || !records.every(isFlat)) throw new ProblemException(422, 'notRecords');
  if (records.length === 0) throw new ProblemException(422, 'noRows');
  if (records.length > MOST_RECORDS)
    throw new ProblemException(422, 'tooManyRows', { params: { limit: MOST_RECORDS } });
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record, n) => ({
    row: n + 1,
    cells: names.map((name) => {
      const value = record[name] ?? '';
      return typeof value === 'boolean' ? String(value) : value;
    }),
  }));
  const table = { columns: columnNames(names), rows, marks: [] };
  const reading = {
    ...{ encoding: 'utf-8' as const, delimiter: null, sheet: null, headerRow: 1 },
    decimal: guessDecimal(textsOf(table)),
    dateOrder: guessDateOrder(textsOf(table)),
  };
  return { sheets: [], reading, table };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new ProblemException(422, 'malformedJson');
    throw error;
  }
}

const isFlat = (record: unknown): record is Flat =>
  typeof record === 'object' &&
  record !== null &&
  !Array.isArray(record) &&
  Object.values(record).every((value) => value === null || typeof value !== 'object');
