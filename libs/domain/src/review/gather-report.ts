import { type Assessment, criteriaOf } from '../factors/assessment';
import { factorScore, levelGiven } from '../factors/standing';
import { FACTORS, PERSPECTIVES } from '../factors/vocabularies';
import { addDays } from '../platform/calendar';
import type { Day } from '../platform/periods';
import type { Roadmap } from '../roadmap/roadmap';
import type { ReportAssessment, ReportContent } from './content';
import { type DialogueRecords, gatherDialogue } from './gather-dialogue';
import { type FollowedIndicator, gatherIndicators } from './gather-indicators';
import { gatherPlan, type PlanRecords, type ReportDays } from './gather-plan';
import type { ReportingPeriod } from './report';

/** A published assessment. */
export type PublishedAssessment = Pick<Assessment, 'factor' | 'perspective' | 'criteria' | 'illustrative'> & {
  round: string;
  publishedOn: Day;
  dissents: number;
};

/** Everything that a report is gathered from: the whole record, of which the rules take what belongs to the period. */
export interface ReportRecords extends Omit<PlanRecords, 'roadmap'>, DialogueRecords {
  roadmap: Roadmap;
  indicators: readonly FollowedIndicator[];
  assessments: readonly PublishedAssessment[];
}

/** What changed in a period, judged at its end, or today while it runs. */
export function gatherReport(
  records: ReportRecords,
  { startsOn, endsOn, dueOn }: Pick<ReportingPeriod, 'startsOn' | 'endsOn' | 'dueOn'>,
  today: Day,
): ReportContent {
  const asOf = today < endsOn ? today : endsOn;
  const days: ReportDays = { startsOn, eve: addDays(startsOn, -1), asOf };
  const { code, country, title, status, language, illustrative, ...span } = records.roadmap;
  return {
    roadmap: {
      ...{ code, country, title, status, language, illustrative },
      startsOn: span.startsOn,
      endsOn: span.endsOn,
    },
    period: { startsOn, endsOn, dueOn },
    asOf,
    eve: days.eve,
    ...gatherPlan(records, days),
    ...gatherDialogue(records, days),
    indicators: gatherIndicators(records.indicators, days),
    assessments: gatherAssessments(records.assessments, days),
  };
}

/** Those that were published in the period, by round, factor and perspective. */
function gatherAssessments(
  assessments: readonly PublishedAssessment[],
  { startsOn, asOf }: ReportDays,
): ReportAssessment[] {
  return assessments
    .filter(({ publishedOn }) => publishedOn >= startsOn && publishedOn <= asOf)
    .map((assessment) => {
      const { round, factor, perspective, publishedOn, dissents, illustrative } = assessment;
      return {
        ...{ round, factor, perspective, publishedOn, dissents, illustrative },
        score: factorScore(factor, assessment),
        levels: criteriaOf(factor).map((criterion) => ({
          criterion,
          level: levelGiven(assessment, criterion),
        })),
      };
    })
    .sort(
      (a, b) =>
        a.round.localeCompare(b.round) ||
        FACTORS.indexOf(a.factor) - FACTORS.indexOf(b.factor) ||
        PERSPECTIVES.indexOf(a.perspective) - PERSPECTIVES.indexOf(b.perspective),
    );
}
