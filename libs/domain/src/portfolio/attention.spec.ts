import { attentionReasons, severityOf } from './attention';
import { portfolioRow } from './figures';
import type { PortfolioRow } from './row';
import type { PortfolioReason, Severity } from './vocabularies';

const QUIET = portfolioRow(
  {
    roadmap: {
      id: 1,
      code: 'CL-HRR',
      country: 'CL',
      title: { lang: 'es', text: 'Hoja de ruta rural' },
      status: 'in_force',
      illustrative: false,
      startsOn: '2026-11-01',
      endsOn: '2027-12-31',
    },
    ...{ milestones: [], lastUpdateOn: null, meetings: [], indicators: [], assessments: [], reports: [] },
  },
  '2026-11-24',
);

describe('the severity of a reason', () => {
  it.each<[PortfolioReason, [number, Severity | null][]]>([
    [
      'overdue',
      [
        [0, null],
        [1, 'low'],
        [29, 'low'],
        [30, 'medium'],
        [90, 'high'],
      ],
    ],
    [
      'report_overdue',
      [
        [0, null],
        [1, 'low'],
        [30, 'medium'],
        [90, 'high'],
      ],
    ],
    [
      'indicators_off_track',
      [
        [0, null],
        [1, 'low'],
        [3, 'medium'],
        [5, 'high'],
      ],
    ],
    [
      'dialogue_gap',
      [
        [183, null],
        [184, 'low'],
        [274, 'medium'],
        [366, 'high'],
      ],
    ],
    [
      'dialogue_exclusion',
      [
        [0, null],
        [1, 'low'],
        [2, 'medium'],
        [3, 'high'],
      ],
    ],
    [
      'minutes_pending',
      [
        [30, null],
        [31, 'low'],
        [138, 'medium'],
        [181, 'high'],
      ],
    ],
    [
      'silent',
      [
        [89, null],
        [90, 'low'],
        [181, 'medium'],
        [366, 'high'],
      ],
    ],
    [
      'disagreement',
      [
        [0, null],
        [1, 'low'],
        [3, 'medium'],
        [5, 'high'],
      ],
    ],
    [
      'factor_low',
      [
        [-2.6, null],
        [-2.5, 'low'],
        [-2, 'medium'],
        [-1.4, 'high'],
      ],
    ],
    [
      'at_risk',
      [
        [0, null],
        [1, 'low'],
        [5, 'medium'],
        [500, 'medium'],
      ],
    ],
  ])('%s grows with its measure', (reason, cases) => {
    for (const [measure, severity] of cases) expect(severityOf(reason, measure)).toBe(severity);
  });
});

describe('the reasons of a roadmap', () => {
  const reasonsOf = (fields: Partial<PortfolioRow>) =>
    attentionReasons({ ...QUIET, ...fields }).map(({ reason, severity, count, days, factor, level }) =>
      [reason, severity, count, days, factor, level].filter((part) => part !== null).join(' '),
    );
  const some = { open: 3, overdue: 0, longestOverdue: 0, atRisk: 0 };

  it.each<[string, Partial<PortfolioRow>, string[]]>([
    ['none in its first month', {}, []],
    [
      'what is late and what may become so',
      { milestones: { open: 9, overdue: 6, longestOverdue: 149, atRisk: 5 }, lastUpdateOn: '2026-11-20' },
      ['overdue high 6 149', 'at_risk medium 5'],
    ],
    ['silence since the last update', { milestones: some, lastUpdateOn: '2026-08-20' }, ['silent low 96']],
    ['no update since it began', { startsOn: '2026-08-20', milestones: some }, ['silent low 96']],
    ['no silence when all is finished', { startsOn: '2026-08-20' }, []],
    ['no meeting since it began', { startsOn: '2025-11-01' }, ['dialogue_gap high 388']],
    ['none for a draft that has not met yet', { startsOn: '2025-11-01', status: 'draft' }, []],
    [
      'who is missing and what is not published',
      {
        dialogue: {
          ...QUIET.dialogue,
          lastMeetingOn: '2026-07-09',
          ...{ inclusionOf: 4, inclusion: 2, groups: ['GOV', 'SSE', 'WOM'] },
          ...{ minutesPending: 2, longestPending: 138 },
        },
      },
      ['dialogue_exclusion medium 2', 'minutes_pending medium 2 138'],
    ],
    [
      'low factors and disagreements, each by itself',
      {
        factors: QUIET.factors.map((one) =>
          one.factor === 'F3' ? one : { ...one, lowest: one.factor === 'F1' ? 2.2 : 1.2, disagreements: 1 },
        ),
      },
      ['factor_low high F2 1.2', 'disagreement low 1 F1', 'disagreement low 1 F2', 'factor_low low F1 2.2'],
    ],
    [
      'none once it is closed',
      { status: 'closed', milestones: { open: 9, overdue: 6, longestOverdue: 149, atRisk: 5 } },
      [],
    ],
  ])('are %s', (_, fields, reasons) => {
    expect(reasonsOf(fields)).toEqual(reasons);
  });
});
