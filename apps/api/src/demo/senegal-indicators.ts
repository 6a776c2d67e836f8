import type { DemoIndicators } from './indicators-content';

const ILOSTAT = {
  document: 'ILOSTAT (Organisation internationale du Travail, CC BY 4.0), consulté en janvier 2024',
  readOn: '2024-01-31',
};

/** Senegal's indicators: two surveys take turns, so their years stand side by side and are not joined. All real. */
export const SENEGAL_INDICATORS: DemoIndicators = {
  own: [],
  series: [
    {
      key: 'informal-1608',
      indicator: 'FRM-01',
      provider: 'ILOSTAT',
      source: 'BX:1608',
      ...ILOSTAT,
      values: { 2011: [94.188, 'B'] },
      parts: { 'sex=F': { 2011: [96.479, 'B'] }, 'sex=M': { 2011: [92.349, 'B'] } },
    },
    {
      key: 'informal-13368',
      indicator: 'FRM-01',
      provider: 'ILOSTAT',
      source: 'BA:13368',
      ...ILOSTAT,
      values: { 2015: 93.434, 2016: 87.038, 2019: 90.23 },
      parts: {
        'sex=F': { 2015: 95.249, 2016: 88.955, 2019: 91.857 },
        'sex=M': { 2015: 92.216, 2016: 85.633, 2019: 89.246 },
      },
    },
    {
      key: 'informal-15959',
      indicator: 'FRM-01',
      provider: 'ILOSTAT',
      source: 'BB:15959',
      ...ILOSTAT,
      values: { 2018: 93.614 },
      parts: { 'sex=F': { 2018: 95.911 }, 'sex=M': { 2018: 91.888 } },
    },
    {
      key: 'unemployment-13368',
      indicator: 'DW-01',
      provider: 'ILOSTAT',
      source: 'BA:13368',
      ...ILOSTAT,
      values: { 2015: 6.757, 2016: 4.455, 2017: 4.078, 2019: 2.863 },
    },
    {
      key: 'unemployment-15959',
      indicator: 'DW-01',
      provider: 'ILOSTAT',
      source: 'BB:15959',
      ...ILOSTAT,
      values: { 2018: 3.567 },
    },
    { key: 'neet', indicator: 'DW-06', provider: 'ILOSTAT', ...ILOSTAT, values: { 2019: 33.9 } },
  ],
  tracked: [
    { indicator: 'FRM-01', milestones: ['4.1', '4.2'] },
    { indicator: 'DW-01', milestones: ['3.1'] },
  ],
};
