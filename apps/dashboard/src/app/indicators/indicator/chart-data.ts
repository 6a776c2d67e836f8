import {
  addDays,
  daysBetween,
  type Flag,
  type IndicatorPage,
  JUMP,
  lines,
  observationWarnings,
  observationEnd,
  observationStart,
  periodEnd,
  type Point,
  type Series,
  type Target,
} from '@rumbo/domain';
import { type ChartBreak, type ChartPath, type ChartPiece, MARKERS } from '@rumbo/ui/drawings';
import type { I18n } from '../../shell';
import { figureIn, partName, pointLabel, seriesName } from '../figures';

type Page = Pick<IndicatorPage, 'indicator' | 'series' | 'observations' | 'slice'>;

/** What breaks are told from. */
type Drawn = Pick<IndicatorPage, 'indicator' | 'series' | 'slice'> & { observations: readonly Point[] };

/** As many colours as can be told apart. */
export const MOST_PARTS = 6;
export const colourOf = (place: number): string => `var(--rumbo-series-${(place % MOST_PARTS) + 1})`;

/** What an indicator is broken down into, the whole first. */
export const partsOf = ({ observations, slice }: Pick<Page, 'observations' | 'slice'>): string[] =>
  [...new Set(observations.map(({ disaggregation }) => disaggregation))].sort(
    (a, b) => Number(b === slice) - Number(a === slice) || a.localeCompare(b),
  );

/** Series that are one source in the reader's eyes, before and after a break: they share a colour. */
const familyOf = ({ provider, source, methodology, base }: Series): string =>
  JSON.stringify([provider, source, methodology, base]);

/**
 * The lines of a chart: one colour for each source (and part, where the indicator is broken down), a marker for each
 * source, and a piece for each stretch that may be joined.
 */
export function piecesOf(i18n: I18n, { indicator, series, observations, slice }: Page): ChartPiece[] {
  const byId = new Map(series.map((one) => [one.id, one]));
  const families = [...new Set(series.map(familyOf))];
  const parts = partsOf({ observations, slice });
  const divided = parts.length > 1;
  const whole = observations.filter(({ territory }) => territory === null);
  return lines(whole, indicator.unit).flatMap((line) => {
    const of = byId.get(line.seriesId);
    if (!of) return [];
    const family = families.indexOf(familyOf(of));
    const place = divided ? parts.indexOf(line.disaggregation) : family;
    const part =
      line.disaggregation === slice ? i18n.t('indicator.whole') : partName(i18n, line.disaggregation);
    return [
      {
        name: [seriesName(i18n, of), divided && part].filter(Boolean).join(' · '),
        colour: colourOf(place),
        marker: MARKERS[family % MARKERS.length] ?? 'circle',
        points: line.points.map((point) => ({
          day: observationStart(point.period),
          value: point.value ?? 0,
          label: pointLabel(i18n, indicator, point),
          ...(point.flag && { mark: point.flag }),
        })),
      },
    ];
  });
}

/** Where series begin after a break, with the reason, and where a rate jumps without one: no line goes across. */
export function breaksOf(i18n: I18n, { indicator, series, observations, slice }: Drawn): ChartBreak[] {
  const first = new Map<number, string>();
  for (const { seriesId, period } of observations) {
    const day = observationStart(period);
    if (day < (first.get(seriesId) ?? '9999')) first.set(seriesId, day);
  }
  const whole = observations.filter((one) => one.territory === null && one.disaggregation === slice);
  const known = series
    .filter(({ breakKind }) => breakKind !== null)
    .flatMap((one) => {
      const day = one.startsOn ?? first.get(one.id);
      return day ? [{ day, label: breakLabel(i18n, one, day) }] : [];
    });
  const jumps = series.flatMap((one) =>
    observationWarnings(
      whole.filter(({ seriesId }) => seriesId === one.id),
      indicator.unit,
    )
      .filter(({ code }) => code === 'jump')
      .map(({ period }) => ({
        day: observationStart(period),
        label: i18n.t('indicator.jump', {
          period: i18n.period(period),
          series: seriesName(i18n, one),
          points: JUMP,
        }),
      })),
  );
  return [...known, ...jumps].sort((a, b) => (a.day < b.day ? -1 : 1));
}

export function breakLabel(i18n: I18n, series: Series, day: string): string {
  const reason = series.breakReason
    ? i18n.text(series.breakReason)
    : i18n.code('measure.breakKind', series.breakKind ?? '');
  return i18n.t('indicator.series.broken', { day: i18n.day(day), series: seriesName(i18n, series), reason });
}

/**
 * The even way from the baseline to the target, where both are known. Figures stand where their periods begin, and a
 * target falls due where its period ends: it stands where a figure of the baseline's length would begin.
 */
export function pathOf(
  i18n: I18n,
  { indicator }: Pick<Page, 'indicator'>,
  target: Target | null,
): ChartPath | null {
  if (!target?.baseline) return null;
  const { baseline, value, due } = target;
  const from = observationStart(baseline.period);
  return {
    name: i18n.t('indicator.path', { value: figureIn(i18n, indicator, value), due: i18n.period(due) }),
    from: { day: from, value: baseline.value, label: '' },
    to: {
      day: addDays(periodEnd(due), -daysBetween(from, observationEnd(baseline.period))),
      value,
      label: '',
    },
  };
}

/** The flags that occur, with their meaning. */
export function marksOf(i18n: I18n, observations: readonly Pick<Point, 'flag' | 'territory'>[]) {
  const flags = new Set(
    observations.flatMap(({ flag, territory }) => (flag && territory === null ? [flag] : [])),
  );
  return [...flags].sort().map((mark: Flag) => ({ mark, meaning: i18n.code('measure.flag', mark) }));
}

/** What the chart shows, for who cannot see it: each line from its first to its last figure. */
export function descriptionOf(
  i18n: I18n,
  { indicator }: Pick<Page, 'indicator'>,
  pieces: readonly ChartPiece[],
): string {
  const said = pieces.map(({ name, points }) => {
    const [first, last] = [points[0]?.label, points.at(-1)?.label];
    return `${name}: ${first === last ? first : `${first} → ${last}`}`;
  });
  return [i18n.text(indicator.name), ...said].join('. ');
}
