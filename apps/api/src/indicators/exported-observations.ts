import { Injectable } from '@nestjs/common';
import { type Indicator, type Observation, observationStart, type Roadmap, type Series } from '@rumbo/domain';
import { Database } from '../platform/database';
import { OBSERVATION, SERIES, SERIES_ORDER } from './records';

/** So many observations are in memory at once, however many there are. */
const PORTION = 5_000;

const NEXT = `
  select ${OBSERVATION} from observation
   where series_id = $1
     and ($2::date is null or (disaggregation, coalesce(territory, ''), starts_on, period) > ($3, $4, $2, $5))
   order by disaggregation, coalesce(territory, ''), starts_on, period limit ${PORTION}`;

/** All observations of an indicator in a country, series by series, in portions. */
@Injectable()
export class ExportedObservations {
  constructor(private readonly database: Database) {}

  series(indicator: Indicator, { country }: Roadmap): Promise<Series[]> {
    return this.database.rows<Series>(
      `select ${SERIES} from series where indicator_id = $1 and country = $2 order by ${SERIES_ORDER}`,
      [indicator.id, country],
    );
  }

  async *of(all: readonly Series[]): AsyncGenerator<{ series: Series; observations: Observation[] }> {
    for (const series of all) {
      let last: Observation | undefined;
      do {
        const observations: Observation[] = await this.database.rows<Observation>(NEXT, [
          series.id,
          last ? observationStart(last.period) : null,
          last?.disaggregation ?? '',
          last?.territory ?? '',
          last?.period ?? '',
        ]);
        if (observations.length > 0) yield { series, observations };
        last = observations.length === PORTION ? observations.at(-1) : undefined;
      } while (last);
    }
  }
}
