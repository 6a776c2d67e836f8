import { Injectable } from '@nestjs/common';
import {
  addDays,
  COORDINATOR_HORIZON_DAYS,
  type MilestoneRow,
  MY_UPDATES_LIMIT,
  type MyUpdates,
  periodEnd,
  type Person,
} from '@rumbo/domain';
import { BODY } from '../people';
import { Database } from '../platform/database';
import { signedIn } from '../platform/request-context';
import { one } from '../platform/sql';
import { evidenceCount } from './evidence-records';
import { MILESTONE_ROW, ROADMAP } from './records';

type Item = MyUpdates['items'][number];
type Row = MilestoneRow & Omit<Item, 'milestone'> & { today: string };

/** Unfinished milestones of the person's bodies ($1), and of the countries that they coordinate ($2). */
const ROWS = `
  select ${MILESTONE_ROW},
         ${one(`select ${ROADMAP} from roadmap where id = roadmap_id`)} as roadmap,
         ${one(`select ${BODY} from body where id = owner_id`)} as owner,
         ${evidenceCount('milestone.id')} as "evidenceCount",
         (select (now() at time zone time_zone)::date from roadmap where id = roadmap_id) as today
    from milestone
   where status not in ('completed', 'cancelled')
     and (owner_id = any($1) or roadmap_id in (select id from roadmap where country = any($2)))
     and roadmap_id in (select id from roadmap where status <> 'closed')`;

/** What a person is asked to report on next. */
@Injectable()
export class MyUpdatesService {
  constructor(private readonly database: Database) {}

  async read(): Promise<MyUpdates> {
    const { bodyIds, countries } = duties(signedIn());
    const rows = await this.database.rows<Row>(ROWS, [bodyIds, countries]);
    const asked = rows.filter((row) => isAsked(row, bodyIds)).sort(byUrgency);
    return {
      total: asked.length,
      items: asked
        .slice(0, MY_UPDATES_LIMIT)
        .map(({ roadmap, owner, evidenceCount, today: _, ...milestone }) => ({
          roadmap,
          milestone,
          owner,
          evidenceCount,
        })),
    };
  }
}

function duties({ grants }: Person): { bodyIds: number[]; countries: string[] } {
  return {
    bodyIds: grants.flatMap(({ role, bodyId }) => (role === 'reporter' && bodyId !== null ? [bodyId] : [])),
    countries: grants.flatMap(({ role, country }) =>
      role === 'coordinator' && country !== null ? [country] : [],
    ),
  };
}

/** A reporter is asked about all that their body owns, a coordinator about what is due soon or late. */
function isAsked(row: Row, bodyIds: readonly number[]): boolean {
  if (row.ownerId !== null && bodyIds.includes(row.ownerId)) return true;
  return periodEnd(row.due) <= addDays(row.today, COORDINATOR_HORIZON_DAYS);
}

function byUrgency(a: Row, b: Row): number {
  return periodEnd(a.due).localeCompare(periodEnd(b.due)) || a.code.localeCompare(b.code) || a.id - b.id;
}
