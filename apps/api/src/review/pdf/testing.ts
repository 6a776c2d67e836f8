import {
  addDays,
  countStates,
  type MilestoneStateName,
  type ReportContent,
  type ReportMilestone,
  type ReportPage,
} from '@rumbo/domain';

const es = (text: string, translations: Record<string, string> = {}) => ({ lang: 'es', text, translations });

const milestone = (
  id: number,
  state: MilestoneStateName,
  fields: Partial<ReportMilestone> = {},
): ReportMilestone => ({
  ...{ id, code: `1.1.${id}`, axis: 'A1', owner: 'INDAP', state, onHold: false, progress: 50, expected: 62 },
  title: es(`Hito número ${id} de la ñandubayzal, con œuvre`, { en: `Milestone ${id}`, fr: `Jalon ${id}` }),
  ...{ days: 0, due: '2026-09', originalDue: '2026-06', completedOn: null },
  before: { state: 'in_progress', progress: 40, due: fields.due ?? '2026-09' },
  ...{ replanReason: null, cancelReason: null, updates: 1, illustrative: false },
  ...fields,
});

/** So many milestones as make a table of several pages, and one of everything that can happen to one. */
const MILESTONES: ReportMilestone[] = [
  milestone(1, 'completed', { completedOn: '2026-03-20' }),
  milestone(2, 'completed_late', { completedOn: '2026-04-16', days: 16 }),
  milestone(3, 'in_progress', {
    due: '2026-12',
    before: { state: 'in_progress', progress: 40, due: '2026-06' },
    replanReason: 'Licitación desierta',
  }),
  milestone(4, 'overdue', { days: 30 }),
  milestone(5, 'cancelled', { cancelReason: 'Sin presupuesto' }),
  milestone(6, 'planned', { before: null, illustrative: true }),
  ...Array.from({ length: 60 }, (_, n) =>
    milestone(7 + n, 'planned', { before: { state: 'planned', progress: 0, due: '2026-09' } }),
  ),
];

const CONTENT: ReportContent = {
  roadmap: {
    ...{ code: 'CL-HRR', country: 'CL', status: 'in_force', language: 'es', illustrative: true },
    title: es('Hoja de ruta de formalización rural', {
      en: 'Rural formalisation roadmap',
      fr: 'Feuille de route de la formalisation rurale',
    }),
    ...{ startsOn: '2024-01-01', endsOn: '2027-12-31' },
  },
  period: { startsOn: '2026-01-01', endsOn: '2026-06-30', dueOn: '2026-07-31' },
  ...{ asOf: '2026-06-30', eve: '2025-12-31' },
  rollUp: { done: 1234.5, weight: 2000, percent: 61.725, milestones: 65 },
  rollUpBefore: { done: 1000, weight: 2000, percent: 50, milestones: 65 },
  ...{ elapsed: 62.4, elapsedBefore: 50 },
  states: countStates(MILESTONES.map(({ state }) => ({ state: { state } as never }))),
  statesBefore: countStates([]),
  axes: [
    {
      ...{ code: 'A1', title: es('Desarrollo productivo') },
      rollUp: { done: 1.5, weight: 4, percent: 37.5, milestones: 4 },
      states: countStates([]),
    },
  ],
  milestones: MILESTONES,
  meetings: [
    {
      ...{ id: 1, on: '2026-04-16', topic: es('Mesa regional del Maule'), body: 'CCPP', type: 'CONS' },
      ...{ level: 'territorial', territory: 'CL-ML', form: 'tripartite', minutesPublishedOn: '2026-05-13' },
      presence: [
        { group: 'GOV', organisations: 5, female: 6, male: 5, other: 0, undeclared: 0 },
        { group: 'WRK', organisations: 1, female: 4, male: 6, other: 0, undeclared: 0 },
      ],
      agreements: 4,
    },
  ],
  agreements: [
    {
      ...{ id: 1, meetingId: 1, number: '1', meetingOn: '2026-04-16', text: es('Enviar el borrador') },
      ...{ owner: 'DAES', due: '2026-06', doneOn: '2026-06-01', state: 'kept' },
      ...{ made: true, fellDue: true, kept: true },
    },
    {
      ...{ id: 2, meetingId: 1, number: '2', meetingOn: '2026-04-16', text: null, owner: null, due: null },
      ...{ doneOn: null, state: 'open', made: true, fellDue: false, kept: false },
    },
  ],
  signals: [],
  indicators: [
    {
      ...{ code: 'FRM-01', name: es('Tasa de ocupación informal'), unit: 'percent', unitText: null },
      ...{ direction: 'lower', seriesId: 1, source: 'INE · ENE', isNew: true, attainment: null },
      figure: { period: '2025-10/P3M', value: 26.8, flag: null, numerator: null, denominator: null },
      before: { period: '2024', value: 26.4, flag: null, numerator: null, denominator: null },
      target: { value: 25, due: '2027', baseline: null },
      ...{ state: 'noBaseline', stateBefore: 'noBaseline', illustrative: false },
    },
  ],
  assessments: [
    {
      ...{ round: '2026-03', factor: 'F1', perspective: 'workers', publishedOn: '2026-04-01' },
      score: { mean: 2.2, scored: 5, of: 5 },
      ...{ levels: [], dissents: 1, illustrative: true },
    },
  ],
};

/** A published report with something of everything. */
export const reportPage = (fields: Partial<ReportPage> = {}): ReportPage => ({
  roadmap: {
    ...CONTENT.roadmap,
    ...{ id: 1, summary: null, adoption: null, timeZone: 'America/Santiago', version: 1 },
  },
  period: { id: 1, ...CONTENT.period, illustrative: true, version: 1 },
  report: { id: 1, periodId: 1, status: 'published', illustrative: true, version: 7 },
  narrative: {
    achievements: es('La ventanilla única abrió en 3 regiones → 16 previstas.\nYa formalizó 123 grupos.', {
      en: 'The one window opened in 3 regions.',
      fr: 'Le guichet unique a ouvert dans 3 régions — au cœur des territoires.',
    }),
    difficulties: null,
    nextSteps: es('Formalizar 40 grupos más en el año.'),
    requests: null,
  },
  content: CONTENT,
  frozen: true,
  steps: [
    { id: 2, step: 'published', author: null, at: `${addDays('2026-08-01', 9)}T14:00:00.000Z`, note: null },
  ],
  others: [],
  ...fields,
});
