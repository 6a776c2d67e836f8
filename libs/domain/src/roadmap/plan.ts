import * as z from 'zod';
import { EvidenceFile } from '../evidence/evidence-file';
import { MilestoneLinksInput } from '../factors/policies';
import { Body, Territory } from '../people/bodies';
import { Paragraph, Title } from '../platform/localized-text';
import { LinkedMilestone } from './dependency';
import { Change, MilestoneUpdate } from './milestone-update';
import { Evidence, Milestone } from './milestone';
import { Axis, Objective, Roadmap } from './roadmap';
import { Thread } from './thread';

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
  /** Open threads about axes and objectives, where there are some; none for who may not read them. */
  talk: z.array(z.object({ subject: z.enum(['axis', 'objective']), subjectId: z.int(), open: z.int() })),
});
export type Plan = z.infer<typeof Plan>;

/** `GET /roadmaps/:roadmap/milestones/:id`: the milestone, where it stands in the plan, and its story. */
export const MilestonePage = z.object({
  roadmap: Roadmap,
  axis: Axis,
  objective: Objective,
  /** All of the roadmap's, in plan order: a milestone may move from one to another. */
  objectives: z.array(Objective),
  milestone: Milestone,
  /** What it serves beyond its roadmap. */
  links: MilestoneLinksInput,
  /** What has to finish before it, and what waits for it, by code. */
  predecessors: z.array(LinkedMilestone),
  successors: z.array(LinkedMilestone),
  evidence: z.array(Evidence),
  /** Evidence that is kept here, oldest first; without what is restricted for who may not read drafts. */
  files: z.array(EvidenceFile),
  /** Newest first. */
  updates: z.array(MilestoneUpdate),
  /** Oldest first, as a conversation; empty for who may not read them. */
  threads: z.array(Thread),
  /** Newest first; empty for who may not read them. */
  changes: z.array(Change),
  /** Agreements that it carries, oldest first; who may not read drafts gets those whose minutes are published. */
  /** Indicators that it serves. */
  indicators: z.array(z.object({ code: z.string(), name: Title })),
  agreements: z.array(
    z.object({ id: z.int(), meetingId: z.int(), number: z.string(), text: Paragraph, meetingOn: z.string() }),
  ),
  bodies: z.array(Body),
  territories: z.array(Territory),
});
export type MilestonePage = z.infer<typeof MilestonePage>;

/** A coordinator is asked about what is due within this many days; a reporter about all that is unfinished. */
export const COORDINATOR_HORIZON_DAYS = 90;
/** How many milestones `MyUpdates` carries; the rest is a filter of the plan. */
export const MY_UPDATES_LIMIT = 200;

/** `GET /my-updates`: milestones that the person reports on and that are not finished, most urgent first. */
export const MyUpdates = z.object({
  items: z.array(
    z.object({ roadmap: Roadmap, milestone: MilestoneRow, owner: Body.nullable(), evidenceCount: z.int() }),
  ),
  total: z.int(),
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
