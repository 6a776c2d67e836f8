import { type Indicator, type Point, type Series, valuesOf, type Warning } from '@rumbo/domain';
import type { I18n } from '../shell';

/** Figures, units, series and parts in the reader's words. */

type Measured = Pick<Indicator, 'unit' | 'unitText'>;

export const unitIn = (i18n: I18n, { unit, unitText }: Measured): string =>
  unitText ? i18n.text(unitText) : i18n.code('measure.unit', unit);

/** What no figure of an indicator can exceed, for its axis. */
export const ceilingOf = (indicator?: Pick<Indicator, 'unit'>): number | null =>
  indicator?.unit === 'percent' ? 100 : null;

/** Counts have no decimals, shares one. */
const digitsOf = ({ unit }: Pick<Indicator, 'unit'>): number =>
  unit === 'count' || unit === 'days' ? 0 : unit === 'percent' || unit === 'points' ? 1 : 2;

/** A figure with as many decimals as its unit asks for. */
export const numberIn = (i18n: I18n, indicator: Pick<Indicator, 'unit'>, value: number): string =>
  i18n.number(value, digitsOf(indicator));

/** A figure with its unit: `26,8 %`, `1.742 cooperativas`. */
export function figureIn(i18n: I18n, indicator: Measured, value: number): string {
  if (indicator.unit === 'percent' && !indicator.unitText) return i18n.percent(value, 1);
  return `${numberIn(i18n, indicator, value)}\u00A0${unitIn(i18n, indicator)}`;
}

/** A difference with its sign: of shares in points, of anything else in its unit. */
export function changeIn(i18n: I18n, indicator: Measured, value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  const unit = indicator.unit === 'percent' ? i18n.t('indicator.gap.points') : unitIn(i18n, indicator);
  return `${sign}${i18n.number(Math.abs(value), digitsOf(indicator), true)}\u00A0${unit}`;
}

/** `ILOSTAT BA:460 · base 2017`. */
export function seriesName(i18n: I18n, { provider, source, base, methodology }: Series): string {
  const parts = [
    [provider, source].filter(Boolean).join(' '),
    methodology,
    base && i18n.t('indicator.series.base', { base }),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** `Women`, `Agriculture · women`; nothing for the whole. */
export const partName = (i18n: I18n, disaggregation: string): string =>
  Object.entries(valuesOf(disaggregation))
    .map(([dimension, value]) => i18n.code(`measure.value.${dimension}`, value))
    .join(' · ');

/** The name of a dimension; a country's own keeps the name that its file gave it. */
export const dimensionName = (i18n: I18n, dimension: string): string => {
  const name = i18n.code('measure.dimension', dimension);
  return name === dimension ? dimension.replaceAll('_', ' ') : name;
};

/** What a point says when it is pointed at: period, figure, flag. */
export const pointLabel = (
  i18n: I18n,
  indicator: Measured,
  { period, value, flag }: Pick<Point, 'period' | 'value' | 'flag'>,
): string =>
  [
    `${i18n.period(period)}: ${value === null ? i18n.t('indicator.notPublished') : figureIn(i18n, indicator, value)}`,
    flag && i18n.code('measure.flag', flag),
  ]
    .filter(Boolean)
    .join(' · ');

/** What a statistician would ask about a figure. */
export const warningText = (
  i18n: I18n,
  indicator: Pick<Indicator, 'unit'>,
  { code, params }: Pick<Warning, 'code' | 'params'>,
): string => {
  const told = Object.entries(params).map(([key, value]) => [
    key,
    typeof value === 'number'
      ? numberIn(i18n, indicator, value)
      : key === 'since'
        ? i18n.period(value)
        : value,
  ]);
  return i18n.code('measure.warning', code, Object.fromEntries(told) as Record<string, string>);
};
