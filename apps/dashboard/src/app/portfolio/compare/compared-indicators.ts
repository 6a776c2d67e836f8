import { type ComparedFigure, type ComparedIndicator, countryOf } from '@rumbo/domain';
import { figureIn, partName, pointLabel, seriesName } from '../../indicators';
import type { I18n } from '../../shell';
import { type ComparedCell, type ComparedSection, present } from './compared';

/** Indicators that two or more follow; what may not stand beside the others says so. */
export function indicatorSection(i18n: I18n, indicators: readonly ComparedIndicator[]): ComparedSection {
  return {
    heading: i18n.t('portfolio.compare.shared'),
    measure: i18n.t('portfolio.compare.indicator'),
    rows: indicators.map(({ indicator, type, figures }) => {
      const [first, ...others] = figures;
      return {
        key: indicator.code,
        label: `${indicator.code} ${i18n.text(indicator.name)}`,
        hint: type ? i18n.t('portfolio.compare.type', { type }) : i18n.t('portfolio.compare.noType'),
        ...(first && {
          link: {
            path: ['/roadmaps', first.roadmap, 'indicators', indicator.code, 'compare'],
            query: { countries: others.map(({ roadmap }) => countryOf(roadmap)).join(',') },
            text: i18n.t('portfolio.compare.chart'),
          },
        }),
        cells: figures.map((figure) => figureCell(i18n, indicator, figure)),
      };
    }),
  };
}

function figureCell(
  i18n: I18n,
  indicator: ComparedIndicator['indicator'],
  { roadmap, tracked, target, series, point, standing }: ComparedFigure,
): ComparedCell {
  const { numerator = null, denominator = null, value = null } = point ?? {};
  return {
    text: point ? pointLabel(i18n, indicator, point) : i18n.t('portfolio.compare.standing.noData'),
    link: { path: ['/roadmaps', roadmap, 'indicators', indicator.code] },
    notes: present(
      numerator !== null &&
        denominator !== null &&
        i18n.t('portfolio.compare.ofFigure', {
          part: i18n.number(numerator),
          whole: i18n.number(denominator),
        }),
      series && seriesName(i18n, series),
      target &&
        [
          i18n.t('portfolio.compare.target', {
            value: figureIn(i18n, indicator, target.value),
            due: i18n.period(target.due),
          }),
          partName(i18n, target.disaggregation),
        ]
          .filter(Boolean)
          .join(' · '),
      !tracked && i18n.t('portfolio.compare.untracked'),
      standing === 'only' && i18n.t('portfolio.compare.standing.only'),
    ),
    ...(indicator.unit === 'percent' &&
      value !== null &&
      standing === 'comparable' && { meter: { percent: value, expected: target?.value ?? null } }),
    ...(standing === 'otherType' && { warning: i18n.t('portfolio.compare.standing.otherType') }),
  };
}
