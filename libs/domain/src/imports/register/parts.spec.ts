import { MOST_PARTS, RegisterCount } from './count';
import { type RegisterTerritory, territoriesNamed } from './places';
import { RegisterReader } from './reader';
import { answered, count, ENDED, LIVE, READING, register, type Row } from '../../testing/registers';

describe('every figure', () => {
  const rows: Row[] = [
    { recordId: '1', recordForm: 'Trabajo', recordPlace: 'La Araucania', recordArea: 'rural' },
    { recordId: '2', recordForm: 'Trabajo', recordPlace: '13', recordArea: 'urban' },
    { recordId: '3', recordForm: '', recordPlace: 'La Araucanía', recordArea: '' },
    { recordId: '3', recordForm: '', recordPlace: 'La Araucanía', recordArea: '' },
    { recordId: '4', recordForm: 'Cooperativa', recordPlace: 'Atlantis', recordArea: 'rural' },
    { recordId: '', recordForm: 'Trabajo', recordPlace: '', recordArea: '' },
  ];
  const regions: RegisterTerritory[] = [
    { code: 'CL-RM', level: 'region', names: ['Metropolitana de Santiago', '13'] },
    { code: 'CL-AR', level: 'region', names: ['La Araucanía', '09'] },
  ];
  const parts = (territories: RegisterTerritory[]) =>
    count(rows, '2025', territories).derivations.map(
      ({ disaggregation, value }) => `${disaggregation} ${value}`,
    );

  it('is told whole, then by place, area and form, each for itself', () => {
    expect(parts(regions)).toEqual([
      ' 4',
      'territory=CL-AR 2',
      'territory=CL-RM 1',
      'area=RURAL 2',
      'area=URBAN 1',
      'form=COOP 1',
      'form=Trabajo 2',
    ]);
    expect(count(rows, '2025', regions)).toMatchObject({ unknownPlaces: { Atlantis: 1 } });
  });

  it('names places by the column where the territories of the country are not known', () => {
    expect(parts([]).filter((part) => part.startsWith('region'))).toEqual([
      'region=13 1',
      'region=Atlantis 1',
      'region=La Araucania 1',
      'region=La Araucanía 1',
    ]);
  });

  it('accounts for all records of the file, and each of its parts for those that belong to it', () => {
    const accounted = count(rows, '2025', regions).derivations.map(({ disaggregation, counted, leftOut }) => [
      disaggregation,
      counted + Object.values(leftOut).reduce((sum, records) => sum + records, 0),
    ]);
    expect(Object.fromEntries(accounted)).toMatchObject({ '': 6, 'form=Trabajo': 2, 'territory=CL-AR': 3 });
  });

  it('is unreliable where it counts all that are listed, or where fewer than half say what it asks for', () => {
    const flags = (given: Row[], day: string | null = null) =>
      count(given, day).figures.map(({ indicator, period, flag }) => `${indicator} ${period} ${flag}`);
    const account = (recordId: string, recordYear: string, members: string) => ({
      recordId,
      recordYear,
      members,
    });
    expect(flags([{ recordId: '1' }], '2025')).toEqual(['SSE-01 2025 U']);
    expect(flags([{ recordId: '1', recordStatus: 'live' }], '2025')).toEqual(['SSE-01 2025 null']);
    const thin = [1, 2, 3].map((id) => ({
      recordId: String(id),
      recordStatus: 'live',
      members: id === 1 ? '9' : '',
    }));
    expect(flags(thin, '2025')).toEqual(['SSE-01 2025 null', 'SSE-02 2025 U']);
    expect(
      flags([
        account('1', '2015', '3'),
        account('2', '2015', '4'),
        account('3', '2015', '5'),
        account('1', '2016', '3'),
      ]),
    ).toEqual(['SSE-02 2015 null', 'SSE-02 2016 U']);
  });

  it('keeps numerator and denominator of a share, and a methodology for each way of counting', () => {
    const small = { recordStatus: 'live', members: '3', recordArea: 'rural' };
    const { figures } = count(
      [
        { recordId: '1', ...small },
        { recordId: '2', ...small, members: '30' },
      ],
      '2025',
    );
    expect(figures.find(({ indicator }) => indicator === 'SSE-05')).toMatchObject({
      ...{ value: 50, numerator: 1, denominator: 2, methodology: 'status in the register' },
    });
    const history = count(
      [
        { recordId: '1', ...ENDED },
        { recordId: '2', ...LIVE },
      ],
      '2012',
    ).figures;
    expect(history.map(({ period, methodology }) => [period, methodology])).toEqual([
      ['2012', 'days of founding and dissolution'],
      ['2012', 'status in the register'],
    ]);
  });

  it('is for the country of the roadmap alone', () => {
    const { mapping, columns, cells } = register([{ recordId: '1' }], '2025');
    mapping.fields.area = { columns: [], constant: 'ES' };
    const counting = new RegisterCount(mapping, 'CL', []);
    const outcome = new RegisterReader(mapping, columns, READING).read(cells[0] ?? []);
    if ('record' in outcome) counting.add(outcome.record);
    expect(answered(counting)).toEqual({ figures: [], derivations: [], unknownPlaces: {} });
  });

  it('is refused by forms that are none: a column of names divides nothing', () => {
    const many = Array.from({ length: MOST_PARTS + 1 }, (_, n) => ({
      recordId: String(n),
      recordForm: `Coop ${n}`,
    }));
    expect(() => count(many, '2025')).toThrow('tooManyParts');
  });
});

it('places are read at the level that knows the most of them', () => {
  const territories: RegisterTerritory[] = [
    { code: 'CL-VS', level: 'region', names: ['Valparaíso', '05'] },
    { code: 'CL-MA', level: 'region', names: ['Magallanes y Antártica Chilena', '12'] },
    { code: 'CL-05101', level: 'municipality', names: ['Valparaíso', '05101'] },
    { code: 'CL-05109', level: 'municipality', names: ['Viña del Mar', '05109'] },
  ];
  const named = (...places: string[]) => [...territoriesNamed(places, territories).values()];
  expect(named('VALPARAISO')).toEqual(['CL-VS']);
  expect(named('Valparaíso', 'Viña del Mar')).toEqual(['CL-05101', 'CL-05109']);
  expect(named('05', '12', 'CL-MA')).toEqual(['CL-VS', 'CL-MA', 'CL-MA']);
  expect(named('Atlantis')).toEqual([]);
});
