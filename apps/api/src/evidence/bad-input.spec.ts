import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { apiUrl, type EvidenceFile, type FieldError, PATHS, type Problem } from '@rumbo/domain';
import exceljs from 'exceljs';
import { createMilestone, createPersona, createPlan, startApi, type TestApi } from '../testing';
import { EICAR, exe, pdf, png, sha256, writeScanner } from './testing';

const MB = 1024 * 1024;
const text = (content: string) => Buffer.from(content);
const utf16 = (content: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, 'utf16le')]);
/** An empty archive in the format of all ZIP files. */
const ZIP = Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]);
const ELF = Buffer.concat([Buffer.from('7f454c460201', 'hex'), Buffer.alloc(100)]);

type Case = [
  what: string,
  content: () => Buffer | Promise<Buffer>,
  name: string,
  error: Omit<FieldError, 'path'>,
];

const lies = (claimed: string, found: string) => ({ code: 'fileTypeLies', params: { claimed, found } });
const refused = (found: string) => ({ code: 'fileTypeRefused', params: { found } });
const unknown = (claimed: string) => ({ code: 'fileTypeUnknown', params: { claimed } });

const REFUSED: Case[] = [
  ['a program that calls itself a PDF', exe, 'acta.pdf', lies('PDF', 'EXE')],
  ['a program that calls itself a picture', () => ELF, 'foto.png', lies('PNG', 'ELF')],
  ['a program that calls itself nothing', exe, 'acta', refused('EXE')],
  ['a program', exe, 'setup.exe', refused('EXE')],
  ['a picture that calls itself another', () => png(1), 'foto.jpg', lies('JPG', 'PNG')],
  ['a PDF that calls itself a program', () => pdf('x'), 'acta.exe', lies('EXE', 'PDF')],
  ['an archive', () => ZIP, 'todo.zip', refused('ZIP')],
  ['an archive that calls itself a document', () => ZIP, 'acta.docx', lies('DOCX', 'ZIP')],
  ['a text that calls itself a PDF', () => text('acta'), 'acta.pdf', lies('PDF', 'TXT')],
  ['a page', () => text('<!DOCTYPE html><p>x'), 'index.html', refused('HTML')],
  ['a page that calls itself a text', () => text('\uFEFF <html><p>x'), 'notas.txt', lies('TXT', 'HTML')],
  ['a script in a table', () => text('a;b\n<script>alert(1)</script>'), 'cifras.csv', lies('CSV', 'HTML')],
  ['a page in UTF-16', () => utf16('<html><p>x'), 'notas.txt', lies('TXT', 'HTML')],
  [
    'a drawing that may run scripts',
    () => text('<svg xmlns="x"><script/></svg>'),
    'mapa.svg',
    refused('SVG'),
  ],
  [
    'a drawing that calls itself a picture',
    () => text('<?xml version="1.0"?><svg />'),
    'm.png',
    lies('PNG', 'SVG'),
  ],
  ['a script of a shell', () => text('#!/bin/sh\nrm -rf /'), 'notas.txt', lies('TXT', 'SCRIPT')],
  ['bytes that are nothing known', () => Buffer.from([1, 2, 3, 0]), 'acta.pdf', unknown('PDF')],
  ['bytes that are nothing known in a text', () => Buffer.from('acta\0'), 'acta.txt', unknown('TXT')],
  ['nothing at all', () => Buffer.alloc(0), 'acta.pdf', { code: 'emptyFile' }],
  ['what the scanner knows as a virus', () => text(EICAR), 'notas.txt', { code: 'fileInfected' }],
];

const TAKEN: [what: string, content: Buffer, name: string, shown: string, type: string][] = [
  ['a path that climbs', png(10), '../../../etc/cron.d/x.png', 'x.png', 'image/png'],
  ['a path of Windows', png(11), 'C:\\Windows\\x.png', 'x.png', 'image/png'],
  ['nothing before its ending', png(12), '.png', 'png', 'image/png'],
  ['a turned direction of writing', text('acta'), 'acta\u202Efdp.txt', 'actafdp.txt', 'text/plain'],
  ['line ends', png(13), 'a\r\nX-Evil: 1.png', 'a X-Evil: 1.png', 'image/png'],
  [
    'more letters than a line holds',
    png(14),
    `${'ñ'.repeat(5_000)}.png`,
    `${'ñ'.repeat(115)}….png`,
    'image/png',
  ],
  ['letters like those of a program', text('MZ;2026;12\n'), 'mozambique.csv', 'mozambique.csv', 'text/csv'],
  ['letters like those of a bitmap', text('BM 2026'), 'notas.txt', 'notas.txt', 'text/plain'],
  ['UTF-16, as a spreadsheet writes it', utf16('a\tb\r\n'), 'cifras.txt', 'cifras.txt', 'text/plain'],
  ['Latin-1', Buffer.from('año;1\n', 'latin1'), 'cifras.csv', 'cifras.csv', 'text/csv'],
];

