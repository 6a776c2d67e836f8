import { effectOf } from './effect';
import { empty, from, mapping, plan, row, run, said, tableOf } from '../testing/plan-imports';

describe('a plan that is imported', () => {
  it('makes axes, objectives, bodies and milestones of its rows', () => {
    const result = run(
      tableOf(
        row({ Objective: 'Crédito', Owner: 'INAC' }),
        row({
          Id: '2',
          Type: 'Meta',
          Due: 'Q2 2027',
          Objective: 'Crédito',
          Owner: 'inac',
          Base: '0',
          Goal: '1.200,5',
        }),
        row({ Id: '3', Axis: 'B' }),
      ),
    );
    expect(result.newAxes.map(({ code }) => code)).toEqual(['A', 'B']);
    expect(result.newObjectives).toEqual([
      { axisCode: 'A', code: 'A.1', title: 'Crédito', text: { lang: 'es', text: 'Crédito' } },
      { axisCode: 'B', code: 'B', title: 'B', text: { lang: 'es', text: 'B' } },
    ]);
    expect(result.newBodies).toEqual([{ acronym: 'INAC', name: 'INAC' }]);
    expect(result.create).toMatchObject([
      { sourceKey: '1 | ', code: '1', type: 'milestone', due: '2026', objective: 'A.1', owner: 'INAC' },
      { type: 'target', due: '2027-Q2', baseline: 0, goal: 1200.5, owner: 'INAC', objective: 'A.1' },
      { objective: 'B', owner: null },
    ]);
    expect(result.errors).toEqual([]);
  });

  it.each([
    [{ Title: '' }, ['2 · Title · required · ']],
    [{ Title: 'x'.repeat(501) }, [`2 · Title · tooLong · ${'x'.repeat(120)}`]],
    [{ Title: 'a\0b' }, ['2 · Title · invalidText · a\0b']],
    [{ Id: 'x'.repeat(41) }, [`2 · Id · tooLong · ${'x'.repeat(41)}`]],
    [{ Due: '2023-02-30' }, ['2 · Due · impossibleDate · 2023-02-30']],
    [{ Due: '20255' }, ['2 · Due · impossibleDate · 20255']],
    [{ Due: 'soon' }, ['2 · Due · notADate · soon']],
    [{ Type: 'Promise' }, ['2 · Type · unknownValue · Promise']],
    [{ Type: 'Meta', Goal: '12' }, ['2 · Base · required · ']],
    [{ Type: 'Meta', Base: '0', Goal: '12 km' }, ['2 · Goal · notANumber · 12 km']],
    [{ Axis: '' }, ['2 · Axis · required · ']],
    [{ Axis: 'x'.repeat(31) }, [`2 · Axis · tooLong · ${'x'.repeat(31)}`]],
    [{ Due: '', Title: '' }, ['2 · Title · required · ', '2 · Due · required · ']],
  ])('refuses a row with %j at its cell', (facts, expected) => {
    const result = run(tableOf(row(facts)));
    expect(said(result.errors)).toEqual(expected);
    expect(result.create).toEqual([]);
    expect(result.rows).toMatchObject([{ row: 2, outcome: 'refused' }]);
  });

  it('refuses all rows that share an identity, and rows without one', () => {
    const { errors } = run(tableOf(row(), row({ Title: 'Otra' }), row({ Part: 'x' }), row({ Id: '' })));
    expect(said(errors)).toEqual([
      ...['2 · Id + Part · repeatedIdentity · 1 |', '3 · Id + Part · repeatedIdentity · 1 |'],
      ...['5 · Id · required · ', '5 · Id + Part · required · '],
    ]);
    expect(errors[0]?.params).toEqual({ rows: '2, 3' });
  });

  it('takes a target for one when only it has a goal, and leaves figures of milestones out', () => {
    const { create, notices } = run(
      tableOf(
        row({ Base: '0', Goal: '0' }),
        row({ Id: '2', Goal: '9' }),
        row({ Id: '3', Type: '', Base: '1', Goal: '2' }),
      ),
    );
    expect(create).toMatchObject([
      { goal: null },
      { type: 'milestone', goal: null },
      { type: 'target', goal: 2 },
    ]);
    expect(said(notices)).toEqual(['3 · Goal · figuresOfMilestone · 9']);
  });

  it.each([
    ['Trimestre', '2', 'Año', '2026', '2026-Q2'],
    ['Trimestre', 'Q2', 'Año', '2026', '2026-Q2'],
    ['Año', '2026', 'Mes', '6', '2026-06'],
    ['Month', 'June', 'Year', '2026', '2026-06'],
  ])('reads a date over the columns %s (%s) and %s (%s)', (first, one, second, other, due) => {
    const table = { columns: ['Id', first, second], rows: [{ row: 2, cells: ['1', one, other] }], marks: [] };
    const fields = { code: from('Id'), title: from('Id'), axisTitle: from('Id'), due: from(first, second) };
    expect(run(table, empty, { fields, identity: ['Id'] }).create).toMatchObject([{ due }]);
  });

  it('tells rows by the same identity in whatever order its columns were chosen', () => {
    const [key] = run(tableOf(row({ Part: 'P' })), empty).create;
    const other = run(tableOf(row({ Part: 'P' })), empty, { ...mapping, identity: ['Part', 'Id'] }).create;
    expect(other).toMatchObject([{ sourceKey: key?.sourceKey }]);
  });

  it('counts every row once', () => {
    const table = tableOf(row(), row({ Id: '2' }), row({ Id: '3', Due: 'soon' }));
    const made = { milestones: 0, newBodies: [], newAxes: [], newObjectives: [] };
    const { counts } = effectOf(run(table, plan()), { columns: [], distinct: 3 }, made);
    expect(counts).toEqual({ read: 3, created: 1, updated: 0, unchanged: 1, refused: 1 });
  });

  it('refuses what a formula leaves without a value, and names those that it reads', () => {
    const table = {
      ...tableOf(row(), row({ Id: '2' })),
      marks: [
        { row: 2, column: 'Owner', state: 'formula' as const },
        { row: 3, column: 'Owner', state: 'formulaWithoutValue' as const },
      ],
    };
    const { errors, notices } = run(table);
    expect([said(errors), said(notices)]).toEqual([
      ['3 · Owner · formulaWithoutValue · '],
      ['2 · Owner · formula · '],
    ]);
  });
});

