import { inflateRawSync } from 'node:zlib';
import { ProblemException } from '../../platform/problems';

/** What a workbook may unpack to: far more than any plan, far less than memory. */
const LIMITS = { bytes: 64 * 1024 * 1024, entries: 2_000, ratio: 200, ratioFrom: 1024 * 1024 } as const;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  method: number;
  packed: number;
  declared: number;
  offset: number;
}

/**
 * Refuses a workbook that unpacks to more than it should, before anything reads it. The declared sizes are
 * looked at first; then every entry is unpacked under a limit, because declarations lie.
 */
export function refuseBomb(content: Buffer): void {
  const entries = directoryOf(content);
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
  if (declared > LIMITS.bytes || entries.some(isSuspicious)) throw bomb();
  let left: number = LIMITS.bytes;
  for (const entry of entries) {
    const size = unpackedSize(content, entry, left);
    if (size !== entry.declared || isSuspicious({ ...entry, declared: size })) throw bomb();
    left -= size;
  }
}

const bomb = () =>
  new ProblemException(422, 'fileExpands', { params: { limit: LIMITS.bytes / 1024 / 1024 } });
const malformed = () => new ProblemException(422, 'malformedWorkbook');

const isSuspicious = ({ packed, declared }: Entry) =>
  declared > LIMITS.ratioFrom && declared > packed * LIMITS.ratio;

/** The entries of the zip's central directory. Zip64 is for files that no plan reaches. */
function directoryOf(content: Buffer): Entry[] {
  const end = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > content.length || content.readUInt32LE(end) !== END_OF_DIRECTORY)
    throw malformed();
  const count = content.readUInt16LE(end + 10);
  const start = content.readUInt32LE(end + 16);
  if (count > LIMITS.entries) throw bomb();
  const entries: Entry[] = [];
  for (let at = start, n = 0; n < count; n += 1) {
    if (at + 46 > content.length || content.readUInt32LE(at) !== DIRECTORY_ENTRY) throw malformed();
    entries.push({
      method: content.readUInt16LE(at + 10),
      packed: content.readUInt32LE(at + 20),
      declared: content.readUInt32LE(at + 24),
      offset: content.readUInt32LE(at + 42),
    });
    at += 46 + content.readUInt16LE(at + 28) + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return entries;
}

function unpackedSize(content: Buffer, { method, packed, offset }: Entry, limit: number): number {
  if (offset + 30 > content.length || content.readUInt32LE(offset) !== LOCAL_ENTRY) throw malformed();
  const start = offset + 30 + content.readUInt16LE(offset + 26) + content.readUInt16LE(offset + 28);
  if (start + packed > content.length) throw malformed();
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw malformed();
  if (packed === 0) return 0;
  try {
    return inflateRawSync(content.subarray(start, start + packed), { maxOutputLength: Math.max(limit, 1) })
      .length;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw bomb();
    throw malformed();
  }
}
