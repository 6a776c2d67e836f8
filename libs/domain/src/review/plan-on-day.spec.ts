import { milestone } from '../testing/milestones';
import { type MilestoneStory, standingOn } from './plan-on-day';

type Update = MilestoneStory['updates'][number];

const END = '2026-06-30';
const update = (on: string, fields: Partial<Update> = {}): Update => ({
  on,
  status: 'in_progress',
  progress: null,
  value: null,
  recordedOn: on,
  ...fields,
});
const story = (
  facts: Parameters<typeof milestone>[0],
  fields: Partial<Omit<MilestoneStory, 'milestone'>> = {},
): MilestoneStory => ({
  milestone: { ...milestone(facts), cancelReason: null, illustrative: false },
  updates: [],
  replans: [],
  recorded: [],
  addedOn: null,
  ...fields,
});
const recorded = (status: Update['status'], progress: number, completedOn: string | null = null) => [
  { day: END, status, progress, value: null, completedOn },
];

/** Status and progress at the end of June, and the due date. */
const CASES: [string, MilestoneStory, [string, number, string] | null][] = [
  ['nothing is told of it: as now', story({ progress: 30 }), ['in_progress', 30, '2026-12-31']],
  [
    'last told of by then: as now',
    story({ progress: 30 }, { updates: [update(END, { progress: 30 })] }),
    ['in_progress', 30, '2026-12-31'],
  ],
  [
    'told of since: as it was told before',
    story(
      { progress: 70 },
      { updates: [update('2026-03-01', { progress: 30 }), update('2026-07-01', { progress: 70 })] },
    ),
    ['in_progress', 30, '2026-12-31'],
  ],
  [
    'an update that gives no figure leaves the one before',
    story(
      { progress: 70 },
      {
        updates: [
          update('2026-03-01', { progress: 30 }),
          update('2026-04-01', { status: 'on_hold' }),
          update('2026-07-01', { progress: 70 }),
        ],
      },
    ),
    ['on_hold', 30, '2026-12-31'],
  ],
  [
    'told of since for the first time: not begun',
    story({ progress: 70 }, { updates: [update('2026-07-01', { progress: 70 })] }),
    ['planned', 0, '2026-12-31'],
  ],
  [
    'as it was recorded, whatever was told',
    story(
      { progress: 70 },
      {
        updates: [update('2026-07-01', { progress: 70 })],
        recorded: recorded('in_progress', 45),
      },
    ),
    ['in_progress', 45, '2026-12-31'],
  ],
  [
    'as an update told it that was brought in since',
    story(
      { progress: 70 },
      {
        updates: [update('2026-06-20', { progress: 60, recordedOn: '2026-07-10' })],
        recorded: recorded('in_progress', 45),
      },
    ),
    ['in_progress', 60, '2026-12-31'],
  ],
  [
    'as it was recorded, where what was brought in since is older',
    story(
      { progress: 70 },
      {
        updates: [
          update('2026-05-20', { progress: 30, recordedOn: '2026-07-10' }),
          update('2026-06-20', { progress: 45 }),
        ],
        recorded: recorded('in_progress', 45),
      },
    ),
    ['in_progress', 45, '2026-12-31'],
  ],
  [
    'completed by then, and only said later',
    story(
      { status: 'completed', completedOn: '2026-06-28' },
      { updates: [update('2026-07-05', { status: 'completed' })], recorded: recorded('in_progress', 80) },
    ),
    ['completed', 0, '2026-12-31'],
  ],
  [
    'completed since',
    story(
      { status: 'completed', completedOn: '2026-07-02' },
      {
        updates: [update('2026-05-01', { progress: 60 }), update('2026-07-05', { status: 'completed' })],
      },
    ),
    ['in_progress', 60, '2026-12-31'],
  ],
  [
    'completed then, and taken up again since',
    story({ status: 'in_progress', progress: 90 }, { recorded: recorded('completed', 100, '2026-05-01') }),
    ['completed', 100, '2026-12-31'],
  ],
  [
    'cancelled by then',
    story({ status: 'cancelled' }, { updates: [update(END, { status: 'cancelled' })] }),
    ['cancelled', 0, '2026-12-31'],
  ],
  [
    'cancelled since',
    story(
      { status: 'cancelled' },
      {
        updates: [
          update('2026-02-01', { status: 'on_hold', progress: 10 }),
          update('2026-07-01', { status: 'cancelled' }),
        ],
      },
    ),
    ['on_hold', 10, '2026-12-31'],
  ],
  [
    're-planned twice, the second time since',
    story(
      { due: '2027-06' },
      {
        replans: [
          { on: '2026-05-01', from: '2026-06', reason: 'Sin presupuesto' },
          { on: '2026-07-15', from: '2026-12', reason: 'Licitación desierta' },
        ],
      },
    ),
    ['in_progress', 0, '2026-12'],
  ],
  ['added on the last day', story({}, { addedOn: END }), ['in_progress', 0, '2026-12-31']],
  ['added since', story({}, { addedOn: '2026-07-01' }), null],
];

describe('a milestone at the end of a day', () => {
  it.each(CASES)('%s', (_, given, expected) => {
    const row = standingOn(given, END);
    expect(row && [row.status, row.progress, row.due]).toEqual(expected);
  });
});
