import { addDays, type Day, type ReportingPeriod, type ReportList } from '@rumbo/domain';

export type PeriodDraft = Pick<ReportingPeriod, 'startsOn' | 'endsOn' | 'dueOn'>;

/** Days after a period's end that most reports are due. */
const DUE_AFTER = 30;

/** The last day of the half-year that a day lies in. */
const halfYearEnd = (day: Day): Day =>
  day.slice(5, 7) <= '06' ? `${day.slice(0, 4)}-06-30` : `${day.slice(0, 4)}-12-31`;

/** What a new period is proposed to be: the half-year after the last one, or that in which the roadmap began. */
export function nextPeriod({ roadmap, periods: [last] }: ReportList): PeriodDraft {
  const startsOn = last ? addDays(last.period.endsOn, 1) : roadmap.startsOn;
  const endsOn = halfYearEnd(startsOn);
  return { startsOn, endsOn, dueOn: addDays(endsOn, DUE_AFTER) };
}
