import { apiUrl, NotificationPage, PATHS, type Thread, type ThreadSubject } from '@rumbo/domain';
import { Jobs } from '../platform/jobs';
import { runInContext } from '../platform/request-context';
import type { Persona, TestApi } from '../testing';
import { Digests } from './digests.service';
import { NEWS_JOB } from './telling.service';

const AT = { roadmap: 'CL-HRR' };

/** What tests of notifications do: say something, let it be looked at, and read what somebody was told. */
export function telling(api: TestApi) {
  const jobs = api.app.get(Jobs);

  /** Looks until everything that was written before is looked at: other databases of the cluster may hold it back. */
  async function look(): Promise<void> {
    const [now] = await api.sql<{ id: string }>('select pg_current_xact_id()::text as id');
    for (;;) {
      await jobs.run(NEWS_JOB);
      const [reached] = await api.sql<{ horizon: string }>('select horizon from notification_progress');
      if (Number(reached?.horizon) > Number(now?.id)) return;
    }
  }

  /** What is done every hour, at an hour of one's own. */
  const morning = (now: string): Promise<void> =>
    runInContext({ id: 'test', person: null, session: null, manager: null }, () =>
      api.app.get(Digests).morning(new Date(now)),
    );

  const read = async (persona: Persona, query: Record<string, string> = {}) => {
    const { status, body } = await api.get<NotificationPage>(
      `${apiUrl(PATHS.notifications)}?${new URLSearchParams(query)}`,
      { as: persona.cookie },
    );
    return status === 200 ? NotificationPage.parse(body) : Promise.reject(new Error(JSON.stringify(body)));
  };
  /** What somebody is told now, without what they were told before; it counts as seen from then on. */
  const news = async (persona: Persona) => {
    await look();
    const { items } = await read(persona, { limit: '50' });
    const unseen = items.filter(({ seen }) => !seen);
    const ids = unseen.map(({ id }) => id);
    if (ids.length > 0)
      await api.call('POST', apiUrl(PATHS.notificationsSeen), { as: persona.cookie, body: { ids } });
    return unseen;
  };

  const begin = async (
    persona: Persona,
    subject: ThreadSubject,
    subjectId: number,
    { text = 'Falta consultar', mentions = [] as number[], roadmap = 'CL-HRR' } = {},
  ) => {
    const answer = await api.call<Thread>('POST', apiUrl(PATHS.threads, { roadmap }), {
      as: persona.cookie,
      body: { subject, subjectId, text, mentions },
    });
    if (answer.status !== 201) throw new Error(`A comment was refused: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const answer = (persona: Persona, id: number, text: string, mentions: number[] = []) =>
    api.call<Thread>('POST', apiUrl(PATHS.threadAnswers, { ...AT, id }), {
      as: persona.cookie,
      body: { text, mentions },
    });
  const resolve = (persona: Persona, id: number, resolved = true) =>
    api.call<Thread>('PATCH', apiUrl(PATHS.thread, { ...AT, id }), {
      as: persona.cookie,
      body: { resolved },
    });

  /** Writes as somebody would by a request. */
  const write = async <T>(persona: { id: number }, sql: string, parameters: unknown[] = []) => {
    await api.sql(`set rumbo.actor = 'person:${persona.id}'`);
    try {
      return await api.sql<T>(sql, parameters);
    } finally {
      await api.sql(`set rumbo.actor = 'test'`);
    }
  };

  return { jobs, look, morning, read, news, begin, answer, resolve, write };
}
