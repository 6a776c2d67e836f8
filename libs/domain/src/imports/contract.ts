import * as z from 'zod';
import { FieldError, Problem } from '../platform/problem';
import { ImportField, ImportKind } from './fields';
import {
  IMPORT_STATES,
  ImportDecisions,
  ImportProgress,
  ImportScope,
  ObservationEffect,
  ObservationProfile,
} from './observations/contract';

/** A file may have this much; more is refused as a whole. */
export const IMPORT_LIMITS = { rows: 20_000, columns: 200, errors: 500, samples: 20 } as const;

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export const DELIMITERS = [';', ',', '\t', '|'] as const;
export const DECIMALS = ['comma', 'point'] as const;
/** How 03/04/2026 is read; 2026-04-03 is always read as it stands. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const;

/** How a file is read: detected, and sent back changed where the guess was wrong. */
export const ImportReading = z.strictObject({
  /** Null for a workbook. */
  encoding: z.enum(ENCODINGS).nullable(),
  delimiter: z.enum(DELIMITERS).nullable(),
  /** Null for CSV. */
  sheet: z.string().max(200).nullable(),
  /** The row with the names of the columns, counted from 1. */
  headerRow: z.int().min(1).max(100),
  decimal: z.enum(DECIMALS),
  dateOrder: z.enum(DATE_ORDERS),
});
export type ImportReading = z.infer<typeof ImportReading>;

const ColumnName = z.string().min(1).max(300);

/** Where a field comes from: the texts of some columns in this order, and a constant where these are empty. */
export const ImportSource = z.strictObject({
  columns: z.array(ColumnName).max(100),
  constant: z.string().trim().min(1).max(1_000).nullable(),
});
export type ImportSource = z.infer<typeof ImportSource>;

/** Which column becomes which field, and which columns together say that two rows are the same row. */
export const ImportMapping = z.strictObject({
  fields: z.partialRecord(ImportField, ImportSource),
  identity: z.array(ColumnName).max(6),
  /** Texts are taken as they stand: the file is an export, in which nothing stands for something else. */
  verbatim: z.boolean().optional(),
  /** Of observations: the make of the file, and which countries of it are taken. */
  profile: ObservationProfile.optional(),
  scope: ImportScope.optional(),
});
export type ImportMapping = z.infer<typeof ImportMapping>;

/**
 * `POST /roadmaps/:roadmap/imports?kind=plan`, with the file as multipart field `file`. Who knows at once that a file
 * is to be read for all its countries says so by `scope`: a long file is then read once, not twice.
 */
export const ImportQuery = z.strictObject({ kind: ImportKind, scope: ImportScope.optional() });
export type ImportQuery = z.infer<typeof ImportQuery>;

/**
 * Every row that was read is counted once: read = created + updated + unchanged + refused. Of a register these are
 * the figures that were counted; its records are accounted for where each figure's derivation is told.
 */
