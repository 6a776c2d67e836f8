import { milestone } from '../testing/milestones';
import type { OverviewRow } from './overview';
import { outlookOf } from './outlook';

const ASOF = '2026-11-24';
const ENDS = { endsOn: '2027-12-31' };

const finished = (code: string, due: string, completedOn: string | null) =>
  milestone({ id: Number(code.replaceAll('.', '')), code, due, status: 'completed', completedOn });
const open = (code: string, due: string, facts: Partial<OverviewRow> = {}) =>
  milestone({ id: Number(code.replaceAll('.', '')), code, due, ...facts });

/** The plan of the rural roadmap of Chile, as DOMAIN.md gives it. */
const CHILE = [
  finished('1.1.1', '2024-06', '2024-07-30'),
  finished('1.1.3', '2025-12', '2026-02-12'),
  finished('1.2.1', '2024-06', '2024-06-03'),
  finished('2.1.1', '2025-03', '2025-03-28'),
  finished('2.1.3', '2026-03', '2026-03-20'),
  finished('2.2.1', '2024-12', '2024-11-29'),
  finished('2.2.2', '2025-06', '2025-08-14'),
  finished('3.1.1', '2023-12', '2023-12-18'),
  finished('3.1.2', '2024-06', '2024-04-30'),
  finished('3.1.3', '2025-09', '2025-08-28'),
  finished('3.1.4', '2025-12', '2025-12'),
  finished('3.2.1', '2025-10', '2025-10-23'),
  finished('4.1.1', '2026-03', '2026-04-16'),
  finished('4.2.1', '2026-06', '2026-06-25'),
  open('1.1.2', '2026-06'),
  open('1.2.2', '2025-09', { status: 'on_hold' }),
  open('1.2.3', '2026-09'),
  open('3.1.5', '2026-10'),
  open('3.2.2', '2026-06'),
  open('4.3.1', '2026-08'),
  ...['1.1.4', '2.1.2', '4.1.3', '4.2.4', '4.3.2'].map((code) => open(code, '2026-12')),
  open('2.2.3', '2027-06'),
  open('2.2.4', '2027-09', { originalDue: '2027-03', status: 'planned' }),
  open('3.2.3', '2027-12', { originalDue: '2027-06', status: 'planned' }),
  open('4.1.2', '2027-12'),
  open('4.2.2', '2027-03', { status: 'planned' }),
  open('4.2.3', '2027-06'),
  open('4.3.3', '2025-06', { status: 'cancelled' }),
];

describe('the outlook of Chile on 24 November 2026', () => {
  const outlook = outlookOf(CHILE, ENDS, ASOF);
  const of = (code: string) => outlook.milestones.find((one) => one.code === code);

  it('counts its sample', () => {
    expect(outlook.sample).toEqual({
      ...{ finished: 14, onTime: 10, late: 8, ahead: 9, onHold: 1, undated: 0, cancelled: 1, missing: 0 },
    });
    expect(outlook.finished.map(({ days }) => days)).toEqual([
      ...[-61, -33, -32, -27, -13, -11, -8, -5, -3, 0, 16, 30, 43, 45],
    ]);
  });

  /**
   * By hand: 27 were at risk 61 days before their date (14 finished, 6 late, 2 put off, 5 due in 37 days), 21 from 37
   * days before on. Done by the date: 1 − 26/27 × 12/21 = 44.97 %, where the finished alone would say 10 of 14, 71 %.
   * The error is 26/27 × 12/21 × √(1/(27·26) + 1/12 − 1/21) = 10.6 points.
   */
  it('knows that fewer will be on time than the finished ones were', () => {
    const { percent = 0, low = 0, high = 0 } = outlook.onTime ?? {};
    expect([percent, low, high].map((one) => Math.round(one * 10) / 10)).toEqual([45, 24.2, 65.8]);
  });

  /** 26/27 × 16/21 = 0.734 are left after −11; × 11/12 = 0.504 after 16, × 9/10 = 0.454 after 30; 0.353 in the end. */
  it('knows by when a quarter and half are done, and that it cannot say it of three quarters', () => {
    expect(outlook.delays).toEqual({
      early: { days: -11, atLeast: false },
      middle: { days: 30, atLeast: false },
      late: { days: 45, atLeast: true },
    });
  });

  it.each([
    ['4.1.2', 'far ahead, as all', -402, 14, ['2027-12-20', '2028-01-30', '2028-02-14+']],
    ['4.1.3', 'due soon, so none of the earliest', -37, 13, ['2026-12-23', '2027-01-30', '2027-02-14+']],
  ])('expects %s (%s)', (code, _, known, comparable, days) => {
    const { range, ...rest } = of(code) ?? {};
    expect(rest).toMatchObject({ known, comparable, gap: null });
    const text = Object.values(range ?? {}).map(({ day, atLeast }) => (atLeast ? `${day}+` : day));
    expect(text).toEqual(days);
  });

  it.each([
    ['1.2.2', 'on hold', 420, 0, 'onHold'],
    ['3.1.5', 'late as only three were that were finished', 24, 3, 'tooLate'],
    ['1.1.2', 'late as none was', 147, 0, 'tooLate'],
    ['2.2.4', 'put off by more than anything was late', 183, 0, 'tooLate'],
  ])('expects nothing of %s, %s', (code, _, known, comparable, gap) => {
    expect(of(code)).toMatchObject({ known, comparable, gap, range: null });
  });

  it('tells of the whole roadmap no more than that', () => {
    expect(outlook.untold).toEqual({ onHold: 1, tooFew: 0, tooLate: 7 });
    expect(outlook.last).toEqual({
      early: { day: '2027-12-20', atLeast: true },
      middle: { day: '2028-01-30', atLeast: true },
      late: { day: '2028-02-14', atLeast: true },
    });
    expect(outlook.byEnd).toEqual({ open: 17, early: 9, middle: 8, late: 0 });
  });
});

