import type { DemoFactors } from '../factors-content';
import { ASSESSMENTS_2024 } from './assessments-2024';
import { ASSESSMENTS_2026 } from './assessments-2026';
import { CHILE_ENGAGEMENT } from './engagement';
import { CHILE_POLICIES } from './policies';

export const CHILE_FACTORS: DemoFactors = {
  rounds: [
    { period: '2024-09', openedOn: '2024-09-02', closesOn: '2024-10-31', assessments: ASSESSMENTS_2024 },
    {
      period: '2026-09',
      openedOn: '2026-09-01',
      closesOn: '2026-12-31',
      assessments: ASSESSMENTS_2026,
      threads: [
        {
          by: 'specialist@ilo.example',
          on: '2026-10-08',
          anchor: 'F1_2',
          text: 'El registro sugiere el nivel 4 y la central da el 1. @Delegación CUT, @Coordinación DAES, ¿a qué se debe la diferencia?',
          answers: [
            {
              by: 'delegacion@cut.example',
              on: '2026-10-12',
              text: 'En las mesas técnicas estamos; en las plenarias, donde se decide, no hubo organizaciones de trabajadores.',
            },
            {
              by: 'coordinacion@daes.example',
              on: '2026-10-14',
              text: 'Proponemos convocar a @Delegación CUT a la plenaria del 3 de diciembre y volver a evaluar después.',
            },
          ],
        },
      ],
    },
  ],
  ...CHILE_POLICIES,
  ...CHILE_ENGAGEMENT,
};
