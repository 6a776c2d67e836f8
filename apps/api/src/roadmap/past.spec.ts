import { apiUrl, PATHS, type Problem } from '@rumbo/domain';
import { jest } from '@jest/globals';
import { startApi, type TestApi } from '../testing';
import { comparable, DAYS, replayYear } from '../testing/year-of-work';

const roadmap = 'CL-HRR';
const [FIRST = ''] = DAYS;

describe('the past', () => {
  let api: TestApi;
  let year: Awaited<ReturnType<typeof replayYear>>;

  beforeAll(async () => {
    api = await startApi();
    year = await replayYear(api);
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
