import { CORE_GROUPS, LONGEST_GAP, MINUTES_DAYS } from '../dialogue/signals';
import { daysBetween } from '../platform/calendar';
import { SILENT_DAYS } from '../roadmap/attention';
import type { CountryAttention, PortfolioRow } from './row';
import { PORTFOLIO_REASONS, SEVERITIES, type PortfolioReason, type Severity } from './vocabularies';

/** What makes a reason of low, medium and high severity: its measure at or above each. */
type Bounds = readonly [low: number, medium: number, high: number];

/**
 * Days, counts of indicators, criteria, groups or milestones; of a low factor the mean with a minus, so that less is
 * more severe. What is at risk is not late yet, and never of high severity.
 */
const BOUNDS: Record<PortfolioReason, Bounds> = {
  overdue: [1, 30, 90],
  report_overdue: [1, 30, 90],
  indicators_off_track: [1, 3, 5],
  dialogue_gap: [LONGEST_GAP + 1, 274, 366],
  dialogue_exclusion: [1, 2, 3],
  minutes_pending: [MINUTES_DAYS + 1, 91, 181],
  silent: [SILENT_DAYS, 181, 366],
  disagreement: [1, 3, 5],
  factor_low: [-2.5, -2, -1.5],
  at_risk: [1, 5, Infinity],
};

/** How severe a reason is by its measure; null: no reason. */
export function severityOf(reason: PortfolioReason, measure: number): Severity | null {
  const passed = BOUNDS[reason].filter((bound) => measure >= bound).length;
  return SEVERITIES[SEVERITIES.length - passed] ?? null;
}

type Measured = Partial<Omit<CountryAttention, 'reason' | 'severity'>>;
type Judged = Omit<PortfolioRow, 'attention'>;

/** Why a roadmap needs attention, most severe first. One that is closed needs none. */
export function attentionReasons(row: Judged): CountryAttention[] {
  const { milestones, indicators, dialogue, report, asOf, startsOn } = row;
  if (row.status === 'closed') return [];
  const given = (reason: PortfolioReason, measure: number, measured: Measured): CountryAttention[] => {
    const severity = severityOf(reason, measure);
    return severity ? [{ reason, severity, ...NOTHING, ...measured }] : [];
  };
  const sinceUpdate = daysBetween(row.lastUpdateOn ?? startsOn, asOf);
  const sinceMeeting = daysBetween(dialogue.lastMeetingOn ?? startsOn, asOf);
  const missing =
    dialogue.inclusion === null ? 0 : CORE_GROUPS.filter((group) => !dialogue.groups.includes(group)).length;
  const late = report?.overdueDays ?? 0;
  return [
    ...given('overdue', milestones.longestOverdue, {
      count: milestones.overdue,
      days: milestones.longestOverdue,
    }),
    ...given('report_overdue', late, { days: late }),
    ...given('indicators_off_track', indicators.offTrack, { count: indicators.offTrack }),
    ...(awaitsDialogue(row) ? given('dialogue_gap', sinceMeeting, { days: sinceMeeting }) : []),
    ...given('dialogue_exclusion', missing, { count: missing }),
    ...given('minutes_pending', dialogue.longestPending, {
      count: dialogue.minutesPending,
      days: dialogue.longestPending,
    }),
    ...(milestones.open > 0 ? given('silent', sinceUpdate, { days: sinceUpdate }) : []),
    ...row.factors.flatMap(({ factor, lowest, disagreements }) => [
      ...given('disagreement', disagreements, { factor, count: disagreements }),
      ...(lowest === null ? [] : given('factor_low', -lowest, { factor, level: lowest })),
    ]),
    ...given('at_risk', milestones.atRisk, { count: milestones.atRisk }),
  ].sort(bySeverity);
}

/** A draft that nobody has met about yet may have been begun lately, whatever day it starts on. */
const awaitsDialogue = ({ status, dialogue }: Judged): boolean =>
  status !== 'draft' || dialogue.lastMeetingOn !== null;

const NOTHING = { count: null, days: null, factor: null, level: null };

/** Severe reasons first, then in the order of the vocabulary, then what has lasted longer or concerns more. */
function bySeverity(a: CountryAttention, b: CountryAttention): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    PORTFOLIO_REASONS.indexOf(a.reason) - PORTFOLIO_REASONS.indexOf(b.reason) ||
    (b.days ?? b.count ?? 0) - (a.days ?? a.count ?? 0) ||
    (a.level ?? 0) - (b.level ?? 0)
  );
}
