import {
  apiUrl,
  type DemoSignIns,
  type MilestonePage,
  type MyMentions,
  milestoneState,
  type MilestoneStateName,
  type Overview,
  Paragraph,
  PATHS,
  type Plan,
  type RoadmapList,
  Title,
} from '@rumbo/domain';
import { type TestApi } from '../testing';
import { loadDemo } from './load-demo';
import { DEMO_PASSWORD, PEOPLE } from './people';
import { startDemo } from './testing';

/** The day for which the demo's readings are foretold. */
const ON = '2026-11-24';

describe('the demo', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDemo({ DEMO: 'auto' });
  });
  afterAll(() => api.close());

  const plan = async (roadmap: string) => (await api.get<Plan>(apiUrl(PATHS.plan, { roadmap }))).body;
  const states = async (code: string) => {
    const { roadmap, milestones } = await plan(code);
    return milestones.map((milestone) => ({
      code: milestone.code,
      illustrative: milestone.illustrative,
      ...milestoneState(milestone, roadmap.startsOn, ON),
    }));
  };
  const codesIn = async (roadmap: string, state: MilestoneStateName) =>
    (await states(roadmap)).filter((milestone) => milestone.state === state).map(({ code }) => code);
  const signIn = async (email: string) => {
    const { headers } = await api.call('POST', '/api/session', { body: { email, password: DEMO_PASSWORD } });
    return headers.get('set-cookie')?.split(';')[0] ?? '';
  };

  it('loads once, and never again', async () => {
    const count = () => api.sql(`select count(*) from change`);
    const before = await count();
    expect(await loadDemo(api.url)).toBe(false);
    expect(await count()).toEqual(before);
  });

  it('has its author in the change log', async () => {
    const actors = await api.sql(
      `select distinct actor from change where request_id = 'none' and actor <> 'system:migration'`,
    );
    expect(actors).toEqual([{ actor: 'system:demo' }]);
  });

  it.each([
    ['CL-HRR', 32],
    ['KE-PROS', 12],
    ['SN-ESS', 10],
  ])('gives %s %i milestones', async (roadmap, count) => {
    expect((await plan(roadmap)).milestones).toHaveLength(count);
  });

  it('shows the public what is in force, and the Italian draft to its coordinator only', async () => {
    const codes = async (as?: string) => {
      const { body } = await api.get<RoadmapList>(apiUrl(PATHS.roadmaps), { as });
      return body.items.map(({ code }) => code).sort();
    };
    expect(await codes()).toEqual(['CL-HRR', 'KE-PROS', 'SN-ESS']);
    expect(await codes(await signIn('coordinamento@pnrr.example'))).toContain('IT-PNRR');
  });

  describe('of Chile, read on 24 November 2026', () => {
    it('has six overdue, one of them on hold', async () => {
      expect(await codesIn('CL-HRR', 'overdue')).toEqual([
        '1.1.2',
        '1.2.2',
        '1.2.3',
        '3.1.5',
        '3.2.2',
        '4.3.1',
      ]);
      const onHold = (await states('CL-HRR')).filter((milestone) => milestone.onHold);
      expect(onHold.map(({ code }) => code)).toEqual(['1.2.2']);
    });

    it('has five at risk', async () => {
      expect(await codesIn('CL-HRR', 'at_risk')).toEqual(['1.1.4', '2.1.2', '4.1.3', '4.2.4', '4.3.2']);
    });

    it('has four completed late, by as many days as the table says', async () => {
      const late = (await states('CL-HRR')).filter(({ state }) => state === 'completed_late');
      expect(Object.fromEntries(late.map(({ code, days }) => [code, days]))).toEqual({
        '1.1.1': 30,
        '1.1.3': 43,
        '2.2.2': 45,
        '4.1.1': 16,
      });
    });

    it.each([
      [
        'completed',
        ['1.2.1', '2.1.1', '2.1.3', '2.2.1', '3.1.1', '3.1.2', '3.1.3', '3.1.4', '3.2.1', '4.2.1'],
      ],
      ['in_progress', ['2.2.3', '4.1.2', '4.2.3']],
      ['planned', ['2.2.4', '3.2.3', '4.2.2']],
      ['cancelled', ['4.3.3']],
    ] as const)('has as %s %j', async (state, codes) => {
      expect(await codesIn('CL-HRR', state)).toEqual(codes);
    });

    it.each([
      ['1.1.2', 67],
      ['1.1.4', 58],
      ['2.1.2', 74],
      ['2.2.3', 61],
      ['4.1.2', 41],
      ['4.1.3', 72],
      ['4.2.3', 30],
      ['4.2.4', 50],
      ['4.3.2', 20],
    ])('has %s at %i %%', async (code, percent) => {
      const milestone = (await states('CL-HRR')).find((each) => each.code === code);
      expect(Math.round(milestone?.progress ?? 0)).toBe(percent);
    });

    it('calls illustrative all that did not happen as recorded', async () => {
      const real = (await states('CL-HRR')).filter(({ illustrative }) => !illustrative);
      expect(real.map(({ code }) => code)).toEqual(['1.2.1', '3.1.1', '3.1.2', '3.1.3', '3.1.4']);
    });

    it('asks in its overview about whatever is late, at risk or silent', async () => {
      const { body } = await api.get<Overview>(`${apiUrl(PATHS.overview, { roadmap: 'CL-HRR' })}?asOf=${ON}`);
      expect([body.states.overdue, body.states.at_risk]).toEqual([6, 5]);
      const silent = body.attention.filter(({ reasons }) => reasons.includes('silent'));
      expect(silent.map(({ code }) => code).sort()).toEqual(['1.2.2', '3.1.5', '4.2.3']);
    });
  });

  it.each([
    ['KE-PROS', 'overdue', ['K1.1.2', 'K2.1.1']],
    ['KE-PROS', 'at_risk', ['K3.1.1']],
    ['KE-PROS', 'completed', ['K1.1.1', 'K1.1.5']],
    ['KE-PROS', 'planned', ['K4.1.2']],
    ['SN-ESS', 'overdue', ['1.1', '2.1', '4.1']],
    ['SN-ESS', 'at_risk', ['1.5', '3.1']],
    ['SN-ESS', 'completed', ['1.2', '1.4']],
    ['SN-ESS', 'completed_late', ['1.3']],
    ['SN-ESS', 'planned', ['3.2']],
  ] as const)('of %s has as %s %j', async (roadmap, state, codes) => {
    expect(await codesIn(roadmap, state)).toEqual(codes);
  });

  it('tells the story of a milestone with its evidence and threads', async () => {
    const { milestones } = await plan('CL-HRR');
    const id = milestones.find(({ code }) => code === '3.1.5')?.id ?? 0;
    const address = apiUrl(PATHS.milestone, { roadmap: 'CL-HRR', id });
    const { body } = await api.get<MilestonePage>(address, { as: await signIn('delegacion@cut.example') });
    expect(body.updates.map(({ on, progress }) => [on, progress])).toEqual([
      ['2026-07-09', 40],
      ['2026-03-27', 30],
      ['2025-11-14', 15],
    ]);
    expect(body.updates[0]?.evidence).toHaveLength(1);
    expect(body.threads.map(({ answers, resolved }) => [answers.length, resolved?.by])).toEqual([
      [1, undefined],
      [1, 'Delegación Confecoop'],
    ]);
  });

  it('brings to its people the threads that mention them, open ones first', async () => {
    const as = await signIn('delegacion@cut.example');
    const { body } = await api.get<MyMentions>(apiUrl(PATHS.myMentions), { as });
    expect(body.items.map(({ subject, anchor, about }) => [subject, anchor, about.code])).toEqual([
      ['milestone', null, '4.3.1'],
      ['assessment_round', 'F1_2', '2026-09'],
    ]);
  });

  it('offers every one of its people, and lets each of them sign in', async () => {
    const { body } = await api.get<DemoSignIns>(apiUrl(PATHS.demoSignIns));
    expect(body.people.map(({ email }) => email)).toEqual(PEOPLE.map(({ email }) => email));
    for (const { email } of body.people) expect(await signIn(email)).toContain('rumbo_session=');
  });

  it('is written in texts that keep to the limits of the domain', async () => {
    const texts = async (table: string, column: string) =>
      (
        await api.sql<{ text: unknown }>(`select ${column} as text from ${table} where ${column} is not null`)
      ).map(({ text }) => text);
    for (const table of ['roadmap', 'axis', 'objective', 'milestone', 'body'])
      for (const text of await texts(table, table === 'body' ? 'name' : 'title')) Title.parse(text);
    for (const text of await texts('milestone_update', 'note')) Paragraph.parse(text);
  });
});
