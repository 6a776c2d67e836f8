import { daysBetween, periodEnd } from '../platform/calendar';
import type { Day } from '../platform/periods';
import type { Milestone } from './milestone';

type Dated = Pick<Milestone, 'due' | 'originalDue'>;

/** How late something was done; what is not done yet will be at least so late. Negative: early. */
export interface Delay {
  days: number;
  finished: boolean;
}

/** Days of delay; `atLeast`: nothing that was finished tells where it ends. */
export interface DelayBound {
  days: number;
  atLeast: boolean;
}

/** Up to `days` late, `left` of all (0 to 1) are still not done. */
export interface DelayStep {
  days: number;
  left: number;
  /** Greenwood's sum, for the uncertainty of `left`. */
  spread: number;
}

/** The day that delay is counted from: the last day of the first due date, or of the current one where that is sooner. */
export function promisedBy({ due, originalDue }: Dated): Day {
  const [first, current] = [periodEnd(originalDue), periodEnd(due)];
  return current < first ? current : first;
}

/** Days from the promise to its completion; a completion of low precision counts as its last day, never as a day to come. */
export function finishedDelay(milestone: Dated & Pick<Milestone, 'completedOn'>, asOf: Day): number | null {
  if (milestone.completedOn === null) return null;
  const by = periodEnd(milestone.completedOn);
  return daysBetween(promisedBy(milestone), by > asOf ? asOf : by);
}

/** The least delay that an open milestone can have: the one it has already, or the one it has been put off by. */
export function knownDelay(milestone: Dated, asOf: Day): number {
  const promise = promisedBy(milestone);
  const [elapsed, putOff] = [daysBetween(promise, asOf), daysBetween(promise, periodEnd(milestone.due))];
  return putOff > 0 ? Math.max(elapsed, putOff) : elapsed;
}

/**
 * What share is still not done after how many days, the estimate of Kaplan and Meier: each completion is set against
 * all that could have been the one, open milestones included for as long as they have been open. To leave the open ones
 * out would take the slow for absent.
 */
export function delayCurve(delays: readonly Delay[]): DelayStep[] {
  const sorted = [...delays].sort((a, b) => a.days - b.days || Number(b.finished) - Number(a.finished));
  const steps: DelayStep[] = [];
  let [left, spread] = [1, 0];
  for (let at = 0; at < sorted.length;) {
    const days = sorted[at]?.days ?? 0;
    const atRisk = sorted.length - at;
    let [next, done] = [at, 0];
    for (; sorted[next]?.days === days; next += 1) if (sorted[next]?.finished) done += 1;
    if (done > 0) {
      left *= (atRisk - done) / atRisk;
      spread += done / (atRisk * (atRisk - done));
      steps.push({ days, left, spread });
    }
    at = next;
  }
  return steps;
}

const leftAfter = (curve: readonly DelayStep[], days: number) => curve.findLast((step) => step.days <= days);

/** In how many days a share of all is done, of those that are not done before the day `from`. */
export function delayOf(curve: readonly DelayStep[], share: number, from = -Infinity): DelayBound {
  const before = leftAfter(curve, from - 1)?.left ?? 1;
  const reached = curve.find(({ days, left }) => days >= from && left <= before * (1 - share) + ROUNDING);
  return { days: (reached ?? curve.at(-1))?.days ?? 0, atLeast: !reached };
}
/** What binary fractions may be off by. */
const ROUNDING = 1e-9;

export interface Share {
  percent: number;
  /** Bounds that hold the true share in 95 of 100 cases. */
  low: number;
  high: number;
}

/** The share that is done by so many days, in percent, and how sure that is (Greenwood's error). */
export function shareDoneBy(curve: readonly DelayStep[], days: number): Share {
  const { left, spread } = leftAfter(curve, days) ?? { left: 1, spread: 0 };
  const error = left > 0 ? 1.96 * left * Math.sqrt(spread) : 0;
  const percent = (done: number) => Math.min(100, Math.max(0, done * 100));
  return { percent: percent(1 - left), low: percent(1 - left - error), high: percent(1 - left + error) };
}
