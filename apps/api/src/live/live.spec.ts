import { apiUrl, type LiveEvent, PATHS } from '@rumbo/domain';
import pg from 'pg';
import {
  createMilestone,
  createPersona,
  createPlan,
  follow,
  type Message,
  type Persona,
  type PlanFixture,
  startApi,
  type TestApi,
} from '../testing';

const eventsOf = (roadmap: string, query = '') => apiUrl(PATHS.events, { roadmap }) + query;
const idOf = (messages: readonly Message[]) => messages.at(-1)?.id ?? '';
const told = (messages: readonly Message[]) =>
  messages.filter(({ name }) => name === 'change').map(({ data }) => data as LiveEvent);

describe('the events of a roadmap', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let coordinator: Persona;
  const open: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    coordinator = await createPersona(api, 'coordinator');
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((stream) => stream.close()));
  });
  afterAll(() => api.close());

  const listen = async (
    {
      as,
      headers,
      path = eventsOf(plan.code),
    }: { as?: string; headers?: Record<string, string>; path?: string } = {},
    at: Pick<TestApi, 'address'> = api,
  ) => {
    const stream = await follow(at, path, { ...(as && { as }), ...(headers && { headers }) });
    open.push(stream);
    return stream;
  };
  const since = (id: string, as?: string) => listen({ ...(as && { as }), headers: { 'last-event-id': id } });
  const write = (code: string) => createMilestone(api, plan, coordinator.cookie, { code });
  const connect = async () => {
    const client = new pg.Client({ connectionString: api.url });
    await client.connect();
    open.push({ close: () => client.end() });
    return client;
  };
  const begin = async (sql: string) => {
    const client = await connect();
    await client.query(`begin; set local rumbo.actor = 'test'; ${sql}`);
    return client;
  };

  it('come as a stream that nothing on the way keeps back', async () => {
    const { status, headers, next } = await listen({ headers: { 'accept-encoding': 'gzip' } });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['cache-control']).toContain('no-transform');
    expect(headers['x-accel-buffering']).toBe('no');
    expect(await next()).toEqual({
      id: expect.stringMatching(/^\d+$/),
      name: 'ready',
      data: { beatSeconds: 25 },
    });
  });

  it('tell which records have changed, and by whom, and nothing of what they hold', async () => {
    const stream = await listen({ as: coordinator.cookie });
    await stream.until('ready');
    const { id } = await write('told');
    expect(await stream.next()).toEqual({
      id: expect.stringMatching(/^\d+$/),
      name: 'change',
      data: {
        entities: ['milestone'],
        records: [{ entity: 'milestone', id, version: 1 }],
        by: { id: coordinator.id, name: 'coordinator' },
      },
    });
  });

  it('tell the public kinds of records alone, and of comments nothing', async () => {
    const { id } = await write('talked about');
    const stream = await listen();
    await stream.until('ready');
    await api.call('POST', apiUrl(PATHS.threads, { roadmap: plan.code }), {
      as: coordinator.cookie,
      body: { subject: 'milestone', subjectId: id, text: 'Entre nosotros' },
    });
    await write('public');
    expect(await stream.next()).toMatchObject({
      data: { entities: ['milestone'], records: null, by: null },
    });
  });

  it('are those of one roadmap, and of what its country has in common', async () => {
    const other = await createPlan(api, { code: 'CL-OTRA' });
    const stream = await listen({ as: coordinator.cookie });
    await stream.until('ready');
    await createMilestone(api, other, coordinator.cookie);
    const insert = 'insert into body (country, acronym, name, constituent_group) values';
    await api.sql(`${insert} ('KE', 'KE', '{"lang": "en", "text": "Kenya"}', 'GOV')`);
    await api.sql(`${insert} ('CL', 'CL', '{"lang": "es", "text": "Chile"}', 'GOV')`);
    expect(await stream.next()).toMatchObject({ name: 'change', data: { entities: ['body'], by: null } });
  });

  it('go on from the last one that was told', async () => {
    const first = await listen({ as: coordinator.cookie });
    const id = idOf(await first.until('ready'));
    await first.close();
    const [one, two] = [await write('missed 1'), await write('missed 2')];
    for (const again of [
      await since(id, coordinator.cookie),
      await listen({ as: coordinator.cookie, path: eventsOf(plan.code, `?after=${id}`) }),
    ])
      expect(told(await again.until('ready')).flatMap(({ records }) => records)).toMatchObject([
        { entity: 'milestone', id: one.id },
        { entity: 'milestone', id: two.id },
      ]);
  });

  it('skip no transaction that began before others and ended after them', async () => {
    const slow = await begin(`update axis set title = title`);
    const stream = await listen();
    await stream.until('ready');
    await write('quick');
    const id = (await stream.next())?.id ?? '';
    await stream.close();
    await slow.query('commit');
    expect(told(await (await since(id)).until('ready'))).toContainEqual({
      entities: ['axis'],
      records: null,
      by: null,
    });
  });

  it('are told once while others are under way, and those at their end', async () => {
    const slow = await begin(`update axis set title = title`);
    const stream = await listen();
    await stream.until('ready');
    await write('first');
    await write('second');
    const quick = [await stream.next(), await stream.next()];
    expect(quick.map((event) => event?.data)).toMatchObject([
      { entities: ['milestone'] },
      { entities: ['milestone'] },
    ]);
    await slow.query('commit');
    expect(await stream.next()).toMatchObject({ data: { entities: ['axis'] } });
    await api.sql(`update objective set title = title where roadmap_id = $1`, [plan.roadmapId]);
    expect(await stream.next()).toMatchObject({ data: { entities: ['objective'] } });
  });

  it('are too many to be told one by one: the page reads anew', async () => {
    const stream = await listen();
    const id = idOf(await stream.until('ready'));
    await api.sql(
      `insert into objective (roadmap_id, axis_id, code, title, position)
       select $1, $2, 'many ' || n, '{"lang": "es", "text": "Muchos"}', n from generate_series(1, 1001) n`,
      [plan.roadmapId, plan.axisId],
    );
    expect(await stream.next()).toMatchObject({ name: 'reset', id: expect.stringMatching(/^\d+$/) });
    expect((await (await since(id)).until('ready')).map(({ name }) => name)).toEqual(['reset', 'ready']);
  });

  it('are too many where another country has changed so much that some of it was not looked at', async () => {
    const stream = await listen();
    await stream.until('ready');
    const insert = 'insert into body (country, acronym, name, constituent_group)';
    await api.sql(`${insert} select country, 'X' || n, '{"lang": "en", "text": "Body"}', 'GOV'
                     from generate_series(1, 1002) n, lateral (select case when n < 1002 then 'KE' else 'CL' end) of (country)`);
    expect(await stream.next()).toMatchObject({ name: 'reset', id: expect.stringMatching(/^\d+$/) });
  });

  it.each(['not a position', '-1', '999999999999999'])(
    'begin anew for who comes back with %j, which the log has never reached',
    async (id) => {
      expect((await (await since(id)).until('ready')).map(({ name }) => name)).toEqual(['reset', 'ready']);
    },
  );

  it('refuse a question that names no position', async () => {
    for (const query of ['?after=', '?after=x', '?after=1.5', '?before=1'])
      expect((await api.get(eventsOf(plan.code, query))).status).toBe(422);
  });

  it('answer a question about the head alone', async () => {
    const { status, headers } = await api.call('HEAD', eventsOf(plan.code));
    expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  });

  describe('on several servers', () => {
    it('are told on all of them', async () => {
      const other = await startApi({ env: { DATABASE_URL: api.url } });
      open.push({ close: () => other.close() });
      const streams = [await listen(), await listen({}, other)];
      for (const stream of streams) await stream.until('ready');
      await write('everywhere');
      for (const stream of streams)
        expect(await stream.next()).toMatchObject({ data: { entities: ['milestone'] } });
    });
  });

  describe('to who may not read', () => {
    const draft = async (code: string) => createPlan(api, { code, status: 'draft' });

    it('are those of a roadmap that does not exist', async () => {
      await draft('CL-BORRA');
      const specialist = await createPersona(api, 'specialist');
      expect((await listen({ path: eventsOf('CL-BORRA') })).status).toBe(404);
      expect((await listen({ path: eventsOf('CL-NONE') })).status).toBe(404);
      expect((await listen({ path: eventsOf('CL-BORRA'), as: specialist.cookie })).status).toBe(200);
    });

    it.each([
      ['signs out', (who: Persona) => api.call('DELETE', apiUrl(PATHS.session), { as: who.cookie })],
      ['loses the session', (who: Persona) => api.sql(`delete from session where person_id = $1`, [who.id])],
      [
        'is switched off',
        (who: Persona) => api.sql(`update person set active = false where id = $1`, [who.id]),
      ],
      ['loses the role', (who: Persona) => api.sql(`delete from role_grant where person_id = $1`, [who.id])],
    ])('end when somebody %s', async (_, lose) => {
      const code = `CL-${Math.random().toString(36).slice(2, 8).toUpperCase()}`;
      await draft(code);
      const who = await createPersona(api, 'coordinator');
      const stream = await listen({ path: eventsOf(code), as: who.cookie });
      await stream.until('ready');
      await lose(who);
      expect((await stream.next())?.name).toBe('reset');
      expect(await stream.next()).toBeUndefined();
    });

    it('end for the public when the roadmap is a draft again', async () => {
      await createPlan(api, { code: 'CL-VUELVE' });
      const stream = await listen({ path: eventsOf('CL-VUELVE') });
      await stream.until('ready');
      await api.sql(`update roadmap set status = 'draft' where code = 'CL-VUELVE'`);
      expect((await stream.next())?.name).toBe('reset');
      expect(await stream.next()).toBeUndefined();
    });

    it('go on for the public when others sign out', async () => {
      const stream = await listen();
      await stream.until('ready');
      const who = await createPersona(api, 'manager');
      await api.sql(`delete from session where person_id = $1`, [who.id]);
      await write('after others have left');
      expect(await stream.next()).toMatchObject({ name: 'change' });
    });
  });
});
