import { PgBoss } from 'pg-boss';
import { createPersona, createPlan, type Persona, startApi, type TestApi } from '../testing';
import { ConfigError, readConfig } from './config';
import { Jobs } from './jobs';

describe('jobs', () => {
  let api: TestApi;
  let coordinator: Persona;
  beforeAll(async () => {
    api = await startApi({ env: { JOBS: 'on' } });
    await createPlan(api);
    coordinator = await createPersona(api, 'coordinator');
  });
  afterAll(() => api.close());

  const names = async (sql: string) => (await api.sql<{ name: string }>(sql)).map(({ name }) => name);

  it('are kept in tables of the database’s owner, in which the API may only write rows', async () => {
    expect(
      await names(
        `select distinct relname as name from pg_class where relnamespace = 'pgboss'::regnamespace and relkind in ('r', 'p')
            and (relowner = 'rumbo_app'::regrole or has_table_privilege('rumbo_app', oid, 'truncate'))`,
      ),
    ).toEqual([]);
    const [{ may } = { may: true }] = await api.sql<{ may: boolean }>(
      `select has_schema_privilege('rumbo_app', 'pgboss', 'create') as may`,
    );
    expect(may).toBe(false);
  });

  it('are looked after by the API’s role without a mistake', async () => {
    const boss = new PgBoss({
      connectionString: api.url,
      options: '-c role=rumbo_app',
      max: 2,
      createSchema: false,
      migrate: false,
      reindex: false,
    });
    const mistakes: string[] = [];
    boss.on('error', ({ message }) => mistakes.push(message));
    await boss.start();
    await boss.createQueue('test');
    await boss.send('test');
    const [job] = await boss.fetch('test');
    await boss.fail('test', job?.id ?? '');
    await boss.supervise();
    await boss.deleteQueue('test');
    await boss.stop({ graceful: false });
    expect(mistakes).toEqual([]);
  });

  it('have each a queue, and a time where they are due by the clock', async () => {
    expect(await names(`select name from pgboss.queue where name like 'notifications.%' order by 1`)).toEqual(
      ['notifications.address', 'notifications.digest', 'notifications.morning', 'notifications.news'],
    );
    expect(await names(`select name from pgboss.schedule order by 1`)).toEqual([
      'notifications.address',
      'notifications.morning',
      'notifications.news',
    ]);
  });

  it('follow what was written, without anybody asking', async () => {
    const [before] = await api.sql<{ horizon: string }>('select horizon from notification_progress');
    const [plan] = await api.sql<{ id: number }>('select id from roadmap');
    await api.call('POST', '/api/roadmaps/CL-HRR/threads', {
      as: coordinator.cookie,
      body: { subject: 'roadmap', subjectId: plan?.id, text: 'Hola' },
    });
    for (;;) {
      const [now] = await api.sql<{ horizon: string }>('select horizon from notification_progress');
      if (now?.horizon !== before?.horizon) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });

  it('are known by their names', () => {
    expect(() => api.app.get(Jobs).run('nothing')).toThrow('There is no job nothing.');
  });

  it.each([
    [{ JOBS: 'maybe' }, 'JOBS'],
    [{ SMTP_URL: 'http://mail.example' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://mail.example' }, 'SMTP_URL needs MAIL_FROM and PUBLIC_URL'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM'],
    [{ PUBLIC_URL: 'rumbo.example' }, 'PUBLIC_URL'],
  ])('and mail are not begun with the settings %j', (env, problem) => {
    try {
      readConfig({ DATABASE_URL: api.url, ...env });
      throw new Error('They were accepted.');
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as ConfigError).problems.join()).toContain(problem);
    }
  });
});
