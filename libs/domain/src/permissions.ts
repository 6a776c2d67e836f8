import type { Person, Role } from './people/people';

type Holder = Role | 'public';

/**
 * Who may do what: the one table that the API enforces, the dashboard reads and the tests walk.
 * `public` means everybody, signed in or not. A role counts only inside its scope: `administrator` and
 * `specialist` everywhere, the others in their country, and body roles (reporter, constituent) for their
 * own body where the action names one.
 */
export const PERMISSIONS = {
  'session:use': ['public'],
  'account:use': [
    'administrator',
    'coordinator',
    'reporter',
    'secretary',
    'constituent',
    'specialist',
    'manager',
  ],
  'people:manage': ['administrator'],
  'body:manage': ['administrator', 'coordinator'],
  'reference:read': ['public'],
  'roadmap:read': ['public'],
  'roadmap:readDraft': [
    'administrator',
    'coordinator',
    'reporter',
    'secretary',
    'constituent',
    'specialist',
    'manager',
  ],
  'roadmap:create': ['administrator', 'coordinator'],
  'roadmap:edit': ['administrator', 'coordinator'],
  'milestone:edit': ['administrator', 'coordinator'],
  'milestone:report': ['administrator', 'coordinator', 'reporter'],
  'comment:read': [
    'administrator',
    'coordinator',
    'reporter',
    'secretary',
    'constituent',
    'specialist',
    'manager',
  ],
  'comment:write': ['coordinator', 'reporter', 'secretary', 'constituent', 'specialist'],
  'comment:resolve': ['administrator', 'coordinator', 'specialist'],
  'history:read': [
    'administrator',
    'coordinator',
    'reporter',
    'secretary',
    'constituent',
    'specialist',
    'manager',
  ],
  'plan:import': ['administrator', 'coordinator'],
  'dialogue:read': ['public'],
  'dialogue:write': ['administrator', 'coordinator', 'secretary'],
  'agreement:report': ['administrator', 'coordinator', 'secretary', 'reporter'],
  'agreement:judge': ['constituent', 'reporter'],
  'indicator:read': ['public'],
  'indicator:write': ['administrator', 'coordinator'],
  'factor:read': ['public'],
  'factor:assess': ['coordinator', 'constituent', 'specialist'],
  'factor:openRound': ['administrator', 'coordinator', 'specialist'],
  'factor:dissent': ['constituent'],
  'engagement:write': ['administrator', 'coordinator'],
  'report:read': ['public'],
  'report:write': ['administrator', 'coordinator'],
  'report:publish': ['administrator', 'coordinator'],
  'report:review': ['specialist'],
  'review:queue': ['administrator', 'specialist'],
  'portfolio:read': [
    'administrator',
    'coordinator',
    'reporter',
    'secretary',
    'constituent',
    'specialist',
    'manager',
  ],
  'refusal:read': ['administrator'],
  'calendar:use': [
    'administrator',
    'coordinator',
    'reporter',
    'secretary',
    'constituent',
    'specialist',
    'manager',
  ],
} as const satisfies Record<string, readonly Holder[]>;

export type Action = keyof typeof PERMISSIONS;
export const ACTIONS = Object.keys(PERMISSIONS) as Action[];

/** Actions that change what a roadmap records: who looks at its past has none of them. */
export const CHANGES_RECORDS: ReadonlySet<Action> = new Set([
  'roadmap:edit',
  'milestone:edit',
  'milestone:report',
  'comment:write',
  'comment:resolve',
  'plan:import',
  'dialogue:write',
  'agreement:report',
  'agreement:judge',
  'indicator:write',
  'factor:assess',
  'factor:openRound',
  'factor:dissent',
  'engagement:write',
  'report:write',
  'report:publish',
  'report:review',
]);

/** Actions on a body's own milestones: a body role may only touch what its body owns. */
const OWN_BODY_ONLY: readonly Action[] = ['milestone:report', 'agreement:report'];

/** What is acted on. Without `bodyId` the question is "for some body of this country?". */
export interface Scope {
  country?: string;
  bodyId?: number | null;
}

/** Whether this person (or nobody: `null`) may do this here. */
export function can(person: Pick<Person, 'grants'> | null, action: Action, scope: Scope = {}): boolean {
  const holders: readonly Holder[] = PERMISSIONS[action];
  if (holders.includes('public')) return true;
  return (person?.grants ?? []).some(
    (grant) =>
      holders.includes(grant.role) &&
      (grant.country === null || scope.country === undefined || grant.country === scope.country) &&
      (grant.bodyId === null ||
        scope.bodyId === undefined ||
        !OWN_BODY_ONLY.includes(action) ||
        grant.bodyId === scope.bodyId),
  );
}
