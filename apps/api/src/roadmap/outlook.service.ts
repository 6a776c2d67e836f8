import { Injectable } from '@nestjs/common';
import { type Outlook, outlookOf, type OutlookQuery, type OutlookRow } from '@rumbo/domain';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { notFound } from '../platform/problems';
import { IN_READING_ORDER } from './records';
import { VisibleRoadmaps } from './visible-roadmaps';

const ROWS = `select id, code, title, status, due, original_due as "originalDue", completed_on as "completedOn"
  ${IN_READING_ORDER}`;

/** What may be expected of a roadmap: its milestones in one statement, the ranges by the domain's rules. */
@Injectable()
export class OutlookService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  async read(code: string, { about }: OutlookQuery, unlessSeen: UnlessSeen): Promise<Outlook | undefined> {
    const { roadmap, today, state } = await this.roadmaps.find(code);
    return unlessSeen([state, today, about], async () => {
      const rows = await this.database.rows<OutlookRow>(ROWS, [roadmap.id]);
      if (typeof about === 'number' && !rows.some(({ id }) => id === about)) throw notFound();
      const outlook = outlookOf(rows, roadmap, today);
      if (about === undefined) return { roadmap, ...outlook };
      const milestones = outlook.milestones.filter(({ id }) => id === about);
      return { roadmap, ...outlook, milestones, finished: [] };
    });
  }
}
