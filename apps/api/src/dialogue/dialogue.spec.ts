import {
  type Agreement,
  apiUrl,
  type DialogueOverview,
  type MeetingList,
  type MeetingPage,
  type MilestonePage,
  PATHS,
  type Thread,
} from '@rumbo/domain';
import {
  createBody,
  createMilestone,
  createPersona,
  createPlan,
  milestoneInput,
  type Persona,
  type PlanFixture,
  recordedOn,
  spanish,
  startApi,
  type TestApi,
} from '../testing';

const organisation = (organisation: string, group: string, fields: Record<string, unknown> = {}) => ({
  bodyId: null,
  organisation,
  group,
  attended: true,
  female: 1,
  male: 1,
  ...fields,
});

describe('social dialogue', () => {
  let api: TestApi;
  let plan: PlanFixture;
  let [coordinator, secretary, workers, government]: Persona[] = [];
  let [daes, cut, dialogueBodyId] = [0, 0, 0];
  const as = (persona?: Persona) => ({ as: persona?.cookie });
  const roadmap = { roadmap: 'CL-HRR' };

  beforeAll(async () => {
    api = await startApi();
    plan = await createPlan(api);
    [daes, cut] = [await createBody(api, 'DAES'), await createBody(api, 'CUT', 'CL', 'WRK')];
    coordinator = await createPersona(api, 'coordinator');
    secretary = await createPersona(api, 'secretary');
    workers = await createPersona(api, 'constituent', { bodyId: cut });
    government = await createPersona(api, 'constituent', { bodyId: await createBody(api, 'SII') });
    const made = await api.call<{ id: number }>('POST', apiUrl(PATHS.dialogueBodies, roadmap), {
      ...as(secretary),
      body: { acronym: 'CCPP', name: spanish('Consejo Consultivo'), secretariatId: daes, meetingsPerYear: 2 },
    });
    dialogueBodyId = made.body.id;
  });
  afterAll(() => api.close());

  const input = (fields: Record<string, unknown> = {}) => ({
    dialogueBodyId,
    topic: spanish('Plenario'),
    status: 'held',
    type: 'CONS',
    level: 'national',
    on: '2026-07-09',
    attendance: [
      organisation('DAES', 'GOV', { bodyId: daes }),
      organisation('CPC', 'EMP'),
      organisation('CUT', 'WRK', { bodyId: cut, female: 3 }),
      organisation('Confecoop', 'SSE', { attended: false, female: 0, male: 0 }),
    ],
    names: 'Delegada 1, Delegada 2',
    minutes: {},
    ...fields,
  });
  const record = async (fields?: Record<string, unknown>, persona = secretary) =>
    api.call<MeetingPage>('POST', apiUrl(PATHS.meetings, roadmap), { ...as(persona), body: input(fields) });
  const agree = async (meetingId: number, fields: Record<string, unknown> = {}) => {
    const body = {
      number: '1',
      kind: 'commitment',
      text: spanish('Enviar el borrador'),
      ownerId: daes,
      due: '2026-10',
      ...fields,
    };
    return api.call<MeetingPage>('POST', apiUrl(PATHS.meetingAgreements, { ...roadmap, id: meetingId }), {
      ...as(secretary),
      body,
    });
  };

  it('records a meeting, whose form follows from who came', async () => {
    const { status, body } = await record();
    expect(status).toBe(201);
    expect(body.presence.map(({ group, female }) => [group, female])).toEqual([
      ['GOV', 1],
      ['EMP', 1],
      ['WRK', 3],
    ]);
    const list = await api.get<MeetingList>(apiUrl(PATHS.meetings, roadmap));
    expect(list.body.meetings.find(({ id }) => id === body.meeting.id)).toMatchObject({ form: 'tripartite' });
  });

  it('shows the public counts alone, and what was agreed once the minutes are published', async () => {
    const { body } = await record();
    const { id, version } = body.meeting;
    await agree(id);
    const url = apiUrl(PATHS.meeting, { ...roadmap, id });
    const open = await api.get<MeetingPage>(url);
    expect(open.body).toMatchObject({ meeting: { attendance: [], names: null }, agreements: [] });
    expect(open.body.presence).toHaveLength(3);
    expect((await api.get<MeetingPage>(url, as(workers))).body).toMatchObject({ meeting: { names: null } });
    expect((await api.get<MeetingPage>(url, as(secretary))).body.meeting.names).toContain('Delegada');

    const minutes = { draftedOn: '2026-07-10', publishedOn: '2026-07-20' };
    const edited = await api.call<MeetingPage>('PATCH', url, {
      ...as(secretary),
      version,
      body: input({ minutes }),
    });
    expect(edited.status).toBe(200);
    expect((await api.get<MeetingPage>(url)).body.agreements).toHaveLength(1);
  });

  it('takes comments from constituents, and shows them to who may read drafts', async () => {
    const { id } = (await record()).body.meeting;
    const url = apiUrl(PATHS.threads, roadmap);
    const body = { subject: 'meeting', subjectId: id, text: 'Falta el punto sobre salarios.' };
    const said = await api.call<Thread>('POST', url, { ...as(workers), body });
    expect([said.status, said.body]).toMatchObject([201, { text: body.text, body: 'CUT' }]);
    const page = apiUrl(PATHS.meeting, { ...roadmap, id });
    expect((await api.get<MeetingPage>(page, as(secretary))).body.threads).toEqual([said.body]);
    expect((await api.get<MeetingPage>(page)).body.threads).toEqual([]);
    expect((await api.call('POST', url, { body })).status).toBe(401);
  });

  it('keeps names out of the change log', async () => {
    const logged = await api.sql(
      `select 1 from change where coalesce(after, before)::text like '%Delegada%'`,
    );
    expect(logged).toEqual([]);
    expect(await api.sql(`select 1 from change where entity in ('meeting', 'attendance')`)).not.toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['held tomorrow', { on: '2199-01-01' }, 'on', 'inTheFuture'],
    ['of a body that does not exist', { dialogueBodyId: 999_999 }, 'dialogueBodyId', 'referenceMissing'],
    ['in another country', { territory: 'KE-43' }, 'territory', 'referenceMissing'],
    [
      'with negative counts',
      { attendance: [organisation('CUT', 'WRK', { female: -1 })] },
      'attendance.0.female',
      'tooSmall',
    ],
    [
      'cancelled and attended',
      { status: 'cancelled', statusReason: 'Agenda' },
      'attendance.0.attended',
      'onlyWhenHeld',
    ],
    ['that ends before it starts', { startsAt: '11:00', endsAt: '09:00' }, 'endsAt', 'endBeforeStart'],
    [
      'about a milestone that is not there',
      { agenda: [{ title: 'Hito', milestoneId: 999_999 }] },
      'agenda.0.milestoneId',
      'referenceMissing',
    ],
    [
      'of attendance by a body that is not there',
      { attendance: [organisation('X', 'GOV', { bodyId: 999_999 })] },
      'attendance.0.bodyId',
      'referenceMissing',
    ],
  ])('refuses a meeting %s', async (_, fields, path, code) => {
    const { status, body } = await record(fields);
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining({ path, code })]) });
  });

  it('answers a stale write with the record as it is', async () => {
    const { body } = await record();
    const url = apiUrl(PATHS.meeting, { ...roadmap, id: body.meeting.id });
    await api.call('PATCH', url, {
      ...as(secretary),
      version: body.meeting.version,
      body: input({ place: 'Santiago' }),
    });
    const late = await api.call('PATCH', url, {
      ...as(coordinator),
      version: body.meeting.version,
      body: input(),
    });
    expect(late.status).toBe(412);
    expect(late.body).toMatchObject({ current: { place: 'Santiago', attendance: expect.any(Array) } });
  });

  it('refuses who does not keep the record', async () => {
    expect((await record({}, workers)).status).toBe(403);
    expect((await api.call('POST', apiUrl(PATHS.meetings, roadmap), { body: input() })).status).toBe(401);
  });

  describe('an agreement', () => {
    const done = {
      status: 'done',
      doneOn: '2026-10-20',
      evidence: [{ title: 'Borrador', url: 'https://example.org/borrador' }],
    };
    const judge = (id: number, persona: Persona | undefined, body: Record<string, unknown>) =>
      api.call<Agreement>('POST', apiUrl(PATHS.agreementPositions, { ...roadmap, id }), {
        ...as(persona),
        body,
      });
    const newAgreement = async (fields: Record<string, unknown>) => {
      const { body } = await record();
      const [agreement] = (await agree(body.meeting.id, fields)).body.agreements;
      return agreement?.id ?? 0;
    };

    it('is confirmed by another group than its owner’s, and never by its own', async () => {
      const id = await newAgreement(done);
      const own = await judge(id, government, { verdict: 'confirmed' });
      expect(own.status).toBe(422);
      expect(own.body).toMatchObject({ errors: [{ path: 'verdict', code: 'ownGroup' }] });
      const other = await judge(id, workers, { verdict: 'confirmed' });
      expect(other.body.positions).toMatchObject([{ verdict: 'confirmed', group: 'WRK', bodyId: cut }]);
    });

    it('is disputed with a reason, which stays', async () => {
      const id = await newAgreement(done);
      expect((await judge(id, workers, { verdict: 'disputed' })).status).toBe(422);
      await judge(id, workers, { verdict: 'disputed', reason: 'Faltó el anexo' });
      const { body } = await judge(id, workers, { verdict: 'confirmed' });
      expect(body.positions.map(({ verdict }) => verdict)).toEqual(['confirmed', 'disputed']);
    });

    it('cannot be judged before its owner calls it done', async () => {
      const answer = await judge(await newAgreement({}), workers, { verdict: 'confirmed' });
      expect([answer.status, answer.body]).toMatchObject([409, { code: 'notDoneYet' }]);
    });

    it('is not due before its meeting', async () => {
      const { body } = await record();
      const answer = await agree(body.meeting.id, { due: '2026-01' });
      expect(answer.body).toMatchObject({ errors: [{ path: 'due', code: 'beforeMeeting' }] });
    });

    it('gets a milestone of its own', async () => {
      const id = await newAgreement({});
      const url = apiUrl(PATHS.agreementMilestones, { ...roadmap, id });
      const { status, body } = await api.call<MilestonePage>('POST', url, {
        ...as(coordinator),
        body: milestoneInput(plan, { code: '9.9.9' }),
      });
      expect(status).toBe(201);
      const [row] = await api.sql<{ ids: number[] }>(
        `select milestone_ids as ids from agreement where id = $1`,
        [id],
      );
      expect(row?.ids).toEqual([body.milestone.id]);
      expect(body.agreements).toMatchObject([{ id }]);
    });

    it('stands on the page of its milestone, in public once its minutes are published', async () => {
      const milestone = await createMilestone(api, plan, coordinator?.cookie ?? '', { code: '9.9.8' });
      const { body } = await record();
      const [made] = (await agree(body.meeting.id, { milestoneIds: [milestone.id] })).body.agreements;
      const behind = async (persona?: Persona) => {
        const url = apiUrl(PATHS.milestone, { ...roadmap, id: milestone.id });
        const page = await api.call<MilestonePage>('GET', url, as(persona));
        return page.body.agreements.map(({ id }) => id);
      };
      expect(await behind(secretary)).toEqual([made?.id]);
      expect(await behind()).toEqual([]);
      const { version } = body.meeting;
      await api.call('PATCH', apiUrl(PATHS.meeting, { ...roadmap, id: body.meeting.id }), {
        ...as(secretary),
        version,
        body: input({ minutes: { publishedOn: '2026-08-01' } }),
      });
      expect(await behind()).toEqual([made?.id]);
    });

    it('carries only milestones of its roadmap', async () => {
      const elsewhere = await createPlan(api, { code: 'CL-OTRA' });
      const stranger = await createMilestone(api, elsewhere, coordinator?.cookie ?? '');
      const { body } = await record();
      const answer = await agree(body.meeting.id, { milestoneIds: [stranger.id] });
      expect(answer.body).toMatchObject({ errors: [{ path: 'milestoneIds.0', code: 'referenceMissing' }] });
    });
  });

  it('sums the dialogue up in one answer', async () => {
    await recordedOn(api, '2026-11-20');
    const { status, body } = await api.get<DialogueOverview>(
      `${apiUrl(PATHS.dialogue, roadmap)}?asOf=2026-11-24`,
    );
    expect(status).toBe(200);
    expect(body.signals.map(({ code }) => code)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8']);
    expect(body.counts.held).toBeGreaterThan(3);
    expect(body.presence.at(-1)?.groups).toEqual({ GOV: 1, EMP: 1, WRK: 1 });
    expect(body.reach).toHaveLength(16);
  });
});
