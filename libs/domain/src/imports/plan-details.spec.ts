import type { ImportMapping } from './contract';
import { columnNames, type Table } from './table';
import { empty, from, HEADER, mapping, plan, row, run, said } from '../testing/plan-imports';

describe('what a plan says beside', () => {
  const more = ['Support', 'Where', 'Theme', 'Title (fr)', 'Languages', 'Status', 'Done', 'Was due'];
  const wide: ImportMapping = {
    ...mapping,
    fields: {
      ...mapping.fields,
      ...{ support: from('Support'), territories: from('Where'), themes: from('Theme') },
      ...{ titleTranslations: from('Title (fr)'), languages: from('Languages'), status: from('Status') },
      ...{ completedOn: from('Done'), originalDue: from('Was due') },
    },
  };
  const wideTable = (facts: Record<string, string>): Table => ({
    columns: columnNames([...HEADER, ...more]),
    rows: [{ row: 2, cells: [...row(), ...more.map((name) => facts[name] ?? '')] }],
    marks: [],
  });

  it('becomes the milestone’s, by code and by name', () => {
    const facts = {
      ...{
        Support: 'INAC; CORFO',
        Where: 'magallanes; CL-AR',
        Theme: 'Transition juste',
        'Title (fr)': 'Loi',
      },
      ...{ Languages: 'title=en', Status: 'Cumplido', Done: '2025-Q3', 'Was due': '2025' },
    };
    const { create, errors, notices, newBodies } = run(wideTable(facts), empty, wide);
    expect(errors).toEqual([]);
    expect(notices).toMatchObject([{ field: 'status', code: 'withoutEvidence' }]);
    expect(create).toMatchObject([
      {
        ...{ support: ['INAC', 'CORFO'], territories: ['CL-MA', 'CL-AR'], themes: ['JUST'], principles: [] },
        title: { lang: 'en', text: 'Ley', translations: { fr: 'Loi' } },
        ...{ status: 'completed', completedOn: '2025-Q3', originalDue: '2025', due: '2026', progress: 0 },
      },
    ]);
    expect(newBodies.map(({ acronym }) => acronym)).toEqual(['INAC', 'CORFO']);
  });

  it.each([
    [{ Where: 'CL-AR; Atlantis' }, '2 · Where · referenceMissing · CL-AR; Atlantis'],
    [{ Theme: 'Space' }, '2 · Theme · unknownValue · Space'],
    [{ Status: 'Completed' }, '2 · Done · required · '],
    [{ Done: '2025' }, '2 · Done · onlyWhenCompleted · 2025'],
    [{ Languages: 'fr' }, '2 · Languages · invalidFormat · fr'],
    [{ 'Title (fr)': 'x'.repeat(501) }, `2 · Title (fr) · tooLong · ${'x'.repeat(120)}`],
  ])('%j refuses its row', (facts, message) => {
    expect(said(run(wideTable(facts), empty, wide).errors)).toEqual([message]);
  });

  it('changes what exists, but not where that stands', () => {
    const { update, notices, rows } = run(wideTable({ Theme: 'CARE', Status: 'In progress' }), plan(), wide);
    expect(update).toMatchObject([{ id: 7, themes: ['CARE'] }]);
    expect(update[0]).not.toHaveProperty('status');
    expect(rows[0]?.changed).toEqual(['themes']);
    expect(notices).toMatchObject([{ field: 'status', code: 'keptStanding' }]);
  });

  it('is the same in another order, and with the same translations', () => {
    const current = plan({
      territories: ['CL-AR', 'CL-MA'],
      title: { lang: 'es', text: 'Ley', translations: { fr: 'Loi' } },
    });
    const facts = { Where: 'CL-MA; CL-AR', 'Title (fr)': 'Loi' };
    expect(run(wideTable(facts), current, wide).rows[0]?.outcome).toBe('unchanged');
    const other = run(wideTable({ ...facts, 'Title (fr)': 'La loi' }), current, wide);
    expect(other.update).toMatchObject([{ title: { translations: { fr: 'La loi' } } }]);
  });

  it('of a milestone made by hand is told by its number', () => {
    const byHand = plan({ sourceKey: '#7', imported: false });
    const table = wideTable({});
    expect(run(table, byHand, wide).notices).toEqual([]);
    expect(
      run({ ...table, rows: [{ row: 2, cells: ['#7', ...row().slice(1)] }] }, byHand, {
        ...mapping,
        identity: ['Id'],
      }).update,
    ).toHaveLength(1);
  });
});
