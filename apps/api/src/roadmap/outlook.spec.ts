import { addDays, apiUrl, Outlook, PATHS, type Problem } from '@rumbo/domain';
import {
  createMilestone,
  createPersona,
  createPlan,
  type PlanFixture,
  revalidation,
  startApi,
  type TestApi,
} from '../testing';

const url = (query = '') => apiUrl(PATHS.outlook, { roadmap: 'CL-HRR' }) + query;

describe('the outlook of a roadmap', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let coordinator: string;
  let [openId, today] = [0, ''];

  /** Completed so many days after a due date of long ago. */
  const finish = async (code: string, days: number) => {
    const { id } = await createMilestone(api, plan, coordinator, { code, due: '2025-06-30' });
    await api.sql(`update milestone set status = 'completed', completed_on = $2 where id = $1`, [
      id,
      addDays('2025-06-30', days),
    ]);
  };
  const read = (query = '') => api.get<Outlook & Problem>(url(query));

  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    coordinator = (await createPersona(api, 'coordinator')).cookie;
    const [row] = await api.sql<{ today: string }>(
      `select (now() at time zone 'America/Santiago')::date as today`,
    );
    today = row?.today ?? '';
    openId = (await createMilestone(api, plan, coordinator, { code: 'open', due: addDays(today, 100) })).id;
    for (const days of [-20, -10, 0, 10, 20, 30, 40]) await finish(`done ${days}`, days);
  });
  afterAll(() => api.close());

  it('says how many finished milestones are missing before it says anything else', async () => {
    const { status, body } = await read();
    expect(status).toBe(200);
    expect(Outlook.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      asOf: today,
      sample: { finished: 7, missing: 1 },
      delays: null,
      last: null,
    });
    expect(body.milestones).toMatchObject([{ code: 'open', gap: 'tooFew', range: null }]);
  });

  describe('with enough to go by', () => {
    beforeAll(() => finish('done 50', 50));

    const range = () => ({
      early: { day: addDays(today, 90), atLeast: false },
      middle: { day: addDays(today, 110), atLeast: false },
      late: { day: addDays(today, 130), atLeast: false },
    });

    it('gives every open milestone its range, and the finished ones that it comes from', async () => {
      const { body } = await read();
      expect(Outlook.parse(body)).toEqual(body);
      expect(body.milestones).toMatchObject([{ id: openId, known: -100, comparable: 8, range: range() }]);
      expect(body.finished.map(({ code }) => code)).toEqual(
        [-20, -10, 0, 10, 20, 30, 40, 50].map((days) => `done ${days}`),
      );
    });

    it.each([
      ['roadmap', 'the figures alone', 0],
      ['the milestone', 'one milestone with its figures', 1],
    ])('answers about %s with %s', async (about, _, milestones) => {
      const { body } = await read(`?about=${about === 'roadmap' ? about : openId}`);
      expect(Outlook.parse(body)).toEqual(body);
      expect(body).toMatchObject({ last: range(), finished: [] });
      expect(body.milestones).toHaveLength(milestones);
    });

    it('moves with the day that it is asked about', async () => {
      const { body } = await read(`?asOf=${today}`);
      expect(body.milestones[0]?.range).toEqual(range());
    });

    it('answers 304 until something changes', async () => {
      const tag = String((await read('?about=roadmap')).headers.get('etag'));
      expect((await api.get(url('?about=roadmap'), { headers: revalidation(tag) })).status).toBe(304);
      expect((await api.get(url(), { headers: revalidation(tag) })).status).toBe(200);
      await api.sql(`update milestone set status = 'on_hold' where id = $1`, [openId]);
      const { status, body } = await api.get<Outlook>(url('?about=roadmap'), { headers: revalidation(tag) });
      expect(status).toBe(200);
      expect(body).toMatchObject({ sample: { onHold: 1 }, untold: { onHold: 1 }, last: null });
    });
  });

  it.each([
    ['?about=0', 422],
    ['?about=everything', 422],
    ['?about=99999999999', 422],
    ['?about=987654', 404],
    ['?part=figures', 422],
    ['?asOf=2199-01-01', 422],
    ['?asOf=1999-01-01', 422],
  ])('refuses %s with %i', async (query, status) => {
    expect((await read(query)).status).toBe(status);
  });

  it('hides the outlook of a draft from the public', async () => {
    await createPlan(api, { code: 'CL-DRA', status: 'draft' });
    const draft = apiUrl(PATHS.outlook, { roadmap: 'CL-DRA' });
    expect((await api.get(draft)).status).toBe(404);
    expect((await api.get(draft, { as: coordinator })).status).toBe(200);
  });
});
