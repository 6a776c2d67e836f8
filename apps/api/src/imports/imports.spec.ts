import {
  apiUrl,
  type ImportFile,
  type ImportFileList,
  type MilestonePage,
  PATHS,
  type Plan,
  type Problem,
  type SavedMapping,
  type SavedMappingList,
} from '@rumbo/domain';
import { startApi, type TestApi } from '../testing';
import { createImporter, type Importer } from './testing';

const HEADER = 'Code;Title;Axis;Due;Owner';
const plan = (...rows: string[]) => [HEADER, ...rows].join('\n');

describe('imports', () => {
  let api: TestApi;
  let importer: Importer;
  beforeAll(async () => {
    api = await startApi();
    importer = await createImporter(api);
  });
  afterAll(() => api.close());

  const url = (path: string) => apiUrl(path, { roadmap: importer.plan.code } as never);
  const milestone = async (code: string) => {
    const { body } = await api.get<Plan>(url(PATHS.plan), { as: importer.cookie });
    const found = body.milestones.find((one) => one.code === code);
    if (!found) throw new Error(`There is no milestone ${code}.`);
    return found;
  };
  const page = async (code: string) => {
    const { id } = await milestone(code);
    const at = apiUrl(PATHS.milestone, { roadmap: importer.plan.code, id });
    return { at, body: (await api.get<MilestonePage>(at, { as: importer.cookie })).body };
  };

  it('leave no trace but the file until they are confirmed, and then say who brought what', async () => {
    const { body } = await importer.upload(plan('0;Ley;Gobernanza;2026;INAC'), 'Plan «año 1».csv');
    const waiting = await api.get<ImportFile>(
      apiUrl(PATHS.import, { roadmap: importer.plan.code, id: body.file.id }),
      {
        as: importer.cookie,
      },
    );
    expect(waiting.body).toMatchObject({ fileName: 'Plan «año 1».csv', confirmedAt: null, counts: null });
    const before = await api.sql(`select id from change where entity = 'milestone'`);
    await importer.confirm(body);
    const { items } = (await api.get<ImportFileList>(url(PATHS.imports), { as: importer.cookie })).body;
    expect(items[0]).toMatchObject({
      id: body.file.id,
      kind: 'plan',
      uploadedBy: 'coordinator',
      counts: { created: 1 },
    });
    const after = await api.sql(
      `select actor, request_id <> '' as request from change where entity = 'milestone' and not (id = any($1))`,
      [before.map(({ id }) => id)],
    );
    expect(after).toEqual([{ actor: expect.stringMatching(/^person:\d+$/) as string, request: true }]);
    expect(await api.sql(`select content from import_file where id = $1`, [body.file.id])).toEqual([
      { content: null },
    ]);
  });

  it('keep what somebody changed by hand, and follow the file in the rest', async () => {
    await importer.run(plan('1;Ley;Gobernanza;2026;INAC', '2;Mesa;Gobernanza;2026;INAC'));
    const { at, body } = await page('1');
    const { milestone: shown } = body;
    const edit = await api.call('PATCH', at, {
      as: importer.cookie,
      version: shown.version,
      body: {
        ...{
          objectiveId: shown.objectiveId,
          code: '1',
          type: 'milestone',
          due: shown.due,
          ownerId: shown.ownerId,
        },
        ...{ title: { lang: 'es', text: 'Ley de cooperativas' }, themes: ['FORM'] },
      },
    });
    expect(edit.status).toBe(200);

    const { effect } = await importer.run(
      plan('1;Ley (borrador);Gobernanza;T1 2027;INAC', '2;Mesa;Gobernanza;2026;INAC'),
    );
    expect(effect.counts).toEqual({ read: 2, created: 0, updated: 1, unchanged: 1, refused: 0 });
    expect(effect.rows.find(({ row }) => row === 2)?.changed).toEqual(['due']);
    expect(effect.notices).toMatchObject([
      { row: 2, field: 'title', code: 'keptEdit', value: 'Ley (borrador)' },
    ]);
    expect(await milestone('1')).toMatchObject({
      ...{ title: { text: 'Ley de cooperativas' }, due: '2027-Q1', originalDue: '2026', themes: ['FORM'] },
    });
  });

  it('follow a file again in what an import, not a person, changed last', async () => {
    await importer.run(plan('3;Uno;Gobernanza;2026;'));
    await importer.run(plan('3;Dos;Gobernanza;2026;'));
    const { effect } = await importer.run(plan('3;Tres;Gobernanza;2026;'));
    expect(effect).toMatchObject({ counts: { updated: 1 }, noticeTotal: 0 });
    expect((await milestone('3')).title.text).toBe('Tres');
  });

  it('do not undo what was reported by hand', async () => {
    await importer.run(plan('4;Ley;Gobernanza;2026;'));
    const reports = (note: string) => `Code;Status;Period;Note\n4;In progress;2026-Q1;${note}\n`;
    await importer.run(reports('Primer trámite'), 'reports.csv', 'updates');
    expect(await milestone('4')).toMatchObject({ status: 'in_progress', lastUpdateOn: '2026-03-31' });

    const { at, body } = await page('4');
    const said = { as: importer.cookie, version: body.milestone.version, body: { status: 'on_hold' } };
    expect((await api.call('POST', `${at}/updates`, said)).status).toBe(201);
    const { effect } = await importer.run(reports('Primer trámite, corregido'), 'reports.csv', 'updates');
    expect(effect).toMatchObject({ counts: { updated: 1 }, notices: [{ code: 'newerReport' }] });
    expect((await milestone('4')).status).toBe('on_hold');
    const { updates } = (await page('4')).body;
    expect(updates.map(({ status, note }) => [status, note?.text])).toEqual([
      ['on_hold', undefined],
      ['in_progress', 'Primer trámite, corregido'],
    ]);
  });

  it('offer the columns of the last plan, when a file has them', async () => {
    const { body } = await importer.upload(plan('5;Ley;Gobernanza;2026;', '6;Ley;Gobernanza;2027;'));
    const mapping = { ...body.mapping, identity: ['Title', 'Code'] };
    const { effect } = (await importer.preview(body.file.id, { reading: body.reading, mapping })).body;
    expect(effect?.notices).toMatchObject([{ row: 2, code: 'otherIdentity' }]);
    await importer.confirm({ ...body, mapping, effect });
    expect((await importer.upload(plan('7;Ley;Gobernanza;2026;'))).body.mapping.identity).toEqual([
      'Title',
      'Code',
    ]);
    const other = 'Id;Title;Axis;Due\n8;Ley;Gobernanza;2026';
    expect((await importer.upload(other)).body.mapping.identity).toEqual(['Id']);
  });

  it('forget the content of files that nobody confirmed within a week', async () => {
    const { body } = await importer.upload(plan('9;Ley;Gobernanza;2026;'));
    await api.sql(`update import_file set uploaded_at = now() - interval '8 days' where id = $1`, [
      body.file.id,
    ]);
    await importer.upload(plan('9;Ley;Gobernanza;2026;'));
    expect((await importer.confirm(body)).body).toMatchObject({ status: 409, code: 'importExpired' });
  });

  describe('mappings', () => {
    const mapping = { fields: { code: { columns: ['Code'], constant: null } }, identity: ['Code'] };
    const save = (name: string) =>
      api.call<SavedMapping & Problem>('POST', url(PATHS.importMappings), {
        ...{ as: importer.cookie, body: { kind: 'plan', name, mapping } },
      });

    it('are kept under a name, replaced by who saw them last, and forgotten', async () => {
      const { status, body: saved } = await save('Anual');
      expect([status, saved]).toMatchObject([201, { kind: 'plan', name: 'Anual', mapping, version: 1 }]);
      expect((await save('Anual')).body).toMatchObject({ errors: [{ path: 'name', code: 'alreadyTaken' }] });

      const at = apiUrl(PATHS.importMapping, { roadmap: importer.plan.code, id: saved.id });
      const body = { kind: 'plan', name: 'Trimestral', mapping };
      const replace = () => api.call<SavedMapping>('PUT', at, { as: importer.cookie, version: 1, body });
      expect((await replace()).body).toMatchObject({ name: 'Trimestral', version: 2 });
      expect((await replace()).status).toBe(412);

      const list = () => api.get<SavedMappingList>(url(PATHS.importMappings), { as: importer.cookie });
      expect((await list()).body.items.map(({ name }) => name)).toEqual(['Trimestral']);
      expect((await api.call('DELETE', at, { as: importer.cookie })).status).toBe(204);
      expect((await api.call('DELETE', at, { as: importer.cookie })).status).toBe(404);
      expect((await list()).body.items).toEqual([]);
    });

    it('name fields that exist', async () => {
      const strange = { ...mapping, fields: { colour: { columns: [], constant: 'red' } } };
      const answer = await api.call<Problem>('POST', url(PATHS.importMappings), {
        ...{ as: importer.cookie, body: { kind: 'plan', name: 'x', mapping: strange } },
      });
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'invalid', errors: [{ code: 'unknownField' }] },
      });
    });
  });
});
