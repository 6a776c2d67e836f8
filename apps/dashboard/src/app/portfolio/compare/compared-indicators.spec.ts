import { TestBed } from '@angular/core/testing';
import type { ComparedFigure, ComparedIndicator } from '@rumbo/domain';
import { I18n } from '../../shell';
import { indicatorSection } from './compared-indicators';

const indicator: ComparedIndicator['indicator'] = {
  id: 1,
  code: 'FRM-01',
  theme: 'formalisation',
  name: { lang: 'en', text: 'Informal employment rate' },
  unit: 'percent',
  unitText: null,
  direction: 'lower',
  band: null,
};
const series: ComparedFigure['series'] = {
  ...{
    id: 7,
    indicatorId: 1,
    country: 'CL',
    provider: 'ILOSTAT',
    source: 'BA:460',
    methodology: '',
    base: '',
  },
  ...{ startsOn: null, predecessorId: null, breakKind: null, breakReason: null, note: null },
  ...{ illustrative: false, version: 1 },
};
const point: ComparedFigure['point'] = {
  ...{ seriesId: 7, period: '2025', territory: null, disaggregation: '', flag: null },
  ...{ value: 26.8, numerator: 268, denominator: 1000 },
};
const figure = (fields: Partial<ComparedFigure>): ComparedFigure => ({
  ...{ roadmap: 'CL-HRR', tracked: true, target: null, series, point, standing: 'comparable' },
  ...fields,
});

describe('the figures of an indicator side by side', () => {
  const cellsOf = (...figures: ComparedFigure[]) =>
    indicatorSection(TestBed.inject(I18n), [{ indicator, type: 'ILOSTAT · BA', figures }]).rows[0];
  const cellOf = (fields: Partial<ComparedFigure>) => cellsOf(figure(fields))?.cells[0];

  beforeEach(async () => {
    const i18n = TestBed.inject(I18n);
    await i18n.use('en');
    await i18n.need(['indicators', 'portfolio']);
  });

  it('say period, share and source, and open the indicator of their own country', () => {
    expect(cellOf({})).toMatchObject({
      text: '2025: 26.8%',
      notes: ['268 of 1,000', 'ILOSTAT BA:460'],
      link: { path: ['/roadmaps', 'CL-HRR', 'indicators', 'FRM-01'] },
      meter: { percent: 26.8, expected: null },
    });
  });

  it('stand against the target of their roadmap', () => {
    const target = { seriesId: 7, disaggregation: '', baseline: null, value: 20, due: '2027', note: null };
    const cell = cellOf({ target });
    expect(cell?.meter?.expected).toBe(20);
    expect(cell?.notes).toContain('target 20% by 2027');
  });

  it.each<[ComparedFigure['standing'], string]>([
    ['otherType', 'May not be compared: another source or method'],
    ['only', 'The only one of its kind: nothing to compare with'],
  ])('that are %s are not drawn beside the others, and say why', (standing, words) => {
    const cell = cellOf({ standing });
    expect(cell?.meter).toBeUndefined();
    expect([cell?.warning, ...(cell?.notes ?? [])]).toContain(words);
  });

  it('that are missing are not zero', () => {
    const cell = cellOf({ series: null, point: null, standing: 'noData', tracked: false });
    expect(cell).toMatchObject({ text: 'No figures', notes: ['Not followed by this roadmap'] });
    expect(cell?.meter).toBeUndefined();
  });

  it('open the chart of the first country with the others in it', () => {
    expect(cellsOf(figure({}), figure({ roadmap: 'KE-PROS' }))?.link).toMatchObject({
      path: ['/roadmaps', 'CL-HRR', 'indicators', 'FRM-01', 'compare'],
      query: { countries: 'KE' },
    });
  });
});
