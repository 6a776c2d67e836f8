import type { ImportConflict } from '@rumbo/domain';
import { partName } from '../indicators';
import type { I18n } from '../shell';

/** Where a figure of a file stands, in one line: `FRM-01 Chile · CL-AR · 2023 · Women`. */
export const figurePlace = (
  i18n: I18n,
  {
    indicator,
    country,
    territory,
    period,
    disaggregation,
  }: Pick<ImportConflict, 'indicator' | 'country' | 'territory' | 'period' | 'disaggregation'>,
): string =>
  [`${indicator} ${i18n.country(country)}`, territory, i18n.period(period), partName(i18n, disaggregation)]
    .filter(Boolean)
    .join(' · ');
