import { apiUrl, type FieldError, type MilestonePage, PATHS, type Problem } from '@rumbo/domain';
import {
  createBody,
  createMilestone,
  createPersona,
  createPlan,
  milestoneInput,
  type PlanFixture,
  spanish,
  startApi,
  type TestApi,
} from '../testing';

type Case = [what: string, fields: Record<string, unknown>, ...errors: Partial<FieldError>[]];

/** Fields that make a milestone wrong, and what its form is told at which field. */
const MILESTONES: Case[] = [
  ['a missing title', { title: undefined }, { path: 'title', code: 'required' }],
  ['an empty title', { title: spanish('   ') }, { path: 'title.text', code: 'required' }],
  ['a title that is too long', { title: spanish('x'.repeat(501)) }, { path: 'title.text', code: 'tooLong' }],
  [
    'a title in no language',
    { title: { lang: 'español', text: 'x' } },
    { path: 'title.lang', code: 'invalidFormat' },
  ],
  ['a title that is plain text', { title: 'x' }, { path: 'title', code: 'wrongType' }],
  ['a NUL character', { title: spanish('a\0b') }, { path: 'title.text', code: 'invalidText' }],
  ['half a character', { code: 'a\ud800' }, { path: 'code', code: 'invalidText' }],
  ['a day that does not exist', { due: '2023-02-30' }, { path: 'due', code: 'impossibleDate' }],
  ['a year far off', { due: '20255' }, { path: 'due', code: 'impossibleDate' }],
  ['a date with a year far off', { startsOn: '20255-01-01' }, { path: 'startsOn', code: 'impossibleDate' }],
  ['29 February of a common year', { startsOn: '2025-02-29' }, { path: 'startsOn', code: 'impossibleDate' }],
  ['a fifth quarter', { due: '2026-Q5' }, { path: 'due', code: 'impossibleDate' }],
  ['a date that is a number', { due: 2026 }, { path: 'due', code: 'wrongType' }],
  ['an unknown type', { type: 'promise' }, { path: 'type', code: 'unknownValue' }],
  ['an unknown theme', { themes: ['FORM', 'SPACE'] }, { path: 'themes.1', code: 'unknownValue' }],
  ['a theme given twice', { themes: ['FORM', 'FORM'] }, { path: 'themes', code: 'repeatedValue' }],
  ['a list that is not one', { forms: 'COOP' }, { path: 'forms', code: 'wrongType' }],
  ['a weight of nothing', { weight: 0 }, { path: 'weight', code: 'notAbove' }],
  ['a weight in words', { weight: 'heavy' }, { path: 'weight', code: 'wrongType' }],
  ['an owner that is no id', { ownerId: 1.5 }, { path: 'ownerId', code: 'wrongType' }],
  ['an owner beyond all ids', { ownerId: 2 ** 40 }, { path: 'ownerId', code: 'tooBig' }],
  ['an unknown field', { colour: 'red' }, { path: 'colour', code: 'unknownField' }],
  ['a status of its own', { status: 'completed' }, { path: 'status', code: 'unknownField' }],
  ['a goal of no target', { goal: 3 }, { path: 'goal', code: 'onlyForTargets' }],
  [
    'a target that cannot be measured',
    { type: 'target' },
    { path: 'goal', code: 'required' },
    { path: 'baseline', code: 'required' },
  ],
  [
    'a target beyond all numbers',
    { type: 'target', baseline: 0, goal: 1e300 },
    { path: 'goal', code: 'tooBig' },
  ],
];

const UPDATES: Case[] = [
  ['an unknown status', { status: 'overdue' }, { path: 'status', code: 'unknownValue' }],
  ['a missing status', { status: undefined }, { path: 'status', code: 'required' }],
  ['a progress beyond all', { progress: 101 }, { path: 'progress', code: 'tooBig' }],
  ['a progress in words', { progress: '60 %' }, { path: 'progress', code: 'wrongType' }],
  [
    'evidence that runs a script',
    { evidence: [{ title: 'x', url: 'javascript:alert(1)' }] },
    { path: 'evidence.0.url', code: 'invalidUrl' },
  ],
  [
    'evidence without an address',
    { evidence: [{ title: 'x' }] },
    { path: 'evidence.0.url', code: 'required' },
  ],
  [
    'an impossible day of completion',
    { status: 'completed', completedOn: '2025-11-31' },
    { path: 'completedOn', code: 'impossibleDate' },
  ],
  ['a note that is too long', { note: spanish('x'.repeat(8_001)) }, { path: 'note.text', code: 'tooLong' }],
];

