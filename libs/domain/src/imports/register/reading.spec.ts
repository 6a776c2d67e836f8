import { checkMapping } from '../mapping';
import { guessRegisterMapping } from './guess';
import { RegisterReader } from './reader';
import { ENDED, READING, register, type Row } from '../../testing/registers';
import { formNamed, standingNamed } from './words';

describe('a record is refused', () => {
  it.each<[string, Row, string]>([
    ['without a number', { recordId: '' }, 'recordId required'],
    ['with a number beyond all measure', { recordId: '1'.repeat(201) }, 'recordId tooLong'],
    [
      'founded on a day that does not exist',
      { recordId: '1', foundedOn: '31/2/2011' },
      'foundedOn impossibleDate',
    ],
    ['founded before there were any', { recordId: '1', foundedOn: '1/1/0863' }, 'foundedOn impossibleDate'],
    ['founded on no day', { recordId: '1', foundedOn: 'long ago' }, 'foundedOn notADate'],
    [
      'dissolved before it was founded',
      { recordId: '1', ...ENDED, dissolvedOn: '1/1/1860' },
      'dissolvedOn endBeforeStart',
    ],
    ['with members that are no number', { recordId: '1', members: 'many' }, 'members notANumber'],
    ['with fewer than no members', { recordId: '1', members: '-4' }, 'members tooSmall'],
    ['with more members than there are people', { recordId: '1', members: '99999999999' }, 'members tooBig'],
    ['of no year, among accounts', { recordId: '1', members: '4', recordYear: '' }, 'recordYear required'],
  ])('%s', (_, row, expected) => {
    const { mapping, columns, cells } = register([row], '2025');
    const outcome = new RegisterReader(mapping, columns, READING).read(cells[0] ?? []);
    expect('refused' in outcome && `${outcome.refused.field} ${outcome.refused.code}`).toBe(expected);
  });
});

describe('a mapping of a register', () => {
  const seen = (columns: string, fileName: string) =>
    guessRegisterMapping({ columns: columns.split(','), first: [], fileName, country: 'GB' }).fields;

  it('is guessed from the names of columns, and the day from the name of the file', () => {
    const fields = seen(
      'CUK Organisation ID,Legal Form,UK Nation,Ownership Classification,Registered Status,Incorporation Date,Dissolved Date',
      'open_data_organisations_2017-06.csv',
    );
    expect(fields).toMatchObject({
      recordId: { columns: ['CUK Organisation ID'] },
      recordForm: { columns: ['Ownership Classification'] },
      recordPlace: { columns: ['UK Nation'] },
      recordStatus: { columns: ['Registered Status'] },
      foundedOn: { columns: ['Incorporation Date'] },
      dissolvedOn: { columns: ['Dissolved Date'] },
      registerDay: { constant: '2017-06' },
      area: { constant: 'GB' },
    });
  });

  it('takes the year that accounts are published for, not the day that they were closed on', () => {
    const fields = seen(
      'CUK Organisation ID,Memberships,Year End Date,Economic Year',
      '2016open_data_economy_final.csv',
    );
    expect(fields).toMatchObject({
      recordYear: { columns: ['Economic Year'] },
      members: { columns: ['Memberships'] },
    });
    expect(fields.registerDay).toBeUndefined();
  });

  it('takes no year for that of accounts where there are no members', () => {
    const fields = seen('Rol,Año,Estado', 'registro_2025-04.csv');
    expect(fields.recordYear).toBeUndefined();
    expect(fields).toMatchObject({ recordId: { columns: ['Rol'] }, registerDay: { constant: '2025-04' } });
  });

  it.each<[string, Row, string | null, string[]]>([
    ['a number of the record', { recordStatus: 'live' }, '2025', ['fields.recordId']],
    [
      'a day, or days of founding and dissolution',
      { recordId: '1', foundedOn: '2011' },
      null,
      ['fields.registerDay'],
    ],
    ['nothing more with both of these', { recordId: '1', ...ENDED }, null, []],
    ['members, where it is about accounts', { recordId: '1', recordYear: '2011' }, null, ['fields.members']],
    ['nothing more with members', { recordId: '1', recordYear: '2011', members: '3' }, null, []],
  ])('needs %s', (_, row, day, expected) => {
    const { mapping, columns } = register([row], day);
    expect(checkMapping('register', mapping, columns).map(({ path }) => path)).toEqual(expected);
  });
});

it.each([
  ['Live', 'active'],
  ['ACTIVA', 'active'],
  ['En activité', 'active'],
  ['Dead', 'ended'],
  ['Disuelta', 'ended'],
  ['Radiée', 'ended'],
  ['Vigente', 'other'],
  ['Registered', 'other'],
  ['In force', 'other'],
])('the status %s says %s', (word, standing) => {
  expect(standingNamed(word)).toBe(standing);
});

it.each([
  ['Cooperativa', 'COOP'],
  ['Co-operative', 'COOP'],
  ['Asociación gremial', 'ASSOC'],
  ['Fondation', 'FOUND'],
  ['Co-operatives', undefined],
  ['Other', undefined],
  ['Trabajo', undefined],
])('the form %s is %s', (word, form) => {
  expect(formNamed(word)).toBe(form);
});
