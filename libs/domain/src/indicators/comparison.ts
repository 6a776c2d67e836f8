import { byTime } from './lines';
import type { Point } from './pages';
import { type Series, seriesType } from './series';

/** A country that cannot stand in the chart, and what it has instead. */
export interface LeftOut {
  country: string;
  because: 'noData' | 'otherType';
  types: string[];
}

export interface Comparable {
  /** What all that is shown has in common; null: the own country has nothing to compare with. */
  type: string | null;
  types: string[];
  shown: Series[];
  left: LeftOut[];
}

/**
 * The series of several countries that can be compared: those of one type (same publisher, kind of source, method and
 * base). Of the own country's types the one that most of the others have, then the one with the newest figure;
 * `chosen` overrules.
 */
export function comparableSeries(
  own: string,
  countries: readonly string[],
  series: readonly Series[],
  points: readonly Point[],
  chosen?: string,
): Comparable {
  const observed = new Set(points.filter(({ value }) => value !== null).map(({ seriesId }) => seriesId));
  const known = series.filter(({ id }) => observed.has(id));
  const typesOf = (country: string) => [
    ...new Set(known.filter((one) => one.country === country).map(seriesType)),
  ];
  const sharing = (type: string) => countries.filter((country) => typesOf(country).includes(type)).length;
  const newest = (type: string) => {
    const ids = new Set(
      known.filter((one) => one.country === own && seriesType(one) === type).map(({ id }) => id),
    );
    return (
      points
        .filter(({ seriesId }) => ids.has(seriesId))
        .sort(byTime)
        .at(-1)?.period ?? ''
    );
  };
  const types = typesOf(own).sort((a, b) => sharing(b) - sharing(a) || newest(b).localeCompare(newest(a)));
  const type = types.find((one) => one === chosen) ?? types[0] ?? null;
  return {
    type,
    types,
    shown: known.filter(
      (one) => seriesType(one) === type && (one.country === own || countries.includes(one.country)),
    ),
    left: countries
      .filter((country) => country !== own && (type === null || !typesOf(country).includes(type)))
      .map((country) => ({
        country,
        because: typesOf(country).length === 0 ? 'noData' : 'otherType',
        types: typesOf(country),
      })),
  };
}
