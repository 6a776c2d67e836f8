import { jest } from '@jest/globals';
import { apiUrl, PATHS, type Problem, type RoadmapComparison } from '@rumbo/domain';
import exceljs from 'exceljs';
import { createPlan, recordedOn, revalidation, startApi, type TestApi } from '../testing';
import { ADOPTED, code, DONE, MOVED, type PlanWithPast, planWithPast, RECORDED, TODAY } from './testing';

describe('a roadmap on two days', () => {
  let api: TestApi;
  let past: PlanWithPast;

  beforeAll(async () => {
    api = await startApi();
    past = await planWithPast(api);
  });
  afterAll(async () => {
    jest.useRealTimers();
    await api.close();
  });

  const url = (days: Record<string, string> = {}, roadmap = code) =>
    `${apiUrl(PATHS.comparison, { roadmap })}?${new URLSearchParams(days)}`;
  const compare = async (days: Record<string, string> = {}, as?: string) => {
    const answer = await api.get<RoadmapComparison>(url(days), { as });
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it('tells of each milestone what became of it, as it was recorded on each day', async () => {
    const { milestones, counts, onBothDays } = await compare(
      { from: RECORDED, to: TODAY },
      past.coordinator.cookie,
    );
    expect(milestones.map(({ id, kinds }) => [id, kinds])).toEqual([
      [past.map.id, ['completed', 'replanned', 'ownerChanged']],
      [past.school.id, ['slipped']],
      [past.seal.id, ['reweighted', 'reworded']],
      [past.added.id, ['added']],
    ]);
    expect(milestones[0]).toMatchObject({
      replannedBy: 183,
      before: { due: '2026-03', ownerId: past.daes, state: 'planned', progress: 0 },
      after: { due: '2026-09', ownerId: past.indap, state: 'completed', progress: 100 },
    });
    expect(milestones[1]).toMatchObject({
      before: { state: 'planned' },
      after: { state: 'overdue', days: 92 },
    });
    expect(milestones[2]).toMatchObject({
      before: { title: { text: 'Hito 1.1.3' } },
      after: { title: { text: 'Sello' } },
    });
    expect(milestones[3]?.before).toBeNull();
    expect(counts).toMatchObject({
      added: 1,
      completed: 1,
      slipped: 1,
      replanned: 1,
      removed: 0,
      cancelled: 0,
    });
    expect(onBothDays).toBe(3);
  });

  it('has the progress of both days, with what it was computed from', async () => {
    const { before, after, byAxis, byBody } = await compare({ from: MOVED, to: DONE });
    expect(before).toMatchObject({
      day: MOVED,
      rollUp: { done: 0, weight: 5, milestones: 3 },
      milestones: 3,
    });
    expect(after).toMatchObject({ day: DONE, rollUp: { done: 1, weight: 6, milestones: 4 }, overdue: 0 });
    expect(byAxis).toMatchObject([{ before: { weight: 5 }, after: { weight: 6 }, changed: 2 }]);
    expect(byBody.map(({ key, changed }) => [key, changed])).toEqual([
      [String(past.indap), 1],
      ['none', 1],
    ]);
  });

  it('is the state of the end of each day, and the same on one day as on itself', async () => {
    expect(await compare({ from: MOVED, to: MOVED })).toMatchObject({ changed: 0, milestones: [] });
    const { milestones } = await compare({ from: ADOPTED, to: MOVED });
    expect(milestones.map(({ kinds }) => kinds)).toEqual([
      ['replanned', 'ownerChanged'],
      ['reweighted', 'reworded'],
    ]);
  });

  it('ends on the day that the reader looks at, on however few connections', async () => {
    const seen = await compare({ from: ADOPTED, to: MOVED });
    const { roadmap: _, ...then } = seen;
    const asked = Array.from({ length: 12 }, () => compare({ from: ADOPTED, asOf: MOVED }));
    for (const answer of await Promise.all(asked)) expect(answer).toMatchObject(then);
    expect(await compare({ asOf: MOVED }, past.coordinator.cookie)).toMatchObject({
      before: { day: RECORDED },
      after: { day: MOVED },
    });
    const { status, body } = await api.get<Problem>(url({ from: DONE, asOf: MOVED }));
    expect([status, body.errors]).toEqual([422, [{ path: 'from', code: 'inTheFuture' }]]);
  });

  it('names its axes, objectives and bodies, and counts what else there is', async () => {
    const { axes, objectives, bodies, records } = await compare({ from: RECORDED }, past.coordinator.cookie);
    expect(axes).toMatchObject([{ code: 'A1' }]);
    expect(objectives).toMatchObject([{ code: 'O1.1', axisId: axes[0]?.id }]);
    expect(bodies.map(({ acronym }) => acronym)).toEqual(expect.arrayContaining(['DAES', 'INDAP']));
    const none = { meetings: 0, agreements: 0, agreementsDone: 0, indicators: 0 };
    expect(records).toEqual({ before: none, after: none });
  });

  it('is of the last year unless it is asked otherwise, as far as there are records for the reader', async () => {
    const { before, after, recordedFrom, adoptedOn } = await compare({}, past.coordinator.cookie);
    expect([before.day, after.day, recordedFrom, adoptedOn]).toEqual([RECORDED, TODAY, RECORDED, ADOPTED]);
    const forPublic = await compare();
    expect([forPublic.before.day, forPublic.recordedFrom]).toEqual([ADOPTED, ADOPTED]);
  });

  it.each<[string, Record<string, string>, Problem['errors']]>([
    [
      'no dates',
      { from: 'spring', to: '2026-02-30' },
      [
        { path: 'from', code: 'impossibleDate', params: { value: 'spring' } },
        { path: 'to', code: 'impossibleDate', params: { value: '2026-02-30' } },
      ],
    ],
    ['days to come', { from: MOVED, to: '2026-10-01' }, [{ path: 'to', code: 'inTheFuture' }]],
    [
      'days before there were records',
      { from: '2025-11-30' },
      [{ path: 'from', code: 'beforeRecords', params: { day: ADOPTED } }],
    ],
    ['days in the wrong order', { from: DONE, to: MOVED }, [{ path: 'to', code: 'endBeforeStart' }]],
    ['another question', { since: MOVED }, [{ path: 'since', code: 'unknownField' }]],
  ])('refuses %s', async (_, days, errors) => {
    const { status, body } = await api.get<Problem>(url(days));
    expect([status, body.errors]).toEqual([422, errors]);
  });

  it('refuses two days where one is asked for', async () => {
    const { status } = await api.get(`${url({ from: MOVED })}&from=${DONE}`);
    expect(status).toBe(422);
  });

  it('is not there for who may not see the roadmap now, or then', async () => {
    expect((await api.get(url({}, 'CL-NADA'))).status).toBe(404);
    await createPlan(api, { code: 'CL-SECRETA', status: 'draft' });
    await recordedOn(api, TODAY);
    expect((await api.get(url({}, 'CL-SECRETA'))).status).toBe(404);
    expect((await api.get(url({}, 'CL-SECRETA'), { as: past.coordinator.cookie })).status).toBe(200);
  });

  it('is not sent again while nothing has changed', async () => {
    const days = url({ from: MOVED });
    const { headers } = await api.get(days);
    const again = () => api.get(days, { headers: revalidation(headers.get('etag')) });
    expect((await again()).status).toBe(304);
    await past.edit(past.school.id, { weight: 1.5 });
    expect((await again()).status).toBe(200);
    await recordedOn(api, TODAY);
  });

  describe('as a workbook', () => {
    const fetchBook = async (as?: string) => {
      const address = `${api.address}${apiUrl(PATHS.comparisonExport, { roadmap: code, file: 'comparison.xlsx' })}`;
      const response = await fetch(`${address}?from=${ADOPTED}&to=${DONE}`, {
        headers: as ? { cookie: as } : {},
      });
      expect(response.status).toBe(200);
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.load(await response.arrayBuffer());
      const rowsOf = (name: string) => {
        const rows: unknown[][] = [];
        workbook.getWorksheet(name)?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
        return rows;
      };
      return { response, workbook, rowsOf };
    };

    it('has four sheets in the reader’s language', async () => {
      const { response, workbook, rowsOf } = await fetchBook(past.coordinator.cookie);
      expect(response.headers.get('content-disposition')).toContain(`CL-HRR-${ADOPTED}-${DONE}.xlsx`);
      expect(workbook.worksheets.map(({ name }) => name)).toEqual([
        'Resumen',
        'Cambios',
        'Por eje',
        'Por organismo',
      ]);
      expect(rowsOf('Resumen')).toEqual(
        expect.arrayContaining([
          ['Avance ponderado: hecho', 0, 1, 1],
          ['Reprogramados', undefined, undefined, 1, 3],
        ]),
      );
      const changes = rowsOf('Cambios');
      expect(changes[1]?.slice(0, 5)).toEqual([
        '1.1.1',
        'Hito 1.1.1',
        'Completados; Reprogramados; Con otro organismo responsable',
        '2026-03',
        '2026-09',
      ]);
      expect(changes[1]?.at(-1)).toBe(183);
      expect(rowsOf('Por organismo').map(([name]) => name)).toEqual([
        'Organismo',
        'INDAP',
        'DAES',
        'Sin organismo responsable',
      ]);
    });

    it('keeps a text that looks like a formula a text', async () => {
      const { workbook, rowsOf } = await fetchBook();
      expect(rowsOf('Cambios').map(([, title]) => title)).toContain('=1+1');
      workbook
        .getWorksheet('Cambios')
        ?.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
    });

    it('is refused for days that cannot be compared, and under another name there is none', async () => {
      const at = (file: string) => apiUrl(PATHS.comparisonExport, { roadmap: code, file });
      expect((await api.get(`${at('comparison.xlsx')}?from=2199-01-01`)).status).toBe(422);
      expect((await api.get(at('comparison.csv'))).status).toBe(404);
    });
  });
});
