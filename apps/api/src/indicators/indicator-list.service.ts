import { Injectable } from '@nestjs/common';
import type { IndicatorList, IndicatorRow } from '@rumbo/domain';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { one } from '../platform/sql';
import { INDICATOR, newestPoints, SERIES, speakingSeries, TRACKING } from './records';
import { VisibleIndicators } from './visible-indicators';

/**
 * The indicators of a roadmap ($1) of a country ($2), each with the series that speaks for it and its newest points,
 * in one statement.
 */
const ROWS = `
  select ${one(`select ${INDICATOR} from indicator own where own.id = indicator.id`)} as indicator,
         ${one(`select ${TRACKING} from tracking where tracking.id = followed.id`)} as tracking,
         ${one(`select ${SERIES} from series where series.id = speaking.id`)} as series,
         ${newestPoints('speaking.id', 'followed.target')} as points,
         (select count(*)::int from series where indicator_id = indicator.id and country = $2) as "seriesCount",
         exists (select from series where predecessor_id = speaking.id) as succeeded
    from indicator
    left join tracking followed on followed.indicator_id = indicator.id and followed.roadmap_id = $1
    left join lateral (${speakingSeries('indicator.id', '$2', 'followed.target')}) speaking on true
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
