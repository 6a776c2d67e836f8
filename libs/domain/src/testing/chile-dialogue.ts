import type { ConstituentGroup } from '../people/bodies';
import { addDays } from '../platform/calendar';
import type { Meeting, MeetingInput } from '../dialogue/meeting';
import type { DialogueRecord } from '../dialogue/signals';

/** One line a meeting: day, type, level and territory, organisations by group, women and men, days to the minutes. */
type Row = [
  on: string,
  type: 'INFO' | 'CONS' | 'NEG',
  level: 'national' | 'territorial' | 'cross_border',
  territory: string | null,
  groups: [GOV: number, EMP: number, WRK: number, SSE: number, ACA: number],
  persons: [female: number, male: number] | null,
  minutes: number | null | 'pending',
  agreements: [made: number, onTime: number, due: number],
];

/** The fourteen meetings that were held, as the record of Chile's rural roadmap gives them. */
const HELD: Row[] = [
  ['2023-08-17', 'INFO', 'national', null, [9, 0, 0, 4, 1], [12, 15], 41, [3, 2, 3]],
  ['2023-11-09', 'CONS', 'national', null, [5, 0, 0, 5, 2], [8, 11], 22, [4, 3, 4]],
  ['2024-04-30', 'CONS', 'national', null, [4, 0, 0, 4, 0], null, null, [2, 2, 2]],
  ['2024-06-20', 'CONS', 'territorial', 'CL-AR', [6, 0, 1, 8, 2], [14, 13], 18, [5, 3, 5]],
  ['2024-09-12', 'CONS', 'national', null, [11, 0, 0, 6, 2], [16, 14], 25, [4, 3, 4]],
  ['2024-11-21', 'CONS', 'territorial', 'CL-LR', [5, 0, 1, 7, 1], [11, 9], 29, [3, 2, 3]],
  ['2025-03-20', 'CONS', 'national', null, [7, 1, 1, 9, 3], [19, 16], 15, [6, 4, 6]],
  ['2025-05-12', 'INFO', 'cross_border', null, [10, 1, 1, 14, 6], [60, 57], 40, [2, 1, 2]],
  ['2025-06-26', 'CONS', 'national', null, [10, 0, 0, 6, 1], [13, 14], 20, [4, 3, 4]],
  ['2025-08-28', 'INFO', 'national', null, [8, 1, 0, 10, 4], [41, 38], 10, [0, 0, 0]],
  ['2025-10-23', 'INFO', 'national', null, [13, 0, 0, 3, 0], null, 12, [3, 2, 3]],
  ['2026-01-22', 'NEG', 'national', null, [4, 2, 2, 4, 1], [9, 8], 21, [5, 4, 5]],
  ['2026-04-16', 'CONS', 'territorial', 'CL-ML', [5, 1, 1, 6, 1], [10, 11], 27, [4, 2, 4]],
  ['2026-07-09', 'CONS', 'national', null, [6, 1, 2, 6, 2], [12, 12], 'pending', [5, 1, 3]],
];

const GROUPS: ConstituentGroup[] = ['GOV', 'EMP', 'WRK', 'SSE', 'ACA'];
const NO_MINUTES = {
  draftedOn: null,
  circulatedOn: null,
  approvedOn: null,
  publishedOn: null,
  url: null,
  objections: [],
};

/** A meeting that is unremarkable but for what a case is about. */
export const meeting = (fields: Partial<Meeting> = {}): Meeting => ({
  id: 1,
  dialogueBodyId: 1,
  number: null,
  topic: { lang: 'es', text: 'Plenario' },
  status: 'held',
  statusReason: null,
  type: 'CONS',
  level: 'national',
  on: '2026-01-01',
  startsAt: null,
  endsAt: null,
  modality: null,
  place: null,
  territory: null,
  agenda: [],
  agendaSentOn: null,
  documents: [],
  documentsSentOn: null,
  quorumRule: null,
  quorumMet: null,
  languages: ['es'],
  accessibility: null,
  attendance: [],
  names: null,
  minutes: NO_MINUTES,
  proposals: [],
  illustrative: false,
  version: 1,
  ...fields,
});

export const organisation = (
  group: ConstituentGroup,
  persons: Partial<MeetingInput['attendance'][number]> = {},
): MeetingInput['attendance'][number] => ({
  bodyId: null,
  organisation: group,
  group,
  role: 'member',
  invited: true,
  attended: true,
  female: 0,
  male: 0,
  other: 0,
  undeclared: 0,
  ...persons,
});

/** All persons of a meeting stand with its first organisation; undeclared ones, one an organisation. */
function attendanceOf([, , , , groups, persons]: Row): Meeting['attendance'] {
  const all = groups.flatMap((count, n) =>
    Array.from({ length: count }, () => organisation(GROUPS[n] ?? 'GOV', persons ? {} : { undeclared: 1 })),
  );
  const [first, ...others] = all;
  return first && persons ? [{ ...first, female: persons[0], male: persons[1] }, ...others] : all;
}

function minutesOf(on: string, days: Row[6]): Meeting['minutes'] {
  if (days === null) return NO_MINUTES;
  if (days === 'pending') return { ...NO_MINUTES, draftedOn: on };
  return { ...NO_MINUTES, draftedOn: on, publishedOn: addDays(on, days) };
}

/** Of the agreements of a meeting so many are due a month later, and of these so many kept on time. */
function agreementsOf(
  [on, , , , , , , [made, onTime, due]]: Row,
  meetingNumber: number,
): DialogueRecord['agreements'] {
  return Array.from({ length: made }, (_, n) => {
    const kept = n < onTime;
    return {
      id: meetingNumber * 100 + n,
      due: n < due ? addDays(on, 30) : '2027-06',
      doneOn: kept ? addDays(on, 20) : null,
      status: kept ? ('done' as const) : ('open' as const),
      ownerGroup: 'GOV' as const,
      positions: kept
        ? [
            {
              id: 1,
              verdict: 'confirmed' as const,
              reason: null,
              bodyId: 9,
              group: 'SSE' as const,
              author: 'Confecoop',
              at: `${addDays(on, 25)}T12:00:00Z`,
            },
          ]
        : [],
    };
  });
}

export const chileDialogue = (regions: readonly string[]): DialogueRecord => ({
  meetings: [
    ...HELD.map((row, n) => {
      const [on, type, level, territory] = row;
      return meeting({
        id: n + 1,
        on,
        type,
        level,
        territory,
        attendance: attendanceOf(row),
        minutes: minutesOf(on, row[6]),
      });
    }),
    meeting({ id: 15, on: '2026-09-17', status: 'cancelled', statusReason: 'Agenda' }),
    meeting({ id: 16, on: '2026-12-03', status: 'scheduled' }),
  ],
  agreements: HELD.flatMap((row, n) => agreementsOf(row, n + 1)),
  regions,
});
