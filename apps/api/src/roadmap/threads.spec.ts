import {
  apiUrl,
  type MentionableList,
  type MilestonePage,
  type MyMentions,
  PATHS,
  type Thread,
  THREAD_SUBJECTS,
  type ThreadList,
} from '@rumbo/domain';
import {
  createBody,
  createMilestone,
  createPersona,
  createPlan,
  type Persona,
  type PlanFixture,
  startApi,
  type TestApi,
} from '../testing';

describe('threads', () => {
  let api: TestApi;
  let [plan, kenya]: PlanFixture[] = [];
  let milestoneId = 0;
  let [coordinator, constituent, secretary, specialist, administrator, manager]: Persona[] = [];
  const at = { roadmap: 'CL-HRR' };

  beforeAll(async () => {
    api = await startApi();
    [plan, kenya] = [await createPlan(api), await createPlan(api, { code: 'KE-PROS' })];
    const union = await createBody(api, 'CUT', 'CL', 'WRK');
    coordinator = await createPersona(api, 'coordinator');
    constituent = await createPersona(api, 'constituent', { bodyId: union });
    secretary = await createPersona(api, 'secretary');
    specialist = await createPersona(api, 'specialist');
    administrator = await createPersona(api, 'administrator');
    manager = await createPersona(api, 'manager');
    milestoneId = (await createMilestone(api, plan, coordinator.cookie)).id;
  });
  afterAll(() => api.close());

  const begin = (persona: Persona | undefined, fields: Record<string, unknown> = {}, roadmap = at) =>
    api.call<Thread>('POST', apiUrl(PATHS.threads, roadmap), {
      as: persona?.cookie,
      body: { subject: 'milestone', subjectId: milestoneId, text: 'Falta consultar', ...fields },
    });
  const answer = (persona: Persona | undefined, id: number, text: string, mentions: number[] = []) =>
    api.call<Thread>('POST', apiUrl(PATHS.threadAnswers, { ...at, id }), {
      as: persona?.cookie,
      body: { text, mentions },
    });
  const resolve = (persona: Persona | undefined, id: number, resolved = true) =>
    api.call<Thread>('PATCH', apiUrl(PATHS.thread, { ...at, id }), {
      as: persona?.cookie,
      body: { resolved },
    });
  const read = (persona: Persona | undefined, query: Record<string, string | number>, roadmap = at) =>
    api.get<ThreadList>(
      `${apiUrl(PATHS.threads, roadmap)}?${new URLSearchParams(query as Record<string, string>)}`,
      { as: persona?.cookie },
    );
  const page = async (persona?: Persona) =>
    (
      await api.get<MilestonePage>(apiUrl(PATHS.milestone, { ...at, id: milestoneId }), {
        as: persona?.cookie,
      })
    ).body.threads;

  it('name the body that a constituent speaks for, and stand as a conversation on the page', async () => {
    const first = await begin(constituent, { text: ' Falta consultar a los trabajadores ' });
    expect(first).toMatchObject({
      status: 201,
      body: {
        author: 'constituent',
        body: 'CUT',
        text: 'Falta consultar a los trabajadores',
        anchor: null,
        answers: [],
        mentions: [],
        resolved: null,
      },
    });
    const second = await begin(coordinator, { text: 'Otro asunto' });
    const { body } = await answer(coordinator, first.body.id, 'De acuerdo');
    expect(body.answers).toMatchObject([{ author: 'coordinator', body: null, text: 'De acuerdo' }]);
    expect(await page(manager)).toEqual([body, second.body]);
    const list = await read(manager, { subject: 'milestone', subjectId: milestoneId });
    expect(list.body.items).toEqual([body, second.body]);
  });

  it('are not for the public, nor written by it, nor by who only reads', async () => {
    await begin(coordinator);
    expect(await page()).toEqual([]);
    expect((await read(undefined, { subject: 'milestone', subjectId: milestoneId })).status).toBe(401);
    expect((await begin(undefined)).status).toBe(401);
    expect((await begin(manager)).status).toBe(403);
    const kenyan = await createPersona(api, 'constituent', { country: 'KE' });
    expect((await begin(kenyan)).status).toBe(403);
  });

  it('are about records of their own roadmap', async () => {
    expect((await begin(coordinator, { subjectId: 999_999 })).status).toBe(404);
    expect((await begin(coordinator, { subject: 'roadmap', subjectId: plan?.roadmapId })).status).toBe(201);
    expect((await begin(coordinator, { subject: 'roadmap', subjectId: kenya?.roadmapId })).status).toBe(404);
    expect((await begin(specialist, {}, { roadmap: 'KE-PROS' })).status).toBe(404);
    const { id } = (await begin(coordinator)).body;
    const elsewhere = apiUrl(PATHS.threadAnswers, { roadmap: 'KE-PROS', id });
    expect(
      (await api.call('POST', elsewhere, { as: specialist?.cookie, body: { text: 'Hello' } })).status,
    ).toBe(404);
    expect((await read(manager, { subject: 'axis', subjectId: kenya?.axisId ?? 0 })).status).toBe(404);
    expect((await read(manager, { subject: 'axis', subjectId: plan?.axisId ?? 0 })).body.items).toEqual([]);
  });

  it.each(THREAD_SUBJECTS)('about a %s need one that exists', async (subject) => {
    expect((await begin(coordinator, { subject, subjectId: 999_999 })).status).toBe(404);
  });

  it('about a common indicator stay in the roadmap where they were said', async () => {
    const [indicator] = await api.sql<{ id: number }>(
      `select id from indicator where country is null order by id limit 1`,
    );
    const about = { subject: 'indicator', subjectId: indicator?.id ?? 0 };
    expect((await begin(specialist, about)).status).toBe(201);
    expect((await read(specialist, about)).body.items).toHaveLength(1);
    expect((await read(specialist, about, { roadmap: 'KE-PROS' })).body.items).toEqual([]);
  });

  it('are about a part only where the record has parts', async () => {
    const [round] = await api.sql<{ id: number }>(
      `insert into assessment_round (roadmap_id, period, opened_on) values ($1, '2026-09', '2026-09-01') returning id`,
      [plan?.roadmapId],
    );
    const about = { subject: 'assessment_round', subjectId: round?.id ?? 0 };
    expect((await begin(constituent, { ...about, anchor: 'F1_2' })).body).toMatchObject({ anchor: 'F1_2' });
    const wrong = [{ path: 'anchor', code: 'noSuchPart' }];
    expect(await begin(constituent, { ...about, anchor: 'F9_2' })).toMatchObject({
      status: 422,
      body: { errors: wrong },
    });
    expect((await begin(constituent, { anchor: 'F1_2' })).body).toMatchObject({ errors: wrong });
  });

  it('are open until resolved, and open again with an answer', async () => {
    const { id } = (await begin(constituent)).body;
    expect((await resolve(coordinator, id)).body.resolved).toMatchObject({ by: 'coordinator' });
    expect(await resolve(constituent, id)).toMatchObject({
      status: 409,
      body: { code: 'threadResolved', params: { by: 'coordinator' } },
    });
    const about = { subject: 'milestone', subjectId: milestoneId };
    const ids = async (state: string) =>
      (await read(manager, { ...about, state })).body.items.map((thread) => thread.id);
    expect(await ids('resolved')).toEqual([id]);
    expect(await ids('open')).not.toContain(id);
    expect((await answer(secretary, id, 'Aún no')).body).toMatchObject({ resolved: null });
    expect(await ids('resolved')).toEqual([]);
    expect((await resolve(constituent, id)).body.resolved).toMatchObject({ by: 'constituent' });
    expect((await resolve(constituent, id, false)).body.resolved).toBeNull();
  });

  it('are resolved by who began them or steers the work, and by nobody else', async () => {
    const { id } = (await begin(constituent)).body;
    for (const persona of [secretary, manager])
      expect(await resolve(persona, id)).toMatchObject({ status: 403, body: { code: 'notYourThread' } });
    for (const persona of [constituent, coordinator, specialist, administrator]) {
      expect((await resolve(persona, id)).status).toBe(200);
      expect((await resolve(persona, id, false)).status).toBe(200);
    }
  });

  it('take no answer as the beginning of another thread', async () => {
    const { body } = await answer(coordinator, (await begin(constituent)).body.id, 'Sí');
    const id = body.answers[0]?.id ?? 0;
    expect((await answer(coordinator, id, 'No')).status).toBe(404);
    expect((await resolve(coordinator, id)).status).toBe(404);
  });

  it('offer as mentionable who has a role in the country or the world, and take nobody else', async () => {
    const kenyan = await createPersona(api, 'coordinator', { country: 'KE' });
    const gone = await createPersona(api, 'reporter');
    await api.sql(`update person set active = false where id = $1`, [gone.id]);
    const { body } = await api.get<MentionableList>(apiUrl(PATHS.mentionable, at), {
      as: secretary?.cookie,
    });
    expect(body.items).toContainEqual({ id: constituent?.id, name: 'constituent', body: 'CUT' });
    expect(body.items).toContainEqual({ id: specialist?.id, name: 'specialist', body: null });
    const ids = body.items.map(({ id }) => id);
    expect(ids).not.toContain(kenyan.id);
    expect(ids).not.toContain(gone.id);
    expect(await begin(coordinator, { mentions: [specialist?.id, kenyan.id] })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'mentions.1', code: 'notMentionable' }] },
    });
    expect(await begin(coordinator, { mentions: [specialist?.id, specialist?.id] })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'mentions.1', code: 'repeatedValue' }] },
    });
  });

  it('reach those whom they mention, in every roadmap, open ones first', async () => {
    const expert = await createPersona(api, 'specialist');
    const mentions = [expert.id];
    const mine = async () =>
      (await api.get<MyMentions>(apiUrl(PATHS.myMentions), { as: expert.cookie })).body;
    expect(await mine()).toEqual({ items: [], total: 0 });

    const answered = (await begin(constituent)).body;
    const there = { subject: 'objective', subjectId: kenya?.objectiveId, mentions };
    const abroad = (await begin(specialist, there, { roadmap: 'KE-PROS' })).body;
    await answer(coordinator, answered.id, '@specialist ¿qué dice la OIT?', mentions);
    const settled = (await begin(coordinator, { mentions, text: 'Resuelto' })).body;
    await resolve(coordinator, settled.id);

    const { items, total } = await mine();
    expect(total).toBe(3);
    expect(items.map(({ id }) => id)).toEqual([answered.id, abroad.id, settled.id]);
    expect(items[0]).toMatchObject({
      about: { code: '1.1.1', title: { text: 'Mapa de cadenas de valor' } },
      roadmap: { code: 'CL-HRR' },
      answers: [{ mentions: [{ id: expert.id, name: 'specialist' }] }],
    });
    expect(items[1]).toMatchObject({ about: { code: 'O1.1' }, roadmap: { code: 'KE-PROS' } });
    const here = await read(expert, { mine: 'mentions' });
    expect(here.body.items.map(({ id }) => id)).toEqual([settled.id, answered.id]);
  });

  it('mention nobody to who has lost the role in the country', async () => {
    const reporter = await createPersona(api, 'reporter');
    await begin(coordinator, { mentions: [reporter.id] });
    const count = async () =>
      (await api.get<MyMentions>(apiUrl(PATHS.myMentions), { as: reporter.cookie })).body.total;
    expect(await count()).toBe(1);
    await api.sql(`update role_grant set country = 'KE' where person_id = $1`, [reporter.id]);
    expect(await count()).toBe(0);
  });

  it('about the draft of an assessment are for its own perspective, until it is published', async () => {
    const [draft] = await api.sql<{ id: number }>(
      `with round as (insert into assessment_round (roadmap_id, period, opened_on)
         values ($1, '2026-10', '2026-10-01') returning id)
       insert into assessment (roadmap_id, round_id, factor, perspective)
       select $1, id, 'F1', 'workers' from round returning id`,
      [plan?.roadmapId],
    );
    const about = { subject: 'assessment', subjectId: draft?.id ?? 0 };
    const begun = await begin(constituent, { ...about, anchor: 'F1_2', mentions: [specialist?.id] });
    const { id } = begun.body;
    const total = async () =>
      (await api.get<MyMentions>(apiUrl(PATHS.myMentions), { as: specialist?.cookie })).body.total;
    const others = async () =>
      Promise.all([
        ...[coordinator, specialist, administrator, manager].map((persona) => read(persona, about)),
        begin(coordinator, about),
        answer(coordinator, id, '¿Qué falta?'),
        resolve(administrator, id),
      ]);
    expect((await others()).map(({ status }) => status)).toEqual(Array(7).fill(404));
    const [before, mine] = [await total(), await read(constituent, about)];
    expect([begun.status, mine.body.items.map((thread) => thread.id)]).toEqual([201, [id]]);
    expect((await read(specialist, { mine: 'mentions' })).body.items).not.toContainEqual(
      expect.objectContaining({ id }),
    );

    await api.sql(`update assessment set status = 'published', published_at = now() where id = $1`, [
      about.subjectId,
    ]);
    expect((await others()).map(({ status }) => status)).toEqual([200, 200, 200, 200, 201, 201, 200]);
    expect(await total()).toBe(before + 1);
  });

  it('mention nobody where the record was taken away', async () => {
    const reader = await createPersona(api, 'manager');
    const [axis] = await api.sql<{ id: number }>(
      `insert into axis (roadmap_id, code, title, position) values ($1, 'A9', '{"lang":"es","text":"Otro"}', 9) returning id`,
      [plan?.roadmapId],
    );
    const id = axis?.id ?? 0;
    await begin(coordinator, { subject: 'axis', subjectId: id, mentions: [reader.id] });
    const mine = async () =>
      (await api.get<MyMentions>(apiUrl(PATHS.myMentions), { as: reader.cookie })).body;
    expect(await mine()).toMatchObject({ total: 1, items: [{ about: { code: 'A9' } }] });
    await api.call('DELETE', apiUrl(PATHS.axis, { ...at, id }), { as: coordinator?.cookie });
    expect(await mine()).toEqual({ items: [], total: 0 });
  });

  it('are asked for by record or by mention', async () => {
    expect(await read(manager, {})).toMatchObject({
      status: 422,
      body: {
        errors: [
          { path: 'subject', code: 'required' },
          { path: 'subjectId', code: 'required' },
        ],
      },
    });
    expect((await read(manager, { subject: 'milestone' })).status).toBe(422);
  });

  it('leave every word and every decision in the change log', async () => {
    const { id } = (await begin(constituent)).body;
    await resolve(coordinator, id);
    const changes = await api.sql<{ operation: string; actor: string }>(
      `select operation, actor from change where entity = 'comment' and entity_id = $1 order by id`,
      [id],
    );
    expect(changes).toEqual([
      { operation: 'insert', actor: `person:${constituent?.id}` },
      { operation: 'update', actor: `person:${coordinator?.id}` },
    ]);
  });
});
