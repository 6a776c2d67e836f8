import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import {
  type Cell,
  columnNames,
  guessDateOrder,
  guessDecimal,
  IMPORT_LIMITS,
  type ImportReading,
} from '@rumbo/domain';
import { CsvError, parse, type Parser } from 'csv-parse';
import { ProblemException } from '../../platform/problems';
import { detectDelimiter } from '../reading/csv';
import { detectEncoding } from '../reading/encoding';
import { readJson } from '../reading/json';
import { guessHeaderRow, readTable } from '../reading/read-table';
import type { Content } from './content';

export interface OpenRow {
  /** As a spreadsheet counts. */
  row: number;
  cells: readonly Cell[];
  /** Bytes read so far. */
  bytes: number;
}

/** A file that is understood, with its rows as a stream: a table of any length takes the same memory. */
export interface OpenTable {
  sheets: string[];
  reading: ImportReading;
  columns: string[];
  /** The first rows below the names. */
  head: readonly (readonly Cell[])[];
  /** Of the whole file; 0 where the rows are in memory already. */
  bytes: number;
  /** Whether every row must have all columns: a shorter one was cut off. */
  strict: boolean;
  /** From the content that it was opened from, or from a copy of it; some at a time, because a wait for each costs more than reading it. */
  rows(content: Content): AsyncIterable<readonly OpenRow[]>;
}

type Encoding = NonNullable<ImportReading['encoding']>;
const [HEAD_BYTES, HEAD_ROWS] = [256 * 1024, 300];
/** Bytes that are understood at once: others are answered in between. */
const PIECE = 64 * 1024;

/** Opens a file by the options given, or by what its bytes suggest. @throws ProblemException when it is no table. */
export async function openTable(
  content: Content,
  options: Partial<ImportReading>,
  memoryLimit: number,
): Promise<OpenTable> {
  const { head, bytes, encoding } = await sniff(content);
  if (bytes === 0) throw new ProblemException(422, 'noRows');
  const start = head.subarray(0, 4).toString('latin1');
  if (start.startsWith('PK') || start.startsWith('\xd0\xcf\x11\xe0'))
    return inMemory(await readTable(await whole(content, bytes, memoryLimit), options));
  if (/^\s*(\uFEFF\s*)?[[{]/.test(head.toString('utf8')))
    return inMemory(readJson(await whole(content, bytes, memoryLimit)));
  return openCsv(content, head, bytes, { ...options, encoding: options.encoding ?? encoding });
}

async function openCsv(
  content: Content,
  head: Buffer,
  bytes: number,
  options: Partial<ImportReading> & { encoding: Encoding },
): Promise<OpenTable> {
  const { encoding } = options;
  const text = new TextDecoder(encoding).decode(head);
  if (text.includes('\0')) throw new ProblemException(422, 'notATable');
  const delimiter = options.delimiter ?? detectDelimiter(text);
  const first: string[][] = [];
  for await (const portion of records(content, encoding, delimiter)) {
    first.push(...portion.map(({ cells }) => cells));
    if (first.length >= HEAD_ROWS) break;
  }
  first.length = Math.min(first.length, HEAD_ROWS);
  const headerRow = options.headerRow ?? guessHeaderRow(first);
  const header = first[headerRow - 1] ?? [];
  const columns = columnNames(header.slice(0, header.findLastIndex((cell) => cell.trim() !== '') + 1));
  if (columns.length > IMPORT_LIMITS.columns)
    throw new ProblemException(422, 'tooManyColumns', { params: { limit: IMPORT_LIMITS.columns } });
  const below = first.slice(headerRow);
  if (columns.length === 0 || below.length === 0) throw new ProblemException(422, 'noRows');
  const texts = below.flat().filter((cell) => cell !== '');
  const reading: ImportReading = {
    ...{ encoding, delimiter, sheet: null, headerRow },
    decimal: options.decimal ?? guessDecimal(texts),
    dateOrder: options.dateOrder ?? guessDateOrder(texts),
  };
  return {
    ...{ sheets: [], reading, columns, bytes, strict: true, head: below },
    rows: async function* (kept) {
      for await (const portion of records(kept, encoding, delimiter))
        yield portion.filter(({ row }) => row > headerRow);
    },
  };
}

async function* records(
  content: Content,
  encoding: Encoding,
  delimiter: string,
): AsyncGenerator<(OpenRow & { cells: string[] })[]> {
  const read = { bytes: 0 };
  let portion: (OpenRow & { cells: string[] })[] = [];
  let row = 0;
  const parser = parse({
    ...{ delimiter, bom: true, relax_column_count: true, max_record_size: 5_000_000 },
    on_record: (cells: string[]) => {
      row += 1;
      portion.push({ row, cells, bytes: read.bytes });
      return null;
    },
  });
  /** What goes wrong is told to who writes. */
  parser.on('error', () => undefined);
  try {
    for await (const text of decoded(content, encoding, read)) {
      await written(parser, text);
      if (portion.length > 0) yield portion;
      portion = [];
    }
    await ended(parser);
    yield portion;
  } catch (error) {
    if (error instanceof CsvError)
      throw new ProblemException(422, 'malformedCsv', { params: { row: row + 1 } });
    throw error;
  }
}

const written = (parser: Parser, text: string | Buffer) =>
  new Promise<void>((resolve, reject) => {
    parser.write(text, (error) => (error ? reject(error) : resolve()));
  });

const ended = (parser: Parser) =>
  new Promise<void>((resolve, reject) => {
    parser.once('error', reject).end(resolve);
  });

/**
 * Text of a file piece by piece; UTF-8 as it is, because that is how the parser wants it. Bytes that are no text in
 * this encoding end it, wherever they stand.
 */
async function* decoded(
  content: Content,
  encoding: Encoding,
  read: { bytes: number },
): AsyncGenerator<string | Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Buffer) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      if (isUndecodable(error)) throw new ProblemException(422, 'wrongEncoding');
      throw error;
    }
  };
  for await (const chunk of content())
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      read.bytes += piece.length;
      const text = decode(piece);
      if (text.includes('\0')) throw new ProblemException(422, 'notATable');
      yield encoding === 'utf-8' ? piece : text;
    }
  const rest = decode();
  if (encoding !== 'utf-8') yield rest;
}

