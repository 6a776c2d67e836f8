import type { Body, Country, Problem, Territory } from '@rumbo/domain';
import { createBody, createPersona, type Persona, startApi, type TestApi } from '../testing';

const indap = {
  country: 'CL',
  acronym: 'INDAP',
  name: { lang: 'es', text: 'Instituto de Desarrollo Agropecuario' },
  group: 'GOV',
  active: true,
};

describe('bodies', () => {
  let api: TestApi;
  let coordinator: Persona;

  beforeAll(async () => {
    api = await startApi();
    coordinator = await createPersona(api, 'coordinator');
  });
  afterAll(() => api.close());

  const list = async (country = 'CL') => (await api.get<Body[]>(`/api/bodies?country=${country}`)).body;
  const create = (change: object, as = coordinator) =>
    api.call<Body & Problem>('POST', '/api/bodies', { as: as.cookie, body: { ...indap, ...change } });
  const edit = ({ id, version }: { id: number; version: number }, change: object, as = coordinator) => {
    const { country: _, ...editable } = indap;
    return api.call<Body & Problem>('PATCH', `/api/bodies/${id}`, {
      as: as.cookie,
      version,
      body: { ...editable, ...change },
    });
  };

  it('are listed for a country, by acronym, to everybody', async () => {
    await createBody(api, 'sernam');
    await createBody(api, 'Corfo');
    await createBody(api, 'MMESS', 'SN');
    expect((await list()).map(({ acronym }) => acronym)).toEqual(['Corfo', 'sernam']);
    expect(await list('SN')).toEqual([
      {
        id: expect.any(Number),
        country: 'SN',
        acronym: 'MMESS',
        name: { lang: 'es', text: 'MMESS' },
        group: 'GOV',
        active: true,
        version: 1,
      },
    ]);
    expect(await list('IT')).toEqual([]);
  });

  it.each([
    ['', 'country', 'required'],
    ['?country=chile', 'country', 'invalidFormat'],
    ['?country=CL&country=KE', 'country', 'wrongType'],
    ['?country=CL&all=1', 'all', 'unknownField'],
  ])('are not listed for "%s"', async (query, path, code) => {
    expect(await api.get(`/api/bodies${query}`)).toMatchObject({
      status: 422,
      body: { errors: [{ path, code }] },
    });
  });

  it('are created and changed by who coordinates the country', async () => {
    const created = await create({});
    expect(created).toMatchObject({ status: 201, body: { ...indap, version: 1 } });
    const name = { lang: 'es', text: 'Indap', translations: { en: 'Institute of Agricultural Development' } };
    const edited = await edit(created.body, { name, group: 'REF', active: false });
    expect(edited).toMatchObject({
      status: 200,
      body: { ...indap, id: created.body.id, name, group: 'REF', active: false, version: 2 },
    });
    expect(await list()).toContainEqual(edited.body);
  });

  it('are for the coordinator of another country to read only', async () => {
    const kenyas = await createPersona(api, 'coordinator', { country: 'KE' });
    const { body } = await create({ acronym: 'SII' });
    expect([await create({ acronym: 'X' }, kenyas), await edit(body, {}, kenyas)]).toMatchObject([
      { status: 403, body: { code: 'forbidden' } },
      { status: 403, body: { code: 'forbidden' } },
    ]);
    expect((await create({ acronym: 'X', country: 'KE' }, kenyas)).status).toBe(201);
  });

  it('have an acronym that is unique in their country, in whatever case', async () => {
    const administrator = await createPersona(api, 'administrator');
    const { body } = await create({ acronym: 'DAES' });
    const { body: other } = await create({ acronym: 'INE' });
    const taken = { status: 422, body: { errors: [{ path: 'acronym', code: 'alreadyTaken' }] } };
    expect(await create({ acronym: ' daes ' })).toMatchObject(taken);
    expect(await edit(other, { acronym: 'Daes' })).toMatchObject(taken);
    expect((await edit(body, { acronym: 'daes' })).status).toBe(200);
    expect((await create({ acronym: 'DAES', country: 'SN' }, administrator)).status).toBe(201);
  });

  it('refuse a country that there is not', async () => {
    const administrator = await createPersona(api, 'administrator');
    expect(await create({ country: 'XX' }, administrator)).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'country', code: 'referenceMissing' }] },
    });
  });

  it.each([
    ['an empty acronym', { acronym: ' ' }, 'acronym', 'required'],
    ['a group that there is not', { group: 'GUILD' }, 'group', 'unknownValue'],
    ['a name without language', { name: { text: 'x' } }, 'name.lang', 'required'],
    ['a null character in an acronym', { acronym: 'A\0B' }, 'acronym', 'invalidText'],
    ['a null character in a name', { name: { lang: 'es', text: 'A\0B' } }, 'name.text', 'invalidText'],
    ['a name that is too long', { name: { lang: 'es', text: 'x'.repeat(501) } }, 'name.text', 'tooLong'],
  ])('refuse %s', async (_, change, path, code) => {
    expect(await create(change)).toMatchObject({ status: 422, body: { errors: [{ path, code }] } });
  });

  it('stay in their country', async () => {
    const { body } = await create({ acronym: 'MOP' });
    expect(await edit(body, { country: 'KE' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'country', code: 'unknownField' }] },
    });
  });

  it('refuse a stale change with the body as it is now', async () => {
    const { body } = await create({ acronym: 'MDS' });
    const { body: current } = await edit(body, { acronym: 'MDSF' });
    expect(await edit(body, { acronym: 'other' })).toMatchObject({
      status: 412,
      body: { code: 'stale', current },
    });
  });

  it.each([999999, '0', 'abc', '2147483648'])('are not found at %s', async (id) => {
    expect(await edit({ id: id as number, version: 1 }, {})).toMatchObject({ status: 404 });
  });
});

describe('countries', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('are listed with the time zone that decides their day', async () => {
    const { body } = await api.get<Country[]>('/api/countries');
    expect(body).toContainEqual({ code: 'CL', timeZone: 'America/Santiago' });
    expect(body.map(({ code }) => code)).toEqual(body.map(({ code }) => code).sort());
  });

  it('have territories in the order their people read them in', async () => {
    await api.sql(
      `insert into territory (code, country, level, name, position, codes)
       values ('IT-T2', 'IT', 'region', 'Second', 902, '{}'), ('IT-T1', 'IT', 'region', 'First', 901, '{"istat": "1"}')`,
    );
    const { body } = await api.get<Territory[]>('/api/countries/IT/territories');
    const region = { country: 'IT', level: 'region', parent: null };
    expect(body.slice(-2)).toEqual([
      { ...region, code: 'IT-T1', name: 'First', position: 901, codes: { istat: '1' } },
      { ...region, code: 'IT-T2', name: 'Second', position: 902, codes: {} },
    ]);
  });

  it.each(['cl', 'CHL', '1', '%00'])('have no territories at %s', async (country) => {
    expect((await api.get(`/api/countries/${country}/territories`)).status).toBe(404);
  });
});
