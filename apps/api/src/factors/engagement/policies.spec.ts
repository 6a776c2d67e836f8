import {
  apiUrl,
  type ObjectiveConditions,
  PATHS,
  type PoliciesPage,
  type PolicyDocument,
  type Problem,
} from '@rumbo/domain';
import {
  createMilestone,
  createPersona,
  createPlan,
  type PlanFixture,
  spanish,
  startApi,
  type TestApi,
} from '../../testing';

const ACT = {
  kind: 'law',
  title: spanish('Ley que perfecciona la normativa de cooperativas'),
  reference: 'Ley 20.881',
  dated: '2016-01-06',
  url: 'https://www.bcn.cl/leychile/navegar?idNorma=1086095',
  screening: [
    { principle: 'P2', verdict: 'upheld', passage: 'Artículo 24', note: spanish('Representación por sexo') },
    { principle: 'P4', verdict: 'absent', passage: null, note: null },
  ],
};

describe('policies', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let coordinator: string;
  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    coordinator = (await createPersona(api, 'coordinator')).cookie;
    await createMilestone(api, plan, coordinator, { principles: ['P1'] });
  });
  afterAll(() => api.close());

  const read = async () => (await api.get<PoliciesPage>(apiUrl(PATHS.policies, { roadmap: plan.code }))).body;
  const add = (body: object) =>
    api.call<PolicyDocument & Problem>('POST', apiUrl(PATHS.policyDocuments, { roadmap: plan.code }), {
      as: coordinator,
      body,
    });

  it('are documents screened against the principles, newest first', async () => {
    const undated = { ...ACT, kind: 'guide', dated: null, screening: [] };
    expect((await add(undated)).status).toBe(201);
    expect(await add(ACT)).toMatchObject({ status: 201, body: { ...ACT, version: 1 } });
    expect((await read()).documents).toMatchObject([ACT, undated]);
  });

  it.each([
    [
      'a verdict without what shows it',
      { screening: [{ ...ACT.screening[0], passage: null, note: null }] },
      { path: 'screening.0.passage', code: 'passageNeeded' },
    ],
    ['a document to come', { dated: '2199' }, { path: 'dated', code: 'inTheFuture' }],
    ['an address that runs a script', { url: 'javascript:alert(1)' }, { path: 'url', code: 'invalidUrl' }],
  ])('refuse %s at its field', async (_, fields, error) => {
    const { status, body } = await add({ ...ACT, ...fields });
    expect({ status, errors: body.errors }).toEqual({ status: 422, errors: [error] });
  });

  it('keep a document that an assessment rests on', async () => {
    const { body: act } = await add(ACT);
    const remove = () =>
      api.call<Problem>('DELETE', apiUrl(PATHS.policyDocument, { roadmap: plan.code, id: act.id }), {
        as: coordinator,
        version: 1,
      });
    const [round] = await api.sql<{ id: number }>(
      `insert into assessment_round (roadmap_id, period, opened_on) values ($1, '2026-09', '2026-09-01') returning id`,
      [plan.roadmapId],
    );
    const evidence = (id: number) =>
      JSON.stringify([
        {
          criterion: 'F2_1',
          level: 3,
          evidence: [
            { kind: 'meeting', id: 1 },
            { kind: 'document', id },
          ],
        },
      ]);
    await api.sql(
      `insert into assessment (roadmap_id, round_id, factor, perspective, criteria) values ($1, $2, 'F2', 'sse', $3)`,
      [plan.roadmapId, round?.id, evidence(act.id)],
    );
    expect(await remove()).toMatchObject({
      status: 409,
      body: { code: 'stillReferredTo', params: { records: 'F2 2026-09' } },
    });
    await api.sql(`update assessment set criteria = $1`, [evidence(act.id + 1)]);
    expect((await remove()).status).toBe(204);
  });

  it('give an objective its principles and its condition of decent work, to who saw its version', async () => {
    const conditions = {
      principles: ['P1', 'P4'],
      decentWork: { condition: spanish('Contrato escrito para toda persona'), elements: ['DW6', 'DW9'] },
    };
    const set = (version: number, body: object) =>
      api.call<ObjectiveConditions & Problem>(
        'PATCH',
        apiUrl(PATHS.objectiveConditions, { roadmap: plan.code, id: plan.objectiveId }),
        { as: coordinator, version, body },
      );
    expect(
      (await set(1, { ...conditions, decentWork: { ...conditions.decentWork, elements: [] } })).body.errors,
    ).toMatchObject([{ path: 'decentWork.elements', code: 'tooFew' }]);
    expect(await set(1, conditions)).toMatchObject({ status: 200, body: { ...conditions, version: 2 } });
    expect(await set(1, conditions)).toMatchObject({ status: 412, body: { current: conditions } });
    expect(await read()).toMatchObject({
      axes: [{ code: 'A1' }],
      objectives: [{ code: 'O1.1', axisId: plan.axisId, ...conditions }],
      milestones: [{ objectiveId: plan.objectiveId, principles: ['P1'] }],
    });
    const cleared = await set(2, { principles: [], decentWork: null });
    expect(cleared).toMatchObject({ status: 200, body: { principles: [], decentWork: null, version: 3 } });
  });
});
