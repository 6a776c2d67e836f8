import * as z from 'zod';

/**
 * `plan`: rows become axes, objectives and milestones. `updates`: rows report on milestones of the plan.
 * `meetings`: rows become dialogue bodies and their meetings. `observations`: cells become figures of indicators.
 * `register`: records of cooperatives are counted, and the counts become figures of indicators.
 */
export const IMPORT_KINDS = ['plan', 'updates', 'meetings', 'observations', 'register'] as const;
export const ImportKind = z.enum(IMPORT_KINDS);
export type ImportKind = z.infer<typeof ImportKind>;

/**
 * How the cells of a field are read; a `pastDay` may lie centuries back. `translations` have their language at the end
 * of their column's name: `Title (fr)`.
 */
export type CellType =
  | 'text'
  | 'period'
  | 'day'
  | 'pastDay'
  | 'time'
  | 'number'
  | 'links'
  | 'list'
  | 'themes'
  | 'principles'
  | 'forms'
  | 'translations'
  | 'languages'
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
    titleTranslations: { type: 'translations' },
    type: { type: 'type' },
    due: { type: 'period', required: true },
    originalDue: { type: 'period' },
    axisCode: { type: 'text' },
    axisTitle: { type: 'text' },
    axisTitleTranslations: { type: 'translations' },
    objectiveCode: { type: 'text' },
    objectiveTitle: { type: 'text' },
    objectiveTitleTranslations: { type: 'translations' },
    owner: { type: 'text' },
    support: { type: 'list' },
    unit: { type: 'text' },
    baseline: { type: 'number' },
    goal: { type: 'number' },
    status: { type: 'status' },
    progress: { type: 'number' },
    value: { type: 'number' },
    completedOn: { type: 'period' },
    cancelReason: { type: 'text' },
    cancelReference: { type: 'text' },
    description: { type: 'text', join: PARAGRAPHS },
    descriptionTranslations: { type: 'translations' },
    verification: { type: 'text', join: PARAGRAPHS },
    verificationTranslations: { type: 'translations' },
    reference: { type: 'text', join: PARTS },
    startsOn: { type: 'day' },
    weight: { type: 'number' },
    territories: { type: 'list' },
    themes: { type: 'themes' },
    principles: { type: 'principles' },
    forms: { type: 'forms' },
    languages: { type: 'languages' },
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
  observations: {
    indicator: { type: 'text' },
    indicatorName: { type: 'text' },
    area: { type: 'text', required: true },
    territory: { type: 'text' },
    period: { type: 'text' },
    value: { type: 'number', required: true },
    flag: { type: 'text' },
    dimensions: { type: 'text' },
    provider: { type: 'text', required: true },
    dataSource: { type: 'text' },
    methodology: { type: 'text' },
    base: { type: 'text' },
    seriesStart: { type: 'day' },
    numerator: { type: 'number' },
    denominator: { type: 'number' },
    publishedOn: { type: 'day' },
    retrievedOn: { type: 'day' },
    document: { type: 'text' },
  },
  register: {
    area: { type: 'text', required: true },
    provider: { type: 'text', required: true },
    dataSource: { type: 'text' },
    recordId: { type: 'text', required: true },
    recordStatus: { type: 'text' },
    recordForm: { type: 'text' },
    recordPlace: { type: 'text' },
    recordArea: { type: 'text' },
    foundedOn: { type: 'pastDay' },
    dissolvedOn: { type: 'pastDay' },
    recordYear: { type: 'day' },
    members: { type: 'number' },
    registerDay: { type: 'period' },
  },
} as const satisfies Record<ImportKind, Record<string, FieldRule>>;

export type PlanField = keyof (typeof IMPORT_FIELDS)['plan'];
export type UpdateField = keyof (typeof IMPORT_FIELDS)['updates'];
export type MeetingField = keyof (typeof IMPORT_FIELDS)['meetings'];
export type ObservationField = keyof (typeof IMPORT_FIELDS)['observations'];
export type RegisterField = keyof (typeof IMPORT_FIELDS)['register'];

const planFields = Object.keys(IMPORT_FIELDS.plan) as PlanField[];
const updateFields = Object.keys(IMPORT_FIELDS.updates) as UpdateField[];
const meetingFields = Object.keys(IMPORT_FIELDS.meetings) as MeetingField[];
const observationFields = Object.keys(IMPORT_FIELDS.observations) as ObservationField[];
const registerFields = Object.keys(IMPORT_FIELDS.register) as RegisterField[];
const FIELDS_OF = {
  plan: planFields,
  updates: updateFields,
  meetings: meetingFields,
  observations: observationFields,
  register: registerFields,
};

export const ImportField = z.enum([
  ...planFields,
  ...updateFields,
  ...meetingFields,
  ...observationFields,
  ...registerFields,
]);
export type ImportField = z.infer<typeof ImportField>;

export const fieldsOf = (kind: ImportKind): readonly ImportField[] => FIELDS_OF[kind];

export const fieldRule = (kind: ImportKind, field: ImportField): FieldRule | undefined =>
  (IMPORT_FIELDS[kind] as Partial<Record<ImportField, FieldRule>>)[field];
