import {
  addDays,
  apiUrl,
  type Milestone,
  type MilestonePage,
  movements,
  PATHS,
  type Problem,
  type ReportPage,
  type ReportStepInput,
} from '@rumbo/domain';
import { createMilestone, milestoneInput, type Persona, revalidation, spanish } from '../testing';
import { as, NARRATIVE, type Review, startReview } from './testing';

describe('reports', () => {
  let review: Review;
  beforeAll(async () => {
    review = await startReview();
  });
  afterAll(() => review.api.close());

  describe('their way', () => {
    it('leads from a draft over submission and return to publication, every step with who and when', async () => {
      const { coordinator, specialist, write, take, past } = review;
      const id = await past();
      await write(id, NARRATIVE);
      expect((await take(id, 'submitted', coordinator, 'Primer envío.')).body).toMatchObject({
        report: { status: 'submitted' },
        frozen: true,
      });
      expect((await take(id, 'returned', specialist, 'Falta el eje 3.')).body).toMatchObject({
        report: { status: 'returned' },
        frozen: false,
      });
      const better = { ...NARRATIVE, difficulties: spanish('El eje 3 espera presupuesto.') };
      expect((await write(id, better)).status).toBe(200);
      expect((await take(id, 'submitted', coordinator)).body.narrative).toEqual(better);
      expect((await take(id, 'accepted', specialist)).status).toBe(200);
      const { body } = await take(id, 'published', coordinator);
      expect(body.report.status).toBe('published');
      expect(body.steps.map(({ step, author, note }) => [step, author, note])).toEqual([
        ['published', 'coordinator', null],
        ['accepted', 'specialist', null],
        ['submitted', 'coordinator', null],
        ['returned', 'specialist', 'Falta el eje 3.'],
        ['submitted', 'coordinator', 'Primer envío.'],
        ['begun', 'coordinator', null],
      ]);
      expect(body.steps.every(({ at }) => Math.abs(Date.now() - Date.parse(at)) < 60_000)).toBe(true);
    });

    it('is taken by those alone whose step it is', async () => {
      const { coordinator, specialist, constituent, kenyan, read, write, take, past } = review;
      const id = await past();
      await write(id, NARRATIVE);
      const refused = async (step: ReportStepInput['step'], persona?: Persona, note?: string) =>
        (await take(id, step, persona, note)).status;
      expect(await refused('submitted')).toBe(401);
      expect(await refused('submitted', specialist)).toBe(403);
      expect(await refused('submitted', kenyan)).toBe(403);
      expect(await refused('submitted', constituent)).toBe(403);
      await take(id, 'submitted', coordinator);
      expect(await refused('accepted', coordinator)).toBe(403);
      expect(await refused('returned', coordinator, 'No')).toBe(403);
      expect((await read(id, coordinator)).report.status).toBe('submitted');
    });

    it('leaves in the change log neither what was submitted nor what is made of other columns', async () => {
      const { api, coordinator, write, take, past } = review;
      const id = await past();
      await write(id, NARRATIVE);
      await take(id, 'submitted', coordinator);
      const unlogged = `after ?| array['snapshot', 'words', 'password_hash']`;
      expect(await api.sql(`select entity from change where ${unlogged}`)).toEqual([]);
      expect(
        await api.sql(`select from report_step where report_id = $1 and snapshot is not null`, [id]),
      ).toHaveLength(1);
    });

    it('knows no short cut', async () => {
      const { api, coordinator, specialist, write, take, past } = review;
      const id = await past();
      await write(id, NARRATIVE);
      const publication = await take(id, 'published', coordinator);
      expect(publication.body).toMatchObject({
        ...{ status: 409, code: 'stepNotPossible', params: { from: 'draft', step: 'published' } },
      });
      expect(await api.sql('select code, params from refusal order by id desc limit 1')).toEqual([
        { code: 'stepNotPossible', params: { from: 'draft', step: 'published' } },
      ]);
      expect((await take(id, 'accepted', specialist)).body).toMatchObject({ code: 'stepNotPossible' });
      await take(id, 'submitted', coordinator);
      expect((await take(id, 'submitted', coordinator)).body).toMatchObject({ code: 'stepNotPossible' });
      expect((await take(id, 'returned', specialist)).body.errors).toEqual([
        { path: 'note', code: 'required' },
      ]);
    });

    it('begins with what must be said, once the period has ended', async () => {
      const { api, today, coordinator, specialist, period, begin, write, take, past, roadmap } = review;
      const empty = await take(await past(), 'submitted', coordinator);
      expect([empty.status, empty.body.errors]).toEqual([
        422,
        [
          { path: 'narrative.achievements', code: 'sectionNeeded', params: { section: 'achievements' } },
          { path: 'narrative.nextSteps', code: 'sectionNeeded', params: { section: 'nextSteps' } },
        ],
      ]);
      const startsOn = addDays(today, -30);
      const { body } = await period(startsOn, addDays(today, 10));
      const running = body.periods.find(({ state }) => state === 'running')?.period;
      const { report } = (await begin(running?.id ?? 0)).body;
      await write(report.id, NARRATIVE);
      expect((await take(report.id, 'submitted', coordinator)).body.errors).toEqual([
        { path: 'period', code: 'periodRuns', params: { day: addDays(today, 10) } },
      ]);
      const address = apiUrl(PATHS.reportingPeriod, { ...roadmap, id: report.periodId });
      const dates = { startsOn, endsOn: today, dueOn: today };
      await api.call('PATCH', address, { ...as(coordinator), version: 1, body: dates });
      expect((await take(report.id, 'submitted', coordinator)).status).toBe(200);
      await take(report.id, 'returned', specialist, 'Complete el plan.');
    });

    it('refuses who saw another version', async () => {
      const { api, coordinator, url, past } = review;
      const id = await past();
      const call = (version?: number) =>
        api.call<Problem>('PATCH', url(id), {
          ...as(coordinator),
          ...(version !== undefined && { version }),
          body: { narrative: NARRATIVE },
        });
      expect((await call()).status).toBe(428);
      expect((await call(1)).status).toBe(200);
      const stale = await call(1);
      expect(stale.body).toMatchObject({ status: 412, current: { version: 2, narrative: NARRATIVE } });
    });
  });

  describe('what was submitted', () => {
    /** The report of the period that ends today, returned. */
    const current = async () => {
      const { list, coordinator, today } = review;
      const line = (await list(coordinator)).find((one) => one.period.endsOn === today);
      return line?.report?.id ?? 0;
    };
    const edit = async ({ id, code }: Milestone, fields: Record<string, unknown>) => {
      const { api, plan, roadmap, coordinator } = review;
      const address = apiUrl(PATHS.milestone, { ...roadmap, id });
      const { version } = (await api.get<MilestonePage>(address)).body.milestone;
      const body = milestoneInput(plan, { code, ...fields });
      await api.call('PATCH', address, { ...as(coordinator), version, body });
    };

    it('is changed by no later edit, of the narrative or of a milestone', async () => {
      const { api, plan, coordinator, specialist, read, write, take } = review;
      const milestone = await createMilestone(api, plan, coordinator.cookie, { code: '7.1' });
      const id = await current();
      const { body: submitted } = await take(id, 'submitted', coordinator);
      expect(submitted.content.milestones.map(({ code }) => code)).toContain('7.1');

      expect((await write(id, { ...NARRATIVE, achievements: null })).body).toMatchObject({
        ...{ status: 409, code: 'reportNotEditable' },
      });
      await edit(milestone, { title: spanish('Otro título'), due: '2027-06', replanReason: 'Recursos' });
      const later = await read(id, specialist);
      expect(later.content).toEqual(submitted.content);
      expect(later.narrative).toEqual(NARRATIVE);

      await take(id, 'returned', specialist, 'Actualice el plan.');
      const live = await read(id, coordinator);
      expect(live.content.milestones.find(({ code }) => code === '7.1')).toMatchObject({
        ...{ title: { text: 'Otro título' }, due: '2027-06', replanReason: 'Recursos' },
      });
    });

    it('can still be read as it was, by those who may read drafts', async () => {
      const { api, url, constituent, read, coordinator } = review;
      const id = await current();
      const submission = (await read(id, coordinator)).steps.find(({ step }) => step === 'submitted');
      const then = (step: number, persona?: Persona) =>
        api.get<ReportPage>(`${url(id)}?submission=${step}`, as(persona));
      const { body } = await then(submission?.id ?? 0, constituent);
      expect(body).toMatchObject({ frozen: true, report: { status: 'returned' } });
      expect(body.content.milestones.find(({ code }) => code === '7.1')).not.toMatchObject({
        due: '2027-06',
      });
      expect((await then(submission?.id ?? 0)).status).toBe(404);
      expect((await then(2_147_483_647, constituent)).status).toBe(404);
    });

    it('says what slipped, from when to when, by the log of the plan', async () => {
      const { api, plan, coordinator, read } = review;
      const milestone = await createMilestone(api, plan, coordinator.cookie, {
        ...{ code: '7.2', due: '2026-12' },
      });
      await edit(milestone, { due: '2027-03', replanReason: 'Licitación desierta' });
      await edit(milestone, { due: '2027-03', title: spanish('Sin otro plazo') });
      const { content } = await read(await current(), coordinator);
      const slipped = movements(content).replanned.find(({ milestone: { code } }) => code === '7.2');
      expect(slipped).toMatchObject({
        ...{ from: '2026-12', to: '2027-03', days: 90 },
        milestone: { replanReason: 'Licitación desierta', before: { state: expect.anything() } },
      });
    });
  });

  describe('to the public', () => {
    it('are what was published, as it was submitted, and without names', async () => {
      const { api, coordinator, specialist, constituent, kenyan, url, read, list, write, take, past } =
        review;
      const id = await past();
      await write(id, NARRATIVE);
      const seen = async (persona?: Persona) => [
        (await api.get(url(id), as(persona))).status,
        (await list(persona)).some(({ report }) => report?.id === id),
      ];
      expect(await seen()).toEqual([404, false]);
      await take(id, 'submitted', coordinator, 'Para revisión interna.');
      await take(id, 'accepted', specialist, 'Muy completo.');
      expect(await seen()).toEqual([404, false]);
      expect(await seen(kenyan)).toEqual([404, false]);
      expect(await seen(constituent)).toEqual([200, true]);
      await take(id, 'published', coordinator);
      expect(await seen()).toEqual([200, true]);
      const page = await read(id);
      expect(page).toMatchObject({ frozen: true, narrative: NARRATIVE });
      expect(page.steps.map(({ step, author, note }) => [step, author, note])).toEqual([
        ['published', null, null],
        ['accepted', null, null],
        ['submitted', null, null],
      ]);
      expect((await list()).every(({ state }) => state === 'published')).toBe(true);
    });

    it('can be taken away as a file, once they are published', async () => {
      const { api, roadmap, coordinator, specialist, constituent, write, take, past } = review;
      const id = await past();
      await write(id, NARRATIVE);
      const address = apiUrl(PATHS.reportFile, { ...roadmap, id, file: 'report.pdf' });
      const file = (query = '', persona?: Persona) => api.get<string>(address + query, as(persona));
      expect((await file('', constituent)).status).toBe(200);
      await take(id, 'submitted', coordinator);
      await take(id, 'accepted', specialist);
      expect((await file()).status).toBe(404);
      await take(id, 'published', coordinator);
      const { status, headers, body } = await file('?language=fr');
      expect([status, headers.get('content-type'), body.slice(0, 8)]).toEqual([
        ...[200, 'application/pdf', '%PDF-1.7'],
      ]);
      expect(headers.get('content-disposition')).toContain('-fr.pdf"');
      const seen = revalidation(headers.get('etag'));
      expect((await api.get(`${address}?language=fr`, { headers: seen })).status).toBe(304);
      expect((await api.get(`${address}?language=en`, { headers: seen })).status).toBe(200);
      expect((await file('?language=de')).status).toBe(422);
      expect((await api.get(address.replace('.pdf', '.doc'))).status).toBe(404);
    });

    it('are loaded again only when something changed', async () => {
      const { api, url, list } = review;
      const published = (await list()).find(({ report }) => report)?.report?.id ?? 0;
      const first = await api.get(url(published));
      const again = await api.get(url(published), { headers: revalidation(first.headers.get('etag')) });
      expect(again.status).toBe(304);
    });
  });
});
