import { Injectable } from '@nestjs/common';
import {
  type BreakInput,
  type IndicatorPage,
  observationStart,
  type Series,
  type SeriesInput,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid, refusedAt } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { IndicatorPageService } from './indicator-page.service';
import { INDICATOR } from './records';
import { type VisibleIndicator, VisibleIndicators } from './visible-indicators';

const identityTaken = refusedAt({ series_identity: { path: 'source', code: 'alreadyTaken' } });

/** Series: begun by hand, named, and divided where somebody knows of a break. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly database: Database,
    private readonly indicators: VisibleIndicators,
    private readonly writes: RecordWrites,
    private readonly pages: IndicatorPageService,
  ) {}

  async create(code: string, indicatorCode: string, input: SeriesInput): Promise<IndicatorPage> {
    const found = await this.indicators.find(code, indicatorCode);
    const { roadmap, indicator } = found;
    await this.writes
      .insert('series', { ...input, country: roadmap.country, indicatorId: indicator.id })
      .catch(identityTaken);
    return this.pages.page(found);
  }

  async edit(code: string, id: number, seen: number, input: SeriesInput): Promise<IndicatorPage> {
    const { roadmap } = await this.indicators.roadmap(code);
    const series = await this.writes.lockSeen<Series>('series', roadmap.country, id, seen);
    await this.writes.update('series', id, input).catch(identityTaken);
    return this.pages.page(await this.of(roadmap, series));
  }

  /**
   * Divides a series: what it observes from a period on becomes a series of its own. Targets stay with the first, and
   * are judged broken until somebody sets them anew on the other.
   */
  async divide(
    code: string,
    id: number,
    seen: number,
    { period, reason }: BreakInput,
  ): Promise<IndicatorPage> {
    const { roadmap } = await this.indicators.roadmap(code);
    const series = await this.writes.lockSeen<Series>('series', roadmap.country, id, seen);
    const startsOn = observationStart(period);
    const { before, after } = await this.database.only<{ before: boolean; after: boolean }>(
      `select exists (select from observation where series_id = $1 and starts_on < $2) as before,
              exists (select from observation where series_id = $1 and starts_on >= $2) as after`,
      [id, startsOn],
    );
    if (!before || !after)
      throw invalid([{ path: 'period', code: before ? 'nothingAfter' : 'nothingBefore' }]);
    const { provider, source, methodology, base, country, indicatorId, illustrative } = series;
    const next = await this.writes
      .insert('series', {
        ...{ provider, source, methodology, base, country, indicatorId, illustrative },
        ...{ startsOn, predecessorId: id, breakKind: 'declared', breakReason: reason },
      })
      .catch(identityTaken);
    await this.database.rows(`update series set predecessor_id = $2 where predecessor_id = $1 and id <> $2`, [
      id,
      next,
    ]);
    await this.database.rows(
      `update observation set series_id = $2 where series_id = $1 and starts_on >= $3`,
      [id, next, startsOn],
    );
    return this.pages.page(await this.of(roadmap, series));
  }

  private async of(
    roadmap: VisibleIndicator['roadmap'],
    { indicatorId }: Series,
  ): Promise<Pick<VisibleIndicator, 'roadmap' | 'indicator'>> {
    const indicator = await this.database.only<VisibleIndicator['indicator']>(
      `select ${INDICATOR} from indicator where id = $1`,
      [indicatorId],
    );
    return { roadmap, indicator };
  }
}
