import { addDays } from '../platform/calendar';
import { milestone } from '../testing/milestones';
import { attentionList, isUpdatedRecently } from './attention';
import { milestoneState } from './milestone-state';
import type { OverviewRow } from './overview';

const TODAY = '2026-11-24';
const daysAgo = (days: number) => addDays(TODAY, -days);
const listOf = (...rows: OverviewRow[]) =>
  attentionList(
    rows.map((row) => ({ row, state: milestoneState(row, '2023-01-01', TODAY) })),
    TODAY,
  );

describe('an update', () => {
  it.each([
    [daysAgo(0), true],
    [daysAgo(89), true],
    [daysAgo(90), false],
    [null, false],
  ])('on %s is recent: %s', (lastUpdateOn, recent) => {
    expect(isUpdatedRecently({ lastUpdateOn }, TODAY)).toBe(recent);
  });
});

describe('the attention list', () => {
  it.each([
    ['overdue', { due: '2026-10', lastUpdateOn: daysAgo(5) }, ['overdue']],
    ['overdue and silent', { due: '2026-08', lastUpdateOn: daysAgo(120) }, ['overdue', 'silent']],
    ['at risk', { due: '2026-12', progress: 20, lastUpdateOn: daysAgo(5) }, ['at_risk']],
    ['at risk and never updated', { due: '2026-12', progress: 20 }, ['at_risk', 'silent']],
    ['silent for 90 days', { due: '2027-12', lastUpdateOn: daysAgo(90) }, ['silent']],
    ['silent while on hold', { due: '2027-12', status: 'on_hold', lastUpdateOn: daysAgo(91) }, ['silent']],
    ['begun and never updated', { due: '2027-12' }, ['silent']],
    ['planned, its date passed', { due: '2026-10', status: 'planned' }, ['overdue']],
  ] as const)('says why: %s', (_, facts, reasons) => {
    expect(listOf(milestone(facts)).map((item) => item.reasons)).toEqual([reasons]);
  });

  it.each([
    ['on time and updated lately', { due: '2027-12', lastUpdateOn: daysAgo(89) }],
    ['not begun', { due: '2027-12', status: 'planned' }],
    ['completed', { due: '2026-06', status: 'completed', completedOn: '2026-08-01' }],
    ['cancelled', { due: '2026-06', status: 'cancelled' }],
  ] as const)('leaves out what is %s', (_, facts) => {
    expect(listOf(milestone(facts))).toEqual([]);
  });

  it('begins with the longest overdue, then what is at risk by date, then the longest silence', () => {
    const codes = listOf(
      milestone({ code: 'silent 100', due: '2027-12', lastUpdateOn: daysAgo(100) }),
      milestone({ code: 'due in 30 days', due: addDays(TODAY, 30), lastUpdateOn: daysAgo(1) }),
      milestone({ code: 'overdue 10', due: daysAgo(10), lastUpdateOn: daysAgo(1) }),
      milestone({ code: 'never said', due: '2027-12' }),
      milestone({ code: 'due in 3 days', due: addDays(TODAY, 3), lastUpdateOn: daysAgo(200) }),
      milestone({ code: 'overdue 400', due: daysAgo(400), status: 'on_hold', lastUpdateOn: daysAgo(1) }),
      milestone({ code: 'silent 200', due: '2027-12', lastUpdateOn: daysAgo(200) }),
    ).map(({ code }) => code);
    expect(codes).toEqual([
      'overdue 400',
      'overdue 10',
      'due in 3 days',
      'due in 30 days',
      'never said',
      'silent 200',
      'silent 100',
    ]);
  });

  it('carries what the reader needs to act: who, when, how far, since when silent', () => {
    const [item] = listOf(
      milestone({
        id: 7,
        ownerId: 3,
        due: '2025-09',
        status: 'on_hold',
        progress: 30,
        lastUpdateOn: '2026-05-08',
      }),
    );
    expect(item).toEqual({
      id: 7,
      code: '1.1.1',
      title: { lang: 'es', text: 'Mapa de cadenas de valor' },
      ownerId: 3,
      due: '2025-09',
      reasons: ['overdue', 'silent'],
      onHold: true,
      days: 420,
      progress: 30,
      expected: 100,
      silentDays: 200,
    });
  });
});
