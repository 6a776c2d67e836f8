import type { Person, Role, RoleGrant } from './people';
import { ROLE_SCOPES, ROLES } from './people';
import { ACTIONS, type Action, can } from './permissions';

const INDAP = 5;
const SERCOTEC = 6;

/** Somebody of Chile (and of INDAP, where the role is for a body). */
function personOf(role: Role): Pick<Person, 'grants'> {
  const scope = ROLE_SCOPES[role];
  const country = scope === 'world' ? null : 'CL';
  return { grants: [{ role, country, bodyId: scope === 'body' ? INDAP : null }] };
}
const holders = (action: Action, scope?: Parameters<typeof can>[2]) =>
  (['public', ...ROLES] as const).filter((role) =>
    can(role === 'public' ? null : personOf(role), action, scope),
  );

const EVERYBODY = ['public', ...ROLES];

/** Who may do it in Chile / in Kenya, where only those whose role holds everywhere may. */
const TABLE: Record<Action, [string[], string[]]> = {
  'session:use': [EVERYBODY, EVERYBODY],
  'account:use': [[...ROLES], ['administrator', 'specialist']],
  'people:manage': [['administrator'], ['administrator']],
  'body:manage': [['administrator', 'coordinator'], ['administrator']],
  'reference:read': [EVERYBODY, EVERYBODY],
  'roadmap:read': [EVERYBODY, EVERYBODY],
  'roadmap:readDraft': [[...ROLES], ['administrator', 'specialist']],
  'roadmap:create': [['administrator', 'coordinator'], ['administrator']],
  'roadmap:edit': [['administrator', 'coordinator'], ['administrator']],
  'milestone:edit': [['administrator', 'coordinator'], ['administrator']],
  'milestone:report': [['administrator', 'coordinator', 'reporter'], ['administrator']],
  'comment:read': [[...ROLES], ['administrator', 'specialist']],
  'comment:write': [['coordinator', 'reporter', 'secretary', 'constituent', 'specialist'], ['specialist']],
  'comment:resolve': [
    ['administrator', 'coordinator', 'specialist'],
    ['administrator', 'specialist'],
  ],
  'history:read': [[...ROLES], ['administrator', 'specialist']],
  'plan:import': [['administrator', 'coordinator'], ['administrator']],
  'dialogue:read': [EVERYBODY, EVERYBODY],
  'dialogue:write': [['administrator', 'coordinator', 'secretary'], ['administrator']],
  'agreement:report': [['administrator', 'coordinator', 'reporter', 'secretary'], ['administrator']],
  'agreement:judge': [['reporter', 'constituent'], []],
  'indicator:read': [EVERYBODY, EVERYBODY],
  'indicator:write': [['administrator', 'coordinator'], ['administrator']],
  'factor:read': [EVERYBODY, EVERYBODY],
  'factor:assess': [['coordinator', 'constituent', 'specialist'], ['specialist']],
  'factor:openRound': [
    ['administrator', 'coordinator', 'specialist'],
    ['administrator', 'specialist'],
  ],
  'factor:dissent': [['constituent'], []],
  'engagement:write': [['administrator', 'coordinator'], ['administrator']],
  'report:read': [EVERYBODY, EVERYBODY],
  'report:write': [['administrator', 'coordinator'], ['administrator']],
  'report:publish': [['administrator', 'coordinator'], ['administrator']],
  'report:review': [['specialist'], ['specialist']],
  'review:queue': [
    ['administrator', 'specialist'],
    ['administrator', 'specialist'],
  ],
  'portfolio:read': [[...ROLES], ['administrator', 'specialist']],
  'refusal:read': [['administrator'], ['administrator']],
  'calendar:use': [[...ROLES], ['administrator', 'specialist']],
};

describe('permissions', () => {
  it.each(ACTIONS)('%s belongs to the roles of the table, each inside its scope', (action) => {
    const [inChile, inKenya] = TABLE[action];
    expect(holders(action, { country: 'CL' })).toEqual(inChile);
    expect(holders(action, { country: 'KE' })).toEqual(inKenya);
    expect(holders(action)).toEqual(inChile);
  });

  it.each([
    ['a milestone of the own body', INDAP, true],
    ['a milestone of another body', SERCOTEC, false],
    ['a milestone that nobody owns', null, false],
  ])('a reporter reporting on %s: %s', (_, bodyId, allowed) => {
    expect(can(personOf('reporter'), 'milestone:report', { country: 'CL', bodyId })).toBe(allowed);
    expect(can(personOf('coordinator'), 'milestone:report', { country: 'CL', bodyId })).toBe(true);
  });

  it('a body role is not confined to its body where the action does not say so', () => {
    expect(can(personOf('constituent'), 'comment:write', { country: 'CL', bodyId: SERCOTEC })).toBe(true);
  });

  it('several grants add up, each in its own place', () => {
    const grants: RoleGrant[] = [
      { role: 'coordinator', country: 'KE', bodyId: null },
      { role: 'reporter', country: 'CL', bodyId: INDAP },
    ];
    expect(can({ grants }, 'milestone:edit', { country: 'KE' })).toBe(true);
    expect(can({ grants }, 'milestone:edit', { country: 'CL' })).toBe(false);
    expect(can({ grants }, 'milestone:report', { country: 'CL', bodyId: INDAP })).toBe(true);
    expect(can({ grants }, 'milestone:report', { country: 'KE', bodyId: INDAP })).toBe(true);
  });

  it('somebody without a role has what everybody has', () => {
    expect(ACTIONS.filter((action) => can({ grants: [] }, action))).toEqual(
      ACTIONS.filter((action) => can(null, action)),
    );
  });
});
