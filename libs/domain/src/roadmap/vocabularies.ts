import * as z from 'zod';

/** The ILO's four SSE principles (110th ILC, 2022, paragraph 5). Labels: catalogue `vocabulary.principle.*`. */
export const PRINCIPLES = ['P1', 'P2', 'P3', 'P4'] as const;
export const Principle = z.enum(PRINCIPLES);
export type Principle = z.infer<typeof Principle>;

/** Forms of SSE organisation that the same definition names, and national forms outside them. */
export const FORMS = ['COOP', 'ASSOC', 'MUTUAL', 'FOUND', 'SOCENT', 'SHG', 'OTHER'] as const;
export const Form = z.enum(FORMS);
export type Form = z.infer<typeof Form>;

/** Five themes of the ILO's SSE strategy 2023-29: care, formality, just transition, supply chains, crisis. */
export const THEMES = ['CARE', 'FORM', 'JUST', 'SUPPLY', 'CRISIS'] as const;
export const Theme = z.enum(THEMES);
export type Theme = z.infer<typeof Theme>;

export const ROADMAP_STATUSES = ['draft', 'in_consultation', 'adopted', 'in_force', 'closed'] as const;
export const RoadmapStatus = z.enum(ROADMAP_STATUSES);
export type RoadmapStatus = z.infer<typeof RoadmapStatus>;

/** From adoption on, a roadmap is public. */
export const PUBLISHED_STATUSES = [
  'adopted',
  'in_force',
  'closed',
] as const satisfies readonly RoadmapStatus[];
export const isPublished = (status: RoadmapStatus): boolean =>
  (PUBLISHED_STATUSES as readonly string[]).includes(status);

/** `milestone`: met or not met. `target`: a quantity from a baseline to a goal. */
export const MILESTONE_TYPES = ['milestone', 'target'] as const;
export const MilestoneType = z.enum(MILESTONE_TYPES);
export type MilestoneType = z.infer<typeof MilestoneType>;

/** What people record. Overdue, at risk and completed late are derived from it and a date, never stored. */
export const MILESTONE_STATUSES = ['planned', 'in_progress', 'on_hold', 'completed', 'cancelled'] as const;
export const MilestoneStatus = z.enum(MILESTONE_STATUSES);
export type MilestoneStatus = z.infer<typeof MilestoneStatus>;
