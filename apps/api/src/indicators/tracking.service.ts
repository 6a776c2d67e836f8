import { Injectable } from '@nestjs/common';
import type { FieldError, IndicatorPage, Tracking, TrackingInput } from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { IndicatorPageService } from './indicator-page.service';
import { TRACKING } from './records';
import { type VisibleIndicator, VisibleIndicators } from './visible-indicators';

/** The version of what a roadmap does not follow yet. */
const NOT_FOLLOWED = 0;

/** What a roadmap wants an indicator to reach, and by which milestones. */
@Injectable()
export class TrackingService {
  constructor(
    private readonly database: Database,
    private readonly indicators: VisibleIndicators,
    private readonly writes: RecordWrites,
    private readonly pages: IndicatorPageService,
  ) {}

  async follow(
    code: string,
    indicatorCode: string,
    seen: number,
    input: TrackingInput,
  ): Promise<IndicatorPage> {
    const found = await this.indicators.find(code, indicatorCode);
    const { roadmap, indicator } = found;
    await this.check(found, input);
    await this.database.rows(`select id from roadmap where id = $1 for update`, [roadmap.id]);
    const followed = await this.database.row<Tracking>(
      `select ${TRACKING} from tracking where roadmap_id = $1 and indicator_id = $2`,
      [roadmap.id, indicator.id],
    );
    if (followed) {
      await this.writes.refuseStale('tracking', followed.id, followed, seen);
      await this.writes.update('tracking', followed.id, input);
    } else {
      const nothing = { version: NOT_FOLLOWED };
      await this.writes.refuseStale('tracking', 0, nothing, seen);
      await this.writes.insert('tracking', { ...input, roadmapId: roadmap.id, indicatorId: indicator.id });
    }
    return this.pages.page(found);
  }

  private async check(
    { roadmap, indicator }: VisibleIndicator,
    { target, milestoneIds }: TrackingInput,
  ): Promise<void> {
    const known = await this.database.only<{ series: boolean; milestones: number[] }>(
      `select exists (select from series where id = $1 and indicator_id = $2 and country = $3) as series,
              array(select id from milestone where roadmap_id = $4 and id = any($5)) as milestones`,
      [target?.seriesId ?? null, indicator.id, roadmap.country, roadmap.id, milestoneIds],
    );
    const errors: FieldError[] = milestoneIds.flatMap((id, n) =>
      known.milestones.includes(id) ? [] : [{ path: `milestoneIds.${n}`, code: 'referenceMissing' }],
    );
    if (target && target.seriesId !== null && !known.series)
      errors.push({ path: 'target.seriesId', code: 'referenceMissing' });
    if (errors.length > 0) throw invalid(errors);
  }
}
