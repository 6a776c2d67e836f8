import {
  apiUrl,
  criticalMilestones,
  cycleThrough,
  dependencyWarning,
  PATHS,
  type Timeline,
} from '@rumbo/domain';
import { type TestApi } from '../testing';
import { startDemo } from './testing';

const TODAY = '2026-11-24';

describe('the dependencies of the demo', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDemo({ DEMO: 'auto' });
  });
  afterAll(() => api.close());

  const timeline = async (roadmap: string, query = '') =>
    (await api.get<Timeline>(apiUrl(PATHS.timeline, { roadmap }) + query)).body;
  const codesOf = ({ milestones }: Timeline) => new Map(milestones.map(({ id, code }) => [id, code]));
  const warnings = (plan: Timeline) => {
    const byId = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]));
    return plan.dependencies.flatMap(({ milestoneId, predecessorId }) => {
      const [milestone, predecessor] = [byId.get(milestoneId), byId.get(predecessorId)];
      const warning = milestone && predecessor && dependencyWarning(milestone, predecessor);
      return warning ? [`${milestone.code} ${warning} ${predecessor.code}`] : [];
    });
  };

  it.each(['CL-HRR', 'KE-PROS', 'SN-ESS'])('of %s close no circle', async (code) => {
    const { milestones, dependencies } = await timeline(code);
    expect(dependencies.length).toBeGreaterThan(4);
    expect(milestones.filter(({ id }) => cycleThrough(id, dependencies) !== null)).toEqual([]);
  });

  it.each([
    ['CL-HRR', ['2.2.3 dueFirst 2.2.4']],
    ['KE-PROS', []],
    ['SN-ESS', []],
  ])('of %s are contradicted as foretold', async (code, expected) => {
    expect(warnings(await timeline(code))).toEqual(expected);
  });

  /** 3.2.2 is overdue and yet not among them: 3.2.3, which waits for it, begins in January. */
  it('of Chile leave these without slack', async () => {
    const plan = await timeline('CL-HRR');
    const critical = [...criticalMilestones(plan.milestones, plan.dependencies, TODAY)];
    expect(critical.map((id) => codesOf(plan).get(id)).sort()).toEqual([
      ...['1.1.2', '1.1.4', '2.2.3', '2.2.4', '3.2.3', '4.1.2', '4.1.3'],
    ]);
  });

  it('of Chile were contradicted by nothing before 2.2.4 was postponed', async () => {
    const then = await timeline('CL-HRR', '?asOf=2024-12-31');
    expect(then.dependencies.length).toBeGreaterThan(4);
    expect(warnings(then).filter((warning) => warning.startsWith('2.2.3'))).toEqual([]);
  });
});
