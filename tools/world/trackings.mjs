import { daysBetween } from './days.mjs';

/** What a roadmap follows: a dozen of the country's indicators, most with a target and the milestones that serve it. */
export function trackingsOf({ row: plan }, milestones, measures, { ids, random }) {
  return random.some(measures, random.between(8, 14)).map(({ indicator, totals }) => ({
    id: ids('tracking'),
    roadmap_id: plan.id,
    indicator_id: indicator.id,
    target: random.chance(0.8) ? targetOf(plan, indicator, totals, random) : null,
    milestone_ids: random.some(milestones, random.between(0, 4)).map(({ row }) => row.id),
    illustrative: true,
  }));
}

/**
 * From what was known when the roadmap began to about as far as things go by its end, more or less, within the series
 * that goes on; there is no baseline when that series began later.
 */
function targetOf({ starts_on, ends_on }, { unit, direction }, totals, random) {
  const [newest] = totals;
  if (!newest) return null;
  const own = totals.filter(({ series_id }) => series_id === newest.series_id);
  const before = own.find((total) => total.starts_on < starts_on);
  const start = before ?? newest;
  const better = direction === 'lower' ? -1 : 1;
  const part = before
    ? daysBetween(before.starts_on, newest.starts_on) / daysBetween(before.starts_on, ends_on)
    : 0;
  const gone = part > 0 ? ((newest.value - start.value) * better) / part : 0;
  const step = Math.max(gone * (0.5 + random.next() * 1.3), start.value * 0.04, unit === 'percent' ? 0.5 : 1);
  const wanted = Math.max(0, start.value + better * step);
  const limited = unit === 'percent' ? Math.min(99, wanted) : wanted;
  return {
    seriesId: newest.series_id,
    disaggregation: '',
    baseline: before ? { value: before.value, period: before.period } : null,
    value: Number(limited.toFixed(unit === 'percent' ? 1 : 0)),
    due: ends_on.slice(0, 4),
    note: null,
  };
}
