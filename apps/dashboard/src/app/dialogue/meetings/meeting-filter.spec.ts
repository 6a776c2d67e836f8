import type { MeetingSummary } from '@rumbo/domain';
import { calendarOf, filterMeetings, type MeetingFilter, monthAfter } from './meeting-filter';

const meeting = (fields: Partial<MeetingSummary>): MeetingSummary => ({
  id: 1,
  dialogueBodyId: 1,
  number: null,
  topic: { lang: 'es', text: 'Plenario del Consejo' },
  status: 'held',
  statusReason: null,
  type: 'CONS',
  level: 'national',
  on: '2026-07-09',
  startsAt: null,
  endsAt: null,
  modality: null,
  place: null,
  territory: null,
  illustrative: false,
  form: 'other',
  presence: [],
  minutesDraftedOn: null,
  minutesPublishedOn: null,
  agreements: 0,
  ...fields,
});
const MEETINGS = [
  meeting({ id: 1, on: '2026-12-03', status: 'scheduled', form: null }),
  meeting({ id: 2, type: 'NEG', form: 'tripartite' }),
  meeting({
    id: 3,
    on: '2025-04-16',
    level: 'territorial',
    territory: 'CL-ML',
    dialogueBodyId: 7,
    topic: { lang: 'es', text: 'Mesa técnica' },
    minutesDraftedOn: '2025-04-20',
    minutesPublishedOn: '2025-05-02',
  }),
  meeting({ id: 4, on: '2024-05-06', minutesDraftedOn: '2024-05-09', level: 'sectoral' }),
];

test.each<[string, MeetingFilter, number[]]>([
  ['nothing', {}, [1, 2, 3, 4]],
  ['a status', { status: 'scheduled' }, [1]],
  ['a type', { type: 'NEG' }, [2]],
  ['a level', { level: 'territorial' }, [3]],
  ['a form', { form: 'tripartite' }, [2]],
  ['a body', { body: '7' }, [3]],
  ['a territory', { territory: 'CL-ML' }, [3]],
  ['a year', { year: '2026' }, [1, 2]],
  ['minutes that wait to be published', { minutes: 'pending' }, [4]],
  ['no minutes of a meeting that was held', { minutes: 'none' }, [2]],
  ['minutes that are public', { minutes: 'published' }, [3]],
  ['the meetings behind a figure', { ids: '2,3' }, [2, 3]],
  ['text without its accents', { q: 'tecnica' }, [3]],
])('a filter by %s finds what it says', (_, filter, ids) => {
  expect(filterMeetings(MEETINGS, filter, 'es').map(({ id }) => id)).toEqual(ids);
});

test('a calendar has whole weeks from Monday, and the meetings on their days', () => {
  const days = calendarOf('2026-12', MEETINGS);
  expect([days[0]?.day, days.at(-1)?.day, days.length]).toEqual(['2026-11-30', '2027-01-03', 35]);
  expect(days.filter(({ meetings }) => meetings.length > 0).map(({ day }) => day)).toEqual(['2026-12-03']);
  expect(days.filter(({ inside }) => inside)).toHaveLength(31);
});

test('a month that begins on a Sunday still begins its weeks on Monday', () => {
  expect(calendarOf('2026-11', [])[0]?.day).toBe('2026-10-26');
});

test('months follow each other over the year', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
});
