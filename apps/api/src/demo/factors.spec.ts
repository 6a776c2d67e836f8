import {
  againstSignals,
  apiUrl,
  type Assessment,
  factorScore,
  type FactorsPage,
  factorStanding,
  PATHS,
  type ReportList,
  type ReportPage,
  type ReviewQueue,
} from '@rumbo/domain';
import { type TestApi } from '../testing';
import { startDemo } from './testing';

/** The day for which the demo's readings are foretold. */
const ON = '2026-11-24';

describe('the success factors of the demo', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDemo();
  });
  afterAll(() => api.close());

  const page = async (roadmap: string) =>
    (await api.get<FactorsPage>(`${apiUrl(PATHS.factors, { roadmap })}?asOf=${ON}`)).body;
  const as = async (email: string) => {
    const [person] = await api.sql<{ id: number }>(`select id from person where email = $1`, [email]);
    return api.signIn(person?.id ?? 0);
  };
  const meansOf = ({ assessments, rounds }: FactorsPage, period: string) =>
    Object.fromEntries(
      assessments
        .filter(({ roundId }) => rounds.some((round) => round.id === roundId && round.period === period))
        .map((one: Assessment) => [
          `${one.factor} ${one.perspective}`,
          factorScore(one.factor, one).mean?.toFixed(1),
        ]),
    );

  it('are read as the method foretells, in both rounds of Chile', async () => {
    const chile = await page('CL-HRR');
    expect(meansOf(chile, '2026-09')).toEqual({
      'F1 ministry': '3.4',
      'F1 sse': '3.0',
      'F1 workers': '2.2',
      'F2 ministry': '3.6',
      'F3 ministry': '4.2',
    });
    expect(meansOf(chile, '2024-09')).toEqual({
      'F1 ministry': '2.6',
      'F2 ministry': '3.0',
      'F3 ministry': '3.8',
    });
  });

  it.each([
    ['KE-PROS', { 'F1 ministry': '2.8', 'F2 ministry': '3.0', 'F3 ministry': '4.0' }, '2026-06'],
    ['SN-ESS', { 'F1 ministry': '2.6', 'F2 ministry': '3.2', 'F3 ministry': '3.4' }, '2026-03'],
  ])('are read as the method foretells for %s', async (roadmap, means, round) => {
    expect(meansOf(await page(roadmap), round)).toEqual(means);
  });

  it('show that the workers’ centre sees inclusiveness otherwise than the ministry and the records', async () => {
    const { assessments, rounds, signals } = await page('CL-HRR');
    const [first] = factorStanding(assessments, rounds);
    const between = first?.disagreements.map(({ criterion, low, high }) => [criterion, low, high]);
    expect(between).toEqual([
      ['F1_2', { by: ['workers'], level: 1 }, { by: ['ministry', 'sse'], level: 3 }],
      ['F1_5', { by: ['workers'], level: 2 }, { by: ['ministry'], level: 4 }],
    ]);
    const newest = rounds[0]?.id;
    const inclusion = againstSignals(
      assessments.filter(({ roundId, factor }) => roundId === newest && factor === 'F1'),
      signals.filter(({ code }) => code === 'S2'),
    );
    expect(inclusion).toEqual([
      { criterion: 'F1_2', low: { by: ['workers'], level: 1 }, high: { by: ['S2'], level: 4 } },
    ]);
  });

  it('rest on what was recorded: signals of policies and of engagement', async () => {
    const { signals } = await page('CL-HRR');
    const counted = Object.fromEntries(
      signals
        .filter(({ code }) => !code.startsWith('S'))
        .map(({ code, part, whole }) => [code, [part, whole]]),
    );
    expect(counted).toMatchObject({
      L1: [7, 9],
      L2: [4, 4],
      L5: [4, 9],
      L10: [3, 5],
      E1: [2, 3],
      E3: [3, 4],
      E4: [1, 3],
      E5: [2, 3],
      E6: [310_000, 600_000],
      E7: [2, 3],
    });
  });

  it('leave the queue of the specialist with a report of each kind', async () => {
    const specialist = await as('specialist@ilo.example');
    const { body } = await api.get<ReviewQueue>(apiUrl(PATHS.reviewQueue), { as: specialist });
    const codes = (items: ReviewQueue['waiting']) => items.map(({ roadmap }) => roadmap.code);
    expect([codes(body.waiting), codes(body.overdue), codes(body.returned)]).toEqual([
      ['CL-HRR'],
      ['KE-PROS'],
      ['SN-ESS'],
    ]);
  });

  it('let everybody read what was published, as it was submitted', async () => {
    const { periods } = (await api.get<ReportList>(apiUrl(PATHS.reports, { roadmap: 'CL-HRR' }))).body;
    expect(periods.map(({ report }) => report?.status)).toEqual(['published', 'published']);
    const id = periods[0]?.report?.id ?? 0;
    const { body } = await api.get<ReportPage>(apiUrl(PATHS.report, { roadmap: 'CL-HRR', id }));
    expect(body.frozen).toBe(true);
    expect(body.content.asOf).toBe('2025-12-31');
    expect(body.content.meetings.map(({ on }) => on)).toEqual(['2025-08-28', '2025-10-23']);
  });
});
