import { guessMapping } from './guess';
import { guessIdentity } from './identity';
import { checkMapping } from './mapping';
import { columnNames, type Table } from './table';

const tableOf = (header: string[], ...rows: string[][]): Table => ({
  columns: columnNames(header),
  rows: rows.map((cells, n) => ({ row: n + 2, cells })),
  marks: [],
});
const guess = (kind: 'plan' | 'updates', table: Table, fileName = 'file.csv') => {
  const { fields, identity } = guessMapping(kind, table, fileName, { dateOrder: 'dmy' });
  const said = Object.entries(fields).map(([field, { columns, constant }]) => [field, constant ?? columns]);
  return { ...Object.fromEntries(said), identity };
};

describe('the guess of a plan’s columns', () => {
  it.each([
    [
      'English',
      ['Code', 'Title', 'Type', 'Due date', 'Axis', 'Objective', 'Owner', 'Unit', 'Baseline', 'Target value'],
    ],
    [
      'Spanish',
      [
        'Código',
        'Hito',
        'Tipo',
        'Fecha límite',
        'Eje',
        'Objetivo',
        'Responsable',
        'Unidad',
        'Línea base',
        'Meta',
      ],
    ],
    [
      'French',
      [
        'N°',
        'Intitulé',
        'Type',
        'Échéance',
        'Axe',
        'Objectif',
        'Responsable',
        'Unité',
        'Valeur initiale',
        'Cible',
      ],
    ],
    [
      'Italian',
      [
        'Codice',
        'Titolo',
        'Tipo',
        'Scadenza',
        'Asse',
        'Obiettivo',
        'Amministrazione',
        'Unità',
        'Valore iniziale',
        'Valore obiettivo',
      ],
    ],
  ])('knows %s names', (_, header) => {
    const table = tableOf(header, ['1', 'Ley', 'Meta', '2026', 'E', 'O', 'INAC', '%', '0', '10']);
    const [code, title, type, due, axisTitle, objectiveTitle, owner, unit, baseline, goal] = header.map(
      (name) => [name],
    );
    expect(guess('plan', table)).toEqual({
      ...{ code, title, type, due, axisTitle, objectiveTitle, owner, unit, baseline, goal },
      identity: code,
    });
  });

  it('joins a quarter and a year, and leaves a type out that is not one', () => {
    const table = tableOf(['ID', 'Name', 'Type', 'Quarter', 'Year'], ['1', 'Ley', 'law', 'Q2', '2024']);
    expect(guess('plan', table)).toEqual({
      ...{ code: ['ID'], title: ['Name'], due: ['Quarter', 'Year'], identity: ['ID'] },
    });
  });

  it('finds the type by what a column says', () => {
    const table = tableOf(['ID', 'Name', 'Kind'], ['1', 'Ley', 'Hito'], ['2', 'Ventas', 'Meta']);
    expect(guess('plan', table)).toMatchObject({ type: ['Kind'] });
  });
});

describe('the guess of a report’s columns', () => {
  const header = ['Code', 'Status', 'Notes', 'Annex 1', 'Annex 2'];

  it('takes all notes and links, and the period from the file’s name', () => {
    const table = tableOf(header, ['1', 'In progress', 'x', 'www.a.it', '']);
    expect(guess('updates', table, 'Reports 2022-T2.xlsx')).toEqual({
      ...{ code: ['Code'], status: ['Status'], note: ['Notes'], evidence: ['Annex 1', 'Annex 2'] },
      ...{ reportedFor: '2022-Q2', identity: ['Code'] },
    });
  });

  it('completes in that period where everything is completed', () => {
    const table = tableOf(header, ['1', 'Conseguita', 'x', 'www.a.it', '']);
    expect(guess('updates', table, 'Reports 2022-06.csv')).toMatchObject({
      status: ['Status'],
      completedOn: '2022-06',
    });
  });

  it('sees that states are dates of completion', () => {
    const table = tableOf(header, ['1', '2021 - 4° trimestre', 'x', 'www.a.it', '']);
    expect(guess('updates', table)).toMatchObject({
      ...{ status: 'completed', completedOn: ['Status'], reportedFor: ['Status'] },
    });
  });
});

describe('the identity of a row', () => {
  const table = tableOf(
    ['Id', 'Name', 'Measure', 'Part'],
    ['1', 'a b c', 'M1', 'P1'],
    ['1', 'a b c', 'M1', 'P2'],
    ['2', 'd e f', 'M1', 'P1'],
    ['2', 'g h i', 'M2', 'P1'],
  );

  it('adds columns of codes until every row is told apart', () => {
    expect(guessIdentity(table, ['Id'])).toEqual(['Id', 'Measure', 'Part']);
    expect(guessIdentity({ ...table, rows: table.rows.slice(0, 3) }, ['Id'])).toEqual(['Id', 'Part']);
    expect(guessIdentity({ ...table, rows: table.rows.slice(1, 3) }, ['Id'])).toEqual(['Id']);
  });

  it('stays what it was when no columns tell rows apart', () => {
    const twice = tableOf(['Id', 'Part'], ['1', 'P1'], ['1', 'P1']);
    expect(guessIdentity(twice, ['Id'])).toEqual(['Id']);
  });
});

describe('the names of columns', () => {
  it('are clean, never empty and different', () => {
    expect(columnNames(['\uFEFFAllegato  1 ', '', 'Nota', 'Nota', 'a\nb'])).toEqual([
      ...['Allegato 1', 'B', 'Nota', 'Nota (D)', 'a b'],
    ]);
  });
});

describe('a mapping', () => {
  const from = (...columns: string[]) => ({ columns, constant: null });
  const errors = (...given: Parameters<typeof checkMapping>) =>
    checkMapping(...given).map(({ path, code }) => `${path} ${code}`);

  it('needs its required fields, columns that exist, and an identity', () => {
    const fields = { code: from('Id', 'Nr'), note: from('Id'), weight: from() };
    expect(errors('plan', { fields, identity: ['Key'] }, ['Id'])).toEqual([
      ...['fields.note unknownField', 'fields.code.columns.1 columnMissing', 'fields.title required'],
      ...[
        'fields.due required',
        'fields.weight required',
        'fields.axisTitle required',
        'identity.0 columnMissing',
      ],
    ]);
    expect(errors('updates', { fields: {}, identity: [] }, ['Id'])).toEqual([
      ...[
        'fields.code required',
        'fields.status required',
        'fields.reportedFor required',
        'identity required',
      ],
    ]);
  });

  it('may fill a required field with a constant', () => {
    const constant = { columns: [], constant: '2026' };
    const fields = { code: from('Id'), title: from('Id'), due: constant, axisCode: constant };
    expect(errors('plan', { fields, identity: ['Id'] }, ['Id'])).toEqual([]);
  });
});
