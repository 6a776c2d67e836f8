import { Injectable } from '@nestjs/common';
import type { ComparisonQuery, IndicatorComparison } from '@rumbo/domain';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { list } from '../platform/sql';
import { POINT, SERIES, SERIES_ORDER } from './records';
import { VisibleIndicators } from './visible-indicators';

/** Series of an indicator ($1) in some countries ($2), and what they observe of each country as a whole. */
const COMPARED = `select
  ${list(`select ${SERIES} from series where indicator_id = $1 and country = any($2) order by country, ${SERIES_ORDER}`)} as series,
  ${list(`select ${POINT} from observation
           where series_id in (select id from series where indicator_id = $1 and country = any($2))
             and disaggregation = '' and territory is null order by series_id, starts_on`)} as points`;

/** One indicator in several countries, as far as their series are of one type: the domain's rules choose. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly database: Database,
    private readonly indicators: VisibleIndicators,
  ) {}

  async read(
    code: string,
    indicatorCode: string,
    query: ComparisonQuery,
    unlessSeen: UnlessSeen,
  ): Promise<IndicatorComparison | undefined> {
    const { roadmap, indicator, state } = await this.indicators.find(code, indicatorCode);
    const countries = [...new Set([roadmap.country, ...query.countries.split(',').filter(Boolean)])];
    return unlessSeen([state, countries], async () => ({
      roadmap: roadmap.code,
      indicator,
      countries,
      ...(await this.database.only<Pick<IndicatorComparison, 'series' | 'points'>>(COMPARED, [
        indicator.id,
        countries,
      ])),
    }));
  }
}
