import { apiUrl, type DigestSettings, PATHS } from '@rumbo/domain';
import { createPersona, type Persona, startApi, type TestApi } from '../testing';

describe('the settings of digests', () => {
  let api: TestApi;
  let manager: Persona;
  beforeAll(async () => {
    api = await startApi();
    manager = await createPersona(api, 'manager');
  });
  afterAll(() => api.close());

  const read = async () => (await api.get<DigestSettings>(apiUrl(PATHS.digest), { as: manager.cookie })).body;
  const save = (body: object) =>
    api.call<DigestSettings>('PUT', apiUrl(PATHS.digest), { as: manager.cookie, body });

  it('are weekly until somebody chooses, and say that nothing comes where nothing sends mail', async () => {
    expect(await read()).toEqual({
      frequency: 'weekly',
      address: null,
      asked: null,
      silent: 'noServer',
      bounce: null,
      lastSentAt: null,
      country: 'CL',
    });
  });

  it('are kept; an address waits for its confirmation, and the own one needs none', async () => {
    const asked = 'otra@ministerio.example';
    const waiting = { frequency: 'daily', address: null, asked };
    expect((await save({ frequency: 'daily', address: asked })).body).toMatchObject(waiting);
    expect(await read()).toMatchObject(waiting);
    await api.sql(`update mailbox set address = asked_address, asked_address = null`);
    expect((await save({ frequency: 'never', address: asked })).body).toMatchObject({
      frequency: 'never',
      address: asked,
      asked: null,
    });
    expect((await save({ frequency: 'never', address: manager.email })).body).toMatchObject({
      address: null,
      asked: null,
    });
  });

  it('are refused with a reason', async () => {
    expect((await save({ frequency: 'hourly', address: null })).status).toBe(422);
    expect(await save({ frequency: 'daily', address: 'nadie' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'address' }] },
    });
  });
});
