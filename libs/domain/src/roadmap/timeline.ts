import * as z from 'zod';
import { Body } from '../people/bodies';
import { Dependency, LinkedMilestone } from './dependency';
import { Milestone } from './milestone';
import { Axis, Objective, Roadmap } from './roadmap';

/** A milestone as far as the timeline draws, filters and judges it. */
export const TimelineMilestone = LinkedMilestone.extend(
  Milestone.pick({ objectiveId: true, ownerId: true }).shape,
);
export type TimelineMilestone = z.infer<typeof TimelineMilestone>;

/** `GET /roadmaps/:roadmap/timeline`: the plan as it is drawn against time, in one request. */
export const Timeline = z.object({
  roadmap: Roadmap,
  axes: z.array(Axis),
  objectives: z.array(Objective),
  /** In reading order: axes, objectives, milestones. */
  milestones: z.array(TimelineMilestone),
  dependencies: z.array(Dependency),
  /** Bodies that answer for a milestone. */
  bodies: z.array(Body),
});
export type Timeline = z.infer<typeof Timeline>;
