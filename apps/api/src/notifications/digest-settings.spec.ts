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
      silent: 'noServer',
      bounce: null,
      lastSentAt: null,
      country: 'CL',
    });
  });

  it('are kept', async () => {
    const chosen = { frequency: 'daily', address: 'otra@ministerio.example' };
    expect((await save(chosen)).body).toMatchObject(chosen);
    expect(await read()).toMatchObject(chosen);
    expect((await save({ frequency: 'never', address: manager.email })).body).toMatchObject({
      frequency: 'never',
      address: null,
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
