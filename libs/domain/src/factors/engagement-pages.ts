import * as z from 'zod';
import { MilestoneStatus } from '../roadmap/codes';
import { MilestoneRow } from '../roadmap/plan';
import { Axis, Roadmap } from '../roadmap/roadmap';
import { Exchange, Instrument, Partner, Recommendation, ReportingDuty } from './engagement';
import { MilestoneLinks, ObjectiveConditions, PolicyDocument } from './policies';

/** `GET /roadmaps/:roadmap/engagement`: with whom a country works, and what came of it. */
export const EngagementPage = z.object({
  roadmap: Roadmap,
  /** By short name. */
  partners: z.array(Partner),
  /** Newest first, as are recommendations and exchanges. */
  instruments: z.array(Instrument),
  recommendations: z.array(Recommendation),
  exchanges: z.array(Exchange),
  /** Latest due first. */
  duties: z.array(ReportingDuty),
  /** All milestones in reading order; `isLinked` tells those that serve something beyond the roadmap. */
  milestones: z.array(MilestoneLinks.extend({ status: MilestoneStatus })),
});
export type EngagementPage = z.infer<typeof EngagementPage>;

/** `GET /roadmaps/:roadmap/policies`: documents against principles, and what objectives rest on. */
export const PoliciesPage = z.object({
  roadmap: Roadmap,
  /** Newest first; those without a date at the end. */
  documents: z.array(PolicyDocument),
  axes: z.array(Axis),
  objectives: z.array(ObjectiveConditions),
  /** All milestones in reading order, with the principles that they themselves name. */
  milestones: z.array(
    MilestoneRow.pick({ id: true, objectiveId: true, code: true, title: true, principles: true }),
  ),
});
export type PoliciesPage = z.infer<typeof PoliciesPage>;
