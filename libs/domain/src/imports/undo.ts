import * as z from 'zod';
import { Paragraph } from '../platform/localized-text';
import { ImportFile } from './contract';

/** Kinds of records that imports bring. Labels: catalogue `import.undo.kind.*`. */
export const IMPORTED_KINDS = [
  'milestone',
  'objective',
  'axis',
  'update',
  'evidence',
  'body',
  'meeting',
  'dialogueBody',
  'figure',
  'series',
  'indicator',
] as const;
export const ImportedKind = z.enum(IMPORTED_KINDS);
export type ImportedKind = z.infer<typeof ImportedKind>;

/** What undoing an import takes away, and what it puts back as it was before; only kinds that it brought. */
export const ImportUndo = z.object({
  records: z.array(z.object({ kind: ImportedKind, removed: z.int(), restored: z.int() })),
});
export type ImportUndo = z.infer<typeof ImportUndo>;

/**
 * Why a record keeps its import from being undone: it was written to since, or something that people made since
 * rests on it. Labels: catalogue `import.undo.reason.*`.
 */
export const OBSTACLE_REASONS = [
  'edited',
  'update',
  'evidence',
  'file',
  'completion',
  'thread',
  'assessment',
  'agreement',
  'attendance',
  'indicator',
  'recommendation',
  'dependency',
  'member',
] as const;
export const ObstacleReason = z.enum(OBSTACLE_REASONS);
export type ObstacleReason = z.infer<typeof ObstacleReason>;

/** A record that an import brought, and what stands on it. */
export const ImportObstacle = z.object({
  kind: ImportedKind,
  /** What the address of its page ends with: a number, or an indicator's code. */
  page: z.string(),
  code: z.string().nullable(),
  title: Paragraph.nullable(),
  reason: ObstacleReason,
  by: z.string().nullable(),
  at: z.iso.datetime().nullable(),
  /** Figures of an indicator; one of any other record. */
  count: z.int(),
});
export type ImportObstacle = z.infer<typeof ImportObstacle>;

/** How many obstacles an answer carries; the total says how many there are. */
export const OBSTACLE_LIMIT = 100;

/** `GET …/undo`: what undoing would do now. Also the `current` of the 409 `writtenSince`. */
export const ImportUndoPlan = z.object({
  file: ImportFile,
  ...ImportUndo.shape,
  /** The latest first. */
  obstacles: z.array(ImportObstacle),
  obstacleTotal: z.int(),
});
export type ImportUndoPlan = z.infer<typeof ImportUndoPlan>;
