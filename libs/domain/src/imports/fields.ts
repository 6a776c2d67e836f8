import * as z from 'zod';

/**
 * `plan`: rows become axes, objectives and milestones. `updates`: rows report on milestones of the plan.
 * `meetings`: rows become dialogue bodies and their meetings.
 */
export const IMPORT_KINDS = ['plan', 'updates', 'meetings'] as const;
export const ImportKind = z.enum(IMPORT_KINDS);
export type ImportKind = z.infer<typeof ImportKind>;

/** How the cells of a field are read. */
export type CellType =
  | 'text'
  | 'period'
  | 'day'
  | 'time'
  | 'number'
  | 'links'
  | 'type'
  | 'status'
  | 'meetingStatus'
  | 'dialogueType'
  | 'dialogueLevel'
  | 'modality';

interface FieldRule {
  type: CellType;
  required?: boolean;
  /** Put between the texts of several columns. */
  join?: string;
}

const PARAGRAPHS = '\n\n';
const PARTS = ' · ';
const LINES_OF_ADDRESS = ', ';

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
  meetings: {
    dialogueBody: { type: 'text', required: true },
    topic: { type: 'text', required: true },
    on: { type: 'day', required: true },
    startsAt: { type: 'time' },
    endsAt: { type: 'time' },
    status: { type: 'meetingStatus', required: true },
    statusReason: { type: 'text' },
    dialogueType: { type: 'dialogueType', required: true },
    dialogueLevel: { type: 'dialogueLevel', required: true },
    modality: { type: 'modality' },
    number: { type: 'text' },
    place: { type: 'text', join: LINES_OF_ADDRESS },
    documents: { type: 'links' },
  },
} as const satisfies Record<ImportKind, Record<string, FieldRule>>;

export type PlanField = keyof (typeof IMPORT_FIELDS)['plan'];
export type UpdateField = keyof (typeof IMPORT_FIELDS)['updates'];
export type MeetingField = keyof (typeof IMPORT_FIELDS)['meetings'];

const planFields = Object.keys(IMPORT_FIELDS.plan) as PlanField[];
const updateFields = Object.keys(IMPORT_FIELDS.updates) as UpdateField[];
const meetingFields = Object.keys(IMPORT_FIELDS.meetings) as MeetingField[];
const FIELDS_OF = { plan: planFields, updates: updateFields, meetings: meetingFields };

export const ImportField = z.enum([...planFields, ...updateFields, ...meetingFields]);
export type ImportField = z.infer<typeof ImportField>;

export const fieldsOf = (kind: ImportKind): readonly ImportField[] => FIELDS_OF[kind];

export const fieldRule = (kind: ImportKind, field: ImportField): FieldRule | undefined =>
  (IMPORT_FIELDS[kind] as Partial<Record<ImportField, FieldRule>>)[field];
