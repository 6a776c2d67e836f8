import { once } from 'node:events';
import { connect as dial } from 'node:net';
import { apiUrl, PATHS } from '@rumbo/domain';
import {
  createMilestone,
  createPersona,
  createPlan,
  follow,
  type PlanFixture,
  startApi,
  type TestApi,
} from '../testing';
import { frame } from './frames';
import { Listeners } from './listeners';

/** Ends the connection on which this process hears of changes, and tells whether there was one. */
const END_LISTENING = `
  select count(pg_terminate_backend(pid, 5000))::int as ended from pg_stat_activity
   where datname = current_database() and application_name = 'rumbo live'`;

describe('streams of events', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let url: string;
  let coordinator: string;
  const begin = async (env: Record<string, string> = {}) => {
    api = await startApi({ env });
    plan = await createPlan(api);
    url = apiUrl(PATHS.events, { roadmap: plan.code });
    coordinator = (await createPersona(api, 'coordinator')).cookie;
  };
  afterEach(() => api.close());

  const write = (code: string) => createMilestone(api, plan, coordinator, { code });
  const changed = { name: 'change', data: { entities: ['milestone'] } };

  it('give signs of life, from which one can go on later', async () => {
    await begin({ LIVE_BEAT_SECONDS: '0.1' });
    const stream = await follow(api, url);
    expect(await stream.until('ready')).toMatchObject([{ data: { beatSeconds: 0.1 } }]);
    await write('before the sign');
    const seen = await stream.until('beat');
    const first = Number(seen.at(-1)?.id);
    await write('after the sign');
    let last = first;
    while (last === first) last = Number((await stream.until('beat')).at(-1)?.id);
    expect(last).toBeGreaterThan(first);
    await stream.close();
  });

  it('end with their session, when its time has come', async () => {
    await begin({ LIVE_BEAT_SECONDS: '0.1' });
    await api.sql(`update roadmap set status = 'draft'`);
    const stream = await follow(api, url, { as: coordinator });
    await stream.until('ready');
    await api.sql(`alter table session disable trigger tell_ended`);
    await api.sql(`update session set expires_at = now()`);
    await stream.until('reset');
    expect(await stream.next()).toBeUndefined();
  });

  it('miss nothing while the connection to the database is lost', async () => {
    await begin();
    const stream = await follow(api, url);
    await stream.until('ready');
    expect(await api.sql(END_LISTENING)).toEqual([{ ended: 1 }]);
    await write('while it was lost');
    expect(await stream.next()).toMatchObject(changed);
    await write('after it came back');
    expect(await stream.next()).toMatchObject(changed);
    expect(await api.sql(END_LISTENING)).toEqual([{ ended: 1 }]);
    const next = await follow(api, url);
    await next.until('ready');
    await write('once more');
    for (const each of [stream, next]) expect(await each.next()).toMatchObject(changed);
    await Promise.all([stream.close(), next.close()]);
  });

  it('are no more than a person, an address and a server may have', async () => {
    await begin({ LIVE_STREAMS_EACH: '2', LIVE_STREAMS: '3' });
    const own = [await follow(api, url, { as: coordinator }), await follow(api, url, { as: coordinator })];
    expect(await api.get(url, { as: coordinator })).toMatchObject({
      status: 429,
      body: { code: 'tooManyStreams', params: { limit: 2 } },
    });
    const others = [await follow(api, url)];
    const refused = await api.get(url);
    expect(refused).toMatchObject({ status: 503, body: { code: 'streamsFull' } });
    expect(refused.headers.get('retry-after')).toBe('30');
    await own[0]?.close();
    let again = await follow(api, url);
    while (again.status === 503) again = await follow(api, url);
    expect(again.status).toBe(200);
    await Promise.all([...own, ...others, again].map((stream) => stream.close()));
  });

  it('are cut off for who does not read them, and go on for others', async () => {
    await begin();
    const quick = await follow(api, url);
    await quick.until('ready');
    const { port } = new URL(api.address);
    const slow = dial(Number(port), '127.0.0.1');
    slow.write(`GET ${url} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    await once(slow, 'data');
    slow.pause();
    const listeners = api.app.get(Listeners);
    const most = frame('change', { filling: 'x'.repeat(60_000) });
    let written = 0;
    for (; listeners.all.length === 2 && written < 1_000; written++) {
      for (const listener of listeners.all) listeners.write(listener, most);
      expect((await quick.next())?.name).toBe('change');
    }
    expect(listeners.all).toHaveLength(1);
    expect(written).toBeGreaterThan(1);
    await write('for who reads');
    expect(await quick.next()).toMatchObject(changed);
    slow.destroy();
    await quick.close();
  });

  it('end when the server does', async () => {
    await begin();
    const server = await startApi({ env: { DATABASE_URL: api.url } });
    const stream = await follow(server, url);
    await stream.until('ready');
    await server.close();
    expect(await stream.next()).toBeUndefined();
  });
});
