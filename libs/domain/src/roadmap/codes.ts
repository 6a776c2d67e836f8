import * as z from 'zod';
import {
  FORMS,
  MILESTONE_STATUSES,
  MILESTONE_TYPES,
  PRINCIPLES,
  ROADMAP_STATUSES,
  THEMES,
} from './vocabularies';

export const Principle = z.enum(PRINCIPLES);
export type Principle = z.infer<typeof Principle>;

export const Form = z.enum(FORMS);
export type Form = z.infer<typeof Form>;

export const Theme = z.enum(THEMES);
export type Theme = z.infer<typeof Theme>;

export const RoadmapStatus = z.enum(ROADMAP_STATUSES);
export type RoadmapStatus = z.infer<typeof RoadmapStatus>;

export const MilestoneType = z.enum(MILESTONE_TYPES);
export type MilestoneType = z.infer<typeof MilestoneType>;

export const MilestoneStatus = z.enum(MILESTONE_STATUSES);
export type MilestoneStatus = z.infer<typeof MilestoneStatus>;
