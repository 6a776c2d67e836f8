import type { ImportMapping } from '../imports/contract';
import { type CurrentMilestone, type CurrentPlan, importPlan } from '../imports/plan-import';
import { columnNames, type Table } from '../imports/table';

/** Plans for tests: a file of a few columns, and a plan that has its row. */
export const HEADER = ['Id', 'Part', 'Title', 'Type', 'Due', 'Axis', 'Objective', 'Owner', 'Base', 'Goal'];
export const from = (...columns: string[]) => ({ columns, constant: null });
export const mapping: ImportMapping = {
  fields: {
    ...{ code: from('Id'), title: from('Title'), type: from('Type'), due: from('Due'), owner: from('Owner') },
    ...{
      axisCode: from('Axis'),
      objectiveTitle: from('Objective'),
      baseline: from('Base'),
      goal: from('Goal'),
    },
  },
  identity: ['Id', 'Part'],
};
export const row = (facts: Partial<Record<string, string>> = {}) =>
  HEADER.map(
    (name) => facts[name] ?? { Id: '1', Title: 'Ley', Type: 'Hito', Due: '2026', Axis: 'A' }[name] ?? '',
  );
export const tableOf = (...rows: (string | number)[][]): Table => ({
  columns: columnNames(HEADER),
  rows: rows.map((cells, n) => ({ row: n + 2, cells })),
  marks: [],
});

export const empty: CurrentPlan = {
  ...{ language: 'es', axes: [], objectives: [], bodies: [], milestones: [] },
  territories: [
    { code: 'CL-AR', name: 'La Araucanía' },
    { code: 'CL-MA', name: 'Magallanes' },
  ],
};
export const stored = (facts: Partial<CurrentMilestone> = {}): CurrentMilestone => ({
  ...{ id: 7, sourceKey: '1 | ', code: '1', type: 'milestone', due: '2026', objective: 'A', owner: null },
  title: { lang: 'es', text: 'Ley' },
  ...{ description: null, verification: null, reference: null, startsOn: null, unit: null, baseline: null },
  ...{ goal: null, weight: 1, edited: [], imported: true, support: [], territories: [], themes: [] },
  ...{ principles: [], forms: [], originalDue: '2026', status: 'planned', progress: 0, value: null },
  ...{ completedOn: null, cancelReason: null, cancelReference: null },
  ...facts,
});
export const plan = (facts: Partial<CurrentMilestone> = {}): CurrentPlan => ({
  ...empty,
  axes: [{ code: 'A', title: 'A' }],
  objectives: [{ code: 'A', title: 'A', axisCode: 'A' }],
  milestones: [stored(facts)],
});
export const run = (table: Table, current = empty, by = mapping) =>
  importPlan(table, by, { decimal: 'comma', dateOrder: 'dmy' }, current);
export const said = (remarks: { row: number; column: string | null; code: string; value: string | null }[]) =>
  remarks.map(({ row, column, code, value }) => [row, column, code, value].join(' · '));