export const ImportCounts = z.strictObject({
  read: z.int().min(0),
  created: z.int().min(0),
  updated: z.int().min(0),
  unchanged: z.int().min(0),
  refused: z.int().min(0),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

export const ImportFile = z.object({
  id: z.int(),
  kind: ImportKind,
  fileName: z.string(),
  uploadedAt: z.iso.datetime(),
  uploadedBy: z.string().nullable(),
  /** Null until confirmed. */
  confirmedAt: z.iso.datetime().nullable(),
  counts: ImportCounts.nullable(),
  state: z.enum(IMPORT_STATES),
  /** When what it brought was taken away again. */
  undoneAt: z.iso.datetime().nullable(),
});
export type ImportFile = z.infer<typeof ImportFile>;

/** `GET /roadmaps/:roadmap/imports`: newest first. */
export const ImportFileList = z.object({ items: z.array(ImportFile) });
export type ImportFileList = z.infer<typeof ImportFileList>;

/** `POST …/preview`. Null: detect the reading, guess the mapping. */
export const ImportPreviewInput = z.strictObject({
  reading: ImportReading.nullable(),
  mapping: ImportMapping.nullable(),
  decisions: ImportDecisions.default([]),
});
export type ImportPreviewInput = z.infer<typeof ImportPreviewInput>;

/** `POST …/confirmation`: what was seen in the preview; the plan may have changed meanwhile. */
export const ImportConfirmation = z.strictObject({
  reading: ImportReading,
  mapping: ImportMapping,
  expected: ImportCounts,
  decisions: ImportDecisions.default([]),
});
export type ImportConfirmation = z.infer<typeof ImportConfirmation>;

/**
 * Something to know about a cell or a row. Among `errors` it refuses the row (`error.field.<code>`),
 * among `notices` it does not (`import.notice.<code>`).
 */
export const ImportRemark = z.object({
  /** Row as a spreadsheet counts, the header included. */
  row: z.int(),
  /** Names of the columns, joined by ` + `; null when it is about the whole row. */
  column: z.string().nullable(),
  field: ImportField.nullable(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** What the cell says, cut to one line. */
  value: z.string().nullable(),
});
export type ImportRemark = z.infer<typeof ImportRemark>;

export const ROW_OUTCOMES = ['created', 'updated', 'unchanged', 'refused'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** A row as it was understood. */
export const ImportRow = z.object({
  row: z.int(),
  outcome: z.enum(ROW_OUTCOMES),
  identity: z.string(),
  values: z.partialRecord(ImportField, z.union([z.string(), z.number()]).nullable()),
  /** The fields that an update changes. */
  changed: z.array(z.string()),
});
export type ImportRow = z.infer<typeof ImportRow>;

/** What the file does, or has done, to the plan or to the record of dialogue. */
export const ImportEffect = z.object({
  counts: ImportCounts,
  identity: z.object({ columns: z.array(z.string()), distinct: z.int() }),
  /** Milestones written; a row of updates may report on several. */
  milestones: z.int(),
  /** Bodies, axes and objectives that did not exist: acronyms and codes. */
  newBodies: z.array(z.string()),
  newAxes: z.array(z.string()),
  newObjectives: z.array(z.string()),
  /** Meetings written, and the councils and tables that did not exist. */
  meetings: z.int(),
  newDialogueBodies: z.array(z.string()),
  /** The first rows of each outcome. */
  rows: z.array(ImportRow),
  errors: z.array(ImportRemark),
  errorTotal: z.int(),
  notices: z.array(ImportRemark),
  noticeTotal: z.int(),
  /** Of observations and registers. */
  observations: ObservationEffect.nullable(),
});
export type ImportEffect = z.infer<typeof ImportEffect>;

export const ImportColumn = z.object({ name: z.string(), samples: z.array(z.string()) });
export type ImportColumn = z.infer<typeof ImportColumn>;

export const ImportPreview = z.object({
  file: ImportFile,
  /** Of a workbook; empty for CSV. */
  sheets: z.array(z.string()),
  columns: z.array(ImportColumn),
  reading: ImportReading,
  mapping: ImportMapping,
  /** What the mapping lacks, by path (`fields.title`, `identity.0`); there is no effect until it is complete. */
  mappingErrors: z.array(FieldError),
  effect: ImportEffect.nullable(),
  /** While a long file is read, compared or written. */
  progress: ImportProgress.nullable(),
  /** Why reading or writing it came to an end. */
  problem: Problem.nullable(),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportResult = z.object({ file: ImportFile, effect: ImportEffect });
export type ImportResult = z.infer<typeof ImportResult>;

/** A mapping kept under a name, for the next file of the same make. */
export const SavedMappingInput = z.strictObject({
  kind: ImportKind,
  name: z.string().trim().min(1).max(80),
  mapping: ImportMapping,
});
export type SavedMappingInput = z.infer<typeof SavedMappingInput>;

export const SavedMapping = SavedMappingInput.extend({ id: z.int(), version: z.int() });
export type SavedMapping = z.infer<typeof SavedMapping>;

export const SavedMappingList = z.object({ items: z.array(SavedMapping) });
export type SavedMappingList = z.infer<typeof SavedMappingList>;
