import * as z from 'zod';
import { ConstituentGroup } from '../people/bodies';
import { RecordId } from '../platform/record-id';
import { AttendanceRole } from './vocabularies';

const Count = z.int().min(0).max(10_000);

/** An organisation at a meeting: whether it was invited, whether it came, and with how many by sex. Nobody is named here. */
export const AttendanceInput = z.strictObject({
  /** A body that the country knows; null for one that is only named here. */
  bodyId: RecordId.nullable(),
  organisation: z.string().trim().min(1).max(300),
  group: ConstituentGroup,
  role: AttendanceRole.default('member'),
  invited: z.boolean().default(true),
  attended: z.boolean(),
  female: Count.default(0),
  male: Count.default(0),
  other: Count.default(0),
  undeclared: Count.default(0),
});
export type AttendanceInput = z.infer<typeof AttendanceInput>;

export const Attendance = z.object(AttendanceInput.shape);
export type Attendance = z.infer<typeof Attendance>;

/** What the rules read of an attendance; several organisations of a group may be summed into one, with their number. */
export type Present = Pick<
  AttendanceInput,
  'group' | 'attended' | 'female' | 'male' | 'other' | 'undeclared'
> & { organisations?: number };

/** Groups of which at least one organisation came. */
export function presentGroups(attendance: readonly Present[]): Set<ConstituentGroup> {
  return new Set(attendance.filter(({ attended }) => attended).map(({ group }) => group));
}

/** Organisations that came. */
export const organisationsIn = (attendance: readonly Present[]): number =>
  attendance.reduce((total, { attended, organisations }) => total + (attended ? (organisations ?? 1) : 0), 0);

export const DIALOGUE_FORMS = ['tripartite_plus', 'tripartite', 'bipartite', 'other'] as const;
export type DialogueForm = (typeof DIALOGUE_FORMS)[number];

/**
 * The form of a dialogue, from who came alone: tripartite needs government, employers and workers; with SSE
 * organisations beside them it is tripartite-plus; two of the three make it bipartite.
 * Regional and local government is government: a county's forum can be tripartite.
 */
export function dialogueForm(attendance: readonly Present[]): DialogueForm {
  const groups = presentGroups(attendance);
  const parties = [groups.has('GOV') || groups.has('GOVR'), groups.has('EMP'), groups.has('WRK')];
  const count = parties.filter(Boolean).length;
  if (count === 3) return groups.has('SSE') ? 'tripartite_plus' : 'tripartite';
  return count === 2 ? 'bipartite' : 'other';
}

/** Persons who came, by sex; `share` is the percentage of women among those whose sex is known, null when it is of none. */
export interface SexBalance {
  female: number;
  male: number;
  other: number;
  undeclared: number;
  known: number;
  share: number | null;
}

export function sexBalance(attendance: readonly Present[]): SexBalance {
  const sum = (key: 'female' | 'male' | 'other' | 'undeclared') =>
    attendance.reduce((total, one) => total + (one.attended ? one[key] : 0), 0);
  const [female, male, other, undeclared] = [sum('female'), sum('male'), sum('other'), sum('undeclared')];
  const known = female + male + other;
  return { female, male, other, undeclared, known, share: known === 0 ? null : (female * 100) / known };
}
