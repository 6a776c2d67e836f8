import { ENCODINGS, type ImportReading } from '@rumbo/domain';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { ProblemException } from '../../platform/problems';

type Encoding = NonNullable<ImportReading['encoding']>;

/** Enough of a file to tell how its characters are written. */
const SAMPLE = 64 * 1024;

const MARKS: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A byte order mark says it; bytes that are UTF-8 are hardly anything else; the rest is told by its statistics. */
export function detectEncoding(content: Buffer): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, n) => content[n] === byte));
  if (marked) return marked[0];
  if (!content.subarray(0, SAMPLE).includes(0) && isUtf8(content)) return 'utf-8';
  const guess = chardet.detect(content.subarray(0, SAMPLE))?.toLowerCase() ?? '';
  const wide = ENCODINGS.find((encoding) => encoding.startsWith('utf-16') && encoding === guess);
  return wide ?? zeroBytes(content) ?? 'windows-1252';
}

/** In text of Latin letters, UTF-16 has a zero in every second byte: after the letter, or before it. */
function zeroBytes(content: Buffer): Encoding | null {
  const sample = content.subarray(0, 2_000);
  const odd = sample.filter((byte, n) => n % 2 === 1 && byte === 0).length;
  const even = sample.filter((byte, n) => n % 2 === 0 && byte === 0).length;
  if (Math.max(odd, even) < sample.length / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const isUtf8 = (content: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};

/** The text of a file, without byte order mark. Bytes that are no text in this encoding are refused. */
export function decode(content: Buffer, encoding: Encoding): string {
  if (encoding === 'utf-8' && !isUtf8(content)) throw new ProblemException(422, 'wrongEncoding');
  const text = iconv.decode(content, encoding);
  if (text.includes('\0')) throw new ProblemException(422, 'notATable');
  if (encoding !== 'windows-1252' && !text.isWellFormed()) throw new ProblemException(422, 'wrongEncoding');
  return text;
}
