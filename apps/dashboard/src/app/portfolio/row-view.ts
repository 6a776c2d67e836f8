import {
  countryOf,
  type Factor,
  FACTORS,
  type FactorLevels,
  localize,
  type PortfolioColumn,
  type PortfolioRow,
  type ReportingStateName,
} from '@rumbo/domain';
import { evenPieces, type SparkPoint } from '@rumbo/ui/drawings';
import type { I18n } from '../shell';

/** What a row of the portfolio says, in the reader's words. */

/** A level of 1 to 5, or why there is none. */
export interface LevelView {
  level: number | null;
  label: string;
}
/** How something went over the quarters, drawn and told. */
export interface TrendView {
  pieces: SparkPoint[][];
  span: [number, number];
  during: [number, number];
  label: string;
}
export type RowView = ReturnType<typeof rowView>;

/** Chile (CL-HRR): what a roadmap is called where its title would be too long. */
export const shortName = (i18n: I18n, code: string): string => `${i18n.country(countryOf(code))} (${code})`;

export function rowView(i18n: I18n, row: PortfolioRow) {
  return {
    row,
    code: row.code,
    at: ['/roadmaps', row.code],
    country: i18n.country(row.country),
    title: localize(row.title, i18n.language()),
    name: shortName(i18n, row.code),
    status: i18n.code('vocabulary.roadmapStatus', row.status),
    progress: progressView(i18n, row),
    overdue: overdueView(i18n, row),
    slippage: slippageView(i18n, row),
    update: row.lastUpdateOn && {
      day: i18n.day(row.lastUpdateOn),
      ago: i18n.t('portfolio.update.ago', { days: row.silentDays ?? 0 }),
    },
    ...dialogueView(i18n, row),
    indicators: indicatorView(i18n, row),
    factors: row.factors.map((one) => factorView(i18n, one)),
    report: reportView(i18n, row),
    completed: completedTrend(i18n, row),
    held: meetingsTrend(i18n, row),
  };
}

function progressView(i18n: I18n, { progress: { done, weight, expected } }: PortfolioRow) {
  if (weight === 0) return null;
  const percent = (done * 100) / weight;
  const words = { percent: i18n.percent(percent), elapsed: i18n.percent(expected) };
  return {
    percent,
    expected,
    short: i18n.t('portfolio.progress.short', { percent: words.percent, expected: words.elapsed }),
    label: i18n.t('overview.progress.label', words),
    of: i18n.t('portfolio.progress.of', { done: i18n.number(done, 1), weight: i18n.number(weight, 1) }),
  };
}

function overdueView(i18n: I18n, { milestones: { open, overdue, longestOverdue, atRisk } }: PortfolioRow) {
  const none = i18n.t('portfolio.overdue.none');
  if (open === 0) return { any: false, count: none, share: '', of: none, longest: '', atRisk: '' };
  const share = i18n.percent((overdue * 100) / open);
  return {
    any: overdue > 0,
    count: i18n.t('portfolio.offTrack.of', { off: overdue, tracked: open }),
    share: i18n.t('portfolio.overdue.share', { share }),
    of: i18n.t('portfolio.overdue.of', { overdue, open, share }),
    longest: overdue > 0 ? i18n.t('portfolio.overdue.longest', { days: longestOverdue }) : '',
    atRisk: i18n.t('portfolio.atRisk', { count: atRisk }),
  };
}

function slippageView(i18n: I18n, { milestones: { open }, slippage }: PortfolioRow) {
  const { slipped, median, longest } = slippage;
  if (median === null || longest === null) return null;
  return {
    median: i18n.t('portfolio.slippage.median', { days: Math.round(median) }),
    of: i18n.t('portfolio.slippage.of', { slipped, open, longest: Math.max(0, longest) }),
  };
}

function dialogueView(i18n: I18n, { dialogue }: PortfolioRow) {
  const { held, longestGap, lastMeetingOn, groups, inclusionOf, minutesPending, longestPending } = dialogue;
  return {
    meetings: {
      count: i18n.t('portfolio.meetings.of', { count: held }),
      gap: longestGap > 0 && i18n.t('portfolio.meetings.gap', { days: longestGap }),
      last: lastMeetingOn && i18n.t('portfolio.meetings.last', { day: i18n.day(lastMeetingOn) }),
      cadence: levelView(i18n, dialogue.cadence),
    },
    inclusion: {
      ...levelView(i18n, dialogue.inclusion),
      of:
        inclusionOf > 0 && i18n.t('portfolio.inclusion.of', { groups: groups.length, meetings: inclusionOf }),
      groups: groups.map((group) => i18n.code('vocabulary.group', group)).join(', '),
    },
    minutes: [
      i18n.t('portfolio.minutes.pending', { count: minutesPending }),
      minutesPending > 0 && i18n.t('portfolio.overdue.longest', { days: longestPending }),
    ]
      .filter(Boolean)
      .join(', '),
  };
}

