import {
  type Brief,
  briefOf,
  type DialogueOverview,
  type Outlook,
  outlookOf,
  type Overview,
  overviewFigures,
  type OverviewRow,
  type Roadmap,
} from '@rumbo/domain';

const es = (text: string, translations: Record<string, string> = {}) => ({ lang: 'es', text, translations });

const ROADMAP: Roadmap = {
  ...{
    id: 1,
    code: 'CL-HRR',
    country: 'CL',
    status: 'in_force',
    language: 'es',
    timeZone: 'America/Santiago',
  },
  title: es('Hoja de ruta de formalización rural', {
    en: 'Rural formalisation roadmap',
    fr: 'Feuille de route de la formalisation rurale',
  }),
  ...{ summary: null, adoption: null, illustrative: true, version: 1 },
  ...{ startsOn: '2024-01-01', endsOn: '2027-12-31' },
};
const ASOF = '2026-11-24';

const milestone = (id: number, fields: Partial<OverviewRow>): OverviewRow => ({
  ...{ id, objectiveId: 1, axisId: 1, code: `1.1.${id}`, type: 'milestone', weight: 1, startsOn: null },
  title: es(`Hito ${id} de la ñandubayzal, con œuvre`, { en: `Milestone ${id}`, fr: `Jalon ${id}` }),
  ...{ due: '2026-06', originalDue: fields.due ?? '2026-06', baseline: null, goal: null, ownerId: 1 },
  ...{ themes: ['FORM'], status: 'in_progress', progress: 40, value: null, completedOn: null },
  lastUpdateOn: null,
  ...fields,
});

/** Finished one a month, as late as their number says, and more that are overdue than a page of the brief names. */
const ROWS: OverviewRow[] = [
  ...Array.from({ length: 12 }, (_, n) =>
    milestone(n + 1, {
      due: `2025-${String(n + 1).padStart(2, '0')}-01`,
      status: 'completed',
      completedOn: `2025-${String(n + 1).padStart(2, '0')}-${String(n * 2 + 1).padStart(2, '0')}`,
    }),
  ),
  ...Array.from({ length: 20 }, (_, n) => milestone(n + 13, { due: '2026-06' })),
  milestone(40, { due: '2027-12', axisId: 2, themes: [], ownerId: null, status: 'planned', progress: 0 }),
  milestone(41, { due: '2027-06', axisId: 2, status: 'on_hold' }),
];

/** Something of everything that the brief says; `finished`: how many of the milestones are. */
export function brief({ madeOn = ASOF, finished = 12 } = {}): Brief {
  const rows = ROWS.slice(12 - finished);
  const overview: Overview = {
    roadmap: ROADMAP,
    ...overviewFigures(rows, ROADMAP, ASOF),
    axes: [
      { id: 1, code: 'A1', title: es('Desarrollo productivo'), position: 0, version: 1 },
      { id: 2, code: 'A2', title: es('Trabajo decente'), position: 1, version: 1 },
    ],
    bodies: [
      {
        ...{ id: 1, country: 'CL', acronym: 'INDAP', name: es('Instituto de Desarrollo Agropecuario') },
        ...{ group: 'GOV', version: 1 },
      } as Overview['bodies'][number],
    ],
  };
  const outlook: Outlook = { roadmap: ROADMAP, ...outlookOf(rows, ROADMAP, ASOF) };
  const dialogue = {
    signals: [
      {
        ...{ code: 'S1', level: 3, part: 3, whole: 12, ids: [], from: '2025-11-24' },
        details: { longestGap: 138 },
      },
      { ...{ code: 'S5', level: null, part: 0, whole: 0, ids: [], from: null }, details: { made: 0 } },
    ],
    counts: { held: 14, scheduled: 1, cancelled: 1, agreements: 50 },
    presence: [
      { id: 1, on: '2026-07-09', topic: es('Mesa sobre la reforma'), form: 'tripartite', groups: {} },
    ],
    next: { on: '2026-12-03', topic: es('Plenario') },
  } as unknown as DialogueOverview;
  const made = briefOf({ overview, outlook, dialogue, indicators: [] }, madeOn);
  return {
    ...made,
    indicators: [
      {
        ...{ code: 'FRM-01', name: es('Tasa de ocupación informal'), unit: 'percent', unitText: null },
        ...{ source: 'INE · ENE', figure: { value: 26.8, period: '2025-10/P3M' } },
        ...{ target: { value: 25, due: '2027' }, state: 'off_track', illustrative: true },
      },
    ],
  };
}
