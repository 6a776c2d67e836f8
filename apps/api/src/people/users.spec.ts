import type { InvitationLink, Problem, RoleGrant, User } from '@rumbo/domain';
import { createBody, createPersona, givePassword, type Persona, startApi, type TestApi } from '../testing';

const manager = { role: 'manager', country: 'CL', bodyId: null } as const;
const everywhere = { role: 'administrator', country: null, bodyId: null } as const;

describe('administration of users', () => {
  let api: TestApi;
  let administrator: Persona;

  beforeAll(async () => {
    api = await startApi();
    administrator = await createPersona(api, 'administrator');
    await givePassword(api, administrator);
  });
  afterAll(() => api.close());

  const list = async () => (await api.get<User[]>('/api/users', { as: administrator.cookie })).body;
  const find = async (id: number) => {
    const user = (await list()).find((one) => one.id === id);
    if (!user) throw new Error(`The list does not have ${id}.`);
    return user;
  };
  const create = (change: object = {}) =>
    api.call<InvitationLink & Problem>('POST', '/api/users', {
      as: administrator.cookie,
      body: {
        email: `${Math.random()}@rumbo.example`,
        name: 'Ana',
        language: 'es',
        grants: [manager],
        ...change,
      },
    });
  const edit = ({ id, name, language, grants, active, version }: User, change: object, as = administrator) =>
    api.call<User & Problem>('PATCH', `/api/users/${id}`, {
      as: as.cookie,
      version,
      body: { name, language, grants, active, ...change },
    });
  /** Number of the API's transactions that wait for a lock. */
  const waiting = async () => {
    await api.sql(`select pg_stat_clear_snapshot()`);
    return (
      await api.sql(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
    ).length;
  };

  it('lists everybody by name, with roles, whether they can sign in, and when they were last seen', async () => {
    const persona = await createPersona(api, 'coordinator');
    await api.sql(`update session set last_seen_at = '2026-11-24T12:00:00.5Z' where person_id = $1`, [
      persona.id,
    ]);
    const { body: link } = await create({ name: 'Zoe', email: ' ZOE@rumbo.example' });
    const users = await list();
    expect(users.map(({ name }) => name)).toEqual(['administrator', 'coordinator', 'Zoe']);
    expect(users.find(({ id }) => id === persona.id)).toEqual({
      id: persona.id,
      email: persona.email,
      name: 'coordinator',
      language: 'es',
      grants: [{ role: 'coordinator', country: 'CL', bodyId: null }],
      active: true,
      hasPassword: false,
      invitedUntil: null,
      lastSeenAt: '2026-11-24T12:00:00.500Z',
      version: 1,
    });
    expect(users.find(({ id }) => id === link.userId)).toMatchObject({
      email: 'zoe@rumbo.example',
      grants: [manager],
      invitedUntil: link.expiresAt,
      lastSeenAt: null,
    });
    expect(users.find(({ id }) => id === administrator.id)).toMatchObject({ hasPassword: true });
  });

  it('shows no secret', async () => {
    expect(JSON.stringify(await list())).not.toMatch(/argon2|hash/i);
  });

  it.each([
    ['an e-mail that somebody has', { email: 'TAKEN@rumbo.example' }, 'email', 'alreadyTaken'],
    ['a malformed e-mail', { email: 'nobody' }, 'email', 'invalidEmail'],
    ['a null character in a name', { name: 'A\0na' }, 'name', 'invalidText'],
    ['nobody without a role', { grants: [] }, 'grants', 'tooFew'],
    ['a role that there is not', { grants: [{ ...manager, role: 'king' }] }, 'grants.0.role', 'unknownValue'],
    ['a role twice', { grants: [manager, everywhere, manager] }, 'grants.2', 'repeatedValue'],
    [
      'a country role everywhere',
      { grants: [{ ...manager, country: null }] },
      'grants.0.country',
      'wrongScope',
    ],
    [
      'a world role in a country',
      { grants: [{ ...everywhere, country: 'CL' }] },
      'grants.0.country',
      'wrongScope',
    ],
    [
      'a body role without a body',
      { grants: [{ role: 'reporter', country: 'CL', bodyId: null }] },
      'grants.0.bodyId',
      'wrongScope',
    ],
    [
      'a country that there is not',
      { grants: [{ ...manager, country: 'XX' }] },
      'grants.0.country',
      'referenceMissing',
    ],
    [
      'a body that there is not',
      { grants: [everywhere, { role: 'reporter', country: 'CL', bodyId: 2147483647 }] },
      'grants.1.bodyId',
      'referenceMissing',
    ],
    [
      'a body beyond what the database can hold',
      { grants: [{ role: 'reporter', country: 'CL', bodyId: 2147483648 }] },
      'grants.0.bodyId',
      'tooBig',
    ],
    ['a field too many', { demo: true }, 'demo', 'unknownField'],
  ])('refuses %s, and creates nobody', async (_, change, path, code) => {
    await api.sql(
      `insert into person (email, name, language) values ('taken@rumbo.example', 'Eva', 'es') on conflict do nothing`,
    );
    const before = await list();
    const answer = await create(change);
    expect(answer.status).toBe(422);
    expect(answer.body.errors?.[0]).toMatchObject({ path, code });
    expect(await list()).toEqual(before);
  });

  it('refuses a body of another country', async () => {
    const bodyId = await createBody(api, 'KE1', 'KE');
    const grants: RoleGrant[] = [{ role: 'reporter', country: 'CL', bodyId }];
    const expected = {
      status: 422,
      body: { errors: [{ path: 'grants.0.bodyId', code: 'referenceMissing' }] },
    };
    expect(await create({ grants })).toMatchObject(expected);
    expect(await edit(await find((await create()).body.userId), { grants })).toMatchObject(expected);
  });

  it('changes name, language and roles, and keeps the grants that stay', async () => {
    const user = await find((await create()).body.userId);
    const reporter = { role: 'reporter', country: 'CL', bodyId: await createBody(api, 'DAES') } as const;
    const answer = await edit(user, { name: 'Eva', language: 'en', grants: [reporter, manager] });
    expect(answer).toMatchObject({
      status: 200,
      body: { ...user, name: 'Eva', language: 'en', grants: [manager, reporter], version: user.version + 1 },
    });
    expect(await find(user.id)).toEqual(answer.body);
    expect((await edit(answer.body, { grants: [reporter] })).body.grants).toEqual([reporter]);
    const log = await api.sql(
      `select operation from change where entity = 'role_grant'
         and coalesce(after, before) ->> 'person_id' = $1 order by id`,
      [String(user.id)],
    );
    expect(log.map(({ operation }) => operation)).toEqual(['insert', 'insert', 'delete']);
  });

  it('takes effect on open sessions', async () => {
    const persona = await createPersona(api, 'manager');
    expect((await api.get('/api/users', { as: persona.cookie })).status).toBe(403);
    await edit(await find(persona.id), { grants: [everywhere] });
    expect((await api.get('/api/users', { as: persona.cookie })).status).toBe(200);
  });

  it('refuses a stale write with the user as it is now, and asks for a version', async () => {
    const user = await find((await create()).body.userId);
    const { body: current } = await edit(user, { name: 'First' });
    expect(await edit(user, { name: 'Second' })).toMatchObject({
      status: 412,
      body: { code: 'stale', current },
    });
    const { name, language, grants, active } = user;
    const answer = await api.call('PATCH', `/api/users/${user.id}`, {
      as: administrator.cookie,
      body: { name, language, grants, active },
    });
    expect(answer).toMatchObject({ status: 428, body: { code: 'versionNeeded' } });
  });

  it('switches a person off, which ends their sessions for good', async () => {
    const persona = await createPersona(api, 'manager');
    const { body } = await edit(await find(persona.id), { active: false });
    expect(body.active).toBe(false);
    await edit(body, { active: true });
    expect((await api.get('/api/session', { as: persona.cookie })).body).toEqual({ person: null });
  });

  it.each([
    ['takes the role from', { grants: [manager] }],
    ['switches off', { active: false }],
  ])('never %s the last administrator who can sign in', async (_, change) => {
    await api.sql(
      `update person set password_hash = null where id <> $1 and id in
         (select person_id from role_grant where role = 'administrator')`,
      [administrator.id],
    );
    const before = await find(administrator.id);
    expect(await edit(before, change)).toMatchObject({ status: 409, body: { code: 'lastAdministrator' } });
    expect(await find(administrator.id)).toEqual(before);

    const other = await createPersona(api, 'administrator');
    await givePassword(api, other);
    const { status, body } = await edit(before, change);
    expect(status).toBe(200);
    expect((await edit(body, { grants: [everywhere], active: true }, other)).status).toBe(200);
    administrator = { ...administrator, cookie: await api.signIn(administrator.id) };
  });

  it('never lets two administrators demote each other at the same time', async () => {
    const other = await createPersona(api, 'administrator');
    await givePassword(api, other);
    await api.sql(
      `update person set password_hash = null where id <> all ($1) and id in
         (select person_id from role_grant where role = 'administrator')`,
      [[administrator.id, other.id]],
    );
    const [one, two] = [await find(administrator.id), await find(other.id)];
    await api.sql(`begin`);
    await api.sql(`select from person for update`);
    const edits = [
      edit(two, { grants: [manager] }, administrator),
      edit(one, { grants: [manager] }, other),
    ] as const;
    while ((await waiting()) < 2);
    await api.sql(`commit`);
    const answers = await Promise.all(edits);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    if (answers[1].status === 200) administrator = other;
  });

  it.each(['999999', '0', '-1', '1.5', 'abc', '1e3', '2147483648', '99999999999999999999'])(
    'does not find the user %s',
    async (id) => {
      const answer = await api.call('PATCH', `/api/users/${id}`, {
        as: administrator.cookie,
        version: 1,
        body: { name: 'Ana', language: 'es', grants: [manager], active: true },
      });
      expect(answer).toMatchObject({ status: 404, body: { code: 'notFound' } });
    },
  );
});