describe('as evidence', () => {
  let scripts: string;
  let folder: string;
  let api: TestApi;
  let as: string;
  let url: string;

  beforeAll(async () => {
    scripts = await mkdtemp(join(tmpdir(), 'rumbo-evidence-'));
    folder = join(scripts, 'files');
    api = await startApi({
      env: {
        EVIDENCE_DIR: folder,
        EVIDENCE_SCANNER: await writeScanner(scripts),
        EVIDENCE_SCAN_SECONDS: '20',
      },
    });
    const plan = await createPlan(api);
    as = (await createPersona(api, 'coordinator')).cookie;
    const { id } = await createMilestone(api, plan, as);
    url = apiUrl(PATHS.evidenceFiles, { roadmap: plan.code, id });
  });
  afterAll(async () => {
    await api.close();
    await rm(scripts, { recursive: true });
  });

  const stored = async () =>
    (await readdir(folder, { recursive: true }).catch(() => [])).filter((name) => /[/\\]/.test(name)).length;
  const kept = async () => ({
    stored: await stored(),
    waiting: (await api.sql(`select from stored_file where not kept`)).length,
    records: (await api.sql(`select from evidence_file`)).length,
    changes: (await api.sql<{ id: string }>(`select max(id) as id from change`))[0]?.id,
  });
  const until = async (is: () => Promise<boolean>) => {
    while (!(await is())) await setImmediate();
  };
  /** Folders of this process' own in which uploads wait. */
  const arriving = async () =>
    (await readdir(tmpdir())).filter((name) => name.startsWith(`rumbo-upload-${process.pid}-`));
  /** An answer may arrive a moment before the folder of its request has gone. */
  const nothingWaits = () => until(async () => (await arriving()).length === 0);

  const send = (content: Buffer, name: string, type = '') => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(content)], { type }), name);
    return api.call<EvidenceFile & Problem>('POST', url, { as, body });
  };

  async function expectNothingKept(
    ask: () => ReturnType<TestApi['call']>,
    status: number,
    problem: Partial<Problem>,
  ): Promise<void> {
    const before = await kept();
    const answer = await ask();
    expect(answer).toMatchObject({ status, body: problem });
    expect(await kept()).toEqual(before);
    await nothingWaits();
  }

  it.each(REFUSED)('%s is refused, and nothing of it kept', async (_what, content, name, error) => {
    const errors = [{ path: 'file', ...error }];
    const bytes = await content();
    await expectNothingKept(() => send(bytes, name), 422, { code: 'invalid', errors });
  });

  it('a media type that the content does not have is refused', async () => {
    const errors = [{ path: 'file', ...lies('text/html', 'PNG') }];
    await expectNothingKept(() => send(png(), 'a.png', 'text/html'), 422, { errors });
  });

  it.each(TAKEN)(
    'a name with %s is taken for what can be shown',
    async (_what, content, name, shown, type) => {
      const { status, body } = await send(content, name);
      expect({ status, name: body.name, type: body.type }).toEqual({ status: 201, name: shown, type });
      expect(body.scannedAt).not.toBeNull();
      expect((await readFile(join(folder, body.sha256.slice(0, 2), body.sha256))).equals(content)).toBe(true);
      await nothingWaits();
    },
  );

  it('a workbook is taken for one, and for no archive', async () => {
    const workbook = new exceljs.Workbook();
    workbook.addWorksheet('Cifras').addRow(['Ñuble', 12]);
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect(await send(content, 'cifras.xlsx', type)).toMatchObject({ status: 201, body: { type } });
    const errors = [{ path: 'file', ...lies('DOCX', 'XLSX') }];
    await expectNothingKept(() => send(content, 'cifras.docx'), 422, { errors });
  });

  it.each([21 * MB, 20 * MB + 1])(
    'a file of %d bytes is too large, and the answer names the limit',
    async (size) => {
      const problem = { code: 'fileTooLarge', params: { limit: 20 } };
      await expectNothingKept(() => send(Buffer.alloc(size, 'a'), 'largo.txt'), 413, problem);
    },
  );

  it('a file of 20 MB is not', async () => {
    const content = Buffer.alloc(20 * MB, 'a');
    expect(await send(content, 'justo.txt')).toMatchObject({ status: 201, body: { size: 20 * MB } });
  });

  it.each<[string, () => unknown, Record<string, string>, number, string]>([
    ['no file', () => new FormData(), {}, 422, 'invalid'],
    ['two files', () => form(['file', 'a.png'], ['file', 'b.png']), {}, 400, 'malformedUpload'],
    ['a file by another name', () => form(['document', 'a.png']), {}, 400, 'malformedUpload'],
    ['JSON', () => ({ file: 'x' }), {}, 422, 'invalid'],
    [
      'a form without its boundary',
      () => 'x',
      { 'content-type': 'multipart/form-data' },
      400,
      'malformedUpload',
    ],
    [
      'a form that ends in the middle',
      () => '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nab',
      { 'content-type': 'multipart/form-data; boundary=x' },
      400,
      'malformedUpload',
    ],
  ])('%s is refused', async (_what, body, headers, status, code) => {
    await expectNothingKept(() => api.call('POST', url, { as, body: body(), headers }), status, { code });
  });

  const form = (...files: [field: string, name: string][]) => {
    const body = new FormData();
    for (const [field, name] of files) body.append(field, new Blob([new Uint8Array(png(99))]), name);
    return body;
  };

  it.each(['everybody', 'publico', ''])('access for %j is none', async (access) => {
    const errors = [{ path: 'access', code: 'unknownValue' }];
    const ask = () => api.call('POST', `${url}?access=${access}`, { as, body: form(['file', 'a.png']) });
    await expectNothingKept(ask, 422, { errors: [expect.objectContaining(errors[0])] as FieldError[] });
  });

  it('an upload that breaks off leaves nothing behind', async () => {
    const before = await kept();
    const uploading = request(api.address + url, {
      method: 'POST',
      headers: { cookie: as, 'content-type': 'multipart/form-data; boundary=x', 'content-length': 5 * MB },
    });
    uploading.on('error', () => undefined);
    uploading.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
    uploading.write(Buffer.alloc(MB, 'a'));
    const hasBegun = async () => {
      const [one] = await arriving();
      return one !== undefined && (await readdir(join(tmpdir(), one))).length === 1;
    };
    await until(hasBegun);
    uploading.destroy();
    await nothingWaits();
    expect(await kept()).toEqual(before);
  });

  it('what a scanner cannot check now is not taken, and may be sent again', async () => {
    const ask = () => send(text('BREAK the scanner'), 'notas.txt');
    await expectNothingKept(ask, 503, { code: 'scanUnavailable' });
    expect((await ask()).headers.get('retry-after')).toBe('60');
  });

  it('what the store cannot take is not recorded', async () => {
    const content = png(70);
    const blocked = join(folder, sha256(content).slice(0, 2));
    await rm(blocked, { recursive: true, force: true });
    await writeFile(blocked, 'a file where a folder should be');
    const before = await kept();
    expect(await send(content, 'a.png')).toMatchObject({ status: 503, body: { code: 'filesUnavailable' } });
    /** Whether the store holds something of it cannot be known while it does not answer: that is remembered. */
    expect(await kept()).toEqual({ ...before, waiting: 1 });
    await rm(blocked);
    expect((await send(content, 'a.png')).status).toBe(201);
    expect((await kept()).waiting).toBe(0);
  });

  it('what the database does not record is not stored', async () => {
    await api.sql(`create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
      create trigger refuse before insert on evidence_file for each row execute function refuse()`);
    await expectNothingKept(() => send(png(71), 'a.png'), 500, { code: 'internal' });
    await api.sql(`drop function refuse cascade`);
    expect((await send(png(71), 'a.png')).status).toBe(201);
  });

  it('what a crash left in the store goes with a later upload, and nothing that is kept', async () => {
    const { body: others } = await send(png(72), 'a.png');
    const left = sha256('left by a crash');
    const place = join(folder, left.slice(0, 2), left);
    await mkdir(join(place, '..'), { recursive: true });
    await writeFile(place, 'left by a crash');
    await api.sql(`insert into stored_file (sha256, at) values ($1, now() - interval '50 minutes')`, [left]);
    await send(png(73), 'b.png');
    expect(await readFile(place, 'utf8')).toBe('left by a crash');
    await api.sql(`update stored_file set at = now() - interval '2 hours'`);
    await send(png(74), 'c.png');
    await expect(readFile(place)).rejects.toThrow('ENOENT');
    expect(await api.sql(`select from stored_file where not kept`)).toEqual([]);
    expect(await readFile(join(folder, others.sha256.slice(0, 2), others.sha256))).toEqual(png(72));
  });
});
