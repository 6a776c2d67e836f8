import type { Outlook, OutlookMilestone } from './outlook';

/** What is late in which way; `putOff`: not late yet, and promised anew for later. */
export const DELAY_KINDS = ['onTime', 'late', 'overdue', 'onHold', 'putOff'] as const;
export type DelayKind = (typeof DELAY_KINDS)[number];

/** Milestones whose delay is from `from` to `to` days; null: no bound. */
export interface DelayBin {
  from: number | null;
  to: number | null;
  counts: Record<DelayKind, number>;
}

/** Where one bin ends, in days of delay. A month is the step of a person's memory, and the date itself one of its own. */
const ENDS = [-61, -31, -1, 0, 30, 60, 90, 180, 365];
const BINS = [...ENDS, null].map((to, n) => ({ from: n === 0 ? null : (ENDS[n - 1] ?? 0) + 1, to }));

/** How many milestones were, or are already, how late: the finished ones, and the open ones with a delay. */
export function delayBins({ finished, milestones }: Pick<Outlook, 'finished' | 'milestones'>): DelayBin[] {
  const bins = BINS.map((bin): DelayBin => ({
    ...bin,
    counts: { onTime: 0, late: 0, overdue: 0, onHold: 0, putOff: 0 },
  }));
  const count = (days: number, kind: DelayKind) => {
    const bin = bins.find(({ to }) => to === null || days <= to);
    if (bin) bin.counts[kind] += 1;
  };
  for (const { days } of finished) count(days, days > 0 ? 'late' : 'onTime');
  for (const milestone of milestones) if (milestone.known > 0) count(milestone.known, kindOf(milestone));
  const filled = bins.map(({ counts }) => DELAY_KINDS.some((kind) => counts[kind] > 0));
  return bins.slice(Math.max(0, filled.indexOf(true)), filled.lastIndexOf(true) + 1);
}

function kindOf({ onHold, overdue }: OutlookMilestone): DelayKind {
  if (onHold) return 'onHold';
  return overdue ? 'overdue' : 'putOff';
}