describe('bad input', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let milestone: MilestonePage['milestone'];
  let as: string;

  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    as = (await createPersona(api, 'coordinator')).cookie;
    milestone = await createMilestone(api, plan, as, { ownerId: await createBody(api, 'INDAP') });
  });
  afterAll(() => api.close());

  const milestones = () => apiUrl(PATHS.milestones, { roadmap: plan.code });
  const updates = () => apiUrl(PATHS.milestoneUpdates, { roadmap: plan.code, id: milestone.id });
  const lastChange = async () => (await api.sql<{ id: string }>(`select max(id) as id from change`))[0]?.id;

  /** A refusal: a problem document of this status, nothing of our insides in it, and nothing written. */
  async function expectRefused(send: () => ReturnType<TestApi['call']>, status: number): Promise<Problem> {
    const before = await lastChange();
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(JSON.stringify(answer.body)).not.toMatch(/at \w+ \(|node_modules|select |insert /);
    expect(await lastChange()).toBe(before);
    return answer.body as unknown as Problem;
  }

  it.each(MILESTONES)('in a new milestone is refused at the field: %s', async (_, fields, ...errors) => {
    const body = milestoneInput(plan, fields);
    const problem = await expectRefused(() => api.call('POST', milestones(), { as, body }), 422);
    expect(problem.errors).toMatchObject(errors);
  });

  it.each(UPDATES)('in an update is refused at the field: %s', async (_, fields, ...errors) => {
    const body = { status: 'in_progress', ...fields };
    const { version } = milestone;
    const problem = await expectRefused(() => api.call('POST', updates(), { as, version, body }), 422);
    expect(problem.errors).toMatchObject(errors);
  });

  it.each([
    ['an end before the start', { endsOn: '2023-12-31' }, { path: 'endsOn', code: 'endBeforeStart' }],
    ['an unknown time zone', { timeZone: 'America/Macondo' }, { path: 'timeZone', code: 'unknownTimeZone' }],
    ['an unknown status', { status: 'published' }, { path: 'status', code: 'unknownValue' }],
    ['an impossible code', { code: 'Chile' }, { path: 'code', code: 'invalidFormat' }],
  ] as Case[])('in a new roadmap is refused at the field: %s', async (_, fields, ...errors) => {
    const body = {
      code: 'CL-X',
      title: spanish('x'),
      startsOn: '2024-01-01',
      endsOn: '2027-12-31',
      language: 'es',
      timeZone: 'America/Santiago',
      ...fields,
    };
    const problem = await expectRefused(() => api.call('POST', apiUrl(PATHS.roadmaps), { as, body }), 422);
    expect(problem.errors).toMatchObject(errors);
  });

  it.each([
    ['malformed JSON', '{"code": ', 400],
    ['an empty body', '', 422],
    ['a list', '[]', 422],
    ['a bare word', '"milestone"', 400],
    ['more than a megabyte', JSON.stringify({ code: 'x'.repeat(1_100_000) }), 413],
  ])('is refused as a whole: %s', async (_, body, status) => {
    await expectRefused(() => api.call('POST', milestones(), { as, body }), status);
  });

  it('in another format than JSON is refused', async () => {
    const headers = { 'content-type': 'text/xml' };
    await expectRefused(() => api.call('POST', milestones(), { as, body: '<x/>', headers }), 422);
  });

  it.each(['0', '-1', '1.5', 'abc', '99999999999', '2147483648', '1%00', '1;drop table milestone'])(
    'in an address does not exist: milestone %s',
    async (id) => {
      await expectRefused(() => api.get(`${milestones()}/${id}`, { as }), 404);
    },
  );

  it.each(['cl-hrr', 'CL', 'CL-NADA', '%00', "CL-'--"])(
    'in an address does not exist: roadmap %s',
    async (code) => {
      await expectRefused(() => api.get(`/api/roadmaps/${code}/plan`, { as }), 404);
    },
  );

  it.each(['*', 'abc', '"abc"', '"99999999999"'])('is refused as a version: %s', async (version) => {
    const headers = { 'if-match': version };
    const body = { status: 'in_progress' };
    await expectRefused(() => api.call('POST', updates(), { as, body, headers }), 428);
  });

  it('is not what HTML and scripts in texts are: they are kept and given back as they were written', async () => {
    const text = `<script>alert('x')</script><img src=x onerror="alert(1)"> Ñuble & "Biobío" 🌱`;
    const answer = await api.call<MilestonePage>('POST', milestones(), {
      as,
      body: milestoneInput(plan, { title: spanish(text), reference: text }),
    });
    expect(answer).toMatchObject({ status: 201, body: { milestone: { title: { text }, reference: text } } });
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
