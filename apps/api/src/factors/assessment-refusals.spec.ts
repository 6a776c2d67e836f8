import { apiUrl, type Assessment, type AssessmentRound, PATHS, type RefusalList } from '@rumbo/domain';
import { createPersona, createPlan, type Persona, startApi, type TestApi } from '../testing';
import { type Assessing, assessing } from './testing';

describe('what nobody may do with assessments', () => {
  let api: TestApi;
  let on: Assessing;
  let round: AssessmentRound;
  let draft: Assessment;
  beforeAll(async () => {
    api = await startApi();
    on = await assessing(api, await createPlan(api));
    round = (await on.openRound('2026-09')).body;
    draft = (await on.begin(on.workers, round.id, 'workers')).body.assessment;
  });
  afterAll(() => api.close());

  interface Refused {
    status: number;
    body: { code: string; requestId?: string | undefined };
  }
  it.each<[string, () => Promise<Refused>, number, string, () => Persona]>([
    [
      'judge from another’s perspective',
      () => on.begin(on.workers, round.id, 'ministry'),
      403,
      'notYourPerspective',
      () => on.workers,
    ],
    [
      'judge without a perspective',
      () => on.begin(on.women, round.id, 'sse'),
      403,
      'notYourPerspective',
      () => on.women,
    ],
    [
      'write another’s draft',
      () => on.save(on.coordinator, draft.id, 1, []),
      403,
      'notYourPerspective',
      () => on.coordinator,
    ],
    [
      'publish it',
      () => on.publish(on.specialist, draft.id, 1),
      403,
      'notYourPerspective',
      () => on.specialist,
    ],
    [
      'judge the same twice',
      () => on.begin(on.workers, round.id, 'workers'),
      409,
      'assessmentExists',
      () => on.workers,
    ],
    [
      'dissent from a draft',
      () => on.dissent(on.federation, draft.id),
      409,
      'notPublishedYet',
      () => on.federation,
    ],
    [
      'dissent for no body',
      () => on.dissent(on.coordinator, draft.id),
      403,
      'forbidden',
      () => on.coordinator,
    ],
    [
      'open a round as a constituent',
      () => on.openRound('2026-10', {}, on.workers),
      403,
      'forbidden',
      () => on.workers,
    ],
    [
      'judge as an administrator',
      () => on.begin(on.administrator, round.id, 'ministry'),
      403,
      'forbidden',
      () => on.administrator,
    ],
  ])('is to %s: refused, and kept as refused', async (_, attempt, status, code, who) => {
    const answer = await attempt();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    const { items } = (await api.get<RefusalList>(apiUrl(PATHS.refusals), { as: on.administrator.cookie }))
      .body;
    expect(items[0]).toMatchObject({
      code,
      person: { id: who().id },
      requestId: answer.body.requestId,
    });
  });

  it('is to judge another country', async () => {
    const kenya = await createPersona(api, 'coordinator', { country: 'KE' });
    const answer = await on.begin(kenya, round.id, 'ministry');
    expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
  });

  it('but who begins the same again is told which one there is', async () => {
    const { body } = await on.begin(on.workers, round.id, 'workers');
    expect(body.params).toEqual({ id: draft.id });
  });

  it('is to begin the same at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => on.begin(on.federation, round.id, 'sse')),
    );
    const begun = answers.find(({ status }) => status === 201)?.body.assessment.id;
    const others = answers.filter(({ status }) => status === 409);
    expect(others.map(({ body }) => [body.code, body.params])).toEqual([
      ['assessmentExists', { id: begun }],
      ['assessmentExists', { id: begun }],
    ]);
  });

  it('is to write in a round that has closed', async () => {
    const close = (closesOn: string | null) =>
      api.sql(`update assessment_round set closes_on = $2 where id = $1`, [round.id, closesOn]);
    await close('2026-01-31');
    const answers = [
      await on.begin(on.coordinator, round.id, 'ministry'),
      await on.save(on.workers, draft.id, 1, []),
      await on.publish(on.workers, draft.id, 1),
    ];
    for (const { status, body } of answers)
      expect([status, body.code, body.params]).toEqual([409, 'roundClosed', { day: '2026-01-31' }]);
    expect((await on.readOne(draft.id, on.workers)).body.editable).toBe(false);
    await close(null);
    expect((await on.save(on.workers, draft.id, 1, [])).status).toBe(200);
  });
});
