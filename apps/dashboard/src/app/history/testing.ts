import {
  CHANGE_KINDS,
  type ChangedMilestone,
  type KindCounts,
  type RoadmapComparison,
  type StandingOnDay,
} from '@rumbo/domain';

const es = (text: string) => ({ lang: 'es', text });

/** A milestone on a day, unremarkable but for what a test is about. */
export const standing = (fields: Partial<StandingOnDay> = {}): StandingOnDay => ({
  code: '1.1.1',
  title: es('Mapa'),
  type: 'milestone',
  axisId: 1,
  objectiveId: 10,
  ownerId: 5,
  due: '2026-06',
  originalDue: '2026-06',
  weight: 1,
  unit: null,
  baseline: null,
  goal: null,
  value: null,
  status: 'in_progress',
  completedOn: null,
  state: 'in_progress',
  onHold: false,
  progress: 20,
  days: 90,
  ...fields,
});

export const changed = (id: number, fields: Partial<ChangedMilestone>): ChangedMilestone => ({
  id,
  kinds: ['progressed'],
  before: standing(),
  after: standing({ progress: 50 }),
  replannedBy: null,
  ...fields,
});

const rollUp = (done: number) => ({ done, weight: 4, percent: done * 25, milestones: 4 });

export function comparison(milestones: ChangedMilestone[]): RoadmapComparison {
  const counts = Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, milestones.filter(({ kinds }) => kinds.includes(kind)).length]),
  ) as KindCounts;
  const records = { meetings: 2, agreements: 3, agreementsDone: 1, indicators: 9 };
  return {
    roadmap: {
      ...{
        id: 1,
        code: 'CL-HRR',
        country: 'CL',
        title: es('Hoja de ruta'),
        summary: null,
        status: 'in_force',
      },
      ...{ startsOn: '2024-01-01', endsOn: '2027-12-31', language: 'es', timeZone: 'America/Santiago' },
      ...{ adoption: null, illustrative: false, version: 1 },
    },
    before: { day: '2025-11-24', rollUp: rollUp(1), elapsed: 47, milestones: 4, overdue: 0 },
    after: { day: '2026-06-30', rollUp: rollUp(2), elapsed: 62, milestones: 5, overdue: 1 },
    recordedFrom: '2024-01-01',
    adoptedOn: '2024-03-01',
    onBothDays: 4,
    changed: milestones.length,
    counts,
    replans: { later: 1, earlier: 0, median: 30, longest: 30 },
    byAxis: [{ key: '1', before: rollUp(1), after: rollUp(2), changed: milestones.length, counts }],
    byObjective: [],
    byBody: [{ key: 'none', before: null, after: rollUp(2), changed: milestones.length, counts }],
    milestones,
    axes: [{ id: 1, code: 'A1', title: es('Eje') }],
    objectives: [
      { id: 10, code: 'O1', title: es('Uno'), axisId: 1 },
      { id: 11, code: 'O2', title: es('Dos'), axisId: 1 },
    ],
    bodies: [
      { id: 5, country: 'CL', acronym: 'INDAP', name: es('INDAP'), group: 'GOV', active: true, version: 1 },
      { id: 6, country: 'CL', acronym: 'DAES', name: es('DAES'), group: 'GOV', active: true, version: 1 },
    ],
    records: { before: records, after: { ...records, meetings: 4 } },
  };
}
