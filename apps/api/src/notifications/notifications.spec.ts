import { apiUrl, PATHS, type UnseenCount } from '@rumbo/domain';
import {
  createPersona,
  createPlan,
  type Persona,
  type PlanFixture,
  startApi,
  type TestApi,
} from '../testing';
import { telling } from './testing';

describe('notifications', () => {
  let api: TestApi;
  let tell: ReturnType<typeof telling>;
  let plan: PlanFixture;
  let coordinator: Persona;
  beforeAll(async () => {
    api = await startApi();
    tell = telling(api);
    plan = await createPlan(api);
    coordinator = await createPersona(api, 'coordinator');
  });
  afterAll(() => api.close());

  it('are paged, narrowed to a topic, counted, and seen one by one or all', async () => {
    const reader = await createPersona(api, 'manager');
    for (let n = 0; n < 5; n += 1)
      await tell.begin(coordinator, 'axis', plan.axisId, { text: `Nota ${n}`, mentions: [reader.id] });
    await tell.look();
    const first = await tell.read(reader, { limit: '3' });
    expect(first.items.map(({ text }) => text)).toEqual(['Nota 4', 'Nota 3', 'Nota 2']);
    const rest = await tell.read(reader, { limit: '3', cursor: first.nextCursor ?? '' });
    expect(rest).toMatchObject({ unseen: 5, nextCursor: null });
    expect(rest.items.map(({ text }) => text)).toEqual(['Nota 1', 'Nota 0']);
    expect(await tell.read(reader, { topic: 'milestone' })).toMatchObject({ items: [], unseen: 5 });
    expect((await tell.read(reader, { topic: 'conversation' })).items).toHaveLength(5);
    expect(await tell.read(reader, { limit: '0' })).toEqual({ items: [], unseen: 5, nextCursor: null });

    const see = async (body: object) =>
      (await api.call<UnseenCount>('POST', apiUrl(PATHS.notificationsSeen), { as: reader.cookie, body }))
        .body;
    expect(await see({ ids: [rest.items[0]?.id] })).toEqual({ unseen: 4 });
    expect(await see({ through: first.items[1]?.id })).toEqual({ unseen: 1 });
    expect((await tell.read(reader)).items.map(({ seen }) => seen)).toEqual([false, true, true, true, true]);
  });

  it('are everybody’s own', async () => {
    const [reader, other] = [await createPersona(api, 'manager'), await createPersona(api, 'manager')];
    await tell.begin(coordinator, 'axis', plan.axisId, { mentions: [reader.id] });
    await tell.look();
    const [told] = (await tell.read(reader)).items;
    await api.call('POST', apiUrl(PATHS.notificationsSeen), {
      as: other.cookie,
      body: { ids: [told?.id] },
    });
    expect(await tell.read(reader)).toMatchObject({ unseen: 1 });
    expect(await tell.read(other)).toMatchObject({ unseen: 0, items: [] });
  });

  it.each(['limit=99', 'cursor=x', 'topic=x', 'page=1'])('refuse %s', async (query) => {
    const path = `${apiUrl(PATHS.notifications)}?${query}`;
    expect((await api.get(path, { as: coordinator.cookie })).status).toBe(422);
  });
});
