import { ObservationsInput } from '@rumbo/domain';
import { emptyFigure, figuresAfter, type FiguresDraft, toObservation, toObservations } from './figures-draft';

const row = (fields: Partial<ReturnType<typeof emptyFigure>>) => ({ ...emptyFigure(), ...fields });
const draft = (...rows: ReturnType<typeof emptyFigure>[]): FiguresDraft => ({
  ...{ seriesId: 1, provider: '', source: '', base: '', methodology: '' },
  observations: rows,
});

test('figures are typed with a decimal comma, and become what the API takes', () => {
  const body = toObservations(
    draft(row({ period: '2025-10/P3M', value: '26,8', sex: 'F', flag: 'P' })),
    true,
  );
  expect(ObservationsInput.parse(body).observations).toMatchObject([
    {
      period: '2025-10/P3M',
      value: 26.8,
      disaggregation: 'sex=F',
      flag: 'P',
      territory: null,
      document: null,
    },
  ]);
});

test.each([
  [{ numerator: '302', denominator: '570' }, true, 52.9825],
  [{ numerator: '302', denominator: '570', value: '53' }, true, 53],
  [{ numerator: '302', denominator: '570' }, false, null],
  [{ numerator: '302', denominator: '0' }, true, null],
  [{}, true, null],
])('of %j the value (a share: %p) is %p', (fields, percent, value) => {
  expect(toObservation(row({ period: '2025', ...fields }), percent).value).toBe(value);
});

test('what is no number is refused at its field, and a row without a period too', () => {
  const parsed = ObservationsInput.safeParse(toObservations(draft(row({ value: 'many' })), true));
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'observations.0.period',
    'observations.0.value',
  ]);
});

test('the next row keeps what usually stays', () => {
  const next = emptyFigure(row({ sex: 'F', document: 'INE', value: '3', period: '2025' }));
  expect(next).toMatchObject({ sex: 'F', document: 'INE', value: '', period: null });
});

test('warnings look at what is recorded and at what is typed, once it can be read', () => {
  const typed = draft(row({ period: '2026', value: '46,8' }), row({ period: '2027', value: 'x' }));
  expect(figuresAfter([], typed, true).map(({ period, value }) => [period, value])).toEqual([['2026', 46.8]]);
});
