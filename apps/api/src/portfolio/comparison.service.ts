import { Injectable } from '@nestjs/common';
import {
  type ComparedAssessment,
  comparedCriteria,
  comparedIndicator,
  type IndicatorFacts,
  type PortfolioComparison,
  type PortfolioComparisonQuery,
  type PortfolioRow,
} from '@rumbo/domain';
import { POINT, SERIES } from '../indicators';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { notFound } from '../platform/problems';
import { list, one } from '../platform/sql';
import { PortfolioService } from './portfolio.service';
import { LEVELS_OF_CRITERIA } from './portfolio-facts';

const ASSESSMENTS = `
  select roadmap.code as roadmap, factor, perspective, period, ${LEVELS_OF_CRITERIA} as criteria
    from assessment
    join assessment_round on assessment_round.id = round_id
    join roadmap on roadmap.id = assessment.roadmap_id
   where assessment.roadmap_id = any($1) and assessment.status = 'published'`;

/** What is measured, in short. */
const DEFINITION = 'id, code, theme, name, unit, unit_text as "unitText", direction, band';

/** Indicators of the common catalogue that two or more of the roadmaps ($1) follow, in their countries ($2). */
const INDICATORS = `
  select ${one(`select ${DEFINITION} from indicator own where own.id = followed.indicator_id`)} as indicator,
         ${list(`select code as roadmap, target from tracking join roadmap on roadmap.id = roadmap_id
                  where indicator_id = followed.indicator_id and roadmap_id = any($1)`)} as trackings,
         ${list(`select ${SERIES} from series where indicator_id = followed.indicator_id and country = any($2)
                  order by id`)} as series,
         ${list(`select newest.* from series cross join lateral (
                   select ${POINT} from observation
                    where series_id = series.id and disaggregation = '' and territory is null and value is not null
                    order by starts_on desc limit 1) newest
                  where indicator_id = followed.indicator_id and country = any($2)`)} as points
    from (select indicator_id, position, code from tracking
            join indicator on indicator.id = indicator_id and country is null
           where roadmap_id = any($1) group by indicator_id, position, code having count(*) > 1) followed
   order by position, code`;

/** Roadmaps side by side, on the same definitions: what may not be compared is shown and said to be so. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly database: Database,
    private readonly portfolio: PortfolioService,
  ) {}

  async read(
    query: PortfolioComparisonQuery,
    unlessSeen: UnlessSeen,
  ): Promise<PortfolioComparison | undefined> {
    const visible = await this.portfolio.visible();
    const rows = query.roadmaps.split(',').map((code) => found(visible.rows, code));
    return unlessSeen([...visible.state, query], async () => {
      const ids = rows.map(({ id }) => id);
      const [assessments, indicators] = await Promise.all([
        this.database.prepared<ComparedAssessment>(ASSESSMENTS, [ids]),
        this.database.prepared<IndicatorFacts>(INDICATORS, [ids, rows.map(({ country }) => country)]),
      ]);
      return {
        rows,
        criteria: comparedCriteria(rows, assessments),
        indicators: indicators.map((facts) => comparedIndicator(rows, facts)),
      };
    });
  }
}

function found(rows: readonly PortfolioRow[], code: string): PortfolioRow {
  const row = rows.find((one) => one.code === code);
  if (!row) throw notFound();
  return row;
}
