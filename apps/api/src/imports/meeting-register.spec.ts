import { apiUrl, type MeetingList, type MeetingPage, PATHS, type Problem } from '@rumbo/domain';
import exceljs from 'exceljs';
import { startApi, type TestApi } from '../testing';
import { createImporter, describeRealFiles, type Importer, realFile } from './testing';

const REGISTER = 'meeting-register-chicago/meetings.csv';
const AGENCIES = 'meeting-register-chicago/agencies.csv';
const roadmap = { roadmap: 'CL-HRR' };
describeRealFiles('a real register of 2,558 meetings', () => {
  let api: TestApi;
  let importer: Importer;
  beforeAll(async () => {
    api = await startApi();
    importer = await createImporter(api);
  });
  afterAll(() => api.close());

  const meetings = async () => {
    const { body } = await api.get<MeetingList>(apiUrl(PATHS.meetings, roadmap), { as: importer.cookie });
    return body;
  };
  const changes = async () => (await api.sql(`select id from change where entity = 'meeting'`)).length;

  it('is understood without help', async () => {
    const { status, body } = await importer.upload(realFile(REGISTER), 'meetings.csv', 'meetings');
    expect([status, body.mappingErrors]).toEqual([201, []]);
    expect(body.mapping.identity).toEqual(['id']);
    expect(body.mapping.fields.place?.columns).toEqual([
      ...['location_name', 'street_address', 'address2', 'city', 'zip_code'],
    ]);
    expect(body.effect).toMatchObject({
      counts: { read: 2558, created: 2558, updated: 0, unchanged: 0, refused: 0 },
      identity: { distinct: 2558 },
    });
    expect(body.effect?.newDialogueBodies).toHaveLength(94);
    expect((await meetings()).meetings).toEqual([]);
  });

  it('goes in whole, with what it means by its statuses, midnights and blanks', async () => {
    const { effect } = await importer.run(realFile(REGISTER), 'meetings.csv', 'meetings');
    expect(effect).toMatchObject({ meetings: 2558, errorTotal: 0 });
    const { meetings: all, dialogueBodies } = await meetings();
    expect([all.length, dialogueBodies.length]).toEqual([2558, 94]);
    const count = (test: (meeting: (typeof all)[number]) => boolean) => all.filter(test).length;
    expect({
      held: count(({ status }) => status === 'held'),
      cancelled: count(({ status }) => status === 'cancelled'),
      rescheduled: count(({ status }) => status === 'rescheduled'),
      scheduled: count(({ status }) => status === 'scheduled'),
      withoutTime: count(({ startsAt }) => startsAt === null),
      withoutEnd: count(({ startsAt, endsAt }) => startsAt !== null && endsAt === null),
    }).toEqual({
      ...{ held: 2276, cancelled: 107, rescheduled: 31, scheduled: 144 },
      ...{ withoutTime: 88, withoutEnd: 66 },
    });
    expect(await changes()).toBe(2558);
    const [last] = all.slice(-1);
    const url = apiUrl(PATHS.meeting, { ...roadmap, id: last?.id ?? 0 });
    const { body } = await api.get<MeetingPage>(url, { as: importer.cookie });
    expect(body.meeting).toMatchObject({
      ...{ on: '2018-01-02', startsAt: '09:00', endsAt: '10:30', place: '2011 W Division, Chicago' },
      topic: { text: 'Clean & Green Committee - 2018 Meetings' },
      documents: [{ title: 'url (documenters.org)' }],
    });
  });

  it('is unchanged when it comes again, down to the change log', async () => {
    const before = await changes();
    const { effect } = await importer.run(realFile(REGISTER), 'meetings.csv', 'meetings');
    expect(effect.counts).toEqual({ read: 2558, created: 0, updated: 0, unchanged: 2558, refused: 0 });
    expect(await changes()).toBe(before);
  });

  it('with one cell changed updates one meeting, and keeps what somebody changed by hand', async () => {
    const text = realFile(REGISTER).toString('utf8');
    const changed = text
      .replace('2018-01-02,Tuesday,9:00:00', '2018-01-02,Tuesday,9:15:00')
      .replace(
        '23435,Chicago Low-Income Housing Trust Fund,51,Finance Committee',
        '23435,Chicago Low-Income Housing Trust Fund,51,Finance',
      );
    await api.sql(
      `select set_config('rumbo.actor', 'person:1', false), set_config('rumbo.request', 'by-hand', false)`,
    );
    await api.sql(`update meeting set topic = '{"lang":"en","text":"Mine"}' where source_key = '23435'`);
    const { effect } = await importer.run(changed, 'meetings.csv', 'meetings');
    expect(effect.counts).toEqual({ read: 2558, created: 0, updated: 1, unchanged: 2557, refused: 0 });
    expect(effect.notices).toContainEqual(
      expect.objectContaining({ row: 3, field: 'topic', code: 'keptEdit' }),
    );
    expect(
      await api.sql(
        `select source_key as key, starts_at as at, topic ->> 'text' as topic from meeting
            where source_key in ('24334', '23435') order by 1`,
      ),
    ).toEqual([
      { key: '23435', at: '15:30', topic: 'Mine' },
      { key: '24334', at: '09:15', topic: 'Clean & Green Committee - 2018 Meetings' },
    ]);
  });

  it('comes as a workbook too', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Actas');
    sheet.addRow(['N.º', 'Instancia', 'Tema', 'Fecha', 'Hora', 'Estado', 'Tipo']);
    sheet.addRow([
      501,
      'Mesa Maule',
      'Plenario',
      new Date('2026-03-20'),
      0.395833333,
      'Realizada',
      'Consulta',
    ]);
    sheet.addRow([502, 'Mesa Maule', 'Taller', new Date('2026-04-20'), '15:00', 'Quizás', 'Consulta']);
    const { effect } = await importer.run(
      Buffer.from(await workbook.xlsx.writeBuffer()),
      'actas.xlsx',
      'meetings',
    );
    expect(effect.counts).toEqual({ read: 2, created: 1, updated: 0, unchanged: 0, refused: 1 });
    expect(effect.errors).toMatchObject([{ row: 3, field: 'status', code: 'unknownValue', value: 'Quizás' }]);
    const maule = (await meetings()).meetings.find(({ on }) => on === '2026-03-20');
    expect(maule).toMatchObject({ startsAt: '09:30', type: 'CONS', status: 'held' });
  });

  it('is not a list of agencies, which lacks what meetings need', async () => {
    const { status, body } = await importer.upload(realFile(AGENCIES), 'agencies.csv', 'meetings');
    expect([status, body.effect]).toEqual([201, null]);
    expect(body.mappingErrors.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['fields.on', 'fields.status']),
    );
  });

  it('is refused as a whole with 50,000 rows', async () => {
    const rows = Array.from({ length: 50_000 }, (_, n) => `${n},Mesa,Plenario,2019-01-02,Passed`);
    const file = `id,agency,name,start_date,status\n${rows.join('\n')}\n`;
    const { status, body } = await importer.upload(file, 'many.csv', 'meetings');
    expect([status, body as unknown as Problem]).toEqual([
      422,
      expect.objectContaining({ code: 'tooManyRows', params: { limit: 20_000 } }),
    ]);
  });
});
