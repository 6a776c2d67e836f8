import { Injectable } from '@nestjs/common';
import {
  type AnswerInput,
  bodyOf,
  type MentionableList,
  mayResolve,
  MENTIONS_LIMIT,
  type MyMentions,
  type Roadmap,
  type Thread,
  type ThreadEdit,
  type ThreadInput,
  type ThreadList,
  type ThreadQuery,
  type ThreadSubject,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { invalid, notFound, ProblemException } from '../platform/problems';
import { signedIn } from '../platform/request-context';
import { ReadableRecords } from './readable-records';
import {
  LAST_SAID,
  MENTIONABLE,
  MENTIONING,
  recordOf,
  THREAD,
  THREAD_ELSEWHERE,
  threadsOf,
} from './thread-records';
import { VisibleRoadmaps } from './visible-roadmaps';

/** What people say to each other about the records of a roadmap, and whether it is settled. */
@Injectable()
export class ThreadsService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
    private readonly readable: ReadableRecords,
  ) {}

  async read(code: string, query: ThreadQuery, unlessSeen: UnlessSeen): Promise<ThreadList | undefined> {
    const { roadmap, state } = await this.roadmaps.find(code);
    const drafts = await this.readable.draftsOf([roadmap]);
    return unlessSeen([state, signedIn().id, drafts], async () => {
      const threads = await this.asked(roadmap, query, drafts);
      const inState = ({ resolved }: Thread) => (resolved ? 'resolved' : 'open') === query.state;
      return { items: query.state ? threads.filter(inState) : threads };
    });
  }

  private async asked(
    roadmap: Roadmap,
    { subject, subjectId, mine }: ThreadQuery,
    drafts: readonly string[],
  ): Promise<Thread[]> {
    if (mine || !subject || !subjectId)
      return this.database.rows<Thread>(
        `select ${THREAD} ${MENTIONING} order by ${LAST_SAID} desc, thread.id desc limit ${MENTIONS_LIMIT}`,
        [signedIn().id, [roadmap.id], drafts],
      );
    await this.requireRecord(roadmap, subject, subjectId, drafts);
    return this.database.rows<Thread>(threadsOf(subject, '$1', '$2'), [subjectId, roadmap.id]);
  }

  /** Of all roadmaps whose threads the person may read. */
  async mentions(): Promise<MyMentions> {
    const { roadmapIds, drafts } = await this.readable.ofReader();
    const asked = [signedIn().id, roadmapIds, drafts];
    const [items, { total }] = await Promise.all([
      this.database.rows<MyMentions['items'][number]>(
        `select ${THREAD_ELSEWHERE} ${MENTIONING}
          order by thread.resolved_at is not null, ${LAST_SAID} desc, thread.id desc limit ${MENTIONS_LIMIT}`,
        asked,
      ),
      this.database.only<{ total: number }>(`select count(*) as total ${MENTIONING}`, asked),
    ]);
    return { items, total };
  }

  async mentionable(code: string): Promise<MentionableList> {
    const { roadmap } = await this.roadmaps.find(code);
    return { items: await this.database.rows(`${MENTIONABLE} order by name, id`, [roadmap.country]) };
  }

  async begin(code: string, input: ThreadInput): Promise<Thread> {
    const { roadmap } = await this.roadmaps.find(code);
    const { subject, subjectId, anchor } = input;
    await this.requireRecord(roadmap, subject, subjectId, await this.readable.draftsOf([roadmap]));
    return this.thread(await this.say(roadmap, { subject, subjectId, anchor, threadId: null }, input));
  }

  /** What was resolved is open again when somebody has more to say. */
  async answer(code: string, id: number, input: AnswerInput): Promise<Thread> {
    const { roadmap, thread } = await this.lock(code, id);
    await this.say(roadmap, { ...thread, threadId: id }, input);
    if (thread.resolved) await this.settle(id, null);
    return this.thread(id);
  }

  async edit(code: string, id: number, { resolved }: ThreadEdit): Promise<Thread> {
    const { roadmap, thread } = await this.lock(code, id);
    const person = signedIn();
    if (!mayResolve(person, thread, roadmap.country)) throw new ProblemException(403, 'notYourThread');
    if (resolved && thread.resolved)
      throw new ProblemException(409, 'threadResolved', { params: thread.resolved });
    await this.settle(id, resolved ? person.id : null);
    return this.thread(id);
  }

  private async requireRecord(
    { id: roadmapId }: Roadmap,
    subject: ThreadSubject,
    id: number,
    drafts: readonly string[],
  ): Promise<void> {
    /** Few kinds of records ask for drafts; a parameter that is given must be used. */
    const asked = recordOf(subject, '$1', '$2', '$3');
    if (!(await this.database.row(`${asked} and $3::text[] is not null`, [id, roadmapId, drafts])))
      throw notFound();
  }

  /** A thread of this roadmap, kept from other writers until the request ends. */
  private async lock(code: string, id: number): Promise<{ roadmap: Roadmap; thread: Thread }> {
    const { roadmap } = await this.roadmaps.find(code);
    const locked = await this.database.row(
      `select 1 from comment where id = $1 and roadmap_id = $2 and thread_id is null for update`,
      [id, roadmap.id],
    );
    if (!locked) throw notFound();
    const thread = await this.thread(id);
    await this.requireRecord(
      roadmap,
      thread.subject,
      thread.subjectId,
      await this.readable.draftsOf([roadmap]),
    );
    return { roadmap, thread };
  }

  private thread(id: number): Promise<Thread> {
    return this.database.only<Thread>(`select ${THREAD} from comment thread where id = $1`, [id]);
  }

  private async say(
    roadmap: Roadmap,
    at: Pick<Thread, 'subject' | 'subjectId' | 'anchor'> & { threadId: number | null },
    { text, mentions }: AnswerInput,
  ): Promise<number> {
    await this.requireMentionable(roadmap, mentions);
    const person = signedIn();
    const { id } = await this.database.only<{ id: number }>(
      `insert into comment (roadmap_id, subject, subject_id, anchor, thread_id, person_id, body_id, text, mentions)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [
        ...[roadmap.id, at.subject, at.subjectId, at.anchor, at.threadId],
        ...[person.id, bodyOf(person, roadmap.country), text, mentions],
      ],
    );
    return id;
  }

  private async requireMentionable({ country }: Roadmap, ids: readonly number[]): Promise<void> {
    if (ids.length === 0) return;
    const rows = await this.database.rows<{ id: number }>(`${MENTIONABLE} and person.id = any($2)`, [
      country,
      ids,
    ]);
    const known = new Set(rows.map(({ id }) => id));
    const errors = ids.flatMap((id, n) =>
      known.has(id) ? [] : [{ path: `mentions.${n}`, code: 'notMentionable' }],
    );
    if (errors.length > 0) throw invalid(errors);
  }

  private async settle(id: number, by: number | null): Promise<void> {
    await this.database.rows(
      `update comment set resolved_by = $2, resolved_at = case when $2::int is not null then now() end where id = $1`,
      [id, by],
    );
  }
}
