import type { DemoFactors } from '../factors-content';
import { ASSESSMENTS_2024 } from './assessments-2024';
import { ASSESSMENTS_2026 } from './assessments-2026';
import { CHILE_ENGAGEMENT } from './engagement';
import { CHILE_POLICIES } from './policies';

export const CHILE_FACTORS: DemoFactors = {
  rounds: [
    { period: '2024-09', openedOn: '2024-09-02', closesOn: '2024-10-31', assessments: ASSESSMENTS_2024 },
    { period: '2026-09', openedOn: '2026-09-01', closesOn: '2026-12-31', assessments: ASSESSMENTS_2026 },
  ],
  ...CHILE_POLICIES,
  ...CHILE_ENGAGEMENT,
};
