import * as z from 'zod';
import { Day } from '../platform/periods';
import { Paragraph } from '../platform/localized-text';
import { ImportCounts } from '../imports/contract';
import { ImportKind } from '../imports/fields';
import { Roadmap } from '../roadmap/roadmap';
import { STORY_FORMATS, StoryKind, StorySubject } from './story-rules';

/** A value in the story; what `as` says about it tells how to show it. */
export const StoryValue = z.union([z.string(), z.number(), Paragraph]).nullable();
export type StoryValue = z.infer<typeof StoryValue>;

export const StoryChange = z.object({
  field: z.string(),
  as: z.enum(STORY_FORMATS),
  from: StoryValue,
  to: StoryValue,
});
export type StoryChange = z.infer<typeof StoryChange>;

/** What became of one record in one request. */
export const StoryLine = z.object({
  subject: StorySubject,
  id: z.int(),
  /** A short name that people use, and what it is called, where it has them. */
  code: z.string().nullable(),
  label: Paragraph.nullable(),
  operation: z.enum(['insert', 'update', 'delete']),
  kinds: z.array(StoryKind),
  changes: z.array(StoryChange),
  /** Why a due date was moved. */
  reason: z.string().nullable(),
});
export type StoryLine = z.infer<typeof StoryLine>;

/** Who made a change: a person, the demo, or the system itself (migrations, the command line). */
export const StoryAuthor = z.string().regex(/^(person:[1-9]\d{0,8}|demo|system)$/);
export type StoryAuthor = z.infer<typeof StoryAuthor>;

/** All that one request wrote. */
export const StoryEntry = z.object({
  /** Number of its last change in the log. */
  id: z.int(),
  at: z.iso.datetime(),
  author: StoryAuthor,
  name: z.string().nullable(),
  /** How many rows it wrote, by their kind of record. */
  counts: z.array(z.object({ subject: StorySubject, operation: StoryLine.shape.operation, count: z.int() })),
  /** The file that was imported, or whose import was undone: what it wrote is counted, not told. */
  import: z
    .object({
      id: z.int(),
      kind: ImportKind,
      fileName: z.string(),
      counts: ImportCounts.nullable(),
      undone: z.boolean(),
    })
    .nullable(),
  /** At most `STORY_LINES`, in the order in which they were written. */
  lines: z.array(StoryLine),
  /** Whether there are more lines than these. */
  more: z.boolean(),
});
export type StoryEntry = z.infer<typeof StoryEntry>;

/** Entries a page, and rows of each that are told one by one. */
export const STORY_PAGE = 30;
export const STORY_LINES = 40;

/** `GET /roadmaps/:roadmap/changes`: newest first; `from` and `to` are the first and the last day. */
export const StoryQuery = z.strictObject({
  from: Day.optional(),
  to: Day.optional(),
  author: StoryAuthor.optional(),
  kind: StoryKind.optional(),
  /** Of the page before. */
  cursor: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .optional(),
});
export type StoryQuery = z.infer<typeof StoryQuery>;

export const ChangeStory = z.object({
  roadmap: Roadmap,
  from: z.string(),
  to: z.string(),
  recordedFrom: z.string(),
  adoptedOn: z.string().nullable(),
  entries: z.array(StoryEntry),
  /** Of the next page; null: there is none. */
  nextCursor: z.string().nullable(),
  /** Who wrote anything in the period, for the choice of one. */
  authors: z.array(z.object({ author: StoryAuthor, name: z.string().nullable() })),
});
export type ChangeStory = z.infer<typeof ChangeStory>;
