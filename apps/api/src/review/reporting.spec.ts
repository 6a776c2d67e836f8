import { addDays, apiUrl, PATHS, type Problem, type ReportList, type ReviewQueue } from '@rumbo/domain';
import type { Persona } from '../testing';
import { as, NARRATIVE, type Review, startReview } from './testing';

describe('reporting', () => {
  let review: Review;
  beforeAll(async () => {
    review = await startReview();
  });
  afterAll(() => review.api.close());

  describe('their periods', () => {
    it('follow each other, and are refused where they overlap or lie far from the roadmap', async () => {
      const { today, period } = review;
      const from = addDays(today, -970);
      expect((await period(from, addDays(from, 10))).status).toBe(201);
      const overlapping = await period(addDays(from, 10), addDays(from, 20));
      expect(overlapping.status).toBe(422);
      expect(overlapping.body.errors).toEqual([
        {
          path: 'startsOn',
          code: 'overlapsPeriod',
          params: { from, to: addDays(from, 10) },
        },
      ]);
      const far = await period(addDays(today, 700), addDays(today, 800));
      expect(far.body.errors).toMatchObject([{ path: 'endsOn', code: 'outsideRoadmap' }]);
      expect((await period(addDays(from, 11), addDays(from, 12), from)).body.errors).toMatchObject([
        { path: 'dueOn', code: 'dueBeforeEnd' },
      ]);
    });

    it('are for those who coordinate the country', async () => {
      const { today, specialist, kenyan, period } = review;
      const other = await period(addDays(today, 100), addDays(today, 110), undefined, kenyan);
      expect([other.status, (await period(today, addDays(today, 1), undefined, specialist)).status]).toEqual([
        403, 403,
      ]);
    });

    it('move by version, until their report is submitted', async () => {
      const { api, roadmap, coordinator, specialist, read, write, take, past } = review;
      const id = await past();
      const { period: own } = await read(id, coordinator);
      const address = apiUrl(PATHS.reportingPeriod, { ...roadmap, id: own.id });
      const move = (version?: number, dueOn = addDays(own.endsOn, 30)) =>
        api.call<ReportList & Problem>('PATCH', address, {
          ...as(coordinator),
          ...(version !== undefined && { version }),
          body: { startsOn: own.startsOn, endsOn: own.endsOn, dueOn },
        });
      expect((await move()).status).toBe(428);
      expect((await move(1)).status).toBe(200);
      expect((await move(1)).body).toMatchObject({ status: 412, current: { version: 2 } });
      await write(id, NARRATIVE);
      await take(id, 'submitted', coordinator);
      expect((await move(2)).body).toMatchObject({ status: 409, code: 'periodReported' });
      await take(id, 'returned', specialist, 'Revise la fecha.');
      expect((await move(2)).status).toBe(200);
    });

    it('that have not begun have no report, and none has two', async () => {
      const { today, coordinator, period, begin, read, past } = review;
      const { body } = await period(addDays(today, 60), addDays(today, 90));
      const upcoming = body.periods.find(({ state }) => state === 'upcoming');
      expect((await begin(upcoming?.period.id ?? 0)).body.errors).toMatchObject([
        { path: 'periodId', code: 'periodNotBegun' },
      ]);
      const { report } = await read(await past(), coordinator);
      expect((await begin(report.periodId)).body.errors).toEqual([
        { path: 'periodId', code: 'alreadyTaken' },
      ]);
      expect((await begin(2_147_483_647)).status).toBe(404);
    });
  });

  describe('the queue of the specialist', () => {
    const queue = async (persona?: Persona) =>
      review.api.get<ReviewQueue>(apiUrl(PATHS.reviewQueue), as(persona));

    it('tells what waits, is overdue, was returned and was decided', async () => {
      const { coordinator, specialist, write, take, past } = review;
      const [overdue, waiting, longWaiting] = [await past(), await past(), await past()];
      const [returned, accepted] = [await past(), await past()];
      for (const id of [longWaiting, waiting, returned, accepted]) {
        await write(id, NARRATIVE);
        await take(id, 'submitted', coordinator);
      }
      await take(returned, 'returned', specialist, 'Falta el eje 3.');
      await take(accepted, 'accepted', specialist);
      const { body } = await queue(specialist);
      const ids = (items: ReviewQueue['waiting']) => items.map(({ report }) => report?.id);
      expect(ids(body.waiting).slice(-2)).toEqual([longWaiting, waiting]);
      expect(ids(body.overdue)).toContain(overdue);
      expect(ids(body.returned)).toContain(returned);
      expect(ids(body.decided)).toEqual([accepted]);
      expect(body.returned.at(-1)).toMatchObject({
        roadmap: { code: 'CL-HRR', country: 'CL' },
        ...{ state: 'returned', late: true, lastAuthor: 'specialist', lastNote: 'Falta el eje 3.' },
        daysSince: 0,
      });
    });

    it('is not for others', async () => {
      const { coordinator } = review;
      expect([(await queue()).status, (await queue(coordinator)).status]).toEqual([401, 403]);
    });
  });
});
