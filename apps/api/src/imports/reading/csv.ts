import { DELIMITERS, IMPORT_LIMITS, type ImportReading } from '@rumbo/domain';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { ProblemException } from '../../platform/problems';

type Delimiter = NonNullable<ImportReading['delimiter']>;

/** The header may stand some rows down. */
const MOST_RECORDS = IMPORT_LIMITS.rows + 200;

/** The records of a text, as spreadsheets count its rows. */
export function parseCsv(text: string, delimiter: Delimiter, most = MOST_RECORDS): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      to: most,
      max_record_size: 5_000_000,
    });
  } catch (error) {
    if (error instanceof CsvError)
      throw new ProblemException(422, 'malformedCsv', { params: { row: Number(error['records']) + 1 } });
    throw error;
  }
}

/** How many records a guess looks at. */
const SAMPLE = 30;

/** The delimiter that cuts the first records into the most columns, all of them alike. */
export function detectDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: 1 };
  for (const delimiter of DELIMITERS) {
    const score = regularity(text, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function regularity(text: string, delimiter: Delimiter): number {
  const records = firstRecords(text, delimiter);
  const widths = records.map((record) => record.length);
  const width = Math.max(...widths, 1);
  const alike = widths.filter((other) => other === width).length;
  return width === 1 ? 0 : (width * alike) / widths.length;
}

function firstRecords(text: string, delimiter: Delimiter): string[][] {
  try {
    return parseCsv(text, delimiter, SAMPLE);
  } catch (error) {
    if (error instanceof ProblemException) return [];
    throw error;
  }
}
