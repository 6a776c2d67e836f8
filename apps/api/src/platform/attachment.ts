import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

export interface Attachment {
  /** Ours, of plain letters: names that people gave are quoted otherwise. */
  fileName: string;
  type: string;
  content: Buffer | Readable;
}

/** A file that the reader keeps. */
export const attachment = ({ fileName, type, content }: Attachment): StreamableFile => {
  const options = { type, disposition: `attachment; filename="${fileName}"` };
  return Buffer.isBuffer(content)
    ? new StreamableFile(content, { ...options, length: content.length })
    : new StreamableFile(content, options);
};
