import { type Meeting, MeetingInput, type MeetingSummary } from '@rumbo/domain';
import { blankLine } from './attendance-draft';
import { draftOfMeeting, emptyMeeting, nextNumber, toMeeting, withoutBlankEnd } from './meeting-draft';

const draft = {
  ...emptyMeeting('es', '2026-07-09'),
  dialogueBodyId: '4',
  topic: { lang: 'es', text: 'Reforma' },
};

test('what a secretary types in the first fields is a meeting', () => {
  const parsed = MeetingInput.safeParse(toMeeting(draft));
  expect(parsed.error?.issues).toBeUndefined();
  expect(parsed.data).toMatchObject({ dialogueBodyId: 4, attendance: [], agenda: [], number: null });
});

test('a record comes back from the form as it was', () => {
  const input = MeetingInput.parse({
    ...toMeeting(draft),
    number: '15',
    quorumMet: false,
    startsAt: '09:30',
    agenda: [{ title: 'Texto', axisId: null, objectiveId: null, milestoneId: 7 }],
    attendance: [
      { ...blankLine(true), organisation: 'CUT', group: 'WRK', female: 2, male: 0, other: 0, undeclared: 0 },
    ],
    proposals: [{ group: 'WRK', from: 'CUT', text: 'Un asiento', response: 'partly', reason: 'Con turno' }],
  });
  const stored: Meeting = { ...input, id: 1, illustrative: false, version: 3 };
  expect(MeetingInput.parse(toMeeting(draftOfMeeting(stored)))).toEqual(input);
});

test('only blank lines at the end are left out', () => {
  const blank = (text: string) => text === '';
  expect(withoutBlankEnd(['a', '', 'b', '', ''], blank)).toEqual(['a', '', 'b']);
  expect(withoutBlankEnd([''], blank)).toEqual([]);
});

test.each([
  [['3', '12', '9'], '13'],
  [['3', '2026/4'], ''],
  [[], ''],
])('after %j comes %s', (numbers, next) => {
  const meetings = numbers.map((number) => ({ dialogueBodyId: 4, number }) as MeetingSummary);
  expect(nextNumber(meetings, 4)).toBe(next);
});
