import * as z from 'zod';
import { Body } from '../people/bodies';
import { Paragraph } from '../platform/localized-text';
import { Day } from '../platform/periods';
import { RecordId } from '../platform/record-id';
import { Roadmap } from '../roadmap/roadmap';
import { Assessment, AssessmentRound, Perspective, RoundPeriod } from './assessment';
import { FactorSignal, RecordKind } from './signal';

/** Opens a round of assessments: today, until the day it closes. */
export const RoundInput = z.strictObject({ period: RoundPeriod, closesOn: Day.nullable().default(null) });
export type RoundInput = z.infer<typeof RoundInput>;

/** What a body has to say against a published assessment. */
export const DissentInput = z.strictObject({ text: Paragraph });
export type DissentInput = z.infer<typeof DissentInput>;

/** A dissent stays beside the assessment that it speaks of; neither is ever changed. */
export const Dissent = z.object({
  id: RecordId,
  assessmentId: RecordId,
  bodyId: RecordId,
  text: Paragraph,
  at: z.iso.datetime(),
  illustrative: z.boolean(),
});
export type Dissent = z.infer<typeof Dissent>;

/** How many records of a signal come along by name; its counts are always of all. */
export const NAMED_RECORDS = 100;

/** A record that evidence or a signal points to, as far as naming and opening it needs. */
export const RecordLink = z.object({
  kind: RecordKind,
  id: RecordId,
  label: Paragraph,
  /** A short name that people use (code of a milestone or indicator, number of an agreement), where it has one. */
  code: z.string().nullable(),
  /** The day (or period) that it is about, where it has one. */
  on: z.string().nullable(),
  /** What the address of its page needs: an indicator's code, an agreement's meeting, else its own number. */
  page: z.string(),
});
export type RecordLink = z.infer<typeof RecordLink>;

/**
 * `GET /roadmaps/:roadmap/factors?asOf=`: the three success factors on a day. What was published later, and whose
 * minutes are not public for the reader, is left out.
 */
export const FactorsPage = z.object({
  roadmap: Roadmap,
  asOf: z.string(),
  /** Newest first. */
  rounds: z.array(AssessmentRound),
  /** Published ones, and drafts from the reader's own perspectives. Newest round first. */
  assessments: z.array(Assessment),
  /** Of these assessments, oldest first. */
  dissents: z.array(Dissent),
  /** Of all three factors. */
  signals: z.array(FactorSignal),
  /** The perspectives that are the reader's own. */
  mine: z.array(Perspective),
  /** Records that evidence names, and the first `NAMED_RECORDS` of each signal, as far as the reader may see them. */
  evidence: z.array(RecordLink),
  bodies: z.array(Body),
});
export type FactorsPage = z.infer<typeof FactorsPage>;

/** `GET /roadmaps/:roadmap/assessments/:id`: a published one for everybody, a draft for who may write it. */
export const AssessmentPage = z.object({
  roadmap: Roadmap,
  round: AssessmentRound,
  assessment: Assessment,
  /** Whether the reader may write it now: a draft of an own perspective in a round that is open. */
  editable: z.boolean(),
  dissents: z.array(Dissent),
  /** Of its factor, today. */
  signals: z.array(FactorSignal),
  /** Records that may be chosen as evidence, and those that signals name. */
  evidence: z.array(RecordLink),
  bodies: z.array(Body),
});
export type AssessmentPage = z.infer<typeof AssessmentPage>;
