import { Injectable } from '@nestjs/common';
import { type IndicatorList, type IndicatorRow, LIST_POINTS } from '@rumbo/domain';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { list, one } from '../platform/sql';
import { INDICATOR, POINT, SERIES, TRACKING } from './records';
import { VisibleIndicators } from './visible-indicators';

/** The newest undivided figure of a series decides which one speaks for an indicator without a target. */
const NEWEST = `(select max(starts_on) from observation
   where series_id = series.id and disaggregation = '' and territory is null and value is not null)`;

/**
 * The indicators of a roadmap ($1) of a country ($2), each with the series that speaks for it and its newest points,
 * in one statement.
 */
const ROWS = `
  select ${one(`select ${INDICATOR} from indicator own where own.id = indicator.id`)} as indicator,
         ${one(`select ${TRACKING} from tracking where tracking.id = followed.id`)} as tracking,
         ${one(`select ${SERIES} from series where series.id = speaking.id`)} as series,
         ${list(
           `select * from (select ${POINT}, starts_on from observation
              where series_id = speaking.id and territory is null
                and disaggregation = coalesce(followed.target ->> 'disaggregation', '')
              order by starts_on desc limit ${LIST_POINTS}) newest order by starts_on`,
         )} as points,
         (select count(*)::int from series where indicator_id = indicator.id and country = $2) as "seriesCount",
         exists (select from series where predecessor_id = speaking.id) as succeeded
    from indicator
    left join tracking followed on followed.indicator_id = indicator.id and followed.roadmap_id = $1
    left join lateral (
      select id from series where indicator_id = indicator.id and country = $2
       order by id = (followed.target ->> 'seriesId')::int desc nulls last, ${NEWEST} desc nulls last, id limit 1
    ) speaking on true
   where indicator.country is null or indicator.country = $2
   order by indicator.position, indicator.code`;

/** The common catalogue and the country's own indicators, as a roadmap follows them. */
@Injectable()
export class IndicatorListService {
  constructor(
    private readonly database: Database,
    private readonly indicators: VisibleIndicators,
  ) {}

  async read(code: string, unlessSeen: UnlessSeen): Promise<IndicatorList | undefined> {
    const { roadmap, state } = await this.indicators.roadmap(code);
    return unlessSeen([state], async () => ({
      roadmap,
      indicators: await this.database.prepared<IndicatorRow>(ROWS, [roadmap.id, roadmap.country]),
    }));
  }
}
