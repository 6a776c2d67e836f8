import type { Readable } from 'node:stream';

/** A stretch of a file in bytes, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Where the bytes of files are kept. Their key is the SHA-256 of what they hold, in hexadecimal: never anything that
 * somebody typed.
 */
export abstract class FileStore {
  /** Takes the file at `path`, whole or not at all; one that is there already is the same. */
  abstract put(key: string, path: string): Promise<void>;
  /** The file as a stream, already open: it fails here when there is no such file. */
  abstract get(key: string, range?: ByteRange): Promise<Readable>;
  abstract has(key: string): Promise<boolean>;
  /** Nothing happens when there is no such file. */
  abstract remove(key: string): Promise<void>;
}

/** No other text becomes part of a path or of an address. */
export function requireKey(key: string): string {
  if (!/^[0-9a-f]{64}$/.test(key)) throw new Error('A key of the store is a SHA-256 in hexadecimal.');
  return key;
}
