import { isPending, type MeetingFacts } from '../dialogue/meeting';
import { CORE_GROUPS, type Signal, type SignalCode, signals, WIDER_GROUPS } from '../dialogue/signals';
import type { Assessment } from '../factors/assessment';
import { factorScore, spreadBetween } from '../factors/standing';
import { FACTORS } from '../factors/vocabularies';
import { judgeIndicator } from '../indicators/judgement';
import { daysBetween, periodStart } from '../platform/calendar';
import type { Day } from '../platform/periods';
import type { ReportingPeriod } from '../review/report';
import { reportingState } from '../review/reporting-state';
import type { ReportStatus } from '../review/workflow';
import type { Milestone } from '../roadmap/milestone';
import { elapsedPercent, milestoneState, type MilestoneStateName } from '../roadmap/milestone-state';
import { countStates } from '../roadmap/overview';
import type { Roadmap } from '../roadmap/roadmap';
import { rollUp } from '../roadmap/roll-up';
import { attentionReasons } from './attention';
import { byQuarterEnd, endedQuarters, perQuarter } from './quarters';
import type { FactorLevels, PeriodReport, PortfolioRow } from './row';
import { TREND_QUARTERS } from './vocabularies';

/** What a row of the portfolio is computed from. */
export interface PortfolioFacts {
  roadmap: Pick<
    Roadmap,
    'id' | 'code' | 'country' | 'title' | 'status' | 'illustrative' | 'startsOn' | 'endsOn'
  >;
  milestones: readonly Pick<
    Milestone,
    | 'type'
    | 'weight'
    | 'startsOn'
    | 'due'
    | 'originalDue'
    | 'baseline'
    | 'goal'
    | 'status'
    | 'progress'
    | 'value'
    | 'completedOn'
  >[];
  lastUpdateOn: Day | null;
  meetings: readonly MeetingFacts[];
  /** Followed with a target: the arguments of `judgeIndicator`. */
  indicators: readonly {
    indicator: Parameters<typeof judgeIndicator>[0];
    target: Parameters<typeof judgeIndicator>[1];
    points: Parameters<typeof judgeIndicator>[2];
    series: Parameters<typeof judgeIndicator>[4];
  }[];
  /** Published ones. */
  assessments: readonly (Pick<Assessment, 'factor' | 'perspective' | 'criteria' | 'illustrative'> & {
    period: string;
  })[];
  reports: readonly (Pick<ReportingPeriod, 'startsOn' | 'endsOn' | 'dueOn'> & {
    status: ReportStatus | null;
  })[];
}

/** One roadmap of the portfolio, from its records and a day alone. */
export function portfolioRow(facts: PortfolioFacts, asOf: Day): PortfolioRow {
  const { roadmap, lastUpdateOn } = facts;
  const { done, weight, milestones } = rollUp(facts.milestones);
  const quarters = endedQuarters(asOf, TREND_QUARTERS);
  const live = facts.milestones.filter(({ status }) => status !== 'cancelled');
  const completions = live.flatMap(({ completedOn }) => (completedOn ? [periodStart(completedOn)] : []));
  const row = {
    ...roadmap,
    asOf,
    progress: {
      ...{ done, weight, milestones },
      expected: elapsedPercent(roadmap.startsOn, roadmap.endsOn, asOf),
    },
    ...milestoneFigures(facts, asOf),
    lastUpdateOn,
    silentDays: lastUpdateOn === null ? null : daysBetween(lastUpdateOn, asOf),
    dialogue: dialogueFigures(facts.meetings, asOf),
    indicators: indicatorFigures(facts.indicators, asOf),
    factors: FACTORS.map((factor) => factorLevels(factor, facts.assessments)),
    report: periodReport(facts.reports, asOf),
    trend: {
      quarters,
      completed: byQuarterEnd(completions, quarters),
      of: live.length,
      meetings: perQuarter(
        facts.meetings.flatMap(({ status, on }) => (status === 'held' && on <= asOf ? [on] : [])),
        quarters,
      ),
    },
  };
  return { ...row, attention: attentionReasons(row) };
}

/** The same row for who may not read drafts: of reports it tells what was published. */
export function publishedRow(row: PortfolioRow, reports: PortfolioFacts['reports']): PortfolioRow {
  const published = reports.filter(({ status }) => status === 'published');
  const shown = { ...row, report: periodReport(published, row.asOf) };
  return { ...shown, attention: attentionReasons(shown) };
}

const FINISHED: readonly MilestoneStateName[] = ['completed', 'completed_late', 'cancelled'];