describe('an outlook', () => {
  /** Eight milestones due at the end of June, this many days late. */
  const late = (...days: number[]) =>
    days.map((one, n) =>
      finished(`1.1.${n + 1}`, '2026-03-01', new Date(Date.UTC(2026, 2, 1 + one)).toISOString().slice(0, 10)),
    );

  it('gives a closed range where all was finished', () => {
    const rows = [...late(0, 10, 20, 30, 40, 50, 60, 70), open('2.1', '2027-01-31')];
    const { milestones, last, byEnd } = outlookOf(rows, ENDS, ASOF);
    expect(milestones[0]?.range).toEqual({
      early: { day: '2027-02-10', atLeast: false },
      middle: { day: '2027-03-02', atLeast: false },
      late: { day: '2027-03-22', atLeast: false },
    });
    expect(last).toEqual(milestones[0]?.range);
    expect(byEnd).toEqual({ open: 1, early: 1, middle: 1, late: 1 });
  });

  it('never expects anything before the day it is asked on', () => {
    const rows = [...late(-300, -200, -100, 0, 10, 20, 30, 40), open('2.1', '2026-11-24')];
    const { range } = outlookOf(rows, ENDS, ASOF).milestones[0] ?? {};
    expect(range?.early.day).toBe('2026-12-04');
    const atOnce = outlookOf([...late(0, 0, 0, 0, 0, 0, 0, 0), open('2.1', ASOF)], ENDS, ASOF);
    expect(atOnce.milestones[0]?.range?.late).toEqual({ day: ASOF, atLeast: false });
  });

  it.each([
    ['no milestone at all', [], 8],
    ['seven finished', late(0, 1, 2, 3, 4, 5, 6), 1],
    ['one without a day', [...late(0, 1, 2, 3, 4, 5, 6), finished('3.1', '2026-06', null)], 1],
    ['cancelled ones besides', [...late(0), open('3.1', '2026-06', { status: 'cancelled' })], 7],
  ])('has not enough to go by with %s', (_, rows, missing) => {
    const { sample, delays, onTime, milestones, last, untold } = outlookOf(
      [...rows, open('2.1', '2027-01-31'), open('2.2', '2027-01-31', { status: 'on_hold' })],
      ENDS,
      ASOF,
    );
    expect(sample.missing).toBe(missing);
    expect([delays, onTime, last]).toEqual([null, null, null]);
    expect(milestones.map(({ gap, range }) => [gap, range])).toEqual([
      ['tooFew', null],
      ['onHold', null],
    ]);
    expect(untold).toEqual({ onHold: 1, tooFew: 1, tooLate: 0 });
  });

  it('counts a milestone on hold among the late ones of its sample', () => {
    const rows = late(0, 1, 2, 3, 4, 5, 6, 7);
    const held = open('2.1', '2026-01-31', { status: 'on_hold' });
    const at = (more: OverviewRow[]) => outlookOf([...rows, ...more], ENDS, ASOF);
    expect(at([held]).sample).toMatchObject({ late: 1, onHold: 1 });
    expect(at([held, held, held]).delays?.late).toEqual({ days: 7, atLeast: true });
    expect(at([]).delays?.late).toEqual({ days: 5, atLeast: false });
  });
});
