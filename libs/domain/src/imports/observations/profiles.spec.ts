import { guessObservationMapping, profileOf } from './profiles';

const guessed = (columns: string[], first: string[]) =>
  guessObservationMapping({ columns, first, fileName: 'figures.csv', country: 'CL' }).fields;

describe('the mapping of a table of figures', () => {
  it.each([
    ['sdmxCsv', ['STRUCTURE', 'STRUCTURE_ID', 'TIME_PERIOD', 'OBS_VALUE'], 'x.csv'],
    ['ilostat', ['ref_area', 'indicator', 'source', 'time', 'obs_value'], 'x.csv'],
    ['ineStat', ['DTI_CL_INDICADOR', 'Value'], 'x.csv'],
    ['sicvir', ['cod_com', 'clasf_pnd'], 'x.csv'],
    ['openSdg', ['Year', 'Value'], 'indicator_8-3-1.csv'],
    ['generic', ['Year', 'Value'], 'x.csv'],
  ])('begins with the make of the file: %s', (profile, columns, fileName) => {
    expect(profileOf({ columns, fileName })).toBe(profile);
  });

  it('breaks figures down by what columns say by their names, whatever stands in them so far', () => {
    const columns = ['indicator', 'country', 'sex', 'year', 'value'];
    expect(guessed(columns, ['DW-01', 'CHL', '', '2010', '7.5']).dimensions?.columns).toEqual(['sex']);
  });

  it('breaks figures down by other columns of words, and by none of numbers', () => {
    const columns = ['indicator', 'country', 'employment', 'weight', 'year', 'value'];
    const first = ['DW-01', 'CHL', 'Formal', '12', '2010', '7.5'];
    expect(guessed(columns, first).dimensions?.columns).toEqual(['employment']);
  });

  it('finds the values of a wide table under its years, and begins with the country and no publisher known', () => {
    const fields = guessed(['indicator', '2020', '2021'], ['DW-01', '7.5', '8']);
    expect(fields.value?.columns).toEqual(['2020', '2021']);
    expect([fields.area, fields.provider]).toMatchObject([{ constant: 'CL' }, { constant: 'Import' }]);
  });
});
