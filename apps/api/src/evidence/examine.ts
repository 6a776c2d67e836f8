import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { TextDecoder } from 'node:util';
import { fileTypeFromBlob } from 'file-type';
import type { FoundType } from '@rumbo/domain';

export interface Examined {
  sha256: string;
  size: number;
  found: FoundType | null;
}

/** Looks at a file's bytes, piece by piece: their hash, their number, and what they are. */
export async function examine(path: string): Promise<Examined> {
  const hash = createHash('sha256');
  const text = new TextProbe();
  let size = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece);
    text.read(piece);
    size += piece.length;
  }
  const found = await foundBySignature(path);
  /** A text may begin with the letters of a signature (`MZ` of a program is also Mozambique): only a PDF is both. */
  const type = found?.mediaType === 'application/pdf' ? found : (text.type() ?? found);
  return { sha256: hash.digest('hex'), size, found: type };
}

async function foundBySignature(path: string): Promise<FoundType | null> {
  const found = await fileTypeFromBlob(await openAsBlob(path));
  return found ? { mediaType: found.mime, name: found.ext.toUpperCase() } : null;
}

/** Texts that something would run or draw as a page. */
const ACTIVE: [RegExp, FoundType][] = [
  [/<svg[\s>]/i, { mediaType: 'image/svg+xml', name: 'SVG' }],
  [/<(?:!doctype|html|head|body|script|iframe)[\s>]/i, { mediaType: 'text/html', name: 'HTML' }],
  [/^\s*<\?xml/i, { mediaType: 'application/xml', name: 'XML' }],
  [/^#!/, { mediaType: 'text/x-script', name: 'SCRIPT' }],
];
/** How far into a text such a beginning is looked for. */
const BEGINNING = 64 * 1024;

const BYTE_ORDER_MARKS: [string, readonly number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Plain text has no characters that are neither letters nor the ends of lines; a binary file soon has one. */
class TextProbe {
  private decoder: TextDecoder | null = null;
  private beginning = '';
  private isText = true;

  read(piece: Buffer): void {
    this.decoder ??= new TextDecoder(encodingOf(piece));
    const text = this.decoder.decode(piece, { stream: true });
    if (/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(text)) this.isText = false;
    if (this.beginning.length < BEGINNING) this.beginning += text;
  }

  type(): FoundType | null {
    if (!this.isText) return null;
    const active = ACTIVE.find(([pattern]) => pattern.test(this.beginning));
    return active?.[1] ?? { mediaType: 'text/plain', name: 'TXT' };
  }
}

/** Anything else than UTF-16 is told from binary content by the same characters. */
const encodingOf = (piece: Buffer) =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, n) => piece[n] === byte))?.[0] ?? 'utf-8';
