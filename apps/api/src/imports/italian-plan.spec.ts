import { apiUrl, type MilestonePage, PATHS, type Plan } from '@rumbo/domain';
import { startApi, type TestApi } from '../testing';
import {
  createImporter,
  describeRealFiles,
  type Importer,
  ITALIAN_PLAN,
  realFile,
  REPORTS_2021,
  REPORTS_2022,
} from './testing';

/** One file after the other into one roadmap, as a ministry does it. */
describeRealFiles('the Italian recovery plan', () => {
  let api: TestApi;
  let importer: Importer;
  beforeAll(async () => {
    api = await startApi();
    importer = await createImporter(api, 'IT-PNRR');
  });
  afterAll(() => api.close());

  const planNow = async () => {
    const { body } = await api.get<Plan>(apiUrl(PATHS.plan, { roadmap: 'IT-PNRR' }), { as: importer.cookie });
    return { ...body, imported: body.milestones.filter(({ reference }) => reference !== null) };
  };
  const changes = async (entity: string) => {
    const [{ count } = { count: 0 }] = await api.sql<{ count: number }>(
      `select count(*)::int as count from change where entity = $1`,
      [entity],
    );
    return count;
  };

  it('is understood without help', async () => {
    const { status, body } = await importer.upload(realFile(ITALIAN_PLAN), 'Programmazione.csv');
    expect(status).toBe(201);
    expect(body.reading).toEqual({
      ...{ encoding: 'utf-8', delimiter: ';', sheet: null, headerRow: 1, decimal: 'comma', dateOrder: 'dmy' },
    });
    expect(body.mappingErrors).toEqual([]);
    expect(body.mapping.fields.due?.columns).toEqual(['Trimestre di conseguimento', 'Anno di conseguimento']);
    expect(body.effect).toMatchObject({
      counts: { read: 1489, created: 1489, updated: 0, unchanged: 0, refused: 0 },
      identity: { columns: ['Nr. Seq. M&T', 'Codice Univoco Submisura'], distinct: 1489 },
      newAxes: ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'],
      errorTotal: 0,
    });
    expect([body.effect?.newObjectives.length, body.effect?.newBodies.length]).toEqual([16, 25]);
    expect((await planNow()).imported).toEqual([]);
  });

  it('has 1,150 ids for its rows, so that an id alone refuses those that share one', async () => {
    const { body } = await importer.upload(realFile(ITALIAN_PLAN));
    const alone = { ...body.mapping, identity: ['Nr. Seq. M&T'] };
    const { effect } = (await importer.preview(body.file.id, { reading: body.reading, mapping: alone })).body;
    expect(effect?.identity.distinct).toBe(1150);
    expect(effect?.errors[0]).toMatchObject({ column: 'Nr. Seq. M&T', code: 'repeatedIdentity' });
    expect(effect?.errorTotal).toBe(effect?.counts.refused);
    expect((effect?.counts.created ?? 0) + (effect?.counts.refused ?? 0)).toBe(1489);
  });

  it('goes in whole: 859 targets and 630 milestones, each with one line in the change log', async () => {
    const before = await changes('milestone');
    const { effect, file } = await importer.run(realFile(ITALIAN_PLAN), 'Programmazione.csv');
    expect(effect.counts).toEqual({ read: 1489, created: 1489, updated: 0, unchanged: 0, refused: 0 });
    expect(file.counts).toEqual(effect.counts);
    expect((await changes('milestone')) - before).toBe(1489);
    const { imported, objectives, bodies } = await planNow();
    expect([imported.length, objectives.length, bodies.length]).toEqual([1489, 17, 25]);
    expect(imported.filter(({ type }) => type === 'target')).toHaveLength(859);
    const pagoPa = imported.find(({ code }) => code === 'M1C1-00-ITA-14');
    expect(pagoPa).toMatchObject({
      ...{
        type: 'target',
        due: '2023-Q4',
        originalDue: '2023-Q4',
        unit: 'Percentuale',
        baseline: 53,
        goal: 65,
      },
      ...{ title: { text: 'PA che adottano la piattaforma PagoPA' }, status: 'planned' },
    });
    expect(pagoPa?.reference).toContain('M1C1I1.04.03');
    expect(imported.filter(({ baseline }) => baseline === 22.8)).toHaveLength(2);
  });

  it('is unchanged when it comes again, down to the change log', async () => {
    const before = await changes('milestone');
    const { effect } = await importer.run(realFile(ITALIAN_PLAN), 'Programmazione.csv');
    expect(effect.counts).toEqual({ read: 1489, created: 0, updated: 0, unchanged: 1489, refused: 0 });
    expect(await changes('milestone')).toBe(before);
  });

  it('with one cell changed updates one milestone, whose first date stays', async () => {
    const text = realFile(ITALIAN_PLAN).toString('utf8');
    const changed = text.replace('Percentuale;53;65;Q4;2023', 'Percentuale;53;65;Q3;2023');
    expect(changed).not.toBe(text);
    const { effect } = await importer.run(changed, 'Programmazione v03.csv');
    expect(effect.counts).toEqual({ read: 1489, created: 0, updated: 1, unchanged: 1488, refused: 0 });
    const replanned = (await planNow()).imported.filter(({ due, originalDue }) => due !== originalDue);
    expect(replanned).toMatchObject([{ due: '2023-Q3', originalDue: '2023-Q4', version: 2 }]);
    const [stored] = await api.sql(`select replan_reason from milestone where id = $1`, [replanned[0]?.id]);
    expect(stored).toEqual({ replan_reason: 'Programmazione v03.csv' });
  });

  it.each([
    [REPORTS_2021, 'MeT_Attuazione_2021-T4.csv', 51, 59, '2021-Q4'],
    [REPORTS_2022, 'MeT_Attuazione_2022-T2.csv', 45, 61, '2022-Q2'],
  ])('takes %s as reports, and takes them once', async (path, name, read, milestones, completedOn) => {
    const first = await importer.run(realFile(path), name, 'updates');
    expect(first.effect).toMatchObject({
      counts: { read, created: read, updated: 0, unchanged: 0, refused: 0 },
      ...{ milestones, noticeTotal: 0 },
    });
    const again = await importer.run(realFile(path), name, 'updates');
    expect(again.effect).toMatchObject({ counts: { read, created: 0, unchanged: read }, milestones });
    const { imported } = await planNow();
    const completed = imported.filter((milestone) => milestone.completedOn === completedOn);
    expect(completed).toHaveLength(milestones);
    expect(completed.every(({ status }) => status === 'completed')).toBe(true);
  });

  it('keeps the evidence as addresses that open, up to 25 for a milestone', async () => {
    const evidence = await api.sql<{ url: string; milestone_id: number }>(
      `select url, milestone_id from evidence`,
    );
    expect(evidence.filter(({ url }) => !URL.canParse(url) || /\s|&amp;|^\[|N\/A/.test(url))).toEqual([]);
    expect(
      evidence.filter(({ url }) =>
        url.startsWith('https://www.gazzettaufficiale.it/eli/id/2021/11/09/21A06656/sg'),
      ).length,
    ).toBeGreaterThan(0);
    const each = [...Map.groupBy(evidence, ({ milestone_id }) => milestone_id).values()];
    const most = Math.max(...each.map((items) => items.length));
    expect(most).toBe(25);
  });

  it('tells in a milestone’s story what was reported, by whom it was imported', async () => {
    const found = (await planNow()).imported.find(({ code }) => code === 'M1C1-1');
    const url = apiUrl(PATHS.milestone, { roadmap: 'IT-PNRR', id: found?.id ?? 0 });
    const { updates } = (await api.get<MilestonePage>(url, { as: importer.cookie })).body;
    expect(updates).toMatchObject([{ on: '2021-12-31', status: 'completed', author: 'coordinator' }]);
    expect(updates[0]?.note?.text).toContain('Decreto-legge 77/2021');
    expect(updates[0]?.evidence).toHaveLength(3);
  });
});
