import { apiUrl, type Notification, PATHS } from '@rumbo/domain';
import {
  createBody,
  createMilestone,
  createPersona,
  createPlan,
  milestoneInput,
  type Persona,
  type PlanFixture,
  spanish,
  startApi,
  type TestApi,
} from '../testing';
import { telling } from './testing';

/** What a notification says, as short as a test needs it. */
const short = ({ kind, actor, subject, subjectId }: Notification) => [kind, actor, subject, subjectId];

describe('what people are told', () => {
  let api: TestApi;
  let tell: ReturnType<typeof telling>;
  let plan: PlanFixture;
  let indap: number;
  let union: number;
  let [coordinator, reporter, supporter, constituent, specialist, kenyan, manager]: Persona[] = [];
  let milestone: { id: number; version: number };

  beforeAll(async () => {
    api = await startApi();
    tell = telling(api);
    plan = await createPlan(api);
    [indap, union] = [await createBody(api, 'INDAP'), await createBody(api, 'CUT', 'CL', 'WRK')];
    coordinator = await createPersona(api, 'coordinator');
    reporter = await createPersona(api, 'reporter', { bodyId: indap });
    supporter = await createPersona(api, 'reporter');
    constituent = await createPersona(api, 'constituent', { bodyId: union });
    specialist = await createPersona(api, 'specialist');
    manager = await createPersona(api, 'manager');
    kenyan = await createPersona(api, 'coordinator', { country: 'KE' });
    const [grant] = await api.sql<{ body_id: number }>(
      `select body_id from role_grant where person_id = $1`,
      [supporter.id],
    );
    milestone = await createMilestone(api, plan, coordinator.cookie, {
      ownerId: indap,
      supportIds: [grant?.body_id],
      due: '2030-06',
    });
    await tell.look();
  });
  afterAll(() => api.close());

  const who = (persona: Persona | undefined): Persona => {
    if (!persona) throw new Error('There is nobody.');
    return persona;
  };
  const newsOf = async (persona: Persona | undefined) => (await tell.news(who(persona))).map(short);

  describe('of conversations', () => {
    it('tell who is mentioned, on every kind of record, with what was said and where', async () => {
      for (const [subject, id] of [
        ['roadmap', plan.roadmapId],
        ['axis', plan.axisId],
        ['objective', plan.objectiveId],
        ['milestone', milestone.id],
      ] as const) {
        const mentions = [who(constituent).id];
        const thread = await tell.begin(who(coordinator), subject, id, {
          text: '¿Qué opina la CUT?',
          mentions,
        });
        const [told] = await tell.news(who(constituent));
        expect(told).toMatchObject({
          kind: 'mentioned',
          actor: 'coordinator',
          subject,
          subjectId: id,
          text: '¿Qué opina la CUT?',
          roadmap: { code: 'CL-HRR' },
          thread: { id: thread.id, anchor: null },
        });
      }
    });

    it('tell everybody who takes part of an answer, once, and nobody of their own', async () => {
      const { id } = await tell.begin(who(constituent), 'axis', plan.axisId);
      await tell.answer(who(reporter), id, 'De acuerdo');
      expect(await newsOf(constituent)).toEqual([['answered', 'reporter', 'axis', plan.axisId]]);
      expect(await newsOf(reporter)).toEqual([]);
      await tell.answer(who(coordinator), id, '¿Y la CUT?', [who(constituent).id]);
      expect(await newsOf(constituent)).toEqual([['mentioned', 'coordinator', 'axis', plan.axisId]]);
      expect(await newsOf(reporter)).toEqual([['answered', 'coordinator', 'axis', plan.axisId]]);
      expect(await newsOf(coordinator)).toEqual([]);
    });

    it('tell who began one that it was resolved, every time, and not who did it', async () => {
      const { id } = await tell.begin(who(constituent), 'milestone', milestone.id);
      await tell.resolve(who(coordinator), id);
      expect(await newsOf(constituent)).toEqual([['resolved', 'coordinator', 'milestone', milestone.id]]);
      await tell.resolve(who(coordinator), id, false);
      expect(await newsOf(constituent)).toEqual([]);
      await tell.resolve(who(constituent), id);
      expect(await newsOf(constituent)).toEqual([]);
      await tell.resolve(who(coordinator), id, false);
      await tell.resolve(who(coordinator), id);
      expect(await newsOf(constituent)).toHaveLength(1);
    });

    it('are made by one look or by two at the same time, and by looking again, just once', async () => {
      await tell.begin(who(coordinator), 'axis', plan.axisId, { mentions: [who(manager).id] });
      await Promise.all([tell.look(), tell.look()]);
      await api.sql(`update notification_progress set horizon = 0`);
      expect(await newsOf(manager)).toEqual([['mentioned', 'coordinator', 'axis', plan.axisId]]);
    });
  });

  describe('of milestones', () => {
    const at = () => apiUrl(PATHS.milestone, { roadmap: 'CL-HRR', id: milestone.id });
    const versionNow = async () =>
      (await api.sql<{ version: number }>(`select version from milestone where id = $1`, [milestone.id]))[0]
        ?.version ?? 0;

    it('tell those whose body owns or supports one that it was re-planned, from when to when', async () => {
      const [grant] = await api.sql<{ support_ids: number[] }>(
        `select support_ids from milestone where id = $1`,
        [milestone.id],
      );
      const answer = await api.call('PATCH', at(), {
        as: who(coordinator).cookie,
        version: await versionNow(),
        body: {
          ...milestoneInput(plan, { ownerId: indap, supportIds: grant?.support_ids, due: '2030-09' }),
          replanReason: 'Falta presupuesto',
        },
      });
      expect(answer.status).toBe(200);
      const [told] = await tell.news(who(reporter));
      expect(told).toMatchObject({
        kind: 'replanned',
        actor: 'coordinator',
        about: { code: '1.1.1', title: spanish('Mapa de cadenas de valor') },
        details: { from: '2030-06', due: '2030-09' },
        thread: null,
        text: null,
      });
      expect(await newsOf(supporter)).toEqual([['replanned', 'coordinator', 'milestone', milestone.id]]);
      expect(await newsOf(constituent)).toEqual([]);
    });

    it('tell that one was cancelled, but not who did it', async () => {
      const { id } = await createMilestone(api, plan, who(coordinator).cookie, { code: '9', ownerId: indap });
      await tell.write(
        who(reporter),
        `update milestone set status = 'cancelled', cancel_reason = 'x', cancel_reference = 'y' where id = $1`,
        [id],
      );
      expect(await newsOf(reporter)).toEqual([]);
      await api.sql(
        `update milestone set status = 'planned', cancel_reason = null, cancel_reference = null where id = $1`,
        [id],
      );
      await tell.write(
        who(coordinator),
        `update milestone set status = 'cancelled', cancel_reason = 'x', cancel_reference = 'y' where id = $1`,
        [id],
      );
      expect(await newsOf(reporter)).toEqual([['cancelled', 'coordinator', 'milestone', id]]);
    });

    it('tell that evidence was withdrawn', async () => {
      const [file] = await api.sql<{ id: number }>(
        `insert into evidence_file (roadmap_id, milestone_id, name, type, size, sha256, restricted)
         values ($1, $2, 'acta.pdf', 'application/pdf', 1, repeat('0', 64), false) returning id`,
        [plan.roadmapId, milestone.id],
      );
      await tell.write(
        who(coordinator),
        `update evidence_file set withdrawn_at = now(), withdraw_reason = 'No era' where id = $1`,
        [file?.id],
      );
      const [told] = await tell.news(who(reporter));
      expect(told).toMatchObject({ kind: 'evidence_withdrawn', details: { evidence: 'acta.pdf' } });
    });

    it('say nothing of what a script has loaded', async () => {
      await api.sql(`update milestone set due = '2030-10' where id = $1`, [milestone.id]);
      expect(await newsOf(reporter)).toEqual([]);
    });

    it('tell of dates that come and pass, each once, in the roadmap’s own morning', async () => {
      const due = async (code: string, day: string) =>
        (await createMilestone(api, plan, who(coordinator).cookie, { code, due: day, ownerId: indap })).id;
      const soon = await due('5', '2031-03-15');
      const late = await due('6', '2031-02');
      await due('7', '2031-01-31');
      await due('8', '2031-03-20');
      /** 4 in the morning in Santiago. */
      await tell.morning('2031-03-05T07:00:00Z');
      expect(await newsOf(reporter)).toEqual([]);
      await tell.morning('2031-03-05T08:00:00Z');
      await tell.morning('2031-03-05T09:00:00Z');
      const told = await tell.news(who(reporter));
      expect(told.map(short).sort()).toEqual([
        ['due_soon', null, 'milestone', soon],
        ['overdue', null, 'milestone', late],
      ]);
      expect(told.map(({ details }) => details.due).sort()).toEqual(['2031-02', '2031-03-15']);
      await tell.morning('2031-03-06T08:00:00Z');
      expect((await newsOf(reporter)).map(([kind]) => kind)).toEqual(['due_soon']);
    });
  });

  describe('of agreements, reports and rounds', () => {
    it('tell a body of an agreement that it is to keep, and of a dispute', async () => {
      const [meeting] = await api.sql<{ id: number }>(
        `with council as (insert into dialogue_body (roadmap_id, acronym, name) values ($1, 'CCPP', $2) returning id)
         insert into meeting (roadmap_id, dialogue_body_id, topic, status, type, level, held_on)
         select $1, id, $2, 'held', 'CONS', 'national', '2026-01-09' from council returning id`,
        [plan.roadmapId, spanish('Consejo')],
      );
      const [agreement] = await tell.write<{ id: number }>(
        who(coordinator),
        `insert into agreement (roadmap_id, meeting_id, number, kind, text, owner_id, due)
         values ($1, $2, '1', 'commitment', $3, $4, '2026-05') returning id`,
        [plan.roadmapId, meeting?.id, spanish('Enviar el borrador'), indap],
      );
      const id = agreement?.id ?? 0;
      expect(await newsOf(reporter)).toEqual([['agreement_assigned', 'coordinator', 'agreement', id]]);
      await tell.write(
        who(constituent),
        `insert into agreement_position (roadmap_id, agreement_id, person_id, body_id, verdict, reason)
         values ($1, $2, $3, $4, 'disputed', 'No llegó')`,
        [plan.roadmapId, id, constituent?.id, union],
      );
      const [told] = await tell.news(who(reporter));
      expect(told).toMatchObject({
        kind: 'agreement_disputed',
        about: { code: '1' },
        details: { body: 'CUT' },
      });
    });

    it('tell who wrote a report that it was returned or accepted', async () => {
      const [report] = await api.sql<{ id: number }>(
        `with period as (insert into reporting_period (roadmap_id, starts_on, ends_on, due_on)
           values ($1, '2026-01-01', '2026-06-30', '2026-07-15') returning id)
         insert into report (roadmap_id, period_id, status) select $1, id, 'submitted' from period returning id`,
        [plan.roadmapId],
      );
      const step = (persona: Persona, name: string) =>
        tell.write(
          persona,
          `insert into report_step (roadmap_id, report_id, person_id, step, note, snapshot)
           values ($1, $2, $3, $4, 'x', case when $4 = 'submitted' then '{}'::jsonb end)`,
          [plan.roadmapId, report?.id, persona.id, name],
        );
      await step(who(coordinator), 'submitted');
      await step(who(specialist), 'returned');
      await step(who(coordinator), 'submitted');
      await step(who(specialist), 'accepted');
      expect((await newsOf(coordinator)).sort()).toEqual([
        ['report_accepted', 'specialist', 'report', report?.id],
        ['report_returned', 'specialist', 'report', report?.id],
      ]);
    });

    it('tell those of a round whose perspective it asks for, but not who opened it', async () => {
      const [round] = await tell.write<{ id: number }>(
        who(coordinator),
        `insert into assessment_round (roadmap_id, period, opened_on) values ($1, '2026', '2026-01-01') returning id`,
        [plan.roadmapId],
      );
      const told = [['round_opened', 'coordinator', 'assessment_round', round?.id]];
      expect(await newsOf(constituent)).toEqual(told);
      expect(await newsOf(specialist)).toEqual(told);
      for (const other of [coordinator, kenyan, manager, reporter]) expect(await newsOf(other)).toEqual([]);
    });
  });

  describe('about what somebody may not see', () => {
    it('are not made: a draft of another country, or of another perspective', async () => {
      const draft = await createPlan(api, { code: 'KE-NEW', status: 'draft' });
      const both = [who(kenyan).id, who(specialist).id];
      await tell.begin(who(specialist), 'axis', draft.axisId, { roadmap: 'KE-NEW', mentions: both });
      await api.sql(`update comment set mentions = mentions || $1::int where roadmap_id = $2`, [
        constituent?.id,
        draft.roadmapId,
      ]);
      expect(await newsOf(kenyan)).toEqual([['mentioned', 'specialist', 'axis', draft.axisId]]);
      expect(await newsOf(constituent)).toEqual([]);

      const [assessment] = await api.sql<{ id: number }>(
        `insert into assessment (roadmap_id, round_id, factor, perspective)
         select $1, id, 'F1', 'ministry' from assessment_round where roadmap_id = $1 returning id`,
        [plan.roadmapId],
      );
      const mentions = [who(constituent).id];
      await tell.begin(who(coordinator), 'assessment', assessment?.id ?? 0, { mentions });
      expect(await newsOf(constituent)).toEqual([]);
    });

    it('are not shown any more once it is hidden from them', async () => {
      const mentions = [who(manager).id];
      await tell.begin(who(coordinator), 'axis', plan.axisId, { mentions });
      await tell.look();
      expect(await tell.read(who(manager))).toMatchObject({ unseen: 1 });
      await api.sql(`update role_grant set country = 'KE' where person_id = $1`, [manager?.id]);
      expect(await tell.read(who(manager))).toEqual({ items: [], unseen: 0, nextCursor: null });
      await api.sql(`update role_grant set country = 'CL' where person_id = $1`, [manager?.id]);
      expect(await newsOf(manager)).toHaveLength(1);
    });
  });
});
