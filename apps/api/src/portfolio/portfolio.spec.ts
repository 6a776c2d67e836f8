import {
  apiUrl,
  PATHS,
  type PortfolioPage,
  PortfolioPage as PortfolioPageSchema,
  type PortfolioRow,
  type Problem,
} from '@rumbo/domain';
import pg from 'pg';
import { createApp } from '../app';
import { readConfig } from '../platform/config';
import {
  createMilestone,
  createPersona,
  createPlan,
  createSeries,
  type PlanFixture,
  revalidation,
  startApi,
  type TestApi,
} from '../testing';

const URL = apiUrl(PATHS.portfolio);

describe('the portfolio', () => {
  let api: TestApi;
  let chile: PlanFixture;
  let kenya: PlanFixture;
  let coordinator: string;
  let specialist: string;
  let manager: string;

  beforeAll(async () => {
    api = await startApi();
    chile = await createPlan(api);
    kenya = await createPlan(api, { code: 'KE-PROS' });
    await createPlan(api, { code: 'CL-BORRADOR', status: 'draft' });
    await createPlan(api, { code: 'KE-DRAFT', status: 'in_consultation' });
    coordinator = (await createPersona(api, 'coordinator')).cookie;
    specialist = (await createPersona(api, 'specialist')).cookie;
    manager = (await createPersona(api, 'manager', { country: 'KE' })).cookie;
  });
  afterAll(() => api.close());

  const read = (as: string | undefined, query = '') => api.get<PortfolioPage>(URL + query, { as });
  const codes = async (as: string, query = '') =>
    (await read(as, query)).body.rows.map(({ code }) => code).sort();
  const rowOf = async (code: string, as = specialist): Promise<PortfolioRow> => {
    const row = (await read(as)).body.rows.find((one) => one.code === code);
    if (!row) throw new Error(`The portfolio lacks ${code}`);
    return row;
  };

  describe('for its readers', () => {
    it('is what each may see: published roadmaps, and drafts of the own country', async () => {
      expect((await read(undefined)).status).toBe(401);
      expect(await codes(specialist)).toEqual(['CL-BORRADOR', 'CL-HRR', 'KE-DRAFT', 'KE-PROS']);
      expect(await codes(coordinator)).toEqual(['CL-BORRADOR', 'CL-HRR', 'KE-PROS']);
      expect(await codes(manager)).toEqual(['CL-HRR', 'KE-DRAFT', 'KE-PROS']);
      const { map, seen } = (await read(manager)).body;
      expect(seen).toBe(3);
      expect(map.map(({ country, roadmaps }) => [country, roadmaps])).toEqual(
        expect.arrayContaining([
          ['CL', ['CL-HRR']],
          ['KE', ['KE-PROS', 'KE-DRAFT']],
        ]),
      );
    });

    it('has the shape of the contract', async () => {
      const { body } = await read(specialist);
      expect(PortfolioPageSchema.parse(body)).toEqual(body);
    });

    it('tells of reports what is published, and the rest to who reads drafts', async () => {
      await api.sql(
        `with period as (
           insert into reporting_period (roadmap_id, starts_on, ends_on, due_on)
           values ($1, '2025-01-01', '2025-06-30', '2025-07-31'), ($1, '2025-07-01', '2025-12-31', '2026-01-31')
           returning id, roadmap_id, starts_on)
         insert into report (roadmap_id, period_id, status)
         select roadmap_id, id, case when starts_on = '2025-01-01' then 'published' else 'draft' end from period`,
        [kenya.roadmapId],
      );
      const own = await rowOf(kenya.code, manager);
      expect(own.report).toMatchObject({ state: 'overdue', endsOn: '2025-12-31' });
      expect(own.attention.map(({ reason }) => reason)).toContain('report_overdue');
      const others = await rowOf(kenya.code, coordinator);
      expect(others.report).toMatchObject({ state: 'published', endsOn: '2025-06-30', overdueDays: 0 });
      expect(others.attention.map(({ reason }) => reason)).not.toContain('report_overdue');
      expect(await codes(manager, '?report=overdue')).toEqual([kenya.code]);
      expect(await codes(coordinator, '?report=overdue')).toEqual([]);
    });
  });

  it.each([
    ['?cursor=bm9uc2Vuc2U', 'cursor', 'invalidFormat'],
    ['?sort=colour', 'sort', 'unknownValue'],
    ['?below=9', 'below', 'invalidFormat'],
    ['?country=Chile', 'country', 'invalidFormat'],
    ['?colour=red', 'colour', 'unknownField'],
    [`?text=${'x'.repeat(201)}`, 'text', 'tooLong'],
  ])('is not %s, for a reason', async (query, path, code) => {
    const { status, headers, body } = await api.get<Problem>(URL + query, { as: specialist });
    expect([status, headers.get('content-type')]).toEqual([422, 'application/problem+json; charset=utf-8']);
    expect(body.errors).toMatchObject([{ path, code }]);
  });

  describe('kept in memory', () => {
    const tagOf = async () => (await read(specialist)).headers.get('etag');
    const unlessSeen = async (tag: string | null) =>
      (await api.get(URL, { as: specialist, headers: revalidation(tag) })).status;

    it('follows every write, of any kind of record', async () => {
      const before = await rowOf(chile.code);
      expect(before.milestones).toMatchObject({ open: 0, overdue: 0 });
      await createMilestone(api, chile, coordinator, { due: '2025-12' });
      const after = await rowOf(chile.code);
      expect(after.milestones).toMatchObject({ open: 1, overdue: 1 });
      expect(after.attention[0]).toMatchObject({ reason: 'overdue', severity: 'high', count: 1 });

      await api.sql(
        `with body as (insert into dialogue_body (roadmap_id, acronym, name)
                       values ($1, 'M', '{"lang": "es", "text": "Mesa"}') returning id)
         insert into meeting (roadmap_id, dialogue_body_id, topic, status, type, level, held_on)
         select $1, id, '{"lang": "es", "text": "Plenario"}', 'held', 'CONS', 'national', current_date - 10 from body`,
        [chile.roadmapId],
      );
      const [{ day } = { day: '' }] = await api.sql<{ day: string }>(
        `select (current_date - 10)::text as day`,
      );
      expect((await rowOf(chile.code)).dialogue).toMatchObject({ held: 1, lastMeetingOn: day });
      await api.sql(
        `insert into attendance (roadmap_id, meeting_id, organisation, constituent_group, attended)
         select roadmap_id, id, 'CUT', 'WRK', true from meeting where roadmap_id = $1`,
        [chile.roadmapId],
      );
      expect((await rowOf(chile.code)).dialogue).toMatchObject({ groups: ['WRK'], inclusionOf: 1 });

      await api.sql(`update roadmap set title = '{"lang": "es", "text": "Otra"}' where id = $1`, [
        chile.roadmapId,
      ]);
      expect((await rowOf(chile.code)).title.text).toBe('Otra');
    });

    it('follows figures of its country, by hand and by import, and its targets', async () => {
      const seriesId = await createSeries(api, { figures: { '': { 2023: 30, 2024: 30 } } });
      const target = {
        ...{ seriesId, disaggregation: '', value: 20, due: '2025', note: null },
        baseline: { value: 30, period: '2023' },
      };
      await api.sql(
        `insert into tracking (roadmap_id, indicator_id, target)
         select $1, id, $2 from indicator where code = 'FRM-01'`,
        [chile.roadmapId, target],
      );
      expect((await rowOf(chile.code)).indicators).toMatchObject({ tracked: 1, offTrack: 1 });
      const tag = await tagOf();
      await api.sql(`update observation set value = 19 where series_id = $1 and period = '2024'`, [seriesId]);
      expect(await unlessSeen(tag)).toBe(200);
      expect((await rowOf(chile.code)).indicators).toMatchObject({ tracked: 1, onTrack: 1, offTrack: 0 });

      const [file] = await api.sql<{ id: number }>(
        `insert into import_file (roadmap_id, kind, file_name) values ($1, 'observations', 'x.csv') returning id`,
        [kenya.roadmapId],
      );
      await api.sql(`set rumbo.import = '${file?.id}'`);
      await api.sql(`update observation set value = 31 where series_id = $1 and period = '2024'`, [seriesId]);
      await api.sql(`reset rumbo.import`);
      await api.sql(`update import_file set confirmed_at = now() where id = $1`, [file?.id]);
      expect((await rowOf(chile.code)).indicators).toMatchObject({ tracked: 1, offTrack: 1 });
    });

    it('answers 304 until something is written that a row tells of', async () => {
      const tag = await tagOf();
      expect(await unlessSeen(tag)).toBe(304);
      await api.sql(`insert into body (country, acronym, name, constituent_group)
                     values ('CL', 'NADA', '{"lang": "es", "text": "Nada"}', 'GOV')`);
      expect(await unlessSeen(tag)).toBe(304);
      await createMilestone(api, kenya, (await createPersona(api, 'coordinator', { country: 'KE' })).cookie);
      expect(await unlessSeen(tag)).toBe(200);
    });

    it('misses no write that was numbered early and committed late', async () => {
      const [early, slow] = [
        await createPlan(api, { code: 'CL-UNO' }),
        await createPlan(api, { code: 'CL-DOS' }),
      ];
      for (const plan of [early, slow]) await createMilestone(api, plan, coordinator);
      const weightOf = async ({ code }: PlanFixture) => (await rowOf(code)).progress.weight;
      expect(await weightOf(early)).toBe(1);
      const [first, last] = [0, 1].map(() => new pg.Client({ connectionString: api.url })) as [
        pg.Client,
        pg.Client,
      ];
      const begin = async (client: pg.Client) => {
        await client.connect();
        await client.query(`set rumbo.actor = 'test'`);
        await client.query('begin');
        await client.query('select pg_current_xact_id()');
      };
      const weigh = (client: pg.Client, { roadmapId }: PlanFixture, weight: number) =>
        client.query(`update milestone set weight = $2 where roadmap_id = $1`, [roadmapId, weight]);
      try {
        /** The transaction that began last takes the lowest number of a change, and ends last. */
        await begin(first);
        await begin(last);
        await weigh(last, slow, 5);
        await weigh(first, early, 7);
        await first.query('commit');
        expect(await weightOf(early)).toBe(7);
        expect(await weightOf(slow)).toBe(1);
        expect(await weightOf(slow)).toBe(1);
        await last.query('commit');
        expect(await weightOf(slow)).toBe(5);
      } finally {
        for (const client of [first, last]) await client.end();
      }
    });

    it('tells who asks while rows are computed what was written before they asked', async () => {
      const plan = await createPlan(api, { code: 'CL-TRES' });
      await createMilestone(api, plan, coordinator);
      const weigh = (weight: number) =>
        api.sql(`update milestone set weight = $2 where roadmap_id = $1`, [plan.roadmapId, weight]);
      const weightOf = async () => (await rowOf(plan.code)).progress.weight;
      const waits = async (count: number) => {
        for (;;) {
          const [{ waiting } = { waiting: 0 }] = await api.sql<{ waiting: number }>(
            `select count(*)::int as waiting from pg_locks where relation = 'report'::regclass and not granted`,
          );
          if (waiting >= count) return;
        }
      };
      const blocker = new pg.Client({ connectionString: api.url });
      await blocker.connect();
      await blocker.query('begin');
      await weigh(2);
      await blocker.query('lock table report');
      try {
        const early = weightOf();
        await waits(1);
        await weigh(3);
        const late = weightOf();
        for (let n = 0; n < 20; n++) await api.get(apiUrl(PATHS.health));
        await blocker.query('commit');
        expect(await early).toBeGreaterThanOrEqual(2);
        expect(await late).toBe(3);
      } finally {
        await blocker.end();
      }
    });

    it('is the same from every server, and from one that many ask at once while somebody writes', async () => {
      const other = await createApp(
        readConfig({
          ...{ DATABASE_URL: api.url, LOG_LEVEL: 'silent', DATABASE_POOL: '4' },
          ...{ DEMO: 'off', DASHBOARD_DIR: 'none' },
        }),
      );
      await other.listen(0, '127.0.0.1');
      const address = (await other.getUrl()).replace('[::1]', '127.0.0.1');
      const weights = async () => {
        const answers = await Promise.all(
          Array.from({ length: 12 }, async (_, n) => {
            const from = n % 2 === 0 ? address : api.address;
            const answer = await fetch(from + URL, { headers: { cookie: specialist } });
            return (await answer.json()) as PortfolioPage;
          }),
        );
        return answers.map(({ rows }) => rows.find(({ code }) => code === chile.code)?.progress.weight);
      };
      try {
        for (const weight of [2, 3, 4]) {
          await api.sql(`update milestone set weight = $2 where roadmap_id = $1`, [chile.roadmapId, weight]);
          expect(new Set(await weights())).toEqual(new Set([weight]));
        }
      } finally {
        await other.close();
      }
    });
  });
});
