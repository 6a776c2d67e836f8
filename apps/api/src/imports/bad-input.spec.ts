import { deflateRawSync } from 'node:zlib';
import { apiUrl, type ImportMapping, PATHS, type Plan, type Problem } from '@rumbo/domain';
import exceljs from 'exceljs';
import { createPersona, createPlan, startApi, type TestApi } from '../testing';
import { createImporter, type Importer, importerOf } from './testing';

const HEADER = 'Code;Title;Type;Axis;Due;Baseline;Goal;Owner';
const csv = (...rows: string[]) => [HEADER, ...rows].join('\n');
const GOOD = '1;Ley;Hito;Gobernanza;2026;;;INAC';

describe('what an import refuses', () => {
  let api: TestApi;
  let importer: Importer;
  beforeAll(async () => {
    api = await startApi({ env: { UPLOAD_MB: '20' } });
    importer = await createImporter(api);
  });
  afterAll(() => api.close());

  /** Everything that an import could have written, but the record of the upload itself. */
  const written = () =>
    api.sql(
      `select entity, count(*)::int as count from change where entity <> 'import_file' group by entity order by 1`,
    );
  const uploads = async () => (await api.sql(`select id from import_file`)).length;

  const kept = async (run: () => Promise<unknown>) => {
    const before = [await written(), await uploads()];
    await run();
    expect([await written(), await uploads()]).toEqual(before);
  };
  const refuse = (content: Buffer | string, status: number, problem: Partial<Problem>, name?: string) =>
    kept(async () => {
      const answer = await importer.refused(content, name);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect({ ...answer.body, httpStatus: answer.status }).toMatchObject({
        ...problem,
        status,
        httpStatus: status,
      });
      expect(JSON.stringify(answer.body)).not.toMatch(/ at |node_modules|\.ts/);
    });

  describe('as a file', () => {
    it.each([
      ['an empty one', '', 'noRows'],
      ['one with names only', HEADER, 'noRows'],
      ['a quotation that never ends', `${HEADER}\n1;"Ley;Hito`, 'malformedCsv'],
      ['a quotation in the middle of a cell', `${HEADER}\n1;Le"y";Hito`, 'malformedCsv'],
      ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0, 255, 254]), 'notATable'],
      ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'oldWorkbook'],
      ['a zip that is none', Buffer.from('PK\x03\x04 and nothing more'), 'malformedWorkbook'],
      ['a zip of something else', zip({ 'a.txt': Buffer.from('hello') }), 'malformedWorkbook'],
      ['more rows than any plan', csv(...Array.from({ length: 20_001 }, () => GOOD)), 'tooManyRows'],
      ['more columns than any plan', `${'a;'.repeat(250)}a\n${'1;'.repeat(250)}1`, 'tooManyColumns'],
    ])('refuses %s', async (_, content, code) => {
      await refuse(content, 422, { code });
    });

    it('refuses 100 MB as soon as they pass the limit', async () => {
      await refuse(Buffer.alloc(100 * 1024 * 1024, GOOD), 413, {
        code: 'fileTooLarge',
        params: { limit: 20 },
      });
    });

    it('refuses a workbook cut off in the middle', async () => {
      const book = new exceljs.Workbook();
      book.addWorksheet('A').addRows([HEADER.split(';'), GOOD.split(';')]);
      const whole = Buffer.from(await book.xlsx.writeBuffer());
      await refuse(whole.subarray(0, whole.length / 2), 422, { code: 'malformedWorkbook' });
      const damaged = Buffer.from(whole);
      damaged.fill(0, 60, 200);
      await refuse(damaged, 422, { code: 'malformedWorkbook' });
    });

    it.each([
      ['that says what it unpacks to', undefined],
      ['that lies about it', 1_000],
    ])('refuses a zip bomb %s, without unpacking it', async (_, declared) => {
      const bomb = zip({ 'xl/worksheets/sheet1.xml': Buffer.alloc(300 * 1024 * 1024) }, declared);
      expect(bomb.length).toBeLessThan(1024 * 1024);
      await refuse(bomb, 422, { code: 'fileExpands' });
    });

    it('refuses what is no upload', async () => {
      const url = `${apiUrl(PATHS.imports, { roadmap: importer.plan.code })}?kind=plan`;
      const post = (body: unknown, headers = {}) =>
        api.call<Problem>('POST', url, { as: importer.cookie, body, headers });
      expect((await post({ file: 'x' })).body).toMatchObject({
        status: 422,
        errors: [{ path: 'file', code: 'required' }],
      });
      const broken = { 'content-type': 'multipart/form-data; boundary=x' };
      expect((await post('--x\r\nnot a part', broken)).body).toMatchObject({
        status: 400,
        code: 'malformedUpload',
      });
      const fileForm = (files = 1) => {
        const form = new FormData();
        for (let n = 0; n < files; n += 1) form.append('file', new Blob([csv(GOOD)]), 'plan.csv');
        return form;
      };
      expect((await post(fileForm(2))).body).toMatchObject({ status: 400, code: 'malformedUpload' });
      const strange = api.call<Problem>('POST', url.replace('kind=plan', 'kind=people'), {
        ...{ as: importer.cookie, body: fileForm() },
      });
      expect((await strange).body).toMatchObject({
        status: 422,
        errors: [{ path: 'kind', code: 'unknownValue' }],
      });
    });
  });

  describe('as a row', () => {
    const errorsOf = async (...rows: string[]) => {
      const { body } = await importer.upload(csv(...rows));
      const { counts, errors = [] } = body.effect ?? {};
      expect(counts?.read).toBe((counts?.created ?? 0) + (counts?.refused ?? 0));
      return errors.map(({ row, column, code }) => `${row} ${column} ${code}`);
    };

    it('says at each cell what is wrong, and takes the rows that are right', async () => {
      const rows = [
        ...[GOOD, '2;Ley;Promesa;A;2026', '3;Ley;Hito;A;2023-02-30', '4;Ley;Hito;A;20255', '5;;Hito;A;2026'],
        ...[
          '6;Ventas;Meta;A;2026;0;mucho',
          `7;${'x'.repeat(501)};Hito;A;2026`,
          '8;Ley;Hito;A;2026;;;INAC;demás',
        ],
        ...['9;Ley;Hito;A;2026', '9;Ley;Hito;A;2027'],
      ];
      expect(await errorsOf(...rows)).toEqual([
        ...['3 Type unknownValue', '4 Due impossibleDate', '5 Due impossibleDate', '6 Title required'],
        ...['7 Goal notANumber', '8 Title tooLong', '9  tooManyCells'],
        ...['10 Code repeatedIdentity', '11 Code repeatedIdentity'],
      ]);
    });

    it('keeps HTML and scripts as the text that they are', async () => {
      const script = `<script>alert("x")</script><img src=x onerror=alert(1)>`;
      const { effect } = await importer.run(
        csv(`11;"${script.replaceAll('"', '""')}";Hito;Gobernanza;2026;;;=cmd()`),
      );
      expect(effect.counts).toMatchObject({ created: 1, refused: 0 });
      const { body } = await api.get<Plan>(apiUrl(PATHS.plan, { roadmap: importer.plan.code }), {
        as: importer.cookie,
      });
      expect(body.milestones.find(({ code }) => code === '11')?.title.text).toBe(script);
      expect(body.bodies.map(({ acronym }) => acronym)).toContain('=cmd()');
    });
  });

  describe('as a confirmation', () => {
    it('writes nothing when every row is refused', async () => {
      const { body } = await importer.upload(csv('1;;Hito;A;2026'));
      await kept(async () => {
        expect((await importer.confirm(body)).body).toMatchObject({ status: 422, code: 'nothingToImport' });
      });
    });

    it('writes nothing when the plan is not as it was in the preview', async () => {
      const { body } = await importer.upload(csv('21;Ley;Hito;A;2026'));
      await importer.run(csv('21;Ley;Hito;A;2026'));
      await kept(async () => {
        expect((await importer.confirm(body)).body).toMatchObject({ status: 409, code: 'previewOutdated' });
      });
    });

    it('writes nothing by a mapping that does not fit', async () => {
      const { body } = await importer.upload(csv('22;Ley;Hito;A;2026'));
      const mapping: ImportMapping = {
        fields: { code: { columns: ['Nr'], constant: null } },
        identity: ['Code'],
      };
      await kept(async () => {
        const { body: problem } = await importer.confirm(body, { mapping });
        expect(problem).toMatchObject({ status: 422, code: 'invalid' });
        expect((problem as unknown as Problem).errors).toEqual(
          expect.arrayContaining([
            { path: 'mapping.fields.code.columns.0', code: 'columnMissing', params: { column: 'Nr' } },
            { path: 'mapping.fields.title', code: 'required' },
          ]),
        );
      });
    });

    it('takes a file once', async () => {
      const { body } = await importer.upload(csv('23;Ley;Hito;A;2026'));
      expect((await importer.confirm(body)).status).toBe(200);
      expect((await importer.confirm(body)).body).toMatchObject({ status: 409, code: 'alreadyImported' });
    });

    it('writes nothing at all when a write fails in the end', async () => {
      const { body } = await importer.upload(csv('24;Ley;Hito;Nuevo eje;2026;;;NUEVO'));
      await api.sql(`alter table milestone add constraint no_24 check (code <> '24')`);
      await kept(async () => {
        expect((await importer.confirm(body)).status).toBe(500);
      });
      await api.sql(`alter table milestone drop constraint no_24`);
      expect((await importer.confirm(body)).status).toBe(200);
    });
  });

  describe('from whom', () => {
    it('refuses a coordinator of another country, whatever the file', async () => {
      const kenyan = await createPersona(api, 'coordinator', { country: 'KE' });
      const stranger = importerOf(api, importer.plan, kenyan.cookie);
      await kept(async () => {
        expect((await stranger.refused(csv(GOOD))).body).toMatchObject({ status: 403, code: 'forbidden' });
      });
      const { body } = await importer.upload(csv('31;Ley;Hito;A;2026'));
      expect((await stranger.preview(body.file.id)).status).toBe(403);
      expect((await stranger.confirm(body)).status).toBe(403);
    });

    it('does not find a file of another roadmap', async () => {
      const { body } = await importer.upload(csv('32;Ley;Hito;A;2026'));
      const other = importerOf(api, await createPlan(api, { code: 'CL-INAC' }), importer.cookie);
      expect((await other.preview(body.file.id)).status).toBe(404);
      expect((await other.confirm(body)).status).toBe(404);
    });

    it('owners become bodies of the roadmap’s own country, though another has one of that name', async () => {
      await api.sql(
        `insert into body (country, acronym, name, constituent_group) values ('KE', 'SASRA', '{"lang":"en","text":"SASRA"}', 'GOV')`,
      );
      const { effect } = await importer.run(csv('33;Ley;Hito;A;2026;;;SASRA'));
      expect(effect.newBodies).toEqual(['SASRA']);
      expect(await api.sql(`select country from body where acronym = 'SASRA' order by country`)).toEqual([
        ...[{ country: 'CL' }, { country: 'KE' }],
      ]);
    });
  });
});

/** A zip of files, that may declare another size than they unpack to. */
function zip(files: Record<string, Buffer>, declared?: number): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content, { level: 9 });
    const [local, entry] = [Buffer.alloc(30), Buffer.alloc(46)];
    local.writeUInt32LE(0x04034b50, 0);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [header, at] of [
      [local, 8],
      [entry, 10],
    ] as const) {
      header.writeUInt16LE(8, at);
      header.writeUInt32LE(packed.length, at + 10);
      header.writeUInt32LE(declared ?? content.length, at + 14);
      header.writeUInt16LE(name.length, at + 18);
    }
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += local.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
