import * as z from 'zod';
import { periodEnd, periodStart } from '../platform/calendar';
import type { Day, Period } from '../platform/periods';
import { TEXT_LIMITS } from '../platform/localized-text';
import { type EvidenceInput, EvidenceInput as Evidence, type Milestone } from '../roadmap/milestone';
import { checkUpdate, MilestoneUpdateInput } from '../roadmap/milestone-update';
import { type ImportMapping, type ImportReading, ROW_OUTCOMES, type RowOutcome } from './contract';
import { type Findings, rowShown } from './effect';
import { ImportField } from './fields';
import { checkRow } from './plan-row';
import { type ReadRow, readRows } from './rows';
import type { Table } from './table';

type Standing = Pick<
  Milestone,
  'status' | 'progress' | 'value' | 'completedOn' | 'cancelReason' | 'cancelReference'
>;

/** What an import made of a row about a milestone, as it is now. */
export interface ImportedUpdate extends Pick<Standing, 'status'> {
  id: number;
  sourceKey: string;
  progress: number | null;
  value: number | null;
  note: string | null;
  urls: readonly string[];
}

/** A milestone that rows may report on. */
export interface ReportedMilestone extends Standing, Pick<Milestone, 'id' | 'code' | 'type' | 'reference'> {
  evidenceCount: number;
  /** Days on which something was said of it; without a key by people, with one by an import. */
  said: readonly { on: Day; sourceKey: string | null }[];
  imported: readonly ImportedUpdate[];
}

export interface NewUpdate {
  milestoneId: number;
  sourceKey: string;
  saidOn: Day;
  status: Standing['status'];
  progress: number | null;
  value: number | null;
  note: string | null;
  evidence: EvidenceInput[];
}

export interface UpdatesImport extends Findings {
  create: NewUpdate[];
  /** `evidence` only has what is new. */
  update: (NewUpdate & { id: number })[];
  /** Where milestones stand after what was said last of them. */
  standings: (Standing & { id: number })[];
  milestones: number;
}

const MOST_EVIDENCE = 100;
const { status, progress, value, completedOn, cancelReason, cancelReference } = MilestoneUpdateInput.shape;
const UpdateRow = z.object({
  ...{ status, progress, value, completedOn, cancelReason, cancelReference },
  code: z.string(),
  reference: z.string().nullable().default(null),
  reportedFor: z.string(),
  note: z.string().max(TEXT_LIMITS.paragraph).nullable().default(null),
  evidence: z.array(Evidence).max(MOST_EVIDENCE).default([]),
});
type UpdateRow = z.infer<typeof UpdateRow>;

/** Compares a file of reports with what the plan's milestones have said about themselves so far. */
export function importUpdates(
  table: Table,
  mapping: ImportMapping,
  reading: Pick<ImportReading, 'decimal' | 'dateOrder'>,
  milestones: readonly ReportedMilestone[],
  today: Day,
): UpdatesImport {
  const byCode = Map.groupBy(milestones, ({ code }) => code);
  const result: UpdatesImport = {
    ...{ rows: [], errors: [], notices: [], create: [], update: [], standings: [], milestones: 0 },
  };
  const standings = new Map<number, LatestStanding>();
  const touched = new Set<number>();
  for (const read of readRows('updates', table, mapping, reading)) {
    const row = checkRow(read, UpdateRow, read.values);
    const found = row ? matches(byCode.get(row.code) ?? [], row) : [];
    if (row && found.length === 0) read.refuse('code', { code: 'noSuchMilestone' });
    if (row) check(row, found, read, today);
    const reports =
      row && !read.isRefused ? found.map((milestone) => reportOf(row, read.identity, milestone, today)) : [];
    const outcomes = new Set<RowOutcome>();
    for (const { milestone, before, said, isLatest, changed, standing } of reports) {
      touched.add(milestone.id);
      if (!changed) continue;
      outcomes.add(before ? 'updated' : 'created');
      if (before) result.update.push({ ...said, id: before.id });
      else result.create.push(said);
      if (!isLatest) read.note(null, 'newerReport', { code: milestone.code });
      else if ((standings.get(milestone.id)?.on ?? '') <= said.saidOn)
        standings.set(milestone.id, { on: said.saidOn, standing });
    }
    const outcome = ROW_OUTCOMES.find((outcome) => outcomes.has(outcome)) ?? 'unchanged';
    result.rows.push(rowShown(read, read.isRefused ? 'refused' : outcome));
    result.errors.push(...read.errors);
    result.notices.push(...read.notices);
  }
  result.standings = [...standings.values()].map(({ standing }) => standing);
  result.milestones = touched.size;
  return result;
}

