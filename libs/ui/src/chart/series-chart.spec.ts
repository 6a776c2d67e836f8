import { TestBed } from '@angular/core/testing';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { render } from '../testing/render';
import { SeriesChart } from './series-chart';
import { type ChartPiece, highest, timeSpan, topmost, valueSpan, yearTicks } from './series-chart-model';

const piece = (name: string, values: Record<string, number>, mark?: string): ChartPiece => ({
  ...{ name, colour: 'rgb(0, 0, 0)', marker: 'circle' },
  points: Object.entries(values).map(([year, value]) => ({
    day: `${year}-01-01`,
    value,
    label: `${year}: ${value}`,
    ...(mark && { mark }),
  })),
});

describe('the chart of a series', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideNoopAnimations()] }));
  const draw = (inputs: Record<string, unknown>) =>
    render(SeriesChart, {
      ...{ description: 'Informal employment', xLabel: 'Year', yLabel: '%', formatValue: String },
      ...inputs,
    });

  it('draws a line for each piece and none between them, and every point', async () => {
    const pieces = [
      piece('ILOSTAT', { 2016: 39.5, 2017: 29.3 }),
      piece('ILOSTAT', { 2018: 29.3, 2019: 29.3 }),
      piece('INE', { 2025: 26.8 }),
    ];
    const { element } = await draw({ pieces });
    const lines = [...element.querySelectorAll('path.line')].map((line) => line.getAttribute('d') ?? '');
    expect(lines.map((line) => line.split('L').length)).toEqual([2, 2, 1]);
    expect(lines[2]).toBe('');
    expect(element.querySelectorAll('path.marker')).toHaveLength(5);
    expect([...element.querySelectorAll('.legend li')].map((item) => item.textContent?.trim())).toEqual([
      'ILOSTAT',
      'INE',
    ]);
  });

  it('shows the whole of a known scale, which is not cut where it begins', async () => {
    const { element } = await draw({ pieces: [piece('A', { 2024: 3, 2026: 3 })], scale: [1, 5] });
    const ticks = [...element.querySelectorAll('[ngx-charts-y-axis] .tick text, .y.axis .tick text')];
    expect(ticks.map((tick) => tick.textContent?.trim())).toEqual(['1', '2', '3', '4', '5']);
    expect(element.querySelector('.cut')).toBeNull();
  });

  it('marks breaks with their reason, flags with their letter, and the way to the target', async () => {
    const { element } = await draw({
      pieces: [piece('A', { 2018: 1, 2019: 2 }), piece('A', { 2020: 9 }, 'B')],
      breaks: [{ day: '2020-01-01', label: '2020: the source flags a break' }],
      path: {
        name: 'Even pace to the target',
        from: { day: '2018-01-01', value: 1, label: '' },
        to: { day: '2021-01-01', value: 5, label: '' },
      },
      marks: [{ mark: 'B', meaning: 'Break in series' }],
    });
    expect(element.querySelector('.breaks')?.textContent).toContain('the source flags a break');
    expect(element.querySelector('text.mark')?.textContent).toBe('B');
    expect(element.querySelector('.legend')?.textContent).toContain('Break in series');
    expect(element.querySelector('.goal path')?.getAttribute('d')).toMatch(/^M.+L/);
    expect(element.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Informal employment');
  });
});

describe('its axes', () => {
  const points = piece('A', { 2010: 25, 2022: 27 }).points;
  it('give a lonely point room, and name as many years as fit', () => {
    const [from, to] = timeSpan(piece('A', { 2019: 1 }).points);
    expect(to.getTime() - from.getTime()).toBeGreaterThan(300 * 86_400_000);
    expect(yearTicks(timeSpan(points), 4).map((day) => day.getUTCFullYear())).toEqual([
      2010, 2014, 2018, 2022,
    ]);
  });

  it.each([
    [points, true, 0],
    [points, false, 24.76],
    [piece('A', { 2010: 1, 2011: 10 }).points, false, 0],
    [piece('A', { 2010: -3, 2011: 2 }).points, false, -3.6],
  ])('begin where the figures need it', (of, fromZero, low) => {
    expect(valueSpan(of, fromZero)[0]).toBeCloseTo(low, 2);
  });
});

describe('what a series chart leaves out', () => {
  const shares = piece('A', { 2018: 93.6, 2019: 90.2 }, 'B');

  it('is the axis beyond what is possible, unless a figure is there', () => {
    expect(highest(120, shares.points, 100)).toBe(100);
    expect(highest(120, piece('A', { 2020: 104 }).points, 100)).toBe(120);
    expect(highest(120, shares.points, null)).toBe(120);
  });

  it('is a mark below another of the same day', () => {
    const women = piece('Women', { 2018: 95 }, 'B');
    const named = topmost([shares, women]);
    expect([...named].map(({ day, value }) => [day, value])).toEqual([
      ['2018-01-01', 95],
      ['2019-01-01', 90.2],
    ]);
    expect(topmost([piece('C', { 2020: 1 })]).size).toBe(0);
  });
});
