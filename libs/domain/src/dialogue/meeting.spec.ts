import { fieldErrors } from '../platform/problem';
import { organisation } from '../testing/chile-dialogue';
import { dialogueForm } from './attendance';
import { MeetingInput } from './meeting';
import type { ConstituentGroup } from '../people/bodies';

test.each<[ConstituentGroup[], string]>([
  [['GOV', 'EMP', 'WRK', 'SSE'], 'tripartite_plus'],
  [['GOVR', 'EMP', 'WRK', 'SSE', 'REF'], 'tripartite_plus'],
  [['GOV', 'EMP', 'WRK'], 'tripartite'],
  [['EMP', 'WRK'], 'bipartite'],
  [['GOV', 'WRK', 'SSE'], 'bipartite'],
  [['GOV', 'SSE'], 'other'],
  [[], 'other'],
])('%j is %s', (groups, form) => {
  expect(dialogueForm(groups.map((group) => organisation(group)))).toBe(form);
});

test('who was invited and did not come earns nothing', () => {
  const groups = (['GOV', 'EMP'] as const).map((group) => organisation(group));
  expect(dialogueForm([...groups, organisation('WRK', { attended: false })])).toBe('bipartite');
});

const input = {
  dialogueBodyId: 1,
  topic: { lang: 'es', text: 'Plenario' },
  status: 'held',
  type: 'CONS',
  level: 'national',
  on: '2026-07-09',
  minutes: {},
};
const errors = (fields: Record<string, unknown>) => {
  const parsed = MeetingInput.safeParse({ ...input, ...fields });
  return parsed.success ? [] : fieldErrors(parsed.error).map(({ path, code }) => `${path} ${code}`);
};

test.each<[string, Record<string, unknown>, string[]]>([
  ['complete', {}, []],
  ['that ends before it begins', { startsAt: '11:00', endsAt: '10:00' }, ['endsAt endBeforeStart']],
  ['cancelled without a reason', { status: 'cancelled' }, ['statusReason required']],
  [
    'cancelled, and attended',
    { status: 'cancelled', statusReason: 'Agenda', attendance: [organisation('GOV')] },
    ['attendance.0.attended onlyWhenHeld'],
  ],
  [
    'with fewer than no women',
    { attendance: [organisation('GOV', { female: -1 })] },
    ['attendance.0.female tooSmall'],
  ],
  [
    'with persons of an organisation that did not come',
    { attendance: [organisation('GOV', { attended: false, male: 2 })] },
    ['attendance.0.female onlyWhoAttended'],
  ],
  ['with minutes before it', { minutes: { draftedOn: '2026-07-01' } }, ['minutes.draftedOn beforeMeeting']],
  [
    'with minutes published before they were approved',
    { minutes: { approvedOn: '2026-08-02', publishedOn: '2026-08-01' } },
    ['minutes.publishedOn outOfOrder'],
  ],
  ['whose agenda was sent afterwards', { agendaSentOn: '2026-07-10' }, ['agendaSentOn afterMeeting']],
  [
    'with a proposal refused without a reason',
    { proposals: [{ group: 'WRK', from: 'CUT', text: 'Piso mínimo', response: 'not_accepted' }] },
    ['proposals.0.reason required'],
  ],
])('a meeting %s', (_, fields, expected) => {
  expect(errors(fields)).toEqual(expected);
});
