import {
  apiUrl,
  type Assessment,
  type DialogueOverview,
  type FactorsPage,
  type IndicatorList,
  type MeetingList,
  type Overview,
  PATHS,
  type Plan,
  type PortfolioPage,
} from '@rumbo/domain';
import { type TestApi } from '../testing';
import { startDemo } from './testing';

/** The day for which the demo's readings are foretold. */
const ON = '2026-11-24';
const CHILE = { roadmap: 'CL-HRR' };

describe('the demo as of a past day', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDemo();
  });
  afterAll(() => api.close());

  const get = async <T>(path: string, asOf?: string) =>
    (await api.get<T>(asOf ? `${path}?asOf=${asOf}` : path)).body;
  const page = <T>(path: string, asOf: string) => get<T>(apiUrl(path, CHILE), asOf);

  /** By hand from `chile/`: one milestone is added in June 2025 and one in October. */
  it.each([
    ['2023-06-30', { milestones: 30 }, {}],
    ['2024-12-31', { milestones: 30 }, { completed: 4, completed_late: 1, overdue: 0, cancelled: 0 }],
    ['2025-06-29', { milestones: 31 }, { completed: 5, completed_late: 1, overdue: 0, cancelled: 0 }],
    ['2025-06-30', { milestones: 30 }, { completed: 5, completed_late: 1, overdue: 0, cancelled: 1 }],
    ['2025-07-01', { milestones: 30 }, { completed: 5, completed_late: 1, overdue: 1, cancelled: 1 }],
    ['2026-06-30', { milestones: 31 }, { completed: 10, completed_late: 4, overdue: 1, cancelled: 1 }],
    [ON, { milestones: 31 }, { completed: 10, completed_late: 4, overdue: 6, at_risk: 5, cancelled: 1 }],
  ])('its plan stands on %s as had been told by then', async (asOf, rollUp, states) => {
    expect(await page<Overview>(PATHS.overview, asOf)).toMatchObject({ rollUp, states });
  });

  it('a due date is moved on the day on which that was told', async () => {
    const dueOn = async (asOf: string) =>
      (await page<Plan>(PATHS.plan, asOf)).milestones.find(({ code }) => code === '3.2.3')?.due;
    expect([await dueOn('2026-09-03'), await dueOn('2026-09-04')]).toEqual(['2027-06', '2027-12']);
  });

  it.each([
    ['2024-12-31', { held: 6, cancelled: 0, scheduled: 0, agreements: 21 }],
    ['2025-06-30', { held: 9, cancelled: 0, scheduled: 0, agreements: 33 }],
    ['2026-06-30', { held: 13, cancelled: 0, scheduled: 1, agreements: 45 }],
    [ON, { held: 14, cancelled: 1, scheduled: 1, agreements: 50 }],
  ])('its meetings until %s were held by then', async (asOf, counts) => {
    expect((await page<DialogueOverview>(PATHS.dialogue, asOf)).counts).toEqual(counts);
  });

  it('a meeting is announced, then held, and its minutes are published later', async () => {
    const told = async (asOf: string) => {
      const { meetings } = await page<MeetingList>(PATHS.meetings, asOf);
      const meeting = meetings.find(({ on }) => on === '2025-03-20');
      return meeting && [meeting.status, meeting.minutesPublishedOn];
    };
    expect(await told('2025-02-19')).toBeUndefined();
    expect(await told('2025-03-19')).toEqual(['scheduled', null]);
    expect(await told('2025-03-20')).toEqual(['held', null]);
    expect(await told('2025-04-04')).toEqual(['held', '2025-04-04']);
  });

  it.each([
    ['2024-10-03', []],
    ['2024-12-31', ['F1 ministry', 'F2 ministry', 'F3 ministry']],
    ['2026-08-31', ['F1 ministry', 'F2 ministry', 'F3 ministry']],
  ])('its factors had by %s been judged as %j', async (asOf, judged) => {
    const { assessments } = await page<FactorsPage>(PATHS.factors, asOf);
    expect(assessments.map(({ factor, perspective }: Assessment) => `${factor} ${perspective}`)).toEqual(
      judged,
    );
  });

  it.each([
    ['2024-12-31', undefined],
    ['2025-06-30', '2024-10/P3M'],
    ['2026-06-30', '2026-01/P3M'],
  ])('its informality was known on %s up to %s', async (asOf, period) => {
    const { indicators } = await page<IndicatorList>(PATHS.indicators, asOf);
    const followed = indicators.find(({ indicator, tracking }) => indicator.code === 'FRM-01' && tracking);
    expect(
      followed?.points
        .map((point) => point.period)
        .sort()
        .at(-1),
    ).toBe(period);
  });

  it('is refused before its roadmap was recorded', async () => {
    const { status, body } = await api.get(`${apiUrl(PATHS.overview, CHILE)}?asOf=2022-12-31`);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      errors: [{ path: 'asOf', code: 'beforeRecords', params: { day: '2023-01-01' } }],
    });
  });

  it('ends in what it is now', async () => {
    for (const roadmap of ['CL-HRR', 'KE-PROS', 'SN-ESS'])
      for (const path of [PATHS.plan, PATHS.indicators, PATHS.meetings, PATHS.agreements, PATHS.engagement]) {
        const address = apiUrl(path, { roadmap });
        expect(await get(address, ON)).toEqual(await get(address));
      }
    const specialist = await api.sql<{ id: number }>(`select id from person where email = $1`, [
      'specialist@ilo.example',
    ]);
    const as = await api.signIn(specialist[0]?.id ?? 0);
    const { body } = await api.get<PortfolioPage>(`${apiUrl(PATHS.portfolio)}?asOf=2024-12-31`, { as });
    expect(body.rows.map(({ code }) => code).sort()).toEqual(['CL-HRR', 'IT-PNRR', 'KE-PROS']);
  });

  it('rests no assessment on what was not there yet', async () => {
    const early = await api.sql(
      `with born as (select entity, entity_id, min(at) as at from change where operation = 'insert' group by 1, 2)
       select published.at, link from born published
         join assessment on assessment.id = entity_id,
              jsonb_array_elements(criteria) criterion, jsonb_array_elements(criterion -> 'evidence') link
         join born on born.entity_id = (link ->> 'id')::int
                  and born.entity = case link ->> 'kind' when 'document' then 'policy_document' else link ->> 'kind' end
        where published.entity = 'assessment' and link ->> 'kind' <> 'indicator' and born.at > published.at`,
    );
    expect(early).toEqual([]);
  });

  it('is written by nobody later than it happened', async () => {
    const [span] = await api.sql<{ first: string; last: string }>(
      `select min(at)::date::text as first, max(at)::date::text as last from change where actor = 'system:demo'`,
    );
    expect(span).toEqual({ first: '2019-12-31', last: '2026-11-16' });
  });
});
