import {
  apiUrl,
  type DialogueOverview,
  type ExperiencePage,
  type Overview,
  PATHS,
  type PortfolioPage,
  portfolioRow,
} from '@rumbo/domain';
import { runInContext } from '../platform/request-context';
import { PortfolioFactsReader } from '../portfolio/portfolio-facts';
import { createPersona, type TestApi } from '../testing';
import { startDemo } from './testing';

/** The day for which the demo's readings are foretold. */
const ON = '2026-11-24';

describe('the portfolio of the demo', () => {
  let api: TestApi;
  let specialist: string;
  beforeAll(async () => {
    api = await startDemo();
    specialist = (await createPersona(api, 'specialist')).cookie;
  });
  afterAll(() => api.close());

  it('reads Chile as foretold', async () => {
    const [{ id } = { id: 0 }] = await api.sql<{ id: number }>(
      `select id from roadmap where code = 'CL-HRR'`,
    );
    const [facts] = await runInContext({ id: 'test', session: null, person: null, manager: null }, () =>
      api.app.get(PortfolioFactsReader).read([id]),
    );
    if (!facts) throw new Error('The demo has no Chile.');
    const row = portfolioRow(facts, ON);
    expect(row.milestones).toMatchObject({ overdue: 6, atRisk: 5 });
    expect(row.dialogue).toMatchObject({
      ...{ held: 3, longestGap: 138, cadence: 3, inclusion: 4, inclusionOf: 8 },
      ...{ groups: ['GOV', 'EMP', 'WRK', 'SSE'], minutesPending: 1, longestPending: 138 },
    });
    expect(row.indicators).toEqual({ tracked: 8, onTrack: 2, atRisk: 2, offTrack: 3, notJudged: 1 });
    expect(row.factors.map(({ round, lowest, highest }) => [round, lowest, highest])).toEqual([
      ['2026-09', 2.2, 3.4],
      ['2026-09', 3.6, 3.6],
      ['2026-09', 4.2, 4.2],
    ]);
    expect(row.attention.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['overdue', 'at_risk', 'minutes_pending', 'indicators_off_track', 'factor_low']),
    );
  });

  it('tells of every roadmap what its own pages tell', async () => {
    const { body } = await api.get<PortfolioPage>(apiUrl(PATHS.portfolio), { as: specialist });
    expect(body.rows.length).toBeGreaterThanOrEqual(3);
    for (const { code: roadmap, asOf, ...row } of body.rows) {
      const on = `?asOf=${asOf}`;
      const overview = (await api.get<Overview>(apiUrl(PATHS.overview, { roadmap }) + on, { as: specialist }))
        .body;
      const dialogue = (
        await api.get<DialogueOverview>(apiUrl(PATHS.dialogue, { roadmap }) + on, { as: specialist })
      ).body;
      const { done, weight, milestones } = overview.rollUp;
      expect(row.progress).toEqual({
        ...{ done: expect.closeTo(done, 9) as number, weight, milestones, expected: overview.elapsed },
      });
      expect(row.milestones).toMatchObject({
        ...{ overdue: overview.states.overdue, atRisk: overview.states.at_risk },
      });
      const [cadence, inclusion] = dialogue.signals;
      expect(row.dialogue).toMatchObject({
        ...{ held: cadence?.part, longestGap: cadence?.details['longestGap'], cadence: cadence?.level },
        ...{ inclusion: inclusion?.level, inclusionOf: inclusion?.ids.length },
      });
    }
  });

  it('finds in other countries what a word names', async () => {
    const find = async (text: string) =>
      (await api.get<ExperiencePage>(`${apiUrl(PATHS.experience)}?text=${text}`, { as: specialist })).body;
    const countries = async (text: string) => [
      ...new Set((await find(text)).items.map(({ roadmap }) => roadmap.country)),
    ];
    expect((await countries('cooperativa')).sort()).toEqual(expect.arrayContaining(['CL', 'KE']));
    expect(await countries('centrales')).toEqual(['SN']);
  });
});
