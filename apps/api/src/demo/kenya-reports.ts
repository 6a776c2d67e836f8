import type { DemoPeriod } from './reports-content';

const MINISTRY = 'coordination@cooperatives.example';

/** Kenya owes the report of the first half of 2026. Illustrative. */
export const KENYA_REPORTS: DemoPeriod[] = [
  { startsOn: '2026-01-01', endsOn: '2026-06-30', dueOn: '2026-08-31' },
  {
    startsOn: '2025-01-01',
    endsOn: '2025-12-31',
    dueOn: '2026-02-28',
    narrative: {
      achievements:
        'Turkana adopted its cooperative policy, and refugees and hosts registered their first cooperatives together.',
      difficulties: 'The Garissa bill waits for the county assembly.',
      nextSteps: 'Open the aggregation centre in Kalobeyei and agree on SACCO access for refugees.',
    },
    steps: [
      { step: 'begun', by: MINISTRY, on: '2026-01-12' },
      { step: 'submitted', by: MINISTRY, on: '2026-02-20' },
      { step: 'accepted', by: 'specialist@ilo.example', on: '2026-03-05' },
      { step: 'published', by: MINISTRY, on: '2026-03-06' },
    ],
  },
];
