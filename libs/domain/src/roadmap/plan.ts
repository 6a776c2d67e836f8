import { z } from 'zod';
import { Body, Territory } from '../people/bodies';
import { Change, Comment, MilestoneUpdate } from './milestone-update';
import { Evidence, Milestone } from './milestone';
import { Axis, Objective, Roadmap } from './roadmap';

/** A milestone in a list: long texts are left to its own page. */
export const MilestoneRow = Milestone.omit({
  description: true,
  verification: true,
  cancelReason: true,
  cancelReference: true,
});
export type MilestoneRow = z.infer<typeof MilestoneRow>;

/** `GET /roadmaps/:roadmap/plan`: all that the plan page shows, filters and sorts, in one request. */
export const Plan = z.object({
  roadmap: Roadmap,
  axes: z.array(Axis),
  objectives: z.array(Objective),
  milestones: z.array(MilestoneRow),
  bodies: z.array(Body),
  territories: z.array(Territory),
});
export type Plan = z.infer<typeof Plan>;

/** `GET /roadmaps/:roadmap/milestones/:id`: the milestone, where it stands in the plan, and its story. */
export const MilestonePage = z.object({
  roadmap: Roadmap,
  axis: Axis,
  objective: Objective,
  milestone: Milestone,
  evidence: z.array(Evidence),
  updates: z.array(MilestoneUpdate),
  /** Empty for who may not read them. */
  comments: z.array(Comment),
  changes: z.array(Change),
  bodies: z.array(Body),
  territories: z.array(Territory),
});
export type MilestonePage = z.infer<typeof MilestonePage>;

/** `GET /my-updates`: milestones that the person reports on and that are not finished, most urgent first. */
export const MyUpdates = z.object({
  items: z.array(
    z.object({ roadmap: Roadmap, milestone: MilestoneRow, owner: Body, evidenceCount: z.int() }),
  ),
});
export type MyUpdates = z.infer<typeof MyUpdates>;

/** `GET /roadmaps`: one line a roadmap that the reader may see. */
export const RoadmapSummary = Roadmap.extend({
  milestones: z.int(),
  /** Weighted roll-up: see `rollUp`. */
  done: z.number(),
  weight: z.number(),
  overdue: z.int(),
  atRisk: z.int(),
  lastUpdateOn: z.string().nullable(),
});
export type RoadmapSummary = z.infer<typeof RoadmapSummary>;
export const RoadmapList = z.object({ items: z.array(RoadmapSummary) });
export type RoadmapList = z.infer<typeof RoadmapList>;
