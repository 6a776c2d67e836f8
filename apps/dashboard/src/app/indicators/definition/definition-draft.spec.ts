import { Indicator, IndicatorInput } from '@rumbo/domain';
import { draftOfIndicator, toIndicator } from './definition-draft';

const stored = Indicator.parse({
  ...{ id: 7, country: 'CL', code: 'ENE_TP', theme: 'national', unit: 'percent', direction: 'band' },
  ...{ band: { from: 45.5, to: 55 }, frequency: 'movingQuarter', dimensions: ['sex'], version: 2 },
  ...{ name: { lang: 'es', text: 'Tasa' }, codes: { ine: ['ENE_TP'] } },
});

test('an indicator goes through its form unchanged', () => {
  const { id: _i, country: _c, version: _v, ...rest } = stored;
  const input = IndicatorInput.parse(toIndicator(draftOfIndicator(stored, 'es', 'es'), stored));
  expect(input).toEqual({ ...rest, theme: 'national' });
});

test('a new one needs a code and a name, and a band only where a band is best', () => {
  const draft = draftOfIndicator(null, 'es', 'es');
  const missing = IndicatorInput.safeParse(toIndicator(draft, null)).error?.issues;
  expect(missing?.map(({ path }) => path[0])).toEqual(['code', 'name']);
  const typed = { ...draft, code: 'X', name: { lang: 'es', text: 'X' }, bandFrom: '1' };
  expect(IndicatorInput.parse(toIndicator(typed, null)).band).toBeNull();
});
