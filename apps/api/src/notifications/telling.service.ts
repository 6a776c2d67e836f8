import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Day, dayIn, dueNews, hourIn, type Person, DATES_HOUR } from '@rumbo/domain';
import { personOf, Perspectives } from '../people';
import { Database } from '../platform/database';
import { Jobs } from '../platform/jobs';
import { requestContext, runInContext } from '../platform/request-context';
import { ReadableRecords } from '../roadmap';
import { type Candidate, CANDIDATES } from './news';
import { toldTo } from './records';

export const NEWS_JOB = 'notifications.news';
const AUTHOR = 'system:notifications';

const PERSON = `select ${personOf('person')} from person`;

const GIVEN = `jsonb_to_recordset($3::jsonb) as given (person_id int, kind text, roadmap_id int, subject text,
  subject_id int, comment_id int, actor_id int, details jsonb, key text, at timestamptz)`;
const COLUMNS = 'person_id, kind, roadmap_id, subject, subject_id, comment_id, actor_id, details, key, at';

/** Open records with a due date whose body can be told, of the roadmaps in force in a time zone ($1). */
const DATED = `
  select 'milestone' as subject, milestone.id, roadmap_id as "roadmapId", due,
         array_remove(support_ids || owner_id, null) as bodies
    from milestone join roadmap on roadmap.id = roadmap_id
   where roadmap.status = 'in_force' and time_zone = $1 and milestone.status not in ('completed', 'cancelled')
  union all
  select 'agreement', agreement.id, roadmap_id, due, array[owner_id]
    from agreement join roadmap on roadmap.id = roadmap_id
   where roadmap.status = 'in_force' and time_zone = $1 and agreement.status in ('open', 'in_progress')
     and owner_id is not null and due is not null`;

interface Dated {
  subject: 'milestone' | 'agreement';
  id: number;
  roadmapId: number;
  due: string;
  bodies: number[];
}

/** Older ones are forgotten. */
const KEPT = `interval '1 year'`;

/** Writes down what people are told of: from the change log, each change once and in order, and from dates that come. */
@Injectable()
export class Telling implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly readable: ReadableRecords,
    private readonly perspectives: Perspectives,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: NEWS_JOB,
      cron: '* * * * *',
      afterWrites: true,
      options: { policy: 'stately', retryLimit: 0, deleteAfterSeconds: 3_600 },
      run: () => this.lookAtChanges(),
    });
  }

  /**
   * Looks at the changes of every transaction that has ended since the last look. Those of a transaction that is older
   * than one under way are waited for, so that none is passed over.
   */
  async lookAtChanges(): Promise<void> {
    await this.database.transaction(AUTHOR, async () => {
      const { horizon, before } = await this.database.only<{ horizon: number; before: number }>(
        `select horizon, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as before
           from notification_progress for update`,
      );
      if (before === horizon) return;
      await this.tell(await this.database.rows<Candidate>(CANDIDATES, [horizon, before]));
      await this.database.rows(`update notification_progress set horizon = $1`, [before]);
    });
  }

  /** Looks, once a day in each time zone and early in its morning, at what is due soon and what has become overdue. */
  async lookAtDates(now: Date): Promise<void> {
    const zones = await this.database.rows<{ zone: string; day: Day | null }>(
      `select distinct roadmap.time_zone as zone, day from roadmap left join notification_day using (time_zone)
        where status = 'in_force' order by 1`,
    );
    for (const { zone, day } of zones) {
      const today = dayIn(zone, now);
      if ((day !== null && day >= today) || hourIn(zone, now) < DATES_HOUR) continue;
      await this.database.transaction(AUTHOR, () => this.lookAtDay(zone, today, now));
    }
    await this.database.rows(`delete from notification where made_at < now() - ${KEPT}`);
  }

  private async lookAtDay(zone: string, today: Day, now: Date): Promise<void> {
    const dated = await this.database.rows<Dated>(DATED, [zone]);
    const news = dated.flatMap((record) => {
      const kind = dueNews(record.due, today);
      return kind ? [{ ...record, kind }] : [];
    });
    const members = await this.membersOf(news.flatMap(({ bodies }) => bodies));
    await this.tell(
      news.flatMap(({ subject, id, roadmapId, due, bodies, kind }) =>
        [...new Set(bodies.flatMap((body) => members.get(body) ?? []))].map((personId) => ({
          ...{ personId, roadmapId, subject, subjectId: id, commentId: null, actorId: null },
          kind: subject === 'agreement' ? `agreement_${kind}` : kind,
          details: { due },
          key: `due:${due}`,
          at: now.toISOString(),
        })),
      ),
    );
    await this.database.rows(
      `insert into notification_day (time_zone, day) values ($1, $2)
       on conflict (time_zone) do update set day = excluded.day`,
      [zone, today],
    );
  }

  private async membersOf(bodies: readonly number[]): Promise<Map<number, number[]>> {
    const rows = await this.database.rows<{ body: number; people: number[] }>(
      `select body_id as body, array_agg(distinct person_id) as people from role_grant
        where body_id = any($1) group by 1`,
      [bodies],
    );
    return new Map(rows.map(({ body, people }) => [body, people]));
  }

  /** Writes down for each person what they may see of it. What was told before is not told again. */
  private async tell(candidates: readonly Candidate[]): Promise<void> {
    const byPerson = Map.groupBy(candidates, ({ personId }) => personId);
    const people = await this.database.rows<Person>(`${PERSON} where active and id = any($1)`, [
      [...byPerson.keys()],
    ]);
    for (const person of people)
      await runInContext({ ...requestContext(), person }, () =>
        this.tellReader(person.id, byPerson.get(person.id) ?? []),
      );
  }

  private async tellReader(personId: number, candidates: readonly Candidate[]): Promise<void> {
    const { roadmapIds, drafts } = await this.readable.ofReader();
    /** A round concerns who has a perspective of their own in its country: only they have drafts there. */
    const assessed = new Set(drafts.map((draft) => Number(draft.split(' ')[0])));
    const given = candidates
      .filter(({ kind, roadmapId }) => kind !== 'round_opened' || assessed.has(roadmapId))
      .map((candidate) => ({
        ...{ person_id: personId, kind: candidate.kind, roadmap_id: candidate.roadmapId },
        ...{ subject: candidate.subject, subject_id: candidate.subjectId, comment_id: candidate.commentId },
        ...{ actor_id: candidate.actorId, details: candidate.details, key: candidate.key, at: candidate.at },
      }));
    await this.database.rows(
      `insert into notification (${COLUMNS}) select ${COLUMNS} ${toldTo(`(select * from ${GIVEN})`)}
       on conflict do nothing`,
      [roadmapIds, drafts, JSON.stringify(given)],
    );
  }
}
