import { isUtf8 } from 'node:buffer';
import type { ImportReading } from '@rumbo/domain';
import iconv from 'iconv-lite';
import { ProblemException } from '../../platform/problems';

type Encoding = NonNullable<ImportReading['encoding']>;

const MARKS: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A byte order mark says it; zeros between the letters do; bytes that are UTF-8 are hardly anything else. */
export function detectEncoding(content: Buffer): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, n) => content[n] === byte));
  return marked?.[0] ?? zeroBytes(content) ?? (isUtf8(content) ? 'utf-8' : 'windows-1252');
}

/** In text of Latin letters, UTF-16 has a zero in every second byte: after the letter, or before it. */
function zeroBytes(content: Buffer): Encoding | null {
  const sample = content.subarray(0, 2_000);
  const odd = sample.filter((byte, n) => n % 2 === 1 && byte === 0).length;
  const even = sample.filter((byte, n) => n % 2 === 0 && byte === 0).length;
  if (Math.max(odd, even) < sample.length / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The text of a file, without byte order mark. Bytes that are no text in this encoding are refused. */
export function decode(content: Buffer, encoding: Encoding): string {
  if (encoding === 'utf-8' && !isUtf8(content)) throw new ProblemException(422, 'wrongEncoding');
  const text = iconv.decode(content, encoding);
  if (text.includes('\0')) throw new ProblemException(422, 'notATable');
  if (encoding !== 'windows-1252' && !text.isWellFormed()) throw new ProblemException(422, 'wrongEncoding');
  return text;
}
