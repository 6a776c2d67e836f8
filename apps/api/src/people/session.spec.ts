import type { DemoSignIns, Problem, Session } from '@rumbo/domain';
import {
  type Answer,
  createPersona,
  givePassword,
  PASSWORD,
  type Persona,
  startApi,
  type TestApi,
} from '../testing';
import { hashToken } from './sessions';

const PATH = '/api/session';
const cookieOf = ({ headers }: Answer<unknown>) => headers.get('set-cookie')?.split(';')[0] ?? '';

describe('signing in and out', () => {
  let api: TestApi;
  let person: Persona;

  beforeAll(async () => {
    api = await startApi({ env: { TRUST_PROXY: 'yes', SIGN_IN_ATTEMPTS: '1000', DATABASE_POOL: '1' } });
    person = await createPersona(api, 'coordinator');
    await givePassword(api, person);
  });
  afterAll(() => api.close());

  const signIn = (email: string, password: string, as?: string) =>
    api.call<Session & Problem>('POST', PATH, { body: { email, password }, as });
  const whoIs = async (cookie: string) => (await api.get<Session>(PATH, { as: cookie })).body.person?.id;

  it('says that nobody is signed in without calling it an error', async () => {
    expect(await api.get(PATH)).toMatchObject({ status: 200, body: { person: null } });
  });

  it('opens a session and tells who it is for', async () => {
    const answer = await signIn(person.email, PASSWORD);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        person: {
          id: person.id,
          email: person.email,
          name: 'coordinator',
          language: 'es',
          grants: [{ role: 'coordinator', country: 'CL', bodyId: null }],
        },
      },
    });
    expect((await api.get(PATH, { as: cookieOf(answer) })).body).toEqual(answer.body);
  });

  it('takes the e-mail in any case, with blanks around it', async () => {
    expect((await signIn(` ${person.email.toUpperCase()} `, PASSWORD)).status).toBe(201);
  });

  it('keeps the token in a cookie that scripts and other sites cannot use, and only its hash in the database', async () => {
    const answer = await signIn(person.email, PASSWORD);
    expect(answer.headers.get('set-cookie')).toMatch(
      /^rumbo_session=[\w-]{43}; Max-Age=1209600; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    const token = cookieOf(answer).split('=')[1] ?? '';
    const rows = await api.sql(`select * from session where token_hash = $1`, [hashToken(token)]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('sends the cookie by https only when the request came by https', async () => {
    const answer = await api.call('POST', PATH, {
      body: { email: person.email, password: PASSWORD },
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(answer.headers.get('set-cookie')).toContain('; Secure');
  });

  it('ends the former session of the same browser', async () => {
    const former = cookieOf(await signIn(person.email, PASSWORD));
    const latter = cookieOf(await signIn(person.email, PASSWORD, former));
    expect([await whoIs(former), await whoIs(latter)]).toEqual([undefined, person.id]);
  });

  it('signs out here and nowhere else', async () => {
    const here = cookieOf(await signIn(person.email, PASSWORD));
    const there = cookieOf(await signIn(person.email, PASSWORD));
    const answer = await api.call('DELETE', PATH, { as: here });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toMatch(/^rumbo_session=; .*Expires=Thu, 01 Jan 1970/);
    expect([await whoIs(here), await whoIs(there)]).toEqual([undefined, person.id]);
  });

  it('signs out everywhere, but nobody else', async () => {
    const other = await createPersona(api, 'manager');
    const here = cookieOf(await signIn(person.email, PASSWORD));
    const there = cookieOf(await signIn(person.email, PASSWORD));
    expect((await api.call('DELETE', '/api/sessions', { as: here })).status).toBe(204);
    expect(await Promise.all([here, there, other.cookie].map(whoIs))).toEqual([
      undefined,
      undefined,
      other.id,
    ]);
  });

  it.each([
    ['has expired', `update session set expires_at = now() where person_id = $1`],
    ['belongs to somebody switched off', `update person set active = false where id = $1`],
  ])('does not know a session that %s', async (_, change) => {
    const { id, cookie } = await createPersona(api, 'manager');
    expect(await whoIs(cookie)).toBe(id);
    await api.sql(change, [id]);
    expect(await whoIs(cookie)).toBeUndefined();
    expect((await api.call('PATCH', '/api/account', { as: cookie, body: {} })).status).toBe(401);
  });

  it('notes hourly when somebody was last seen', async () => {
    const { id, cookie } = await createPersona(api, 'manager');
    const seen = async () =>
      (await api.sql<{ at: string }>(`select last_seen_at as at from session where person_id = $1`, [id]))[0]
        ?.at;
    const first = await seen();
    await whoIs(cookie);
    expect(await seen()).toEqual(first);
    await api.sql(`update session set last_seen_at = now() - interval '61 minutes' where person_id = $1`, [
      id,
    ]);
    const hourAgo = await seen();
    await whoIs(cookie);
    expect(await seen()).not.toEqual(hourAgo);
  });

  describe('with something wrong', () => {
    const unknown = 'nobody@rumbo.example';
    let inactive: Persona;
    let invited: Persona;
    beforeAll(async () => {
      inactive = await createPersona(api, 'manager');
      await givePassword(api, inactive);
      await api.sql(`update person set active = false where id = $1`, [inactive.id]);
      invited = await createPersona(api, 'manager');
    });

    it('gives the same answer whatever it is', async () => {
      const answers = [
        await signIn(person.email, 'not the password'),
        await signIn(unknown, PASSWORD),
        await signIn(inactive.email, PASSWORD),
        await signIn(invited.email, PASSWORD),
      ];
      for (const { status, body, headers } of answers) {
        const { requestId, ...problem } = body;
        expect({ status, problem, cookie: headers.get('set-cookie') }).toEqual({
          status: 401,
          cookie: null,
          problem: {
            type: 'urn:rumbo:problem:wrongCredentials',
            title: 'Not signed in',
            status: 401,
            code: 'wrongCredentials',
          },
        });
        expect(requestId).toEqual(expect.any(String));
      }
    });

    it('takes as long for an unknown person, one switched off and one without a password as for a wrong password', async () => {
      const time = async (email: string, password: string) => {
        const start = performance.now();
        await signIn(email, password);
        return performance.now() - start;
      };
      for (const email of [unknown, inactive.email, invited.email]) {
        /** In turn, so that a busy moment of the machine falls on both. */
        const [wrong, other]: [number[], number[]] = [[], []];
        for (let round = 0; round < 7; round++) {
          wrong.push(await time(person.email, 'not the password'));
          other.push(await time(email, PASSWORD));
        }
        expect(Math.min(...other)).toBeGreaterThan(Math.min(...wrong) * 0.6);
      }
    });
  });

  it.each([
    ['an empty form', {}, ['email:required', 'password:required']],
    ['a malformed e-mail', { email: 'nobody', password: 'x' }, ['email:invalidEmail']],
    ['a null character', { email: 'a\0@rumbo.example', password: 'x' }, ['email:invalidEmail']],
    ['wrong types', { email: 5, password: ['x'] }, ['email:wrongType', 'password:wrongType']],
    ['a field too many', { email: 'a@rumbo.example', password: 'x', admin: true }, ['admin:unknownField']],
    ['a password without end', { email: 'a@rumbo.example', password: 'x'.repeat(201) }, ['password:tooLong']],
  ])('refuses %s at the field', async (_, body, errors) => {
    const answer = await api.call<Problem>('POST', PATH, { body });
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect(answer.body.errors?.map(({ path, code }) => `${path}:${code}`)).toEqual(errors);
  });

  it('refuses what is not JSON', async () => {
    expect(await api.call('POST', PATH, { body: '{"email":' })).toMatchObject({
      status: 400,
      body: { code: 'badRequest' },
    });
  });

  it.each([
    ['another site by what the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['an opaque origin', { origin: 'null' }],
  ])('refuses a write from %s', async (_, headers) => {
    const body = { email: person.email, password: PASSWORD };
    const answer = await api.call('POST', PATH, { body, headers });
    expect(answer).toMatchObject({ status: 403, body: { code: 'foreignOrigin' } });
  });
});

describe('the sign-ins of the demo', () => {
  const load = async (api: TestApi) => {
    for (const role of ['administrator', 'reporter', 'manager', 'secretary'] as const) {
      const person = await createPersona(api, role);
      if (role !== 'manager') await givePassword(api, person);
      await api.sql(`update person set demo = $2, active = $3 where id = $1`, [
        person.id,
        role !== 'administrator',
        role !== 'secretary',
      ]);
    }
  };
  const offered = async (DEMO: string) => {
    const api = await startApi({ env: { DEMO } });
    const before = await api.get<DemoSignIns>('/api/demo-sign-ins');
    await load(api);
    const after = await api.get<DemoSignIns>('/api/demo-sign-ins');
    await api.close();
    return [before.body, after.body];
  };

  it('are those of demo people who can sign in, while the demo is loaded', async () => {
    expect(await offered('auto')).toEqual([
      { password: '', people: [] },
      {
        password: 'rumbo-demo-2026',
        people: [{ email: expect.any(String), name: 'reporter', role: 'reporter', country: 'CL' }],
      },
    ]);
  });

  it('are none when the demo is off', async () => {
    expect(await offered('off')).toEqual([
      { password: '', people: [] },
      { password: '', people: [] },
    ]);
  });
});
