import type { DemoPeriod } from './reports-content';

const MINISTERE = 'coordination@mmess.example';

/** Le rapport du Sénégal est revenu avec des observations. Illustratif. */
export const SENEGAL_REPORTS: DemoPeriod[] = [
  {
    startsOn: '2026-01-01',
    endsOn: '2026-06-30',
    dueOn: '2026-08-15',
    narrative: {
      achievements: 'Les points focaux sont formés et six services régionaux ont ouvert.',
      difficulties: 'Le décret du Conseil national attend un avis.',
    },
    steps: [
      { step: 'begun', by: MINISTERE, on: '2026-07-02' },
      { step: 'submitted', by: MINISTERE, on: '2026-08-10' },
      {
        step: 'returned',
        by: 'specialist@ilo.example',
        on: '2026-09-02',
        note: 'Merci de préciser les prochaines étapes et le calendrier du décret.',
      },
    ],
  },
];
