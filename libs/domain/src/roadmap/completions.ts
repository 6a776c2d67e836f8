import * as z from 'zod';
import { addDays, periodEnd, periodStart } from '../platform/calendar';
import type { Day } from '../platform/periods';
import type { Milestone } from './milestone';

/** Milestones due and completed up to the end of a month, cancelled ones left out; `actual` is null in the future. */
export const CompletionPoint = z.object({
  month: z.string(),
  planned: z.int(),
  actual: z.int().nullable(),
});
export type CompletionPoint = z.infer<typeof CompletionPoint>;

/**
 * Planned (by the original due date) against actual completions, month by month: the roadmap's period,
 * longer where its milestones are.
 */
export function completionsByMonth(
  milestones: readonly Pick<Milestone, 'status' | 'originalDue' | 'completedOn'>[],
  roadmap: { startsOn: Day; endsOn: Day },
  asOf: Day,
): CompletionPoint[] {
  const live = milestones.filter(({ status }) => status !== 'cancelled');
  const planned = tally(live.map(({ originalDue }) => monthOf(periodEnd(originalDue))));
  const actual = tally(
    live.flatMap(({ completedOn }) => (completedOn === null ? [] : [monthOf(periodStart(completedOn))])),
  );
  const period = [monthOf(roadmap.startsOn), monthOf(roadmap.endsOn)];
  const months = [...period, ...planned.keys(), ...actual.keys()].sort();
  const last = months.at(-1) ?? '';
  const points: CompletionPoint[] = [];
  let due = 0;
  let done = 0;
  for (let month = months[0] ?? ''; month <= last; month = nextMonth(month)) {
    due += planned.get(month) ?? 0;
    done += actual.get(month) ?? 0;
    points.push({ month, planned: due, actual: month <= monthOf(asOf) ? done : null });
  }
  return points;
}

function tally(months: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  return counts;
}

const monthOf = (day: Day) => day.slice(0, 7);
const nextMonth = (month: string) => monthOf(addDays(periodEnd(month), 1));
