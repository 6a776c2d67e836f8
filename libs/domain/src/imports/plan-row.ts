import * as z from 'zod';
import { failWith, fieldErrors } from '../platform/problem';
import { TEXT_LIMITS, TextLanguage } from '../platform/localized-text';
import { MilestoneInput, targetIsMeasurable } from '../roadmap/milestone';
import { checkStanding, MilestoneUpdateInput } from '../roadmap/milestone-update';
import { SectionInput } from '../roadmap/roadmap';
import { ImportField } from './fields';
import { TRANSLATED } from './languages';
import type { ReadRow } from './rows';
import { foldedWords } from './text';

const { code, type, due, reference, startsOn, unit, baseline, goal, weight } = MilestoneInput.shape;
const { territories, themes, principles, forms } = MilestoneInput.shape;
const { status, progress, value, completedOn, cancelReason, cancelReference } = MilestoneUpdateInput.shape;
const text = (limit: number) => z.string().max(limit).nullable().default(null);
const translations = (limit: number) =>
  z.record(TextLanguage, z.string().max(limit)).nullable().default(null);
const MOST_BODIES = 100;

/** A row of a plan by the rules of milestones, its texts still plain and its references still names. */
const PlanRow = z
  .object({
    ...{ code, type, due, reference, startsOn, unit, baseline, goal, weight },
    ...{ territories, themes, principles, forms },
    ...{ status: status.default('planned'), progress, value, completedOn, cancelReason, cancelReference },
    originalDue: due.nullable().default(null),
    title: z.string().max(TEXT_LIMITS.title),
    titleTranslations: translations(TEXT_LIMITS.title),
    description: text(TEXT_LIMITS.paragraph),
    descriptionTranslations: translations(TEXT_LIMITS.paragraph),
    verification: text(TEXT_LIMITS.paragraph),
    verificationTranslations: translations(TEXT_LIMITS.paragraph),
    axisCode: SectionInput.shape.code.nullable().default(null),
    axisTitle: text(TEXT_LIMITS.title),
    axisTitleTranslations: translations(TEXT_LIMITS.title),
    objectiveCode: SectionInput.shape.code.nullable().default(null),
    objectiveTitle: text(TEXT_LIMITS.title),
    objectiveTitleTranslations: translations(TEXT_LIMITS.title),
    owner: text(TEXT_LIMITS.title),
    support: z.array(z.string().max(TEXT_LIMITS.title)).max(MOST_BODIES).default([]),
    languages: z.partialRecord(z.enum(TRANSLATED), TextLanguage).default({}),
  })
  .superRefine(targetIsMeasurable)
  .superRefine((row, ctx) => {
    for (const { path, code } of checkStanding(row)) failWith(ctx, code, undefined, [path]);
  });
export type PlanRow = z.infer<typeof PlanRow>;

/**
 * The row by the rules of milestones, in a country of these territories; null when it is refused. What only targets
 * have is left out of milestones.
 */
export function toPlanRow(read: ReadRow, places: Territories): PlanRow | null {
  const { values } = read;
  if (!values.axisCode && !values.axisTitle)
    read.refuse(values.axisTitle === undefined ? 'axisCode' : 'axisTitle', { code: 'required' });
  const type = values.type ?? (typeof values.goal === 'number' ? 'target' : 'milestone');
  if (type === 'milestone' && (values.goal || values.baseline))
    read.note(values.goal ? 'goal' : 'baseline', 'figuresOfMilestone');
  const measures = type === 'milestone' && { unit: null, baseline: null, goal: null };
  const territories = Array.isArray(values.territories)
    ? values.territories.map((name) => places.codeOf(String(name)))
    : [];
  if (territories.includes(null)) read.refuse('territories', { code: 'referenceMissing' });
  return checkRow(read, PlanRow, { ...values, type, ...measures, territories });
}

/** The territories of a country, by code or by name. */
export class Territories {
  private readonly codes = new Map<string, string>();

  constructor(territories: readonly CurrentTerritory[]) {
    for (const { code, name } of territories.toReversed()) this.codes.set(foldedWords(name), code);
    for (const { code } of territories) this.codes.set(foldedWords(code), code);
  }

  /** Null where the country has none of this name. */
  codeOf(name: string): string | null {
    return this.codes.get(foldedWords(name)) ?? null;
  }
}

export interface CurrentTerritory {
  code: string;
  name: string;
}

/** What a schema says of a row's values, at their columns. */
export function checkRow<T>(read: ReadRow, schema: z.ZodType<T>, values: Record<string, unknown>): T | null {
  const given = Object.entries(values).filter(([, value]) => value !== null);
  const { data, error } = schema.safeParse(Object.fromEntries(given));
  for (const { path, code, params } of error ? fieldErrors(error) : [])
    read.refuse(ImportField.parse(path.split('.')[0]), { code, ...(params && { params }) });
  return read.isRefused ? null : (data ?? null);
}
