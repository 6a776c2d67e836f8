import { addDays, type Day } from '@rumbo/domain';

export interface UsualPeriod {
  name: 'quarter' | 'year' | 'adopted' | 'recorded';
  from: Day;
}

const DAYS = { quarter: -91, year: -365 } as const;

/** Periods until today that are often asked about, as far as there are records of their first day. */
export function usualPeriods(today: Day, recordedFrom: Day, adoptedOn: Day | null): UsualPeriod[] {
  const periods: UsualPeriod[] = [
    { name: 'quarter', from: addDays(today, DAYS.quarter) },
    { name: 'year', from: addDays(today, DAYS.year) },
    ...(adoptedOn ? [{ name: 'adopted' as const, from: adoptedOn }] : []),
    { name: 'recorded', from: recordedFrom },
  ];
  const days = periods.map(({ from }) => from);
  return periods.filter(({ from }, n) => from >= recordedFrom && days.indexOf(from) === n);
}
