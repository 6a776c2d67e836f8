import type { OverviewRow } from '../roadmap';

/** A milestone in the state that a case needs; the rest does not matter to it. */
export const milestone = (facts: Partial<OverviewRow> = {}): OverviewRow => ({
  id: 1,
  objectiveId: 1,
  axisId: 1,
  code: '1.1.1',
  type: 'milestone',
  title: { lang: 'es', text: 'Mapa de cadenas de valor' },
  weight: 1,
  startsOn: null,
  due: '2026-12-31',
  originalDue: facts.due ?? '2026-12-31',
  baseline: null,
  goal: null,
  ownerId: null,
  themes: [],
  status: 'in_progress',
  progress: 0,
  value: null,
  completedOn: null,
  lastUpdateOn: null,
  ...facts,
});

/** A quantity on its way from a baseline to a goal. */
export const target = (
  baseline: number,
  goal: number,
  value: number | null,
  facts: Partial<OverviewRow> = {},
) => milestone({ type: 'target', baseline, goal, value, ...facts });
