import { disaggregationOf, SEXES, valuesOf } from './disaggregation';
import { isJump } from './jumps';
import { byTime } from './lines';
import type { Point } from './pages';
import { observationPrecision, type ObservationPeriod } from './periods';
import type { Unit } from './vocabularies';

export const WARNINGS = ['partsDisagree', 'overHundred', 'negative', 'jump', 'scaleChange'] as const;
export type WarningCode = (typeof WARNINGS)[number];

/** Something that a statistician would ask about before publishing. It refuses nothing. */
export interface Warning {
  code: WarningCode;
  period: ObservationPeriod;
  territory: string | null;
  disaggregation: string;
  params: Record<string, number | string>;
}

/** A figure that is so many times another one may be in another unit. */
const SCALE = 10;

type Figure = Pick<Point, 'period' | 'territory' | 'disaggregation' | 'value' | 'flag'>;
type Published = Figure & { value: number };

/** What the figures of ONE series ask about, in the order of time. Linear, but for the sorting. */
export function observationWarnings(figures: readonly Figure[], unit: Unit): Warning[] {
  const published = figures.filter((figure): figure is Published => figure.value !== null);
  return [
    ...published.flatMap((figure) => outOfRange(figure, unit)),
    ...steps(published).flatMap(([before, after]) => suddenStep(before, after, unit)),
    ...disagreements(published, unit),
  ].sort(byTime);
}

function outOfRange(figure: Published, unit: Unit): Warning[] {
  const { value } = figure;
  if (unit === 'percent' && value > 100) return [warning('overHundred', figure, { value })];
  return value < 0 && unit !== 'points' && unit !== 'index' ? [warning('negative', figure, { value })] : [];
}

/** Each figure with the one before it, of the same place, part and length. */
function steps(published: readonly Published[]): [Published, Published][] {
  const last = new Map<string, Published>();
  const pairs: [Published, Published][] = [];
  for (const figure of [...published].sort(byTime)) {
    const key = `${figure.territory ?? ''}|${figure.disaggregation}|${observationPrecision(figure.period)}`;
    const before = last.get(key);
    if (before) pairs.push([before, figure]);
    last.set(key, figure);
  }
  return pairs;
}

function suddenStep(before: Published, after: Published, unit: Unit): Warning[] {
  if (after.flag === 'B') return [];
  const params = { from: before.value, to: after.value, since: before.period };
  if (unit === 'percent') return isJump(before, after, unit) ? [warning('jump', after, params)] : [];
  const [small, large] = [before.value, after.value].map(Math.abs).sort((a, b) => a - b) as [number, number];
  return unit !== 'points' && small > 0 && large / small >= SCALE
    ? [warning('scaleChange', after, params)]
    : [];
}

/** Women and men against both together; where some are neither, or of unknown sex, they need not add up. */
function disagreements(published: readonly Published[], unit: Unit): Warning[] {
  const wholes = new Map<string, Published>();
  const parts = new Map<string, Record<string, number>>();
  for (const figure of published) {
    const { sex, ...rest } = valuesOf(figure.disaggregation);
    const key = `${figure.territory ?? ''}|${disaggregationOf(rest)}|${figure.period}`;
    if (sex === undefined) wholes.set(key, figure);
    else parts.set(key, { ...parts.get(key), [sex]: figure.value });
  }
  return [...wholes].flatMap(([key, whole]) => {
    const given = parts.get(key);
    return given && disagrees(whole.value, given, unit)
      ? [warning('partsDisagree', whole, { whole: whole.value, parts: Object.values(given).join(' + ') })]
      : [];
  });
}

/** Figures are rounded before they are published: half a unit of the last place each, or a two-hundredth of them. */
const ROUNDING = { share: 0.005, points: 0.1 } as const;

function disagrees(whole: number, parts: Record<string, number>, unit: Unit): boolean {
  const [women, men] = [parts['F'], parts['M']];
  if (women === undefined || men === undefined) return false;
  const sum = SEXES.reduce((all, sex) => all + (parts[sex] ?? 0), 0);
  const isSum = Math.abs(sum - whole) <= Math.max(Math.abs(whole) * ROUNDING.share, 1);
  if (unit === 'count' || (isSum && !SHARES.has(unit))) return !isSum;
  return (
    parts['O'] === undefined &&
    (whole < Math.min(women, men) - ROUNDING.points || whole > Math.max(women, men) + ROUNDING.points)
  );
}

/** Of these a whole is never the sum of its parts; of a unit that nobody has named it may be. */
const SHARES: ReadonlySet<Unit> = new Set(['percent', 'points', 'index']);

const warning = (
  code: WarningCode,
  { period, territory, disaggregation }: Figure,
  params: Warning['params'],
): Warning => ({ code, period, territory, disaggregation, params });
