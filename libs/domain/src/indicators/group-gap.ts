import { disaggregationOf, valuesOf } from './disaggregation';
import { byTime } from './lines';
import type { Point } from './pages';

/** Whose figure comes first: women less men, rural less urban. */
export const COMPARED = { sex: ['F', 'M'], area: ['RURAL', 'URBAN'] } as const;
export type ComparedDimension = keyof typeof COMPARED;

/** The difference between two groups at one time, with its sign and what it is the difference of. */
export interface GroupGap extends Pick<Point, 'seriesId' | 'period' | 'territory' | 'disaggregation'> {
  value: number;
  first: number;
  second: number;
}

/** The gap between two groups wherever the same series has both for the same period, place and part. */
export function groupGaps(points: readonly Point[], dimension: ComparedDimension): GroupGap[] {
  const [first, second] = COMPARED[dimension];
  const keyOf = (point: Point, rest: string) =>
    `${point.seriesId}|${point.territory ?? ''}|${rest}|${point.period}`;
  const others = new Map<string, number>();
  const firsts: { point: Point; rest: string; value: number }[] = [];
  for (const point of points) {
    const { [dimension]: group, ...rest } = valuesOf(point.disaggregation);
    if (point.value === null) continue;
    const part = disaggregationOf(rest);
    if (group === first) firsts.push({ point, rest: part, value: point.value });
    if (group === second) others.set(keyOf(point, part), point.value);
  }
  return firsts
    .flatMap(({ point, rest, value }) => {
      const other = others.get(keyOf(point, rest));
      const { seriesId, period, territory } = point;
      return other === undefined
        ? []
        : [
            {
              seriesId,
              period,
              territory,
              disaggregation: rest,
              value: value - other,
              first: value,
              second: other,
            },
          ];
    })
    .sort(byTime);
}
