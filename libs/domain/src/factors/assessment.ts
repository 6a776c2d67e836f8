import * as z from 'zod';
import type { ConstituentGroup } from '../people/bodies';
import type { Person } from '../people/people';
import { isPeriod, periodEnd, periodStart } from '../platform/calendar';
import { Paragraph } from '../platform/localized-text';
import type { Day } from '../platform/periods';
import { failWith, type FieldError } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { timeAround } from '../roadmap/time-around';
import { ASSESSMENT_STATUSES, CRITERIA, EVIDENCE_KINDS, FACTORS, PERSPECTIVES } from './vocabularies';

export const Factor = z.enum(FACTORS);
export type Factor = z.infer<typeof Factor>;
export const Criterion = z.enum(CRITERIA);
export type Criterion = z.infer<typeof Criterion>;
export const Perspective = z.enum(PERSPECTIVES);
export type Perspective = z.infer<typeof Perspective>;
/** 1 to 5, see the rubric of the criterion. */
export const Level = z.int().min(1).max(5);

export const factorOf = (criterion: Criterion): Factor => criterion.slice(0, 2) as Factor;
export const criteriaOf = (factor: Factor): readonly Criterion[] =>
  CRITERIA.filter((criterion) => factorOf(criterion) === factor);

/** A record that a judgement rests on. */
export const EvidenceLink = z.strictObject({ kind: z.enum(EVIDENCE_KINDS), id: RecordId });
export type EvidenceLink = z.infer<typeof EvidenceLink>;

/** What one assessor says of one criterion; a level of null is "not assessed", never 1. */
export const CriterionAssessment = z.strictObject({
  criterion: Criterion,
  level: Level.nullable(),
  justification: Paragraph.nullable(),
  evidence: z.array(EvidenceLink).max(50),
});
export type CriterionAssessment = z.infer<typeof CriterionAssessment>;

/** Month of a round, `2026-09`. */
export const RoundPeriod = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .superRefine((month, ctx) => {
    if (!isPeriod(month)) failWith(ctx, 'impossibleDate', { value: month });
  });

/** A round is about a month of the roadmap's time, or of a year around it: it stays, and the newest leads every page. */
export function checkRound(period: string, roadmap: { startsOn: Day; endsOn: Day }): FieldError[] {
  const { from, to } = timeAround(roadmap);
  return periodEnd(period) < from || periodStart(period) > to
    ? [{ path: 'period', code: 'outsideRoadmap', params: { from, to } }]
    : [];
}

export const AssessmentRound = z.object({
  id: RecordId,
  period: RoundPeriod,
  openedOn: z.string(),
  /** No assessment is written or published after this day; null while open-ended. */
  closesOn: z.string().nullable(),
  illustrative: z.boolean(),
  version: z.int(),
});
export type AssessmentRound = z.infer<typeof AssessmentRound>;

/** Whether assessments of a round may be written and published on a day. */
export const isOpenOn = (
  { openedOn, closesOn }: Pick<AssessmentRound, 'openedOn' | 'closesOn'>,
  day: Day,
): boolean => openedOn <= day && (closesOn === null || day <= closesOn);

/** One factor seen from one perspective in one round. Criteria that nobody has spoken of are left out. */
export const Assessment = z.object({
  id: RecordId,
  roundId: RecordId,
  factor: Factor,
  perspective: Perspective,
  status: z.enum(ASSESSMENT_STATUSES),
  criteria: z.array(CriterionAssessment),
  publishedAt: z.string().nullable(),
  illustrative: z.boolean(),
  version: z.int(),
});
export type Assessment = z.infer<typeof Assessment>;

/** Part of a draft: criteria that it leaves out stay. They may lack anything; each is named once, and of this factor. */
export const AssessmentEdit = z
  .strictObject({ criteria: z.array(CriterionAssessment).max(5) })
  .superRefine(({ criteria }, ctx) => {
    criteria.forEach(({ criterion }, n) => {
      if (criteria.findIndex((other) => other.criterion === criterion) < n)
        failWith(ctx, 'repeatedValue', undefined, ['criteria', n, 'criterion']);
    });
  });
export type AssessmentEdit = z.infer<typeof AssessmentEdit>;

/** A draft with the criteria of an edit in place of what it said of them; the others stay. */
export const withEdit = (
  said: readonly CriterionAssessment[],
  { criteria }: AssessmentEdit,
): CriterionAssessment[] =>
  CRITERIA.flatMap((code) => {
    const about = ({ criterion }: CriterionAssessment) => criterion === code;
    return criteria.find(about) ?? said.find(about) ?? [];
  });

/** Begins the assessment of a factor from one's own perspective. */
export const AssessmentInput = z.strictObject({
  roundId: RecordId,
  factor: Factor,
  perspective: Perspective,
});
export type AssessmentInput = z.infer<typeof AssessmentInput>;

/** What keeps a draft from being published: a level needs its justification and its evidence. */
export function unpublishable(criteria: readonly CriterionAssessment[]): FieldError[] {
  if (!criteria.some(({ level }) => level !== null)) return [{ path: 'criteria', code: 'nothingAssessed' }];
  return criteria.flatMap(({ level, justification, evidence }, n) => [
    ...(level !== null && justification === null
      ? [{ path: `criteria.${n}.justification`, code: 'justificationNeeded' }]
      : []),
    ...(level !== null && evidence.length === 0
      ? [{ path: `criteria.${n}.evidence`, code: 'evidenceNeeded' }]
      : []),
  ]);
}

/** Groups whose bodies assess, and the perspective that is theirs. */
const PERSPECTIVE_OF_GROUP: Partial<Record<ConstituentGroup, Perspective>> = {
  SSE: 'sse',
  WRK: 'workers',
  EMP: 'employers',
  ACA: 'independent',
};

/**
 * The perspectives that are a person's own in a country: a coordinator's is the ministry's, a constituent's follows
 * from its body's group, a specialist's is independent. `groupOf` tells the group of a body.
 */
export function perspectivesOf(
  person: Pick<Person, 'grants'>,
  country: string,
  groupOf: (bodyId: number) => ConstituentGroup | undefined,
): Perspective[] {
  const own = person.grants.flatMap(({ role, bodyId, ...grant }): (Perspective | undefined)[] => {
    if (grant.country !== null && grant.country !== country) return [];
    if (role === 'coordinator') return ['ministry'];
    if (role === 'specialist') return ['independent'];
    if (role !== 'constituent' || bodyId === null) return [];
    const group = groupOf(bodyId);
    return group ? [PERSPECTIVE_OF_GROUP[group]] : [];
  });
  return PERSPECTIVES.filter((perspective) => own.includes(perspective));
}
