import { FACTORS, type MapCountry, type ReportingStateName } from '@rumbo/domain';
import type { Shade, WorldCountry, WorldKey } from '@rumbo/ui/drawings';
import type { I18n } from '../../shell';
import { factorName } from '../row-view';

/** What the map can show, one at a time. */
export const MAP_VIEWS = ['behind', 'overdue', 'F1', 'F2', 'F3', 'report'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

const SHADES: readonly Shade[] = [1, 2, 3, 4, 5];

/** More than each of these is one shade darker: points behind time, and percent of open milestones that are overdue. */
const BOUNDS = { behind: [0, 10, 20, 30], overdue: [0, 10, 25, 50] } as const;

/** From what is settled to what waits longest. */
const REPORT_SHADES: Record<ReportingStateName, Shade> = {
  published: 1,
  accepted: 1,
  upcoming: 2,
  running: 2,
  due: 2,
  submitted: 3,
  returned: 4,
  overdue: 5,
};

/** Rounded as it is read, so that a figure never stands in another range than the one it is shaded by. */
const rounded = (value: number, digits = 0): number => Number(value.toFixed(digits));

/** Points that progress lies behind the time that has passed; negative: ahead. Null: nothing to measure. */
export const pointsBehind = ({ done, weight, expected }: MapCountry): number | null =>
  weight === 0 ? null : rounded(expected - (done * 100) / weight);

const overdueShare = ({ overdue, open }: MapCountry): number | null =>
  open === 0 ? null : rounded((overdue * 100) / open);

const byBounds = (value: number | null, bounds: readonly number[]): Shade | null =>
  value === null ? null : (SHADES[bounds.filter((bound) => value > bound).length] ?? null);

/** A level by its whole number: 3 to 3.9 are one shade. */
const byLevel = (level: number | null): Shade | null =>
  level === null ? null : (SHADES[Math.floor(rounded(level, 1)) - 1] ?? null);

/** From little to much of what a view shows; null: there is no value. */
export function shadeOf(view: MapView, country: MapCountry): Shade | null {
  switch (view) {
    case 'behind':
      return byBounds(pointsBehind(country), BOUNDS.behind);
    case 'overdue':
      return byBounds(overdueShare(country), BOUNDS.overdue);
    case 'report':
      return country.report && REPORT_SHADES[country.report];
    default:
      return byLevel(country[view]);
  }
}

/** The three factors share their ranges. */
const rangesOf = (view: MapView) => (FACTORS.some((one) => one === view) ? 'level' : view);

/** What a view shows, in words. */
export function viewName(i18n: I18n, view: MapView): string {
  const factor = FACTORS.find((one) => one === view);
  if (!factor) return i18n.code('portfolio.map.view', view);
  return i18n.t('portfolio.map.view.factor', { factor: factorName(i18n, factor) });
}

/** The value in words, with what it is of. */
export function valueIn(i18n: I18n, view: MapView, country: MapCountry): string {
  if (shadeOf(view, country) === null) return i18n.code('portfolio.map.none', rangesOf(view));
  const { done, weight, expected, open, overdue, report } = country;
  switch (view) {
    case 'behind':
      return i18n.t('overview.progress.label', {
        percent: i18n.percent((done * 100) / weight),
        elapsed: i18n.percent(expected),
      });
    case 'overdue':
      return i18n.t('portfolio.overdue.of', {
        overdue,
        open,
        share: i18n.percent(overdueShare(country) ?? 0),
      });
    case 'report':
      return i18n.code('report.state', report ?? '');
    default:
      return i18n.t('portfolio.map.level', { level: i18n.number(country[view] ?? 0, 1) });
  }
}

/** Countries as the map draws them, in the order of their names. What is invented for demonstration is hatched. */
export const drawnCountries = (i18n: I18n, view: MapView, countries: readonly MapCountry[]): WorldCountry[] =>
  countries
    .map((country) => ({
      country: country.country,
      label: i18n.country(country.country),
      value: valueIn(i18n, view, country),
      shade: shadeOf(view, country),
      hatch: country.illustrative,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language()));

/** What the shades mean, and what is hatched, as far as the map has it. */
export function legendOf(i18n: I18n, view: MapView, countries: readonly MapCountry[]): WorldKey[] {
  const ranges = rangesOf(view);
  const keys: WorldKey[] = SHADES.map((shade) => ({
    shade,
    text: i18n.code(`portfolio.map.${ranges}`, String(shade)),
  }));
  if (countries.some((country) => shadeOf(view, country) === null))
    keys.push({ shade: null, text: i18n.code('portfolio.map.none', ranges) });
  if (countries.some(({ illustrative }) => illustrative))
    keys.push({ shade: 1, hatch: true, text: i18n.t('shell.illustrativeHint') });
  return keys;
}
