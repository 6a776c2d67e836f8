import { daysBetween, periodEnd } from '../platform/calendar';
import type { Day } from '../platform/periods';
import type { Band, Indicator } from './indicator';
import { observationEnd } from './periods';
import type { Target } from './tracking';

interface Reached {
  direction: Indicator['direction'];
  band: Band | null;
  baseline: number;
  target: number;
  actual: number;
}

/** How far a figure lies from a band: within it, not at all. */
const distanceTo = ({ from, to }: Band, figure: number): number =>
  figure < from ? from - figure : Math.max(figure - to, 0);

/**
 * The way from baseline to target that was gone, in percent: below 0 when it went backwards, over 100 beyond the
 * target. Lower or higher is better: (baseline − actual) ÷ (baseline − target). A band: by how much the distance to
 * the target shrank, from either side. Null when baseline and target are the same: there was no way to go.
 */
export function attainment({ direction, baseline, target, actual }: Omit<Reached, 'band'>): number | null {
  const goal = { from: target, to: target };
  const [whole, gone] =
    direction === 'band'
      ? [distanceTo(goal, baseline), distanceTo(goal, baseline) - distanceTo(goal, actual)]
      : [baseline - target, baseline - actual];
  return whole === 0 ? null : (gone / whole) * 100;
}

/** Whether a figure is as good as the target, or better. Inside the indicator's own band nothing is left to reach. */
export function meets({ direction, band, target, actual }: Omit<Reached, 'baseline'>): boolean {
  if (direction === 'lower') return actual <= target;
  if (direction === 'higher') return actual >= target;
  return band !== null && distanceTo(band, actual) <= distanceTo(band, target);
}

/** Whether a target lies on the better side of its baseline. */
export function isImprovement({ direction, band, baseline, target }: Omit<Reached, 'actual'>): boolean {
  if (direction === 'lower') return target <= baseline;
  if (direction === 'higher') return target >= baseline;
  return band === null || distanceTo(band, target) <= distanceTo(band, baseline);
}

/** Where a straight way from the baseline to the target would be on a day; null without a baseline. */
export function expectedOn(
  { baseline, value, due }: Pick<Target, 'baseline' | 'value' | 'due'>,
  day: Day,
): { share: number; value: number } | null {
  if (!baseline) return null;
  const from = observationEnd(baseline.period);
  const whole = daysBetween(from, periodEnd(due));
  const share = whole <= 0 ? 1 : Math.min(Math.max(daysBetween(from, day) / whole, 0), 1);
  return { share: share * 100, value: baseline.value + (value - baseline.value) * share };
}
