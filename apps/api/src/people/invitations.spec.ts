import type { Invitation, InvitationLink, Problem, Session } from '@rumbo/domain';
import { createPersona, givePassword, PASSWORD, type Persona, startApi, type TestApi } from '../testing';

const NEXT = 'araucaria milenaria';
const GONE = { status: 404, body: { code: 'invitationGone' } };

describe('invitations', () => {
  let api: TestApi;
  let administrator: Persona;

  beforeAll(async () => {
    api = await startApi();
    administrator = await createPersona(api, 'administrator');
  });
  afterAll(() => api.close());

  const invite = (id: number) =>
    api.call<InvitationLink & Problem>('POST', `/api/users/${id}/invitation`, { as: administrator.cookie });
  const open = ({ path }: InvitationLink) =>
    api.get<Invitation>(`/api${path.replace('invitation', 'invitations')}`);
  const accept = ({ path }: InvitationLink, password = NEXT) =>
    api.call<Session & Problem>('POST', `/api${path.replace('invitation', 'invitations')}`, {
      body: { password },
    });
  const signIn = async (email: string, password: string) =>
    (await api.call('POST', '/api/session', { body: { email, password } })).status;

  it('let a new person choose a password, and sign them in', async () => {
    const created = await api.call<InvitationLink>('POST', '/api/users', {
      as: administrator.cookie,
      body: {
        email: 'ana@rumbo.example',
        name: 'Ana',
        language: 'es',
        grants: [{ role: 'manager', country: 'CL', bodyId: null }],
      },
    });
    expect(created).toMatchObject({
      status: 201,
      body: { path: expect.stringMatching(/^\/invitation\/[\w-]{43}$/) },
    });
    const days = (Date.parse(created.body.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(7, 2);
    expect(await open(created.body)).toMatchObject({
      status: 200,
      body: { email: 'ana@rumbo.example', name: 'Ana', language: 'es' },
    });
    const accepted = await accept(created.body);
    expect(accepted).toMatchObject({
      status: 201,
      body: { person: { id: created.body.userId, name: 'Ana' } },
    });
    const cookie = accepted.headers.get('set-cookie')?.split(';')[0];
    expect((await api.get('/api/session', { as: cookie })).body).toEqual(accepted.body);
    expect(await signIn('ana@rumbo.example', NEXT)).toBe(201);
  });

  it('tell the invited no more than who they are', async () => {
    const { body } = await invite((await createPersona(api, 'manager')).id);
    expect(Object.keys((await open(body)).body).sort()).toEqual(['email', 'language', 'name']);
  });

  it('work once', async () => {
    const { body } = await invite((await createPersona(api, 'manager')).id);
    expect((await accept(body)).status).toBe(201);
    expect([await open(body), await accept(body)]).toMatchObject([GONE, GONE]);
  });

  it('work once when two come at the same time', async () => {
    const { body } = await invite((await createPersona(api, 'manager')).id);
    const statuses = (await Promise.all([accept(body), accept(body)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 404]);
  });

  it('are gone after seven days', async () => {
    const { id } = await createPersona(api, 'manager');
    const { body } = await invite(id);
    await api.sql(`update person set invited_until = invited_until - interval '7 days' where id = $1`, [id]);
    expect([await open(body), await accept(body)]).toMatchObject([GONE, GONE]);
  });

  it('are gone when a newer one was made', async () => {
    const { id } = await createPersona(api, 'manager');
    const [older, newer] = [await invite(id), await invite(id)];
    expect([(await open(older.body)).status, (await open(newer.body)).status]).toEqual([404, 200]);
  });

  it('are gone when the person was switched off, who cannot be invited again', async () => {
    const { id } = await createPersona(api, 'manager');
    const { body } = await invite(id);
    await api.sql(`update person set active = false where id = $1`, [id]);
    expect(await open(body)).toMatchObject(GONE);
    expect(await invite(id)).toMatchObject({ status: 409, body: { code: 'personInactive' } });
  });

  it.each(['x', 'a'.repeat(43), '%00', '..%2fsession'])('do not exist at %s', async (token) => {
    expect(await api.get(`/api/invitations/${token}`)).toMatchObject(GONE);
  });

  it('stay open when the password is too short', async () => {
    const { body } = await invite((await createPersona(api, 'manager')).id);
    expect(await accept(body, 'short')).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'password', code: 'tooShort' }] },
    });
    expect((await open(body)).status).toBe(200);
  });

  it('replace a forgotten password and end what the old one had opened', async () => {
    const person = await createPersona(api, 'manager');
    await givePassword(api, person);
    const { body } = await invite(person.id);
    expect(await signIn(person.email, PASSWORD)).toBe(201);
    await accept(body);
    expect((await api.get('/api/session', { as: person.cookie })).body).toEqual({ person: null });
    expect([await signIn(person.email, PASSWORD), await signIn(person.email, NEXT)]).toEqual([401, 201]);
  });

  it('are kept as a hash only, outside of the change log, where the person is the author of accepting', async () => {
    const { id } = await createPersona(api, 'manager');
    const { body } = await invite(id);
    const token = body.path.split('/').at(-1) ?? '';
    await accept(body);
    const log = await api.sql<{ actor: string }>(
      `select * from change where entity = 'person' and entity_id = $1 order by id`,
      [id],
    );
    expect(log.map(({ actor }) => actor)).toEqual(['test', `person:${administrator.id}`, `person:${id}`]);
    expect(JSON.stringify(log)).not.toMatch(/invitation_hash|password_hash/);
    expect(JSON.stringify(await api.sql(`select * from person where id = $1`, [id]))).not.toContain(token);
  });

  it.each(['999999', '0', '-1', '1.5', 'abc', '2147483648', '99999999999999999999'])(
    'are not made for the person %s',
    async (id) => {
      const answer = await api.call('POST', `/api/users/${id}/invitation`, { as: administrator.cookie });
      expect(answer).toMatchObject({ status: 404, body: { code: 'notFound' } });
    },
  );
});
