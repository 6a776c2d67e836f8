import * as z from 'zod';
import type { FieldError } from '../platform/problem';
import { extensionOf } from './file-name';

const ZIPPED = ['application/zip', 'application/x-zip-compressed'];

interface FileType {
  extensions: readonly [string, ...string[]];
  /** Other media types by which browsers name it. */
  alsoCalled?: readonly string[];
}

/** What a file of evidence may be, by its media type. */
const TYPES = {
  'application/pdf': { extensions: ['pdf'], alsoCalled: ['application/x-pdf'] },
  'image/png': { extensions: ['png'] },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], alsoCalled: ['image/jpg', 'image/pjpeg'] },
  'image/webp': { extensions: ['webp'] },
  'image/gif': { extensions: ['gif'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extensions: ['docx'],
    alsoCalled: ZIPPED,
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    extensions: ['xlsx'],
    alsoCalled: ZIPPED,
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    extensions: ['pptx'],
    alsoCalled: ZIPPED,
  },
  'application/vnd.oasis.opendocument.text': { extensions: ['odt'], alsoCalled: ZIPPED },
  'application/vnd.oasis.opendocument.spreadsheet': { extensions: ['ods'], alsoCalled: ZIPPED },
  'application/vnd.oasis.opendocument.presentation': { extensions: ['odp'], alsoCalled: ZIPPED },
  'text/plain': { extensions: ['txt'] },
  'text/csv': {
    extensions: ['csv'],
    alsoCalled: [
      'text/plain',
      'text/comma-separated-values',
      'text/x-csv',
      'application/csv',
      'application/vnd.ms-excel',
    ],
  },
} as const satisfies Record<string, FileType>;

export type EvidenceType = keyof typeof TYPES;
const typesOf = Object.entries(TYPES) as [EvidenceType, FileType][];
export const EVIDENCE_TYPES = typesOf.map(([type]) => type);
export const EvidenceType = z.enum(EVIDENCE_TYPES);

/** The endings that a chooser of files offers: `.pdf`, `.png`, … */
export const EVIDENCE_EXTENSIONS = typesOf.flatMap(([, { extensions }]) =>
  extensions.map((one) => `.${one}`),
);

/** Types that a page shows in place. */
export const isImage = (type: EvidenceType): boolean => type.startsWith('image/');
export const isPdf = (type: EvidenceType): boolean => type === 'application/pdf';

/** A type as people call it: `PDF`. */
export const typeName = (type: EvidenceType): string => TYPES[type].extensions[0].toUpperCase();

/** Media types that claim nothing. */
const SILENT: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

/** What a file's bytes are, found by looking at them. */
export interface FoundType {
  /** `text/plain` for all plain text, tables included. */
  mediaType: string;
  /** As people call it: `EXE`. */
  name: string;
}

interface Claims {
  /** The file's name, whose ending claims a type. */
  name: string;
  /** The media type that came with it. */
  mediaType: string;
}

/**
 * What a file is taken for, or why it is refused: it must be of a type that evidence may be, by its content, and its
 * name and the media type that came with it must claim no other.
 */
export function judgeType(
  found: FoundType | null,
  { name, mediaType }: Claims,
): { type: EvidenceType } | { error: FieldError } {
  const refuse = (code: string, params: Record<string, string>) => ({
    error: { path: 'file', code, params },
  });
  const extension = extensionOf(name);
  const byName = typesOf.find(([, { extensions }]) => extensions.includes(extension))?.[0];
  const is = evidenceTypeOf(found, byName);
  if (is && found) {
    if (extension !== '' && byName !== is)
      return refuse('fileTypeLies', { claimed: extension.toUpperCase(), found: typeName(is) });
    if (!isCalled(is, claimOf(mediaType)))
      return refuse('fileTypeLies', { claimed: claimOf(mediaType), found: typeName(is) });
    return { type: is };
  }
  if (byName && found) return refuse('fileTypeLies', { claimed: extension.toUpperCase(), found: found.name });
  if (byName) return refuse('fileTypeUnknown', { claimed: extension.toUpperCase() });
  return refuse('fileTypeRefused', { found: extension.toUpperCase() || (found?.name ?? '?') });
}

/** Whether a text is a table is told by its name alone. */
function evidenceTypeOf(found: FoundType | null, byName: EvidenceType | undefined): EvidenceType | undefined {
  const is = EVIDENCE_TYPES.find((type) => type === found?.mediaType);
  return is === 'text/plain' && byName === 'text/csv' ? byName : is;
}

const claimOf = (mediaType: string) => mediaType.split(';')[0]?.trim().toLowerCase() ?? '';

function isCalled(type: EvidenceType, claim: string): boolean {
  const { alsoCalled = [] }: FileType = TYPES[type];
  return SILENT.has(claim) || claim === type || alsoCalled.includes(claim);
}
