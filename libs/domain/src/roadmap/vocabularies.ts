import type { RoadmapStatus } from './codes';

/** The ILO's four SSE principles (110th ILC, 2022, paragraph 5). Labels: catalogue `vocabulary.principle.*`. */
export const PRINCIPLES = ['P1', 'P2', 'P3', 'P4'] as const;

/** Forms of SSE organisation that the same definition names, and national forms outside them. */
export const FORMS = ['COOP', 'ASSOC', 'MUTUAL', 'FOUND', 'SOCENT', 'SHG', 'OTHER'] as const;

/** Five themes of the ILO's SSE strategy 2023-29: care, formality, just transition, supply chains, crisis. */
export const THEMES = ['CARE', 'FORM', 'JUST', 'SUPPLY', 'CRISIS'] as const;

export const ROADMAP_STATUSES = ['draft', 'in_consultation', 'adopted', 'in_force', 'closed'] as const;

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

/** What people record. Overdue, at risk and completed late are derived from it and a date, never stored. */
export const MILESTONE_STATUSES = ['planned', 'in_progress', 'on_hold', 'completed', 'cancelled'] as const;
