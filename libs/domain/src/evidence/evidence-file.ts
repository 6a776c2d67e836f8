import * as z from 'zod';
import { RecordId } from '../platform/record-id';
import { EvidenceType } from './file-types';

/** A document that shows that something was done, kept here. Its line stays when the document is withdrawn. */
export const EvidenceFile = z.object({
  id: RecordId,
  milestoneId: RecordId,
  /** The update that names it as evidence; null for one that was added by itself. */
  updateId: RecordId.nullable(),
  /** As it came, made fit to be shown: nothing on the disk is called so. */
  name: z.string(),
  /** Found by its content. */
  type: EvidenceType,
  /** Bytes. */
  size: z.int(),
  /** Of its content, in hexadecimal. */
  sha256: z.string(),
  /** Only for those who may read drafts; otherwise public with its roadmap. */
  restricted: z.boolean(),
  addedAt: z.iso.datetime(),
  author: z.string().nullable(),
  /** When a virus scanner found nothing in it; null when none was asked. */
  scannedAt: z.iso.datetime().nullable(),
  /** No longer served, and why. */
  withdrawn: z.object({ at: z.iso.datetime(), by: z.string().nullable(), reason: z.string() }).nullable(),
  illustrative: z.boolean(),
  version: z.int(),
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

/** Beside the file itself: who may read it. Without a word, not the public. */
export const EvidenceFileQuery = z.strictObject({
  access: z.enum(['restricted', 'public']).default('restricted'),
});
export type EvidenceFileQuery = z.infer<typeof EvidenceFileQuery>;

/** Opens a file to the public or keeps it from them; with a reason, withdraws it for good. */
export const EvidenceFileEdit = z.strictObject({
  restricted: z.boolean(),
  withdrawReason: z.string().trim().min(1).max(1_000).nullable().default(null),
});
export type EvidenceFileEdit = z.infer<typeof EvidenceFileEdit>;

/** `GET /roadmaps/:roadmap/milestones/:id/files`: oldest first, with what a further one must keep to. */
export const EvidenceFileList = z.object({
  items: z.array(EvidenceFile),
  /** Megabytes that a file may have. */
  limit: z.int(),
});
export type EvidenceFileList = z.infer<typeof EvidenceFileList>;

/** Files that still count as evidence. */
export const standing = (files: readonly EvidenceFile[]): EvidenceFile[] =>
  files.filter(({ withdrawn }) => withdrawn === null);

/** A list of files with one that came or changed, in the order in which they were added. */
export const withFile = (files: readonly EvidenceFile[], file: EvidenceFile): EvidenceFile[] =>
  [...files.filter(({ id }) => id !== file.id), file].sort((a, b) => a.id - b.id);