interface LatestStanding {
  on: Day;
  standing: Standing & { id: number };
}

/** What a row says of one milestone, beside what it said when it was imported before. */
function reportOf(row: UpdateRow, identity: string, milestone: ReportedMilestone, today: Day) {
  const saidOn = lastDayOf(row.reportedFor, today);
  const sourceKey = `${identity} | ${row.reportedFor}`;
  const before = milestone.imported.find((update) => update.sourceKey === sourceKey);
  const others = milestone.said.filter((other) => other.sourceKey !== sourceKey);
  /** What people said on the same day or later stands. */
  const isLatest = !others.some(
    (other) => other.on > saidOn || (other.on === saidOn && other.sourceKey === null),
  );
  const { note, status, progress, value } = row;
  const evidence = row.evidence.filter(({ url }) => !before?.urls.includes(url));
  const said = { milestoneId: milestone.id, sourceKey, saidOn, status, progress, value, note, evidence };
  const changed = !before || !isSame(before, row) || (isLatest && explainsOtherwise(milestone, row));
  return { milestone, said, before, isLatest, changed, standing: standingAfter(milestone, row) };
}

/** The same status with another date of completion, or other grounds of cancellation. */
function explainsOtherwise(milestone: ReportedMilestone, row: UpdateRow): boolean {
  const fields = ['completedOn', 'cancelReason', 'cancelReference'] as const;
  return milestone.status === row.status && fields.some((field) => milestone[field] !== row[field]);
}

/** Milestones with the row's code, and its reference as a word of theirs where the row has one. */
function matches(milestones: readonly ReportedMilestone[], { reference }: UpdateRow): ReportedMilestone[] {
  if (reference === null) return [...milestones];
  return milestones.filter((milestone) => (milestone.reference ?? '').split(/\s+/).includes(reference));
}

/** The rules of every update, for each milestone that the row reports on. */
function check(row: UpdateRow, found: readonly ReportedMilestone[], read: ReadRow, today: Day): void {
  if (periodStart(row.reportedFor) > today) read.refuse('reportedFor', { code: 'inTheFuture' });
  for (const milestone of found) {
    const context = { evidenceSoFar: milestone.evidenceCount, today };
    for (const { path, code } of checkUpdate(milestone, { ...row, note: null, files: [] }, context))
      read.refuse(ImportField.parse(path), { code });
  }
}

function isSame(before: ImportedUpdate, { status, progress, value, note, evidence }: UpdateRow): boolean {
  return (
    before.status === status &&
    before.progress === progress &&
    before.value === value &&
    before.note === note &&
    evidence.every(({ url }) => before.urls.includes(url))
  );
}

/** A report for a quarter that has not ended is as of today. */
function lastDayOf(period: Period, today: Day): Day {
  const end = periodEnd(period);
  return end < today ? end : today;
}

function standingAfter(milestone: ReportedMilestone, row: UpdateRow): Standing & { id: number } {
  const { status, completedOn, cancelReason, cancelReference } = row;
  const progress = row.progress ?? milestone.progress;
  const value = row.value ?? milestone.value;
  return { id: milestone.id, status, progress, value, completedOn, cancelReason, cancelReference };
}
