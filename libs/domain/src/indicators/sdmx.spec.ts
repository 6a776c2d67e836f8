import { SDMX_COLUMNS, toSdmx } from './sdmx';

const observation = {
  ...{ period: '2023-10/P3M', territory: 'CL-AR', disaggregation: 'sex=F;type_of_employment=Informal' },
  ...{ value: 52.65, numerator: null, denominator: null, flag: null },
  ...{ publishedOn: '2024-01-30', retrievedOn: null, document: 'INE' },
};
const series = {
  country: 'CL',
  provider: 'INE',
  source: 'ENE',
  methodology: '',
  base: '2017',
  startsOn: null,
};
const indicator = { code: 'ENE_TP', unit: 'percent' } as const;

describe('an observation in SDMX', () => {
  const row = toSdmx(observation, series, indicator);

  it('has every column, codes for what is not divided, and one text for a country’s own dimensions', () => {
    expect(Object.keys(row)).toEqual(SDMX_COLUMNS);
    expect(row).toMatchObject({
      ...{
        FREQ: 'M',
        REF_AREA: 'CL',
        INDICATOR: 'ENE_TP',
        BASE: '2017',
        METHODOLOGY: '_Z',
        SERIES_START: '_Z',
      },
      ...{ TERRITORY: 'CL-AR', SEX: 'F', AGE: '_T', OTHER_DIMENSIONS: 'type_of_employment=Informal' },
      ...{ TIME_PERIOD: '2023-10-01/P3M', OBS_VALUE: 52.65, OBS_STATUS: 'A', PUBLISHED: '2024-01-30' },
    });
  });

  it.each([
    [{ value: 1, flag: 'B' as const }, 'B'],
    [{ value: null, flag: 'U' as const }, 'U'],
    [{ value: null, flag: null }, 'O'],
    [{ value: 0, flag: null }, 'A'],
  ])('says of %j that its status is %s', (figures, status) => {
    expect(toSdmx({ ...observation, ...figures }, series, indicator)['OBS_STATUS']).toBe(status);
  });

  it.each([
    ['2023', '2023', 'A'],
    ['2023-Q4', '2023-Q4', 'Q'],
    ['2023-11', '2023-11', 'M'],
    ['2023-11-05', '2023-11-05', 'D'],
  ])('writes %s as %s, frequency %s', (period, time, frequency) => {
    expect(toSdmx({ ...observation, period }, series, indicator)).toMatchObject({
      TIME_PERIOD: time,
      FREQ: frequency,
    });
  });
});
