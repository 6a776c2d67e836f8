import * as z from 'zod';
import { Paragraph, Title } from '../platform/localized-text';
import { periodStart } from '../platform/calendar';
import { type Day, Period } from '../platform/periods';
import { type FieldError, failWith } from '../platform/problem';
import { RecordId } from '../platform/record-id';
import { Principle } from '../roadmap/codes';
import { Url } from '../roadmap/milestone';
import { listOf } from './engagement';
import { DecentWorkElement, PolicyKind, ScreeningVerdict } from './engagement-codes';
import { SdgTarget, Standard } from './standards';

/** What a document says of one of the ILO's four principles, with the words or the reading that show it. */
export const Screening = z
  .strictObject({
    principle: Principle,
    verdict: ScreeningVerdict,
    /** The article, or its words as they stand in the document. */
    passage: z.string().trim().min(1).max(4_000).nullable(),
    note: Paragraph.nullable(),
  })
  .superRefine(({ verdict, passage, note }, ctx) => {
    if (verdict !== 'absent' && passage === null && note === null)
      failWith(ctx, 'passageNeeded', undefined, ['passage']);
  });
export type Screening = z.infer<typeof Screening>;

const document = {
  kind: PolicyKind,
  title: Title,
  /** Number and short name: `Ley 20.881`. */
  reference: z.string().trim().min(1).max(200).nullable(),
  /** When it was published, as precisely as known. */
  dated: Period.nullable(),
  url: Url.nullable(),
  /** A principle that is left out was not screened. */
  screening: z.array(Screening).max(4),
};
/** A law, decree, plan or the like, screened against the principles. */
export const PolicyDocumentInput = z.strictObject(document).superRefine(({ screening }, ctx) => {
  screening.forEach(({ principle }, n) => {
    if (screening.findIndex((other) => other.principle === principle) < n)
      failWith(ctx, 'repeatedValue', undefined, ['screening', n, 'principle']);
  });
});
export type PolicyDocumentInput = z.infer<typeof PolicyDocumentInput>;
export const PolicyDocument = z.object({
  ...document,
  id: RecordId,
  illustrative: z.boolean(),
  version: z.int(),
});
export type PolicyDocument = z.infer<typeof PolicyDocument>;

/** A document exists: its date has begun. */
export const checkPolicyDocument = ({ dated }: PolicyDocumentInput, today: Day): FieldError[] =>
  dated !== null && periodStart(dated) > today ? [{ path: 'dated', code: 'inTheFuture' }] : [];

/** What decent work asks of an objective, and the elements that the condition is about. */
export const DecentWorkCondition = z.strictObject({
  condition: Paragraph,
  elements: listOf(DecentWorkElement).min(1),
});
export type DecentWorkCondition = z.infer<typeof DecentWorkCondition>;

/** The principles that justify an objective, and its condition of decent work; null: none is set. */
export const ObjectiveConditionsInput = z.strictObject({
  principles: listOf(Principle),
  decentWork: DecentWorkCondition.nullable(),
});
export type ObjectiveConditionsInput = z.infer<typeof ObjectiveConditionsInput>;
export const ObjectiveConditions = z.object({
  ...ObjectiveConditionsInput.shape,
  id: RecordId,
  axisId: RecordId,
  code: z.string(),
  title: Title,
  version: z.int(),
});
export type ObjectiveConditions = z.infer<typeof ObjectiveConditions>;

/** What a milestone serves beyond its roadmap: targets of the goals, standards, outcomes of country programmes. */
export const MilestoneLinksInput = z.strictObject({
  sdgTargets: listOf(SdgTarget),
  standards: listOf(Standard),
  outcomes: listOf(z.string().trim().min(1).max(60)),
});
export type MilestoneLinksInput = z.infer<typeof MilestoneLinksInput>;
export const MilestoneLinks = z.object({
  ...MilestoneLinksInput.shape,
  id: RecordId,
  code: z.string(),
  title: Title,
  version: z.int(),
});
export type MilestoneLinks = z.infer<typeof MilestoneLinks>;

/** Whether a milestone serves something beyond its roadmap. */
export const isLinked = ({ sdgTargets, standards, outcomes }: MilestoneLinksInput): boolean =>
  sdgTargets.length + standards.length + outcomes.length > 0;
