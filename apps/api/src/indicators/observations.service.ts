import { Injectable } from '@nestjs/common';
import {
  checkObservation,
  checkObservations,
  type FieldError,
  type Indicator,
  type IndicatorPage,
  type Observation,
  type ObservationEdit,
  observationKey,
  type ObservationsInput,
  observationStart,
  type Roadmap,
  type Series,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid, notFound, stale } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { insertRows } from '../platform/write-rows';
import { IndicatorPageService } from './indicator-page.service';
import { INDICATOR, OBSERVATION } from './records';
import { VisibleIndicators } from './visible-indicators';
import { todayIn } from '../platform/request-context';

interface Surroundings {
  roadmap: Roadmap;
  series: Series;
  indicator: Indicator;
  /** Where the series that goes on from this one begins. */
  until: string | null;
}

/** A few figures by hand, and corrections; former figures are kept by the database itself. */
@Injectable()
export class ObservationsService {
  constructor(
    private readonly database: Database,
    private readonly indicators: VisibleIndicators,
    private readonly writes: RecordWrites,
    private readonly pages: IndicatorPageService,
  ) {}

  async add(code: string, seriesId: number, { observations }: ObservationsInput): Promise<IndicatorPage> {
    const around = await this.around(code, seriesId);
    const errors = [
      ...checkObservations(observations, around.indicator, limits(around)),
      ...(await this.refusals(around, observations)),
    ];
    if (errors.length > 0) throw invalid(errors);
    await insertRows(
      this.database,
      'observation',
      observations.map(({ publishedOn, retrievedOn, period, ...one }) => ({
        ...{ ...one, period, series_id: seriesId, starts_on: observationStart(period) },
        ...{ published_on: publishedOn, retrieved_on: retrievedOn },
      })),
      'id',
    );
    return this.pages.page(around);
  }

  /** A figure is corrected for who saw it as it is: 412 with the figure as it is now otherwise. */
  async correct(code: string, id: number, seen: number, edit: ObservationEdit): Promise<IndicatorPage> {
    const { roadmap } = await this.indicators.roadmap(code);
    const current = await this.database.row<Observation & { country: string }>(
      `select ${OBSERVATION}, (select country from series where series.id = series_id) as country
         from observation where id = $1 for update`,
      [id],
    );
    if (current?.country !== roadmap.country) throw notFound();
    const { country: _, ...observation } = current;
    if (observation.version !== seen) throw stale(observation, await this.lastWrite(id));
    const around = await this.around(code, observation.seriesId);
    const errors = checkObservation({ ...observation, ...edit }, around.indicator, limits(around));
    if (errors.length > 0) throw invalid(errors);
    const { value, numerator, denominator, flag, publishedOn, retrievedOn, document } = edit;
    await this.database.rows(
      `update observation set value = $2, numerator = $3, denominator = $4, flag = $5, published_on = $6,
              retrieved_on = $7, document = $8, import_id = null where id = $1`,
      [id, value, numerator, denominator, flag, publishedOn, retrievedOn, document],
    );
    return this.pages.page(around);
  }

  private async around(code: string, seriesId: number): Promise<Surroundings> {
    const { roadmap } = await this.indicators.roadmap(code);
    const series = await this.writes.lock<Series>('series', roadmap.country, seriesId);
    const { until, ...indicator } = await this.database.only<Indicator & Pick<Surroundings, 'until'>>(
      `select ${INDICATOR}, (select min(starts_on) from series where predecessor_id = $2) as until
         from indicator where id = $1`,
      [series.indicatorId, seriesId],
    );
    return { roadmap, series, indicator, until };
  }

  /** What is recorded already, and territories that are not the country's. */
  private async refusals(
    { roadmap, series }: Surroundings,
    observations: ObservationsInput['observations'],
  ): Promise<FieldError[]> {
    const known = await this.database.only<{ keys: string[]; territories: string[] }>(
      `select array(select concat_ws('|', period, coalesce(territory, ''), disaggregation) from observation
                     where series_id = $1 and period = any($2)) as keys,
              array(select code from territory where country = $3 and code = any($4)) as territories`,
      [
        series.id,
        observations.map(({ period }) => period),
        roadmap.country,
        observations.map(({ territory }) => territory),
      ],
    );
    return observations.flatMap((one, n) =>
      placed(n, [
        ...(known.keys.includes(observationKey(one)) ? [{ path: 'period', code: 'alreadyRecorded' }] : []),
        ...(one.territory !== null && !known.territories.includes(one.territory)
          ? [{ path: 'territory', code: 'referenceMissing' }]
          : []),
      ]),
    );
  }

  private lastWrite(id: number): Promise<{ author: string; at: string } | undefined> {
    return this.database.row(
      `select coalesce(person.name, written_by) as author, written_at as at from observation
         left join person on person.id = substring(written_by from '^person:([0-9]+)$')::int
        where observation.id = $1`,
      [id],
    );
  }
}

const limits = ({ roadmap, series, until }: Surroundings) => ({
  ...{ startsOn: series.startsOn, until },
  today: todayIn(roadmap.timeZone),
});

const placed = (n: number, errors: FieldError[]): FieldError[] =>
  errors.map((error) => ({ ...error, path: `observations.${n}.${error.path}` }));