describe('a plan that is imported again', () => {
  it('leaves alone what is the same', () => {
    const result = run(tableOf(row()), plan());
    expect(result).toMatchObject({ create: [], update: [], rows: [{ outcome: 'unchanged' }], notices: [] });
  });

  it.each([
    [
      'a title',
      { Title: 'Ley nueva' },
      ['title'],
      { title: { lang: 'es', text: 'Ley nueva' }, replanned: false },
    ],
    ['a date', { Due: 'T1 2027' }, ['due'], { due: '2027-Q1', replanned: true }],
    ['an owner', { Owner: 'INAC' }, ['owner'], { owner: 'INAC' }],
    ['a type', { Type: 'Meta', Base: '1', Goal: '2' }, ['goal'], { type: 'target', baseline: 1, goal: 2 }],
    ['a place', { Axis: 'B' }, ['objectiveCode'], { objective: 'B', moved: true }],
  ])('changes %s', (_, facts, changed, expected) => {
    const result = run(tableOf(row(facts)), plan());
    expect(result.update).toMatchObject([{ id: 7, ...expected }]);
    expect(result.rows).toMatchObject([{ outcome: 'updated', changed }]);
  });

  it('keeps what somebody changed by hand, and says so', () => {
    const byHand = { title: { lang: 'es', text: 'Ley corregida' }, edited: ['title'] };
    const result = run(tableOf(row({ Due: '2027' })), plan(byHand));
    expect(result.update).toMatchObject([{ due: '2027', title: { text: 'Ley corregida' } }]);
    expect(said(result.notices)).toEqual(['2 · Title · keptEdit · Ley']);
    expect(run(tableOf(row()), plan(byHand)).rows).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it('keeps what the file has no column for', () => {
    const description = { lang: 'es', text: 'Detalle' };
    expect(run(tableOf(row()), plan({ description, weight: 3 })).rows).toMatchObject([
      { outcome: 'unchanged' },
    ]);
  });

  it('keeps titles of axes, and says so once', () => {
    const titled = {
      ...mapping,
      fields: { ...mapping.fields, axisTitle: from('Objective'), objectiveTitle: from('Axis') },
    };
    const table = tableOf(row({ Objective: 'Otro' }), row({ Id: '2', Objective: 'Otro' }));
    expect(said(run(table, plan(), titled).notices)).toEqual(['2 · Objective · otherTitle · Otro']);
  });

  it('warns when no row is one that it knows', () => {
    const result = run(tableOf(row(), row({ Id: '2' })), plan(), { ...mapping, identity: ['Title', 'Id'] });
    expect(said(result.notices)).toEqual(['2 ·  · otherIdentity · ']);
  });

  it('does not move an objective to another axis', () => {
    const coded = { ...mapping, fields: { ...mapping.fields, objectiveCode: from('Objective') } };
    const { errors } = run(tableOf(row({ Axis: 'B', Objective: 'A' })), plan(), coded);
    expect(said(errors)).toEqual(['2 · Objective · otherAxis · A']);
  });
});

describe('bodies', () => {
  const known = { ...empty, bodies: [{ acronym: 'INAC', name: 'Instituto Nacional' }] };
  const long = 'Ministerio de '.repeat(6).trim();

  it.each([
    ['by acronym', 'inac', 'INAC', 0],
    ['by name', 'INSTITUTO  NACIONAL', 'INAC', 0],
    ['not at all', 'CORFO', 'CORFO', 1],
    ['cut to an acronym', long, long.slice(0, 60).trim(), 1],
  ])('are found %s', (_, cell, owner, made) => {
    const result = run(tableOf(row({ Owner: cell })), known);
    expect([result.create[0]?.owner, result.newBodies.length]).toEqual([owner, made]);
  });

  it('whose names begin alike get different acronyms', () => {
    const { newBodies } = run(
      tableOf(row({ Owner: `${long} A` }), row({ Id: '2', Owner: `${long} B` })),
      known,
    );
    expect(new Set(newBodies.map(({ acronym }) => acronym)).size).toBe(2);
    expect(newBodies.every(({ acronym }) => acronym.length <= 60)).toBe(true);
  });
});
