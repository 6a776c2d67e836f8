import { apiUrl, type DialogueExportFile, type MeetingPage, PATHS } from '@rumbo/domain';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { createPersona, createPlan, type Persona, spanish, startApi, type TestApi } from '../testing';

const roadmap = { roadmap: 'CL-HRR' };

describe('exports of the dialogue', () => {
  let api: TestApi;
  let [secretary, workers]: Persona[] = [];

  beforeAll(async () => {
    api = await startApi();
    await createPlan(api);
    secretary = await createPersona(api, 'secretary');
    workers = await createPersona(api, 'constituent');
    const post = async <T>(path: string, body: unknown) =>
      (await api.call<T>('POST', path, { as: secretary?.cookie, body })).body;
    const { id } = await post<{ id: number }>(apiUrl(PATHS.dialogueBodies, roadmap), {
      acronym: 'CCPP',
      name: spanish('Consejo Consultivo'),
    });
    const meeting = (fields: Record<string, unknown>) =>
      post<MeetingPage>(apiUrl(PATHS.meetings, roadmap), {
        ...{ dialogueBodyId: id, status: 'held', type: 'CONS', level: 'national', minutes: {} },
        ...fields,
      });
    const came = (organisation: string, group: string, female: number) => ({
      ...{ bodyId: null, organisation, group, attended: true, female, male: 1 },
    });
    const attendance = [came('DAES', 'GOV', 2), came('CUT', 'WRK', 3), came('CPC', 'EMP', 0)];
    const agree = (of: MeetingPage, number: string) =>
      post(apiUrl(PATHS.meetingAgreements, { ...roadmap, id: of.meeting.id }), {
        ...{ number, kind: 'commitment', text: spanish('-1+1: enviar "borrador"'), due: '2026-04' },
      });
    const published = { draftedOn: '2026-01-20', publishedOn: '2026-01-25' };
    const first = await meeting({
      ...{ topic: spanish('=HYPERLINK("http://x","y")'), on: '2026-01-15', place: '@sala, "norte"' },
      ...{ attendance, names: 'Delegada Secreta', minutes: published },
    });
    const second = await meeting({ topic: spanish('Taller'), on: '2026-03-15', attendance });
    await meeting({ topic: spanish('Plenario'), on: '2026-12-03', status: 'scheduled' });
    await agree(first, '1');
    await agree(second, '2');
  });
  afterAll(() => api.close());

  const fetchFile = (file: DialogueExportFile, as?: string) =>
    fetch(`${api.address}${apiUrl(PATHS.dialogueExport, { ...roadmap, file })}`, {
      headers: as ? { cookie: as } : {},
    });
  const csv = async (file: DialogueExportFile, as?: string) => {
    const text = Buffer.from(await (await fetchFile(file, as)).arrayBuffer()).toString('utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows: string[][] = parse(text, { bom: true });
    const [header = [], ...records] = rows;
    return { text, header, records };
  };
  const sheet = async (file: DialogueExportFile, as?: string) => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(await (await fetchFile(file, as)).arrayBuffer());
    const rows: exceljs.CellValue[][] = [];
    workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as exceljs.CellValue[]).slice(1)));
    return rows;
  };

  it('say what they are', async () => {
    const { headers } = await fetchFile('meetings.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="CL-HRR-meetings-\d{4}-\d\d-\d\d\.csv"$/,
    );
  });

  it('have every meeting once, with who came as counts, in the words of the roadmap', async () => {
    const { header, records } = await csv('meetings.csv');
    expect(header.slice(0, 5)).toEqual([
      'N.º de reunión en Rumbo',
      'Instancia de diálogo',
      'Número',
      'Tema',
      'Fecha',
    ]);
    const at = (name: string) => records.map((row) => row[header.indexOf(name)]);
    expect(at('Fecha')).toEqual(['2026-01-15', '2026-03-15', '2026-12-03']);
    expect(at('Mujeres')).toEqual(['5', '5', '']);
    expect(at('Organizaciones')).toEqual(['3', '3', '']);
    expect(at('Forma')).toEqual(['Tripartito', 'Tripartito', '']);
    expect(at('Acuerdos')).toEqual(['1', '1', '0']);
  });

  it('count attendance by group, and name nobody', async () => {
    for (const as of [undefined, workers?.cookie, secretary?.cookie]) {
      const { text, records } = await csv('attendance.csv', as);
      expect(records).toHaveLength(6);
      expect(text).not.toMatch(/Secreta|CUT|CPC/);
      expect((await csv('meetings.csv', as)).text).not.toContain('Secreta');
    }
  });

  it('keep texts that look like formulas texts', async () => {
    const { records } = await csv('meetings.csv');
    expect(records[0]).toEqual(expect.arrayContaining([`'=HYPERLINK("http://x","y")`, `'@sala, "norte"`]));
    const cells = (await sheet('meetings.xlsx')).flat();
    expect(cells).toContain('=HYPERLINK("http://x","y")');
    expect(cells.filter((cell) => cell !== null && typeof cell === 'object')).toEqual([]);
    expect((await csv('agreements.csv')).records[0]).toContain(`'-1+1: enviar "borrador"`);
  });

  it('give the public the agreements of published minutes alone', async () => {
    expect((await csv('agreements.csv')).records).toHaveLength(1);
    const { header, records } = await csv('agreements.csv', workers?.cookie);
    expect(records.map((row) => row[header.indexOf('Situación')])).toEqual(['Vencido', 'Vencido']);
  });

  it.each(['meetings', 'attendance', 'agreements'] as const)(
    'say the same of %s in both formats',
    async (table) => {
      const { header, records } = await csv(`${table}.csv`, secretary?.cookie);
      const [names, ...rows] = await sheet(`${table}.xlsx`, secretary?.cookie);
      expect(names).toEqual(header);
      expect(rows.map((row) => row[0])).toEqual(records.map((row) => Number(row[0])));
    },
  );

  it('are these six, of roadmaps that are there', async () => {
    const status = async (address: string) => (await api.get(address)).status;
    expect(await status('/api/roadmaps/CL-HRR/dialogue-exports/names.csv')).toBe(404);
    expect(await status('/api/roadmaps/CL-NONE/dialogue-exports/meetings.csv')).toBe(404);
  });
});