/** The beginning of a file, its size, and its encoding: the whole of it decides whether it is UTF-8. */
async function sniff(content: Content): Promise<{ head: Buffer; bytes: number; encoding: Encoding }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [head, bytes, valid] = [Buffer.alloc(0), 0, true];
  for await (const chunk of content()) {
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
    bytes += chunk.length;
    if (valid) valid = decodes(decoder, chunk);
  }
  if (valid) valid = decodes(decoder);
  const guess = detectEncoding(head);
  const isUnicode = guess === 'utf-16le' || guess === 'utf-16be';
  return {
    head,
    bytes,
    encoding: isUnicode
      ? guess
      : valid
        ? 'utf-8'
        : guess === 'utf-8' && !isUtf8(head)
          ? guess
          : 'windows-1252',
  };
}

function decodes(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch (error) {
    if (isUndecodable(error)) return false;
    throw error;
  }
}

/** Bytes that are no text in the encoding; the class of the error depends on who asks. */
const isUndecodable = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** Workbooks and JSON cannot be read piece by piece: they stay under the limit of a table. */
async function whole(content: Content, bytes: number, limit: number): Promise<Buffer> {
  if (bytes > limit)
    throw new ProblemException(413, 'fileTooLarge', { params: { limit: Math.round(limit / 1024 / 1024) } });
  const chunks: Buffer[] = [];
  for await (const chunk of content()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function inMemory({ sheets, reading, table }: Awaited<ReturnType<typeof readTable>>): OpenTable {
  return {
    ...{ sheets, reading, columns: [...table.columns], bytes: 0, strict: false },
    head: table.rows.slice(0, HEAD_ROWS).map(({ cells }) => cells),
    rows: async function* () {
      for (let at = 0; at < table.rows.length; at += HEAD_ROWS)
        yield await Promise.resolve(
          table.rows.slice(at, at + HEAD_ROWS).map(({ row, cells }) => ({ row, cells, bytes: 0 })),
        );
    },
  };
}