function milestoneFigures(
  { milestones, roadmap }: PortfolioFacts,
  asOf: Day,
): Pick<PortfolioRow, 'milestones' | 'slippage'> {
  const judged = milestones.map((one) => ({ state: milestoneState(one, roadmap.startsOn, asOf) }));
  const open = judged.flatMap(({ state }) => (FINISHED.includes(state.state) ? [] : [state]));
  const counts = countStates(judged);
  const slippages = open.map(({ slippage }) => slippage).sort((a, b) => a - b);
  return {
    milestones: {
      open: open.length,
      overdue: counts.overdue,
      longestOverdue: open.reduce(
        (longest, { state, days }) => (state === 'overdue' && days > longest ? days : longest),
        0,
      ),
      atRisk: counts.at_risk,
    },
    slippage: {
      slipped: slippages.filter((days) => days > 0).length,
      median: median(slippages),
      longest: slippages.at(-1) ?? null,
    },
  };
}

/** Of sorted numbers; of an even count the mean of the two in the middle. */
export function median(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function dialogueFigures(meetings: readonly MeetingFacts[], asOf: Day): PortfolioRow['dialogue'] {
  const held = meetings.filter(({ status, on }) => status === 'held' && on <= asOf);
  const all = signals({ meetings, agreements: [], regions: [] }, asOf);
  const signal = (code: SignalCode) => all.find((one) => one.code === code) as Signal;
  const [cadence, inclusion, transparency] = [signal('S1'), signal('S2'), signal('S6')];
  const of = inclusion.ids.length;
  return {
    held: cadence.part,
    longestGap: cadence.details['longestGap'] ?? 0,
    lastMeetingOn: held.reduce<Day | null>((latest, { on }) => (on > (latest ?? '') ? on : latest), null),
    cadence: cadence.level,
    inclusionOf: of,
    groups:
      of === 0
        ? []
        : [...CORE_GROUPS, ...WIDER_GROUPS].filter((group) => (inclusion.details[group] ?? 0) * 2 >= of),
    inclusion: inclusion.level,
    minutesPending: held.filter(isPending).length,
    longestPending: transparency.details['longestPending'] ?? 0,
  };
}

function indicatorFigures(indicators: PortfolioFacts['indicators'], asOf: Day): PortfolioRow['indicators'] {
  const states = indicators.map(
    ({ indicator, target, points, series }) => judgeIndicator(indicator, target, points, asOf, series).state,
  );
  const count = (...names: typeof states) => states.filter((state) => names.includes(state)).length;
  const [onTrack, atRisk, offTrack] = [count('on_track', 'met'), count('at_risk'), count('off_track')];
  const tracked = states.length;
  return { tracked, onTrack, atRisk, offTrack, notJudged: tracked - onTrack - atRisk - offTrack };
}

function factorLevels(
  factor: FactorLevels['factor'],
  assessments: PortfolioFacts['assessments'],
): FactorLevels {
  const own = assessments.filter((one) => one.factor === factor);
  const round = own.reduce<string | null>(
    (latest, { period }) => (period > (latest ?? '') ? period : latest),
    null,
  );
  const newest = own.filter(({ period }) => period === round);
  const perspectives = newest.flatMap((assessment) => {
    const { mean, scored, of } = factorScore(factor, assessment);
    return mean === null ? [] : [{ perspective: assessment.perspective, mean, scored, of }];
  });
  const means = perspectives.map(({ mean }) => mean);
  return {
    ...{ factor, round, perspectives },
    lowest: means.length === 0 ? null : Math.min(...means),
    highest: means.length === 0 ? null : Math.max(...means),
    disagreements: spreadBetween(factor, newest).length,
    illustrative: newest.some(({ illustrative }) => illustrative),
  };
}

/** The period that is longest overdue speaks; when none is, the newest that has ended. */
function periodReport(reports: PortfolioFacts['reports'], asOf: Day): PeriodReport | null {
  const [first] = reports
    .filter(({ endsOn }) => endsOn < asOf)
    .map(({ startsOn, endsOn, dueOn, status }): PeriodReport => {
      const { state, late, daysLeft } = reportingState({ startsOn, endsOn, dueOn }, status, asOf);
      return { state, startsOn, endsOn, dueOn, overdueDays: late ? -daysLeft : 0 };
    })
    .sort((a, b) => b.overdueDays - a.overdueDays || b.endsOn.localeCompare(a.endsOn));
  return first ?? null;
}
