import * as z from 'zod';
import { fieldErrors } from '../platform/problem';
import { TEXT_LIMITS } from '../platform/localized-text';
import { MilestoneInput, targetIsMeasurable } from '../roadmap/milestone';
import { SectionInput } from '../roadmap/roadmap';
import { ImportField } from './fields';
import type { ReadRow } from './rows';

const { code, type, due, reference, startsOn, unit, baseline, goal, weight } = MilestoneInput.shape;
const text = (limit: number) => z.string().max(limit).nullable().default(null);

/** A row of a plan by the rules of milestones, its texts still plain and its references still names. */
const PlanRow = z
  .object({
    ...{ code, type, due, reference, startsOn, unit, baseline, goal, weight },
    title: z.string().max(TEXT_LIMITS.title),
    description: text(TEXT_LIMITS.paragraph),
    verification: text(TEXT_LIMITS.paragraph),
    axisCode: SectionInput.shape.code.nullable().default(null),
    axisTitle: text(TEXT_LIMITS.title),
    objectiveCode: SectionInput.shape.code.nullable().default(null),
    objectiveTitle: text(TEXT_LIMITS.title),
    owner: text(TEXT_LIMITS.title),
  })
  .superRefine(targetIsMeasurable);
export type PlanRow = z.infer<typeof PlanRow>;

/** The row by the rules of milestones; null when it is refused. What only targets have is left out of milestones. */
export function toPlanRow(read: ReadRow): PlanRow | null {
  const { values } = read;
  if (!values.axisCode && !values.axisTitle)
    read.refuse(values.axisTitle === undefined ? 'axisCode' : 'axisTitle', { code: 'required' });
  const type = values.type ?? (typeof values.goal === 'number' ? 'target' : 'milestone');
  if (type === 'milestone' && (values.goal || values.baseline))
    read.note(values.goal ? 'goal' : 'baseline', 'figuresOfMilestone');
  const measures = type === 'milestone' && { unit: null, baseline: null, goal: null };
  return checkRow(read, PlanRow, { ...values, type, ...measures });
}

/** What a schema says of a row's values, at their columns. */
export function checkRow<T>(read: ReadRow, schema: z.ZodType<T>, values: Record<string, unknown>): T | null {
  const given = Object.entries(values).filter(([, value]) => value !== null);
  const { data, error } = schema.safeParse(Object.fromEntries(given));
  for (const { path, code, params } of error ? fieldErrors(error) : [])
    read.refuse(ImportField.parse(path.split('.')[0]), { code, ...(params && { params }) });
  return read.isRefused ? null : (data ?? null);
}
