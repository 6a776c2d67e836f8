import { RoleGrant } from '@rumbo/domain';
import { type GrantDraft, toGrant } from './grant-draft';

const chosen = (role: GrantDraft['role'], country: string | null, bodyId: number | null) => ({
  role,
  country,
  bodyId,
});

test.each([
  ['everywhere', chosen('specialist', 'CL', 7), { role: 'specialist', country: null, bodyId: null }],
  ['in a country', chosen('coordinator', 'CL', 7), { role: 'coordinator', country: 'CL', bodyId: null }],
  ['for a body', chosen('reporter', 'CL', 7), { role: 'reporter', country: 'CL', bodyId: 7 }],
])('a role that holds %s leaves out what it has no place for', (_, draft, expected) => {
  expect(toGrant(draft)).toEqual(expected);
  expect(RoleGrant.safeParse(toGrant(draft)).success).toBe(true);
});

test('what was not chosen is missing, not wrong', () => {
  expect(toGrant(chosen('reporter', null, null))).toEqual({ role: 'reporter' });
});
