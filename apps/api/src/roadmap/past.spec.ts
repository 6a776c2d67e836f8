import {
  addDays,
  apiUrl,
  type IndicatorPage,
  type MeetingPage,
  type MilestonePage,
  PATHS,
  type Plan,
  type Problem,
} from '@rumbo/domain';
import { jest } from '@jest/globals';
import { assessing } from '../factors/testing';
import {
  createBody,
  createInformality,
  createMilestone,
  createPersona,
  createPlan,
  milestoneInput,
  recordedOn,
  setToday,
  spanish,
  startApi,
  type TestApi,
} from '../testing';

const roadmap = 'CL-HRR';
const FIRST = '2025-11-03';
/** A year of fortnights. */
const DAYS = Array.from({ length: 26 }, (_, n) => addDays(FIRST, 14 * n));

/** Always the same numbers from 0 to 1: a failure can be looked at again. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Names of persons are not kept in the log, and no two refusals have one number. */
const comparable = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(body, (key, value: unknown) => (['names', 'requestId'].includes(key) ? null : value)),
  );

describe('the past', () => {
  let api: TestApi;
  let year: Awaited<ReturnType<typeof replay>>;

  beforeAll(async () => {
    api = await startApi();
    year = await replay(api);
    jest.useRealTimers();
  }, 120_000);
  afterAll(() => api.close());

  it.each(DAYS)('shows %s to the digit as it was shown that day', async (day) => {
    const shown = year.shown.get(day);
    expect(shown?.size).toBeGreaterThan(8);
    for (const [address, then] of shown ?? [])
      for (const as of year.readers) {
        const now = await api.get(`${address}?asOf=${day}`, { as });
        expect({ address, status: now.status, body: comparable(now.body) }).toEqual({
          address,
          ...then.get(as),
        });
      }
  });

  it('differs from one fortnight to the next, so that the comparison can fail', () => {
    const overviews = DAYS.map((day) =>
      JSON.stringify(year.shown.get(day)?.get(apiUrl(PATHS.overview, { roadmap }))?.get(year.readers[0])),
    );
    expect(new Set(overviews).size).toBe(DAYS.length);
  });

  it('is a chain: each change of a record begins where the one before it ended', async () => {
    const broken = await api.sql(
      `select entity, entity_id from (
         select entity, entity_id, before, lag(after) over (partition by entity, entity_id order by id) as earlier,
                row_number() over (partition by entity, entity_id order by id) as n
           from change where entity <> 'observation') chain
        where n > 1 and before is distinct from earlier`,
    );
    expect(broken).toEqual([]);
  });

  it.each([
    ['2025-11-02', { path: 'asOf', code: 'beforeRecords', params: { day: FIRST } }],
    ['2199-01-01', { path: 'asOf', code: 'inTheFuture' }],
    ['2026-02-30', { path: 'asOf', code: 'impossibleDate', params: { value: '2026-02-30' } }],
    ['yesterday', { path: 'asOf', code: 'impossibleDate', params: { value: 'yesterday' } }],
    ['', { path: 'asOf', code: 'impossibleDate', params: { value: '' } }],
    ['2026-01-01&asOf=2026-01-02', { path: 'asOf', code: 'wrongType', params: { expected: 'string' } }],
  ])('refuses to show %s', async (day, error) => {
    for (const path of [PATHS.overview, PATHS.plan, PATHS.dialogue, PATHS.factors, PATHS.indicators]) {
      const { status, body } = await api.get<Problem>(`${apiUrl(path, { roadmap })}?asOf=${day}`);
      expect([status, body.errors]).toEqual([422, [error]]);
    }
  });

  it.each([
    ['2024-01-01', 'beforeRecords'],
    ['2199-01-01', 'inTheFuture'],
    ['2026-02-30', 'impossibleDate'],
  ])('refuses a portfolio of %s', async (day, code) => {
    const { status, body } = await api.get<Problem>(`${apiUrl(PATHS.portfolio)}?asOf=${day}`, {
      as: year.readers[0],
    });
    expect([status, body.errors?.map((error) => error.code)]).toEqual([422, [code]]);
  });

  it('is not there for who may not see the roadmap, today or then', async () => {
    const of = async (code: string, day: string) =>
      (await api.get(`${apiUrl(PATHS.plan, { roadmap: code })}?asOf=${day}`)).status;
    expect(await of('CL-NADA', '2026-01-01')).toBe(404);
    await api.sql(`update roadmap set status = 'draft' where code = $1`, [roadmap]);
    expect(await of(roadmap, '2026-01-01')).toBe(404);
    await api.sql(`update roadmap set status = 'in_force' where code = $1`, [roadmap]);
    expect(await of(roadmap, '2026-01-01')).toBe(200);
  });

  it('streams a file of that day', async () => {
    const address = apiUrl(PATHS.indicatorExport, { roadmap, indicator: 'FRM-01', file: 'csv' });
    const lines = async (query: string) =>
      String((await api.get(address + query, { as: year.readers[0] })).body)
        .trim()
        .split('\n').length;
    expect(await lines(`?asOf=${FIRST}`)).toBeLessThan(await lines(''));
  });
});

