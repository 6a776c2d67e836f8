import * as z from 'zod';
import { daysBetween } from '../platform/calendar';
import type { Day } from '../platform/periods';
import { Title } from '../platform/localized-text';
import type { Milestone } from './milestone';
import type { MilestoneState } from './milestone-state';

/** No update for this many days puts a milestone that has begun on the attention list. */
export const SILENT_DAYS = 90;

/** How many lines of the attention list the overview carries; the rest is a filter of the plan. */
export const ATTENTION_LIMIT = 50;

/** Most urgent first. */
export const ATTENTION_REASONS = ['overdue', 'at_risk', 'silent'] as const;
type Reason = (typeof ATTENTION_REASONS)[number];

export const AttentionItem = z.object({
  id: z.int(),
  code: z.string(),
  title: Title,
  ownerId: z.int().nullable(),
  due: z.string(),
  reasons: z.array(z.enum(ATTENTION_REASONS)),
  onHold: z.boolean(),
  /** Days past due, or left. */
  days: z.int(),
  progress: z.number(),
  expected: z.number(),
  /** Days since the last update; null when there was none. */
  silentDays: z.int().nullable(),
});
export type AttentionItem = z.infer<typeof AttentionItem>;

type Row = Pick<Milestone, 'id' | 'code' | 'title' | 'ownerId' | 'due' | 'status' | 'lastUpdateOn'>;

/** Days since somebody last said something; null when nobody has. */
const silence = ({ lastUpdateOn }: Pick<Row, 'lastUpdateOn'>, asOf: Day) =>
  lastUpdateOn === null ? null : daysBetween(lastUpdateOn, asOf);

/** Whether somebody has said something lately: less than `SILENT_DAYS` ago. */
export function isUpdatedRecently(row: Pick<Row, 'lastUpdateOn'>, asOf: Day): boolean {
  return (silence(row, asOf) ?? SILENT_DAYS) < SILENT_DAYS;
}

/** Whom to ask about what: longest overdue first, then what is at risk by its due date, then the longest silence. */
export function attentionList(
  judged: readonly { row: Row; state: MilestoneState }[],
  asOf: Day,
): AttentionItem[] {
  return judged
    .flatMap(({ row, state }) => {
      const reasons = reasonsFor(row, state, asOf);
      if (reasons.length === 0) return [];
      const { id, code, title, ownerId, due } = row;
      const { onHold, days, progress, expected } = state;
      const silentDays = silence(row, asOf);
      return [{ id, code, title, ownerId, due, reasons, onHold, days, progress, expected, silentDays }];
    })
    .sort((a, b) => rank(a) - rank(b) || urgency(b) - urgency(a));
}

function reasonsFor(row: Row, { state }: MilestoneState, asOf: Day): Reason[] {
  const begun = row.status === 'in_progress' || row.status === 'on_hold';
  return [
    ...(state === 'overdue' || state === 'at_risk' ? [state] : []),
    ...(begun && !isUpdatedRecently(row, asOf) ? (['silent'] as const) : []),
  ];
}

const rank = ({ reasons: [first] }: AttentionItem) =>
  first ? ATTENTION_REASONS.indexOf(first) : ATTENTION_REASONS.length;

/** Grows with urgency among items of one rank. Never updated is the longest silence. */
function urgency({ reasons: [first], days, silentDays }: AttentionItem): number {
  if (first === 'overdue') return days;
  return first === 'at_risk' ? -days : (silentDays ?? Number.MAX_SAFE_INTEGER);
}
