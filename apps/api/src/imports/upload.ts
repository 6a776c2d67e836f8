import { FileUpload } from '../platform/upload';

/** Kinds whose files are never held in memory. */
const STREAMED: ReadonlySet<string> = new Set(['observations', 'register']);

/** A file to import, no larger than its kind may be. */
export const ImportUpload = FileUpload(({ uploadBytes, observationBytes }, { query }) =>
  STREAMED.has(String(query['kind'])) ? observationBytes : uploadBytes,
);
