import { fieldErrors } from '../platform/problem';
import { bodyOf, Email, Password, type Role, RoleGrant } from './people';

const errorsOf = (result: { error?: Parameters<typeof fieldErrors>[0] | undefined }) =>
  (result.error ? fieldErrors(result.error) : []).map(({ path, code }) => `${path} ${code}`);

describe('a role', () => {
  it.each([
    ['administrator', null, null, []],
    ['administrator', 'CL', null, ['country wrongScope']],
    ['specialist', null, 4, ['bodyId wrongScope']],
    ['coordinator', 'CL', null, []],
    ['coordinator', null, null, ['country wrongScope']],
    ['secretary', 'CL', 4, ['bodyId wrongScope']],
    ['manager', 'CL', null, []],
    ['reporter', 'CL', 4, []],
    ['reporter', 'CL', null, ['bodyId wrongScope']],
    ['constituent', null, null, ['country wrongScope', 'bodyId wrongScope']],
    ['minister', 'CL', null, ['role unknownValue']],
    ['manager', 'Chile', null, ['country invalidFormat']],
  ])('%s in country %s for body %s', (role, country, bodyId, expected) => {
    expect(errorsOf(RoleGrant.safeParse({ role, country, bodyId }))).toEqual(expected);
  });
});

describe('an account', () => {
  it('has its e-mail address in one spelling', () => {
    expect(Email.parse(' Coordinacion@DAES.example ')).toBe('coordinacion@daes.example');
    expect(errorsOf(Email.safeParse('nobody'))).toEqual([' invalidEmail']);
  });

  it('is protected by the length of its password alone', () => {
    expect(Password.safeParse('corre caballo grapa').success).toBe(true);
    expect(errorsOf(Password.safeParse('Sh0rt!'))).toEqual([' tooShort']);
    expect(errorsOf(Password.safeParse('x'.repeat(201)))).toEqual([' tooLong']);
  });
});

test.each<[string, Role[] | undefined, string, number | null]>([
  ['as a constituent', undefined, 'CL', 7],
  ['as a reporter', ['reporter'], 'CL', 8],
  ['in any of two roles, as granted first', ['reporter', 'constituent'], 'CL', 7],
  ['elsewhere', undefined, 'KE', null],
])('a person speaks for a body %s', (_, roles, country, body) => {
  const grants: RoleGrant[] = [
    { role: 'coordinator', country: 'CL', bodyId: null },
    { role: 'constituent', country: 'CL', bodyId: 7 },
    { role: 'reporter', country: 'CL', bodyId: 8 },
  ];
  expect(bodyOf({ grants }, country, roles)).toBe(body);
});
