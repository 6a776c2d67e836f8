import type { User } from '@rumbo/domain';
import { accessOf } from './access';

const user = (facts: Partial<User>): User => ({
  id: 1,
  email: 'reporte@indap.example',
  name: 'Reporte INDAP',
  language: 'es',
  grants: [],
  active: true,
  hasPassword: false,
  invitedUntil: null,
  lastSeenAt: null,
  version: 1,
  ...facts,
});

test.each([
  ['active', { hasPassword: true }],
  ['active', { hasPassword: true, invitedUntil: '2199-01-01T00:00:00.000Z' }],
  ['invited', { invitedUntil: '2199-01-01T00:00:00.000Z' }],
  ['expired', { invitedUntil: '2001-01-01T00:00:00.000Z' }],
  ['expired', {}],
  ['inactive', { active: false, hasPassword: true }],
])('is %s with %j', (expected, facts) => {
  expect(accessOf(user(facts))).toBe(expected);
});
