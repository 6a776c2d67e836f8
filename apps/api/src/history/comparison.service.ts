import { Injectable } from '@nestjs/common';
import {
  type Body,
  comparePlans,
  type Day,
  type RecordCounts,
  type RoadmapComparison,
  type RoadmapComparisonQuery,
} from '@rumbo/domain';
import { BODY } from '../people';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { notFound } from '../platform/problems';
import { currentPerson, requestContext } from '../platform/request-context';
import { maySee, PastDays } from '../roadmap';
import { ON_DAY, type RowsOnDay } from './comparison-statement';
import { type AskedDays, RecordedDays } from './recorded-days';

type OnDay = RowsOnDay & { day: Day; roadmap: NonNullable<RowsOnDay['roadmap']> };

/** A roadmap on two days: one statement a day, what became of it by the domain's rules. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly database: Database,
    private readonly days: RecordedDays,
    private readonly past: PastDays,
  ) {}

  async read(
    code: string,
    query: RoadmapComparisonQuery,
    unlessSeen: UnlessSeen,
  ): Promise<RoadmapComparison | undefined> {
    const asked = await this.days.asked(code, query, 'a year before');
    const { state, drafts, from, to } = asked;
    return unlessSeen([state, from, to, drafts], () => this.compare(asked));
  }

  async compare(asked: AskedDays): Promise<RoadmapComparison> {
    const { roadmap, from, to, recordedFrom, adoptedOn } = asked;
    const [before, after] = await this.onBoth([from, to], asked);
    const bodies = await this.database.rows<Body>(
      `select ${BODY} from body where country = $1 order by acronym`,
      [roadmap.country],
    );
    return {
      ...comparePlans(before, after),
      ...{ roadmap, recordedFrom, adoptedOn, bodies },
      axes: ofBoth(after.axes, before.axes),
      objectives: ofBoth(after.objectives, before.objectives),
      records: { before: countsOf(before), after: countsOf(after) },
    };
  }

  /** At the same time; a request that looks at the past has one connection, and does it in turn. */
  private async onBoth([from, to]: [Day, Day], asked: AskedDays): Promise<[OnDay, OnDay]> {
    if (requestContext().asOf) return [await this.on(from, asked), await this.on(to, asked)];
    return Promise.all([this.on(from, asked), this.on(to, asked)]);
  }

  private async on(day: Day, asked: AskedDays): Promise<OnDay> {
    const [rows] = await this.past.read(asked.roadmap, day, () =>
      this.database.prepared<RowsOnDay>(ON_DAY, [asked.roadmap.id, day, asked.drafts]),
    );
    const roadmap = rows?.roadmap;
    if (!roadmap || !maySee(currentPerson(), roadmap)) throw notFound();
    return { ...rows, roadmap, day };
  }
}

/** By the names of the later day, and at the end what there was only on the earlier one. */
function ofBoth<T extends { id: number }>(after: readonly T[], before: readonly T[]): T[] {
  const kept = new Set(after.map(({ id }) => id));
  return [...after, ...before.filter(({ id }) => !kept.has(id))];
}

const countsOf = ({ meetings, agreements, agreementsDone, indicators }: OnDay): RecordCounts => ({
  meetings,
  agreements,
  agreementsDone,
  indicators,
});
