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
  return { ...Object.fromEntries(said), identity } as Partial<Record<string, string | string[]>>;
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

describe('the guess of what a plan says beside', () => {
  const header = [
    'Code',
    'Title',
    'Title (fr)',
    'Due date',
    'Axis',
    'Status',
    'Themes',
    'Territories',
    'Supporting bodies',
  ];

  it('takes what can be read in every cell, and never where milestones stand', () => {
    const row = [
      '1',
      'Ley',
      'Loi',
      '2026',
      'A',
      'Completed',
      'Just transition; CARE',
      'CL-AR',
      'INAC; CORFO',
    ];
    const { status, ...taken } = guess('plan', tableOf(header, row));
    expect(taken).toMatchObject({
      ...{ titleTranslations: ['Title (fr)'], themes: ['Themes'], territories: ['Territories'] },
      support: ['Supporting bodies'],
    });
    const other = ['1', 'Ley', 'Loi', '2026', 'A', 'Completed', 'Vivienda', 'Todo el país', ''];
    const less = guess('plan', tableOf(header, row, other));
    expect([status, less.themes, less.territories]).toEqual([undefined, undefined, undefined]);
  });

  it('takes all of an export, by its key and word for word', () => {
    const table = tableOf(
      ['Rumbo key', ...header],
      ['#7', '1', 'Ley', '', '2026', 'A', 'Completed', 'x', 'y', ''],
    );
    expect(guess('plan', table)).toMatchObject({
      status: ['Status'],
      themes: ['Themes'],
      identity: ['Rumbo key'],
    });
    expect(guessMapping('plan', table, 'x', { dateOrder: 'dmy' }).verbatim).toBe(true);
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

  it('asks columns of translations for their language', () => {
    const columns = ['Title (fr)', 'Titre'];
    const fields = { code: from('Titre'), title: from('Titre'), due: from('Titre'), axisCode: from('Titre') };
    const mapping = { fields: { ...fields, titleTranslations: from(...columns) }, identity: ['Titre'] };
    expect(errors('plan', mapping, columns)).toEqual(['fields.titleTranslations.columns.1 languageMissing']);
  });

  it('may fill a required field with a constant', () => {
    const constant = { columns: [], constant: '2026' };
    const fields = { code: from('Id'), title: from('Id'), due: constant, axisCode: constant };
    expect(errors('plan', { fields, identity: ['Id'] }, ['Id'])).toEqual([]);
  });
});
