import { Country, Territory } from '@rumbo/domain';
import { cloneDatabase, type TestDatabase } from '../../testing';

describe('reference data', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database.drop());

  it('has every country of ISO 3166-1, each with a name and a time zone that exist', async () => {
    const countries = await database.sql<Country>(
      `select code, time_zone as "timeZone" from country order by code`,
    );
    expect(countries).toHaveLength(249);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const country of countries) {
      expect(Country.safeParse(country).success).toBe(true);
      expect([country.code, names.of(country.code)]).toEqual([country.code, expect.any(String)]);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: country.timeZone })).not.toThrow();
    }
  });

  it.each([
    ['CL', 'America/Santiago'],
    ['KE', 'Africa/Nairobi'],
    ['SN', 'Africa/Dakar'],
    ['IT', 'Europe/Rome'],
    ['BR', 'America/Sao_Paulo'],
    ['NA', 'Africa/Windhoek'],
    ['AQ', 'UTC'],
  ])('%s keeps the time of %s', async (code, zone) => {
    const [country] = await database.sql(`select time_zone from country where code = $1`, [code]);
    expect(country).toEqual({ time_zone: zone });
  });

  it.each([
    ['CL', 16, 'CL-AP', 'CL-MA'],
    ['KE', 47, 'KE-01', 'KE-47'],
    ['SN', 14, 'SN-DK', 'SN-ZG'],
  ])('%s has %d territories, read from %s to %s', async (country, count, first, last) => {
    const territories = await database.sql<Territory>(
      `select code, country, level, name, position, codes from territory where country = $1 order by position`,
      [country],
    );
    expect(territories.map((territory) => Territory.safeParse(territory).error)).toEqual(
      Array(count).fill(undefined),
    );
    expect([territories[0]?.code, territories.at(-1)?.code]).toEqual([first, last]);
  });

  it('knows the codes that other files use for Chile’s regions', async () => {
    const rows = await database.sql(
      `select name, codes from territory where code in ('CL-AR', 'CL-NB') order by code`,
    );
    expect(rows).toEqual([
      { name: 'La Araucanía', codes: { cut: '09', ine: 'CHL09' } },
      { name: 'Ñuble', codes: { cut: '16', ine: 'CHL16' } },
    ]);
  });
});
