import { apiUrl, type CalendarFeedList, type MeetingPage, type NewCalendarFeed, PATHS } from '@rumbo/domain';
import ICAL from 'ical.js';
import {
  createPersona,
  createPlan,
  type Persona,
  revalidation,
  spanish,
  startApi,
  type TestApi,
} from '../testing';

const roadmap = { roadmap: 'CL-HRR' };
const LONG =
  'Presentación, discusión y votación; con “comillas”, comas, y una línea de más de 75 octetos \\ fin';

describe('calendars', () => {
  let api: TestApi;
  let [secretary, workers]: Persona[] = [];
  let dialogueBodyId = 0;
  const as = (persona?: Persona) => ({ as: persona?.cookie });

  beforeAll(async () => {
    api = await startApi();
    await createPlan(api);
    await createPlan(api, { code: 'CL-DRAFT', status: 'draft' });
    secretary = await createPersona(api, 'secretary');
    workers = await createPersona(api, 'constituent');
    const made = await api.call<{ id: number }>('POST', apiUrl(PATHS.dialogueBodies, roadmap), {
      ...as(secretary),
      body: { acronym: 'CCPP', name: spanish('Consejo Consultivo') },
    });
    dialogueBodyId = made.body.id;
  });
  afterAll(() => api.close());

  const input = (fields: Record<string, unknown> = {}) => ({
    ...{ dialogueBodyId, topic: spanish('Plenario'), status: 'scheduled', type: 'CONS', level: 'national' },
    ...{ on: '2026-12-03', startsAt: '09:30', endsAt: '12:00', minutes: {} },
    ...fields,
  });
  const record = async (fields?: Record<string, unknown>) => {
    const url = apiUrl(PATHS.meetings, roadmap);
    const { body } = await api.call<MeetingPage>('POST', url, { ...as(secretary), body: input(fields) });
    return body.meeting;
  };
  const fileOf = async (id: number) => api.get<string>(apiUrl(PATHS.meetingCalendar, { ...roadmap, id }));
  const eventOf = async (id: number) => {
    const [event] = eventsIn((await fileOf(id)).body);
    if (!event) throw new Error('There is no event in the file.');
    return event;
  };
  const feedFor = async (persona?: Persona, code: string | null = 'CL-HRR') => {
    const url = apiUrl(PATHS.calendarFeeds);
    return api.call<NewCalendarFeed>('POST', url, { ...as(persona), body: { roadmap: code } });
  };

  it.each([
    ['summer', '2026-12-03', '2026-12-03T12:30:00.000Z'],
    ['winter', '2026-07-09', '2026-07-09T13:30:00.000Z'],
    ['the last day of summer time', '2026-04-04', '2026-04-04T12:30:00.000Z'],
    ['the first day of winter time', '2026-04-05', '2026-04-05T13:30:00.000Z'],
    ['the day on which summer time begins', '2026-09-06', '2026-09-06T12:30:00.000Z'],
  ])('place a meeting in Santiago in %s at the right moment', async (_, on, moment) => {
    const { id } = await record({ on });
    const event = await eventOf(id);
    expect(event.startDate.zone.tzid).toBe('America/Santiago');
    expect(event.startDate.toString()).toBe(`${on}T09:30:00`);
    expect(event.startDate.toJSDate().toISOString()).toBe(moment);
    expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(9_000_000);
  });

  it('make a meeting without a time a whole day', async () => {
    const { id } = await record({ on: '2026-09-06', startsAt: null, endsAt: null });
    const event = await eventOf(id);
    expect([event.startDate.isDate, event.startDate.toString()]).toEqual([true, '2026-09-06']);
  });

  it('keep the UID of a meeting that changes, raise its sequence, and mark it when it is cancelled', async () => {
    const { id, version } = await record();
    const before = await eventOf(id);
    expect(before.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    await api.call('PATCH', apiUrl(PATHS.meeting, { ...roadmap, id }), {
      ...as(secretary),
      version,
      body: input({ status: 'cancelled', statusReason: 'Agenda' }),
    });
    const after = await eventOf(id);
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBe(before.sequence + 1);
    expect(after.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(after.description).toContain('Agenda');
  });

  it('fold and escape texts so that they come back as they were', async () => {
    const { id } = await record({ topic: spanish(LONG), place: 'Sala 1; piso 2, norte' });
    const { body, headers } = await fileOf(id);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(body.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const event = await eventOf(id);
    expect([event.summary, event.location]).toEqual([`CCPP: ${LONG}`, 'Sala 1; piso 2, norte']);
  });

  it('say what they are before what they hold, as the standard asks', async () => {
    const title = 'Hoja, ruta; 2026 \\ Chile';
    await api.sql(
      `select set_config('rumbo.actor', 'system:test', false), set_config('rumbo.request', 'test', false)`,
    );
    await api.sql(`update roadmap set title = $1 where code = 'CL-HRR'`, [spanish(title)]);
    const { id } = await record();
    const [head = '', ...rest] = (await fileOf(id)).body.split('BEGIN:VTIMEZONE');
    expect(head).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Rumbo\/\//);
    expect(head).toContain('\r\nX-WR-CALNAME:Hoja\\, ruta\\; 2026 \\\\ Chile\r\n');
    expect(rest.join('').replace(/BEGIN:(VEVENT|STANDARD|DAYLIGHT)[^]*?END:\1\r\n/g, '')).toBe(
      '\r\nTZID:America/Santiago\r\nEND:VTIMEZONE\r\nEND:VCALENDAR',
    );
  });

  it('write stamps in UTC, as the standard asks', async () => {
    const { id } = await record();
    expect((await fileOf(id)).body).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
  });

  it('have nothing of a meeting that is not there', async () => {
    const { status, headers } = await fileOf(999_999);
    expect([status, headers.get('content-type')]).toEqual([404, expect.stringContaining('problem+json')]);
  });

  describe('that programs subscribe to', () => {
    it('show every meeting behind a secret address that is told once', async () => {
      const { id } = await record({ topic: spanish('Próximo plenario') });
      const { status, body } = await feedFor(secretary);
      expect([status, body.roadmap]).toEqual([201, 'CL-HRR']);
      expect(body.path).toMatch(/^\/api\/calendars\/[\w-]{43}\.ics$/);
      const feed = await api.get<string>(body.path);
      expect(feed.status).toBe(200);
      const events = eventsIn(feed.body);
      const [{ count } = { count: 0 }] = await api.sql<{ count: number }>(
        `select count(*)::int as count from meeting`,
      );
      expect(events).toHaveLength(count);
      expect(events.map(({ uid }) => uid)).toContain(`meeting-${id}.cl-hrr@rumbo`);
      const list = await api.get<CalendarFeedList>(apiUrl(PATHS.calendarFeeds), as(secretary));
      expect(list.body.items[0]).toEqual({ id: body.id, roadmap: 'CL-HRR', createdAt: body.createdAt });
      expect(await api.sql(`select 1 from change where after::text like '%token%'`)).toEqual([]);
    });

    it('answer 304 to who has them as they are', async () => {
      const { body } = await feedFor(secretary);
      const etag = (await api.get<string>(body.path)).headers.get('etag');
      expect((await api.get(body.path, { headers: revalidation(etag) })).status).toBe(304);
      await record();
      expect((await api.get(body.path, { headers: revalidation(etag) })).status).toBe(200);
    });

    it('hold what their person may see, and no more once that ends', async () => {
      await api.sql(
        `with body as (insert into dialogue_body (roadmap_id, acronym, name)
           select id, 'MESA', $1 from roadmap where code = 'CL-DRAFT' returning id, roadmap_id)
         insert into meeting (roadmap_id, dialogue_body_id, topic, status, type, level, held_on)
         select roadmap_id, id, $1, 'scheduled', 'INFO', 'national', '2026-12-10' from body`,
        [spanish('Borrador')],
      );
      const { body } = await feedFor(workers, null);
      expect((await api.get<string>(body.path)).body).toContain('MESA: Borrador');
      await api.sql(`delete from role_grant where person_id = $1`, [workers?.id]);
      expect((await api.get<string>(body.path)).body).not.toContain('MESA');
      await api.sql(`update person set active = false where id = $1`, [workers?.id]);
      expect((await api.get(body.path)).status).toBe(404);
    });

    it('are of a roadmap that their person may see', async () => {
      const kenyan = await createPersona(api, 'secretary', { country: 'KE' });
      expect((await feedFor(kenyan, 'CL-DRAFT')).status).toBe(404);
      expect((await feedFor(kenyan, 'CL-NONE')).status).toBe(404);
      expect((await feedFor(undefined)).status).toBe(401);
    });

    it('open nothing once revoked, which only their person can do', async () => {
      const { body } = await feedFor(secretary);
      const url = apiUrl(PATHS.calendarFeed, { id: body.id });
      const other = await createPersona(api, 'secretary');
      expect((await api.call('DELETE', url, as(other))).status).toBe(404);
      expect((await api.get(body.path)).status).toBe(200);
      expect((await api.call('DELETE', url, as(secretary))).status).toBe(204);
      expect((await api.get(body.path)).status).toBe(404);
    });
  });
});

/** Events as another library reads them, by the time zones that the file itself defines. */
function eventsIn(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
