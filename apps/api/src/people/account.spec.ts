import type { Person, Problem } from '@rumbo/domain';
import { createPersona, givePassword, PASSWORD, type Persona, startApi, type TestApi } from '../testing';

const NEXT = 'araucaria milenaria';

describe('the account', () => {
  let api: TestApi;
  let person: Persona;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    person = await createPersona(api, 'reporter');
    await givePassword(api, person);
  });

  const edit = (body: unknown) =>
    api.call<Person & Problem>('PATCH', '/api/account', { as: person.cookie, body });
  const changePassword = (current: string, next: string) =>
    api.call<Problem>('PUT', '/api/password', { as: person.cookie, body: { current, next } });
  const signIn = async (password: string) =>
    (await api.call('POST', '/api/session', { body: { email: person.email, password } })).status;
  const isOpen = async (cookie: string) =>
    (await api.get<{ person: unknown }>('/api/session', { as: cookie })).body.person !== null;

  it('changes name and language, and nothing else', async () => {
    const before = await api.get<{ person: Person }>('/api/session', { as: person.cookie });
    const answer = await edit({ name: ' Ana ', language: 'fr' });
    expect(answer).toMatchObject({
      status: 200,
      body: { ...before.body.person, name: 'Ana', language: 'fr' },
    });
    expect((await api.get('/api/session', { as: person.cookie })).body).toEqual({ person: answer.body });
  });

  it.each([
    ['an empty name', { name: ' ', language: 'es' }, 'name', 'required'],
    ['a language that there is not', { name: 'Ana', language: 'xx' }, 'language', 'unknownValue'],
    ['roles', { name: 'Ana', language: 'es', grants: [] }, 'grants', 'unknownField'],
  ])('refuses %s', async (_, body, path, code) => {
    expect(await edit(body)).toMatchObject({ status: 422, body: { errors: [{ path, code }] } });
  });

  it('changes the password and signs out every other browser', async () => {
    const elsewhere = await api.signIn(person.id);
    const somebody = await createPersona(api, 'manager');
    expect((await changePassword(PASSWORD, NEXT)).status).toBe(204);
    expect(await Promise.all([person.cookie, elsewhere, somebody.cookie].map(isOpen))).toEqual([
      true,
      false,
      true,
    ]);
    expect([await signIn(PASSWORD), await signIn(NEXT)]).toEqual([401, 201]);
  });

  it('keeps password and sessions when the current password is wrong', async () => {
    const elsewhere = await api.signIn(person.id);
    expect(await changePassword('wrong', NEXT)).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'current', code: 'wrongPassword' }] },
    });
    expect([await isOpen(elsewhere), await signIn(PASSWORD), await signIn(NEXT)]).toEqual([true, 201, 401]);
  });

  it('refuses a short password', async () => {
    expect(await changePassword(PASSWORD, 'too short')).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'next', code: 'tooShort', params: { limit: 12 } }] },
    });
  });

  it('ends a pending invitation with the password it was to replace', async () => {
    await api.sql(
      `update person set invitation_hash = 'x', invited_until = now() + interval '1 day' where id = $1`,
      [person.id],
    );
    await changePassword(PASSWORD, NEXT);
    expect(
      await api.sql(`select invitation_hash, invited_until from person where id = $1`, [person.id]),
    ).toEqual([{ invitation_hash: null, invited_until: null }]);
  });
});
