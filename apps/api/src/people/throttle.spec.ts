import type { Problem } from '@rumbo/domain';
import { createPersona, givePassword, PASSWORD, type Persona, startApi, type TestApi } from '../testing';

const ATTEMPTS = 3;
const HOME = '190.0.0.1';

describe('throttling of sign-ins', () => {
  let api: TestApi;
  let person: Persona;

  beforeAll(async () => {
    api = await startApi({ env: { TRUST_PROXY: 'yes', SIGN_IN_ATTEMPTS: String(ATTEMPTS) } });
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.sql(`delete from failed_sign_in`);
    person = await createPersona(api, 'manager');
    await givePassword(api, person);
  });

  const signIn = (address: string, password = PASSWORD, email = person.email) =>
    api.call<Problem>('POST', '/api/session', {
      body: { email, password },
      headers: { 'x-forwarded-for': address },
    });
  const status = async (...given: Parameters<typeof signIn>) => (await signIn(...given)).status;
  const fail = async (address: string, times = ATTEMPTS, email = person.email) => {
    for (let time = 0; time < times; time++) expect(await status(address, 'wrong', email)).toBe(401);
  };
  const minutesPass = (minutes: number) =>
    api.sql(`update failed_sign_in set at = at - make_interval(mins => $1)`, [minutes]);
  /** Failures for accounts that nobody has, as a guesser of one password for all would leave them. */
  const spray = (address: string, times: number) =>
    api.sql(
      `insert into failed_sign_in (account, address)
       select n || '@rumbo.example', address_block($1) from generate_series(1, $2::int) n`,
      [address, times],
    );

  it('refuses even the right password after too many failures, and says for how long', async () => {
    await fail(HOME);
    const answer = await signIn(HOME);
    expect(answer).toMatchObject({ status: 429, body: { code: 'tooManyAttempts', params: { minutes: 15 } } });
    expect(answer.body).not.toHaveProperty('retryAfter');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const seconds = Number(answer.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(880);
    expect(seconds).toBeLessThanOrEqual(900);
  });

  it('treats an account that nobody has like any other', async () => {
    await fail(HOME, ATTEMPTS, 'nobody@rumbo.example');
    expect(await status(HOME, 'wrong', 'nobody@rumbo.example')).toBe(429);
  });

  it('lets in whoever waits a quarter of an hour, for refused attempts do not count', async () => {
    await fail(HOME);
    await minutesPass(10);
    for (let time = 0; time < 5; time++) expect(await status(HOME)).toBe(429);
    expect((await signIn(HOME)).body.params).toEqual({ minutes: 5 });
    await minutesPass(5);
    expect(await status(HOME)).toBe(201);
  });

  it('counts failures from everywhere at a place where the person has never been', async () => {
    await fail('198.51.100.1', 1);
    await fail('198.51.100.2', 1);
    await fail('198.51.100.3', 1);
    expect(await status('198.51.100.4')).toBe(429);
  });

  it('lets a person in at the usual place while strangers fail on purpose', async () => {
    expect(await status(HOME)).toBe(201);
    await fail('198.51.100.1');
    expect([await status('198.51.100.1'), await status(HOME)]).toEqual([429, 201]);
  });

  it('leaves open sessions alone', async () => {
    await fail('198.51.100.1');
    expect((await api.get('/api/session', { as: person.cookie })).body).toMatchObject({
      person: { id: person.id },
    });
  });

  it('still slows guessing at the usual place', async () => {
    expect(await status(HOME)).toBe(201);
    await fail(HOME);
    expect(await status(HOME)).toBe(429);
  });

  it('forgets a usual place after 90 days', async () => {
    expect(await status(HOME)).toBe(201);
    await api.sql(`update session set created_at = now() - interval '91 days' where person_id = $1`, [
      person.id,
    ]);
    await fail('198.51.100.1');
    expect(await status(HOME)).toBe(429);
  });

  it('forgives no failure for a success', async () => {
    await fail(HOME, ATTEMPTS - 1);
    expect(await status(HOME)).toBe(201);
    await fail(HOME, 1);
    expect(await status(HOME)).toBe(429);
  });

  it('does not count successes', async () => {
    for (let time = 0; time <= ATTEMPTS; time++) expect(await status(HOME)).toBe(201);
    await fail(HOME, 1);
  });

  it('stops one address that tries many accounts, but not the others', async () => {
    await spray(HOME, ATTEMPTS * 10 - 1);
    expect(await status(HOME)).toBe(201);
    await fail(HOME, 1);
    expect([await status(HOME), await status('190.0.0.2')]).toEqual([429, 201]);
  });

  it('believes only the address that the proxy itself has seen', async () => {
    await spray(HOME, ATTEMPTS * 10);
    expect(await status(`203.0.113.9, ${HOME}`)).toBe(429);
  });

  it('takes a block of IPv6 addresses for one subscriber, and an IPv4 address in IPv6 for itself', async () => {
    await spray('2001:db8:0:1::1', ATTEMPTS * 10);
    await spray(HOME, ATTEMPTS * 10);
    expect(await status('2001:db8:0:1:ffff::2')).toBe(429);
    expect(await status('2001:db8:0:2::1')).toBe(201);
    expect(await status(`::ffff:${HOME}`)).toBe(429);
    expect(await status('::ffff:190.0.0.9')).toBe(201);
  });

  it('works behind a proxy that hides the address', async () => {
    expect(await status('unknown')).toBe(201);
    await fail('unknown');
    expect(await status('unknown')).toBe(429);
  });

  it('lets no more through when many come at once', async () => {
    const statuses = await Promise.all(Array.from({ length: 12 }, () => status(HOME, 'wrong')));
    expect(statuses.filter((one) => one !== 429).length).toBeLessThanOrEqual(ATTEMPTS);
    expect(new Set(statuses)).toContain(429);
  });

  it('counts wrong current passwords, so that an open session is no way to guess', async () => {
    const change = () =>
      api.call<Problem>('PUT', '/api/password', {
        as: person.cookie,
        body: { current: 'wrong', next: 'a new and longer password' },
        headers: { 'x-forwarded-for': HOME },
      });
    for (let time = 0; time < ATTEMPTS; time++)
      expect(await change()).toMatchObject({
        status: 422,
        body: { errors: [{ path: 'current', code: 'wrongPassword' }] },
      });
    expect([(await change()).status, await status(HOME)]).toEqual([429, 429]);
  });

  it('does not count a change of password that succeeds', async () => {
    const body = { current: PASSWORD, next: 'a new and longer password' };
    expect((await api.call('PUT', '/api/password', { as: person.cookie, body })).status).toBe(204);
    expect(await api.sql(`select * from failed_sign_in`)).toEqual([]);
  });

  it('keeps no failures that no longer count', async () => {
    await fail(HOME, 2);
    await minutesPass(15);
    expect(await status(HOME)).toBe(201);
    expect(await api.sql(`select * from failed_sign_in`)).toEqual([]);
  });
});
