import { Country, Indicator, Territory } from '@rumbo/domain';
import { cloneDatabase, type TestDatabase } from '../../testing';
import { INDICATORS } from './indicators/index';

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
      `select code, country, level, name, position, codes from territory where country = $1 and level <> 'municipality' order by position`,
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

describe('the common catalogue of indicators', () => {
  it('has ten on formalisation, eleven on decent work and six on the economy itself, each told in three languages', () => {
    const counts = Object.groupBy(INDICATORS, ({ theme }) => theme);
    expect(Object.fromEntries(Object.entries(counts).map(([theme, own]) => [theme, own?.length]))).toEqual({
      formalisation: 10,
      decentWork: 11,
      sse: 6,
    });
    const parsed = INDICATORS.map(({ unit_text: unitText, position: _, ...row }) =>
      Indicator.safeParse({ ...row, unitText, id: 1, country: null, kind: 'quantitative', version: 1 }),
    );
    expect(parsed.map(({ error }) => error)).toEqual(Array(27).fill(undefined));
    expect(new Set(INDICATORS.map(({ code }) => code)).size).toBe(27);
    const texts = INDICATORS.flatMap(({ name, definition, numerator, denominator, source }) =>
      [name, definition, numerator, denominator, source].filter((text) => text !== null),
    );
    expect(texts.filter(({ translations }) => !translations?.['es'] || !translations['fr'])).toEqual([]);
  });

  it('divides what a rate divides, and nothing else', () => {
    const divided = INDICATORS.filter(({ denominator }) => denominator !== null).map(({ unit }) => unit);
    expect(new Set(divided)).toEqual(new Set(['percent', 'per100000']));
    expect(INDICATORS.filter(({ unit, denominator }) => unit === 'percent' && !denominator)).toEqual([]);
  });

  it('comes with the 346 comunas of Chile, each in its region, offered where observations need them', async () => {
    const database = await cloneDatabase();
    const [{ comunas, lost }] = (await database.sql<{ comunas: number; lost: number }>(
      `select count(*)::int as comunas, count(*) filter (where region.codes ->> 'cut' <> left(comuna.codes ->> 'cut', 2))::int as lost
         from territory comuna join territory region on region.code = comuna.parent where comuna.level = 'municipality'`,
    )) as [{ comunas: number; lost: number }];
    await database.drop();
    expect({ comunas, lost }).toEqual({ comunas: 346, lost: 0 });
  });
});
