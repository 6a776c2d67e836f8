import { Injectable } from '@nestjs/common';
import {
  dayIn,
  daysBetween,
  QUEUE_DAYS,
  type QueueItem,
  reportingState,
  type ReviewQueue,
  type Roadmap,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { instant, one } from '../platform/sql';
import { VisibleRoadmaps } from '../roadmap';
import { PERIOD, REPORT } from './records';

/** The periods of some roadmaps ($1) that have begun, each with its report and the last step of that. */
const ITEMS = `
  select reporting_period.roadmap_id as "roadmapId", last.*,
         ${one(`select ${PERIOD} from reporting_period own where own.id = reporting_period.id`)} as period,
         ${one(`select ${REPORT} from report own where own.id = report.id`)} as report
    from reporting_period
    left join report on report.period_id = reporting_period.id
    left join lateral (
      select ${instant('taken_at')} as "lastStepAt", person.name as "lastAuthor", note as "lastNote"
        from report_step join person on person.id = person_id
       where report_id = report.id order by report_step.id desc limit 1) last on true
   where reporting_period.roadmap_id = any($1) and starts_on <= current_date`;

type Row = Pick<QueueItem, 'period' | 'report' | 'lastStepAt' | 'lastAuthor' | 'lastNote'> & {
  roadmapId: number;
};

/** What waits for the specialist, across the countries. */
@Injectable()
export class ReviewQueueService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  async read(unlessSeen: UnlessSeen): Promise<ReviewQueue | undefined> {
    const now = new Date();
    const visible = await this.roadmaps.all();
    const states = visible.map(({ roadmap, state }) => [roadmap.id, state, dayIn(roadmap.timeZone, now)]);
    return unlessSeen(states, async () => {
      const roadmaps = new Map(visible.map(({ roadmap }) => [roadmap.id, roadmap]));
      const rows = await this.database.rows<Row>(ITEMS, [[...roadmaps.keys()]]);
      return sorted(
        rows.flatMap(({ roadmapId, ...row }) => {
          const roadmap = roadmaps.get(roadmapId);
          return roadmap ? [itemOf(roadmap, row, now)] : [];
        }),
      );
    });
  }
}

/** Judged on the roadmap's own day. */
function itemOf(
  { code, country, title, illustrative, timeZone }: Roadmap,
  row: Omit<Row, 'roadmapId'>,
  now: Date,
): QueueItem {
  const today = dayIn(timeZone, now);
  const { lastStepAt } = row;
  return {
    roadmap: { code, country, title, illustrative },
    ...row,
    ...reportingState(row.period, row.report?.status ?? null, today),
    daysSince: lastStepAt === null ? null : daysBetween(dayIn(timeZone, new Date(lastStepAt)), today),
  };
}

function sorted(items: readonly QueueItem[]): ReviewQueue {
  const of = (...states: QueueItem['state'][]) => items.filter(({ state }) => states.includes(state));
  const longestSince = (a: QueueItem, b: QueueItem) => (a.lastStepAt ?? '').localeCompare(b.lastStepAt ?? '');
  return {
    waiting: of('submitted').sort(longestSince),
    overdue: of('overdue').sort((a, b) => a.daysLeft - b.daysLeft),
    returned: of('returned').sort(longestSince),
    decided: of('accepted', 'published')
      .filter(({ daysSince }) => daysSince !== null && daysSince <= QUEUE_DAYS)
      .sort((a, b) => longestSince(b, a)),
  };
}
