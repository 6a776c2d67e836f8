import {
  apiUrl,
  dayIn,
  Overview,
  Overview as OverviewSchema,
  PATHS,
  Plan,
  Plan as PlanSchema,
} from '@rumbo/domain';
import pg from 'pg';
import {
  createBody,
  createMilestone,
  createPersona,
  createPlan,
  type PlanFixture,
  recordedOn,
  revalidation,
  spanish,
  startApi,
  type TestApi,
} from '../testing';

describe('reading a roadmap', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let coordinator: string;
  let owner: number;

  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    coordinator = (await createPersona(api, 'coordinator')).cookie;
    owner = await createBody(api, 'DAES');
    await createMilestone(api, plan, coordinator, {
      code: 'late',
      due: '2026-Q3',
      ownerId: owner,
      themes: ['FORM'],
    });
    await createMilestone(api, plan, coordinator, { code: 'early', due: '2027', supportIds: [owner] });
    await recordedOn(api, '2026-01-05');
  });
  afterAll(() => api.close());

  const planUrl = apiUrl(PATHS.plan, { roadmap: 'CL-HRR' });
  const overviewUrl = apiUrl(PATHS.overview, { roadmap: 'CL-HRR' });
  const tagOf = async (url: string) => String((await api.get(url)).headers.get('etag'));
  const unlessSeen = (url: string, tag: string, as?: string) =>
    api.get<Plan>(url, { as, headers: revalidation(tag) });

  describe('as a plan', () => {
    it('gives stored rows in the shape of the contract, nothing derived', async () => {
      const { status, body } = await api.get<Plan>(planUrl);
      expect(status).toBe(200);
      expect(PlanSchema.parse(body)).toEqual(body);
      expect(body.milestones.map(({ code }) => code)).toEqual(['late', 'early']);
      expect(body.milestones[0]).not.toHaveProperty('state');
    });
  });

  describe('as an overview', () => {
    const read = async (asOf?: string) =>
      (await api.get<Overview>(overviewUrl + (asOf ? `?asOf=${asOf}` : ''))).body;

    it('judges by the day that is asked for', async () => {
      const body = await read('2026-10-01');
      expect(OverviewSchema.parse(body)).toEqual(body);
      expect(body).toMatchObject({ asOf: '2026-10-01', states: { overdue: 1, planned: 1 } });
      expect(body.attention).toMatchObject([{ code: 'late', reasons: ['overdue'], days: 1 }]);
      expect((await read('2026-09-30')).states).toMatchObject({ overdue: 0 });
    });

    it("judges by the roadmap's own today otherwise", async () => {
      expect((await read()).asOf).toBe(dayIn('America/Santiago', new Date()));
    });

    it('groups by axis, theme and owner', async () => {
      const { byAxis, byTheme, byOwner } = await read('2026-10-01');
      expect(byAxis.map(({ key }) => key)).toEqual([String(plan.axisId)]);
      expect(byTheme.map(({ key }) => key)).toEqual(['FORM', 'none']);
      expect(byOwner.map(({ key }) => key).sort()).toEqual([String(owner), 'none']);
    });

    it('refuses an impossible day', async () => {
      for (const [query, error] of [
        ['asOf=2023-02-30', { path: 'asOf', code: 'impossibleDate', params: { value: '2023-02-30' } }],
        ['asOf=20255-01-01', { path: 'asOf', code: 'impossibleDate', params: { value: '20255-01-01' } }],
        [
          'asOf=2026-01-01&asOf=2026-01-02',
          { path: 'asOf', code: 'wrongType', params: { expected: 'string' } },
        ],
      ] as const)
        expect(await api.get(`${overviewUrl}?${query}`)).toMatchObject({
          status: 422,
          body: { errors: [error] },
        });
    });
  });

  describe('a second time', () => {
    it('answers 304 while nothing has changed', async () => {
      for (const url of [planUrl, `${overviewUrl}?asOf=2026-10-01`])
        expect(await unlessSeen(url, await tagOf(url))).toMatchObject({ status: 304, body: '' });
    });

    it('answers anew for another day', async () => {
      const tag = await tagOf(`${overviewUrl}?asOf=2026-10-01`);
      expect((await unlessSeen(`${overviewUrl}?asOf=2026-10-02`, tag)).status).toBe(200);
    });

    it('answers anew after a write in the roadmap, and after one on a body that it shows', async () => {
      const tag = await tagOf(planUrl);
      await createMilestone(api, plan, coordinator);
      expect((await unlessSeen(planUrl, tag)).status).toBe(200);
      const next = await tagOf(planUrl);
      await api.sql(`update body set name = $2 where id = $1`, [owner, spanish('División')]);
      expect((await unlessSeen(planUrl, next)).status).toBe(200);
    });

    it('stays as it is after a write in another roadmap', async () => {
      const other = await createPlan(api, { code: 'CL-OTRA' });
      const tag = await tagOf(planUrl);
      await createMilestone(api, other, coordinator);
      expect((await unlessSeen(planUrl, tag)).status).toBe(304);
    });

    it('sees a write that was numbered early and committed late', async () => {
      const slow = new pg.Client({ connectionString: api.url });
      await slow.connect();
      try {
        await slow.query(`begin; set local rumbo.actor = 'test'; update axis set code = 'A0'`);
        await createMilestone(api, plan, coordinator);
        const tag = await tagOf(planUrl);
        await slow.query('commit');
        const answer = await unlessSeen(planUrl, tag);
        expect(answer.status).toBe(200);
        expect(answer.body.axes[0]?.code).toBe('A0');
      } finally {
        await slow.end();
      }
    });

    it('sees a write of a younger transaction that was numbered early and committed late', async () => {
      const [older, younger] = [0, 1].map(() => new pg.Client({ connectionString: api.url }));
      if (!older || !younger) throw new Error('Two connections were made.');
      try {
        for (const client of [older, younger]) {
          await client.connect();
          await client.query(`begin; set local rumbo.actor = 'test'; select pg_current_xact_id()`);
        }
        await younger.query(`update axis set code = 'younger'`);
        await older.query(`update objective set code = 'older'`);
        await older.query('commit');
        const tag = await tagOf(planUrl);
        await younger.query('commit');
        const answer = await unlessSeen(planUrl, tag);
        expect(answer.status).toBe(200);
        expect(answer.body).toMatchObject({ axes: [{ code: 'younger' }], objectives: [{ code: 'older' }] });
      } finally {
        await Promise.all([older.end(), younger.end()]);
      }
    });

    it('tells comments and history from the page that the public has seen', async () => {
      const { id } = await createMilestone(api, plan, coordinator);
      const url = apiUrl(PATHS.milestone, { roadmap: plan.code, id });
      const tag = await tagOf(url);
      expect((await unlessSeen(url, tag)).status).toBe(304);
      expect((await unlessSeen(url, tag, coordinator)).status).toBe(200);
    });
  });
});