/** A year of work on a roadmap, and what every page showed at the end of each day of it. */
async function replay(api: TestApi) {
  setToday(FIRST);
  const plan = await createPlan(api);
  const owner = await createBody(api, 'DAES');
  const other = await createBody(api, 'INDAP');
  const on = await assessing(api, plan);
  const [specialist, coordinator] = [on.specialist.cookie, on.coordinator.cookie];
  const secretary = await createPersona(api, 'secretary');
  const series = await createInformality(api);
  const random = numbersFrom(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const send = async <T>(method: string, url: string, body: unknown, version?: number, as = coordinator) => {
    const answer = await api.call<T & Problem>(method, url, {
      ...{ as, body },
      ...(version !== undefined && { version }),
    });
    if (answer.status >= 300) throw new Error(`${method} ${url}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const page = async (id: number) =>
    (await api.get<MilestonePage>(apiUrl(PATHS.milestone, { roadmap, id }), { as: coordinator })).body;
  const report = async (id: number, body: object) =>
    send('POST', apiUrl(PATHS.milestoneUpdates, { roadmap, id }), body, (await page(id)).milestone.version);
  const council = await send<{ id: number }>('POST', apiUrl(PATHS.dialogueBodies, { roadmap }), {
    ...{ acronym: 'MESA', name: spanish('Mesa'), secretariatId: owner },
  });

  const meeting = (day: string, fields: object = {}) => ({
    ...{ dialogueBodyId: council.id, topic: spanish('Plenario'), status: 'held', type: 'CONS' },
    ...{ level: 'national', on: day, minutes: {}, names: 'Delegada 1' },
    attendance: ['GOV', 'WRK', 'SSE'].map((group, n) => ({
      ...{ bodyId: null, organisation: group, group, attended: true, female: n + Math.ceil(random() * 9) },
      male: 2,
    })),
    ...fields,
  });
  const open: number[] = [];
  const meetings: number[] = [];

  /** What people do in a fortnight. */
  const work = async (day: string, n: number) => {
    const { id } = await createMilestone(api, plan, coordinator, {
      ...{
        code: `1.1.${n}`,
        due: addDays(day, 30 + Math.floor(random() * 300)),
        ownerId: pick([owner, other]),
      },
      themes: [pick(['FORM', 'CARE', 'JUST'])],
    });
    open.push(id);
    const reported = pick(open);
    await report(reported, {
      ...{ status: 'in_progress', progress: Math.floor(random() * 100), note: spanish(`Avance ${n}`) },
    });
    const moved = (await page(pick(open))).milestone;
    await send(
      'PATCH',
      apiUrl(PATHS.milestone, { roadmap, id: moved.id }),
      milestoneInput(plan, {
        ...{
          code: moved.code,
          due: addDays(moved.due, 45),
          ownerId: other,
          weight: 1 + Math.floor(random() * 3),
        },
        ...{ title: spanish(`Título ${n}`), replanReason: 'Presupuesto' },
      }),
      moved.version,
    );
    if (n % 3 === 2) {
      const done = open.splice(Math.floor(random() * open.length), 1)[0] ?? 0;
      await report(done, {
        ...{ status: 'completed', completedOn: day },
        evidence: [{ title: 'Acta', url: 'https://rumbo.example/acta' }],
      });
    }
    if (n % 4 === 1) {
      const dropped = open.splice(Math.floor(random() * open.length), 1)[0] ?? 0;
      await report(dropped, {
        ...{ status: 'cancelled', cancelReason: 'Sin objeto', cancelReference: 'Sesión 9' },
      });
    }
    if (n % 2 === 0) {
      const held = await send<MeetingPage>(
        'POST',
        apiUrl(PATHS.meetings, { roadmap }),
        meeting(day),
        undefined,
        secretary.cookie,
      );
      meetings.push(held.meeting.id);
      await send('POST', apiUrl(PATHS.meetingAgreements, { roadmap, id: held.meeting.id }), {
        ...{
          number: '1',
          kind: 'commitment',
          text: spanish('Enviar'),
          ownerId: owner,
          due: addDays(day, 40),
        },
      });
    } else {
      const address = apiUrl(PATHS.meeting, { roadmap, id: pick(meetings) });
      const { meeting: held } = (await api.get<MeetingPage>(address, { as: secretary.cookie })).body;
      const minutes = { draftedOn: addDays(held.on, 2), publishedOn: day };
      await send('PATCH', address, meeting(held.on, { minutes }), held.version, secretary.cookie);
    }
    await send('POST', apiUrl(PATHS.seriesObservations, { roadmap, id: series.ine }), {
      observations: [
        {
          period: `${2023 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}/P3M`,
          value: 26 + random(),
        },
      ],
    });
    const { observations } = (
      await api.get<IndicatorPage>(apiUrl(PATHS.indicator, { roadmap, indicator: 'FRM-01' }))
    ).body;
    const corrected = pick(
      observations.filter(({ disaggregation, territory }) => !disaggregation && !territory),
    );
    await send(
      'PATCH',
      apiUrl(PATHS.observation, { roadmap, id: corrected.id }),
      { value: 20 + random(), flag: 'P' },
      corrected.version,
    );
    if (n === 3) {
      const round = (await on.openRound('2026-03')).body;
      await on.assess(on.coordinator, round.id, 'ministry', [3, 3, 4, 3, 2]);
      await on.begin(on.workers, round.id, 'workers');
    }
    if (n === 9) {
      const axes = (await api.get<Plan>(apiUrl(PATHS.plan, { roadmap }))).body.axes;
      for (const axis of axes)
        await send(
          'PATCH',
          apiUrl(PATHS.axis, { roadmap, id: axis.id }),
          { code: 'A1', title: spanish('Otro eje') },
          axis.version,
        );
    }
  };

  const readers = [specialist, coordinator, on.workers.cookie, undefined];
  /** By day, address and reader. */
  const shown = new Map<string, Map<string, Map<string | undefined, { status: number; body: unknown }>>>();
  for (const [n, day] of DAYS.entries()) {
    setToday(day);
    await work(day, n);
    await recordedOn(api, day);
    const pages = new Map<string, Map<string | undefined, { status: number; body: unknown }>>();
    const addresses = [
      ...[PATHS.overview, PATHS.plan, PATHS.dialogue, PATHS.meetings, PATHS.agreements].map((path) =>
        apiUrl(path, { roadmap }),
      ),
      ...[PATHS.indicators, PATHS.factors, PATHS.engagement, PATHS.policies, PATHS.reports].map((path) =>
        apiUrl(path, { roadmap }),
      ),
      apiUrl(PATHS.indicator, { roadmap, indicator: 'FRM-01' }),
      apiUrl(PATHS.milestone, { roadmap, id: pick(open) }),
      apiUrl(PATHS.meeting, { roadmap, id: pick(meetings) }),
      apiUrl(PATHS.portfolio),
    ];
    for (const address of addresses) {
      const seen = new Map<string | undefined, { status: number; body: unknown }>();
      for (const as of readers) {
        const { status, body } = await api.get(address, { as });
        seen.set(as, { status, body: comparable(body) });
      }
      pages.set(address, seen);
    }
    shown.set(day, pages);
  }
  return { shown, readers };
}
