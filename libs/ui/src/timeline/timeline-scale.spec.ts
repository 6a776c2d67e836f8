import { daysIn, ticksOf, yearsAround, zoomed } from './timeline-scale';

const span = yearsAround(['2025-06-30', '2024-02-01', '2026-11-24']);

test('the drawing covers whole years', () => {
  expect(span).toEqual({ from: '2024-01-01', to: '2026-12-31' });
  expect(daysIn(span)).toBe(366 + 365 + 365);
});

test.each([
  ['year', 3, 12, '2024', '2024-Q1'],
  ['quarter', 12, 36, '2024-Q1', '2024-01'],
  ['month', 36, 144, '2024-01', '2024-01-01'],
] as const)('by %s the head has %s parts of %s pieces', (zoom, major, minor, first, piece) => {
  const ticks = ticksOf(span, zoom);
  expect([ticks.major.length, ticks.minor.length]).toEqual([major, minor]);
  expect([ticks.major[0]?.period, ticks.minor[0]?.period]).toEqual([first, piece]);
});

test.each(['year', 'quarter', 'month'] as const)('by %s both lines cover every day once', (zoom) => {
  for (const line of Object.values(ticksOf(span, zoom))) {
    let day = 0;
    for (const { from, days } of line) {
      expect(from).toBe(day);
      day += days;
    }
    expect(day).toBe(daysIn(span));
  }
});

test('zooming ends at the ends', () => {
  expect([zoomed('year', 1), zoomed('month', 1), zoomed('year', -1), zoomed('month', -1)]).toEqual([
    'quarter',
    'month',
    'year',
    'quarter',
  ]);
});
