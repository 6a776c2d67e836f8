import { type PortfolioRow, portfolioRow } from '@rumbo/domain';
import { mapCountries } from './map-countries';

const rowOf = (code: string, fields: Partial<PortfolioRow> = {}): PortfolioRow => ({
  ...portfolioRow(
    {
      roadmap: {
        ...{ id: 1, code, country: code.slice(0, 2), title: { lang: 'es', text: code } },
        ...{ status: 'in_force', illustrative: true, startsOn: '2026-11-01', endsOn: '2027-12-31' },
      },
      ...{ milestones: [], lastUpdateOn: null, meetings: [], indicators: [], assessments: [], reports: [] },
    },
    '2026-11-24',
  ),
  ...fields,
});
const EMPTY = rowOf('CL-A');
const reported = (state: 'overdue' | 'accepted', overdueDays: number) => ({
  ...{ state, overdueDays, startsOn: '', endsOn: '', dueOn: '' },
});

describe('a country on the map', () => {
  it('sums its roadmaps, and shows the worst of what cannot be summed', () => {
    const [chile, kenya] = mapCountries([
      rowOf('CL-A', {
        progress: { done: 1.23456, weight: 2, milestones: 2, expected: 50 },
        milestones: { open: 3, overdue: 1, longestOverdue: 9, atRisk: 0 },
        slippage: { slipped: 1, median: 0, longest: 40 },
        silentDays: 5,
        dialogue: { ...EMPTY.dialogue, held: 3, inclusion: 4 },
        factors: EMPTY.factors.map((one) => ({ ...one, lowest: one.factor === 'F1' ? 8 / 3 : null })),
        report: reported('accepted', 0),
        illustrative: false,
      }),
      rowOf('KE-A'),
      rowOf('CL-B', {
        progress: { done: 3, weight: 6, milestones: 6, expected: 90 },
        milestones: { open: 4, overdue: 2, longestOverdue: 3, atRisk: 0 },
        slippage: { slipped: 1, median: 0, longest: 90 },
        silentDays: 100,
        dialogue: { ...EMPTY.dialogue, held: 1, inclusion: 2 },
        report: reported('overdue', 12),
        attention: [{ reason: 'overdue', severity: 'low', count: 2, days: 3, factor: null, level: null }],
      }),
    ]);
    expect(chile).toEqual({
      ...{ country: 'CL', roadmaps: ['CL-A', 'CL-B'], illustrative: false },
      ...{ done: 4.23456, weight: 8, expected: 80, open: 7, overdue: 3, longestSlippage: 90 },
      ...{ silentDays: 100, meetings: 4, inclusion: 2, tracked: 0, offTrack: 0 },
      ...{ F1: 2.666667, F2: null, F3: null, report: 'overdue', reportOverdueDays: 12 },
      ...{ reasons: 1, severity: 'low' },
    });
    expect(kenya).toMatchObject({
      ...{ country: 'KE', illustrative: true, weight: 0, longestSlippage: null, silentDays: null },
      ...{ inclusion: null, F1: null, report: null, reportOverdueDays: 0, reasons: 0, severity: null },
    });
    expect(kenya?.expected).toBeCloseTo(5.41, 2);
  });

  it('has done the percentage that the table says', () => {
    const progress = { done: 5.648571428571429, weight: 10, milestones: 10, expected: 50 };
    const [country] = mapCountries([rowOf('SN-A', { progress })]);
    expect(Math.round(((country?.done ?? 0) * 100) / progress.weight)).toBe(56);
  });
});
