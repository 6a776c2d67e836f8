import * as z from 'zod';
import { fieldErrors } from '../platform/problem';
import { TEXT_LIMITS } from '../platform/localized-text';
import { MilestoneInput, targetIsMeasurable } from '../roadmap/milestone';
import { SectionInput } from '../roadmap/roadmap';
import type { ImportField } from './fields';
import type { ReadRow, Remark } from './rows';

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

/** Checks a row that was read; what is wrong goes to the row's errors, and there is no plan row then. */
export function toPlanRow(read: ReadRow, remark: Remark): PlanRow | null {
  const { values } = read;
  if (!values.axisCode && !values.axisTitle && !read.errors.some(({ field }) => field === 'axisTitle'))
    read.errors.push(remark(values.axisTitle === undefined ? 'axisCode' : 'axisTitle', { code: 'required' }));
  const type = values.type ?? (typeof values.goal === 'number' ? 'target' : 'milestone');
  const measures = type === 'target' ? {} : { unit: null, baseline: null, goal: null };
  if (type === 'milestone' && (values.goal || values.baseline))
    read.notices.push(remark(values.goal ? 'goal' : 'baseline', { code: 'figuresOfMilestone' }));
  const known = Object.entries({ ...values, type, ...measures }).filter(([, value]) => value !== null);
  const result = PlanRow.safeParse(Object.fromEntries(known));
  if (result.error)
    for (const { path, code, params } of fieldErrors(result.error)) {
      const field = path.split('.')[0] as ImportField;
      if (!read.errors.some((error) => error.field === field))
        read.errors.push(remark(field, { code, params }));
    }
  return read.errors.length > 0 ? null : (result.data ?? null);
}