const levelView = (i18n: I18n, level: number | null): LevelView => ({
  level,
  label:
    level === null
      ? i18n.t('portfolio.level.none')
      : i18n.t('portfolio.level', { level: i18n.number(level, 1) }),
});

function indicatorView(i18n: I18n, { indicators }: PortfolioRow) {
  const { tracked, offTrack, onTrack, atRisk, notJudged } = indicators;
  if (tracked === 0) return { any: false, of: i18n.t('portfolio.offTrack.none'), rest: '' };
  return {
    any: offTrack > 0,
    of: i18n.t('portfolio.offTrack.of', { off: offTrack, tracked }),
    rest: i18n.t('portfolio.offTrack.rest', { on: onTrack, risk: atRisk, rest: notJudged }),
  };
}

/** What a column of the portfolio is called. */
export function columnName(i18n: I18n, column: PortfolioColumn): string {
  const factor = FACTORS.find((one) => one === column);
  return factor ? factorName(i18n, factor) : i18n.code('portfolio.sort', column);
}

/** F1 Social dialogue. */
export const factorName = (i18n: I18n, factor: Factor): string =>
  `${factor} ${i18n.code('factor.short', factor)}`;

function factorView(i18n: I18n, { factor, round, perspectives, lowest, highest, ...rest }: FactorLevels) {
  const name = factorName(i18n, factor);
  const [low, high] = [lowest, highest].map((one) => (one === null ? '–' : i18n.number(one, 1, true)));
  const words = { factor: name, lowest: low ?? '', highest: high ?? '' };
  const key = lowest === null ? 'none' : low === high ? 'one' : 'range';
  return {
    factor,
    name,
    lowest,
    range: low === high ? (low ?? '') : `${low}–${high}`,
    label: i18n.code('portfolio.factor', key, words),
    apart: rest.disagreements > 0 ? i18n.t('portfolio.factor.apart', { count: rest.disagreements }) : null,
    round: round && i18n.t('portfolio.factor.round', { period: i18n.period(round) }),
    illustrative: rest.illustrative,
    perspectives: perspectives.map(({ perspective, mean, scored, of }) => ({
      name: i18n.code('factor.perspective', perspective),
      mean,
      text: i18n.t('portfolio.factor.mean', { mean: i18n.number(mean, 1, true), scored, of }),
    })),
  };
}

function reportView(i18n: I18n, { report }: PortfolioRow) {
  if (report === null) return null;
  const { state, startsOn, endsOn, dueOn, overdueDays } = report;
  const waits: readonly ReportingStateName[] = ['due', 'returned', 'overdue'];
  return {
    state,
    period: i18n.t('portfolio.report.period', { from: i18n.day(startsOn), to: i18n.day(endsOn) }),
    when:
      overdueDays > 0
        ? i18n.t('portfolio.report.late', { days: overdueDays })
        : waits.includes(state)
          ? i18n.t('portfolio.report.due', { day: i18n.day(dueOn) })
          : '',
  };
}

/** Of several roadmaps beside each other: each on the scale of its own milestones, over the same quarters. */
function completedTrend(i18n: I18n, { trend: { quarters, completed, of } }: PortfolioRow): TrendView {
  return {
    pieces: evenPieces(completed),
    span: [0, Math.max(1, of)],
    during: [0, quarters.length - 1],
    label: i18n.t('portfolio.trend.completed.label', {
      ...ends(i18n, quarters),
      first: completed[0] ?? 0,
      last: completed.at(-1) ?? 0,
      of,
    }),
  };
}

function meetingsTrend(i18n: I18n, { trend: { quarters, meetings } }: PortfolioRow): TrendView {
  return {
    pieces: evenPieces(meetings),
    span: [0, Math.max(1, ...meetings)],
    during: [0, quarters.length - 1],
    label: i18n.t('portfolio.trend.meetings.label', {
      ...ends(i18n, quarters),
      values: meetings.join(', '),
    }),
  };
}

const ends = (i18n: I18n, quarters: readonly string[]) => ({
  from: i18n.period(quarters[0] ?? ''),
  to: i18n.period(quarters.at(-1) ?? ''),
});
