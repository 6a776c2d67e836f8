import * as z from 'zod';

/** `plan`: rows become axes, objectives and milestones. `updates`: rows report on milestones of the plan. */
export const IMPORT_KINDS = ['plan', 'updates'] as const;
export const ImportKind = z.enum(IMPORT_KINDS);
export type ImportKind = z.infer<typeof ImportKind>;

/** How the cells of a field are read. */
export type CellType = 'text' | 'period' | 'day' | 'number' | 'type' | 'status' | 'links';

interface FieldRule {
  type: CellType;
  required?: boolean;
  /** Put between the texts of several columns. */
  join?: string;
}

const PARAGRAPHS = '\n\n';
const PARTS = ' · ';

/** What can be imported, in the order in which people are asked. Labels: catalogue `import.field.*`. */
export const IMPORT_FIELDS = {
  plan: {
    code: { type: 'text', required: true },
    title: { type: 'text', required: true },
    type: { type: 'type' },
    due: { type: 'period', required: true },
    axisCode: { type: 'text' },
    axisTitle: { type: 'text' },
    objectiveCode: { type: 'text' },
    objectiveTitle: { type: 'text' },
    owner: { type: 'text' },
    unit: { type: 'text' },
    baseline: { type: 'number' },
    goal: { type: 'number' },
    description: { type: 'text', join: PARAGRAPHS },
    verification: { type: 'text', join: PARAGRAPHS },
    reference: { type: 'text', join: PARTS },
    startsOn: { type: 'day' },
    weight: { type: 'number' },
  },
  updates: {
    code: { type: 'text', required: true },
    reference: { type: 'text' },
    status: { type: 'status', required: true },
    reportedFor: { type: 'period', required: true },
    completedOn: { type: 'period' },
    progress: { type: 'number' },
    value: { type: 'number' },
    note: { type: 'text', join: PARAGRAPHS },
    evidence: { type: 'links' },
    cancelReason: { type: 'text' },
    cancelReference: { type: 'text' },
  },
} as const satisfies Record<ImportKind, Record<string, FieldRule>>;

export type PlanField = keyof (typeof IMPORT_FIELDS)['plan'];
export type UpdateField = keyof (typeof IMPORT_FIELDS)['updates'];

const planFields = Object.keys(IMPORT_FIELDS.plan) as PlanField[];
const updateFields = Object.keys(IMPORT_FIELDS.updates) as UpdateField[];

export const ImportField = z.enum([...planFields, ...updateFields]);
export type ImportField = z.infer<typeof ImportField>;

export const fieldsOf = (kind: ImportKind): readonly ImportField[] =>
  kind === 'plan' ? planFields : updateFields;

export const fieldRule = (kind: ImportKind, field: ImportField): FieldRule | undefined =>
  (IMPORT_FIELDS[kind] as Partial<Record<ImportField, FieldRule>>)[field];
