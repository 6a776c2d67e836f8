import type { DemoIndicators, DemoSeries } from '../indicators-content';
import { INFORMALITY } from './informality';
import { PARTICIPATION } from './participation';

/** From bulletins of the register; a month is the one that the bulletin speaks of. */
const REGISTER: DemoSeries[] = [
  {
    key: 'register',
    indicator: 'SSE-01',
    provider: 'DAES',
    source: 'Registro de cooperativas',
    document: 'Boletines de DAES, citados por la prensa (2023 a 2025)',
    note: {
      es: 'Activas y vigentes. Junio de 2022 se deduce del boletín de 2023 (1.742 menos 173). Para abril de 2024 otra nota da 1.912.',
      en: 'Active and in force. June 2022 follows from the bulletin of 2023 (1,742 less 173). For April 2024 another article prints 1,912.',
      fr: 'Actives et en vigueur. Juin 2022 se déduit du bulletin de 2023 (1 742 moins 173). Pour avril 2024, un autre article donne 1 912.',
    },
    values: { '2022-06': [1569, 'E'], '2023-06': 1742, '2024-04': 1918, '2024-12': 2086, '2025-04': 2159 },
  },
  {
    key: 'members',
    indicator: 'SSE-02',
    provider: 'DAES',
    source: 'Registro de cooperativas',
    document: 'Boletines de DAES, citados por la prensa (2023 a 2025)',
    values: { '2023-06': 2016503, '2024-12': 2158254, '2025-02': 2158440 },
  },
];

const UNEMPLOYMENT_AND_YOUTH: DemoSeries[] = [
  {
    key: 'unemployment-ilostat',
    indicator: 'DW-01',
    provider: 'ILOSTAT',
    source: 'BA:460',
    document:
      'ILOSTAT, SDG_0852_SEX_AGE_RT_A (International Labour Organization, CC BY 4.0), retrieved January 2024',
    readOn: '2024-01-31',
    values: { 2015: 6.491, 2016: 6.726, 2017: 6.982, 2018: 7.235, 2019: 7.313 },
    parts: {
      'sex=F': { 2015: 7.125, 2016: 7.253, 2017: 7.48, 2018: 7.974, 2019: 8.044 },
      'sex=M': { 2015: 6.049, 2016: 6.359, 2017: 6.631, 2018: 6.705, 2019: 6.783 },
    },
  },
  {
    key: 'unemployment-ilostat-2020',
    indicator: 'DW-01',
    provider: 'ILOSTAT',
    source: 'BA:460',
    startsOn: '2020-01-01',
    after: { key: 'unemployment-ilostat', because: 'flagged' },
    document:
      'ILOSTAT, SDG_0852_SEX_AGE_RT_A (International Labour Organization, CC BY 4.0), retrieved January 2024',
    readOn: '2024-01-31',
    values: { 2020: [11.013, 'B'], 2021: 9.325, 2022: 8.299 },
    parts: {
      'sex=F': { 2020: [11.243, 'B'], 2021: 9.599, 2022: 8.847 },
      'sex=M': { 2020: [10.852, 'B'], 2021: 9.132, 2022: 7.894 },
    },
  },
  {
    key: 'unemployment-ine',
    indicator: 'DW-01',
    provider: 'INE',
    source: 'ENE',
    base: '2017',
    document: 'INE, octubre a diciembre de 2025, citado por la prensa (enero de 2026)',
    values: { '2025-10/P3M': 8.0 },
  },
  {
    key: 'neet',
    indicator: 'DW-06',
    provider: 'ILOSTAT',
    document: 'ILOSTAT, SDG_0861_SEX_RT (International Labour Organization, CC BY 4.0)',
    readOn: '2024-01-31',
    note: {
      es: 'El valor de 2021 figura así en el archivo: pide una explicación.',
      en: 'The value of 2021 stands so in the file: it asks for an explanation.',
      fr: 'La valeur de 2021 figure ainsi dans le fichier : elle demande une explication.',
    },
    values: { 2020: 21.1, 2021: 46.8, 2022: 14.4 },
  },
];

/** Made up for the demonstration: no document, so they are shown as illustrative. */
const ILLUSTRATIVE: DemoSeries[] = [
  {
    key: 'days',
    indicator: 'FRM-09',
    provider: 'DAES',
    values: { 2023: 45, 2024: 38, 2025: 31, 2026: [27, 'P'] },
  },
  {
    key: 'boards',
    indicator: 'SSE-04',
    provider: 'DAES',
    note: {
      es: 'Cooperativas rurales cuyo consejo cumple la regla de representación proporcional.',
      en: 'Rural cooperatives whose board meets the rule of proportional representation.',
      fr: 'Coopératives rurales dont le conseil respecte la règle de représentation proportionnelle.',
    },
    values: { 2023: 22, 2024: 25, 2025: 29, 2026: [33, 'P'] },
  },
  {
    key: 'small',
    indicator: 'SSE-05',
    provider: 'DAES',
    values: { 2023: 53, 2024: 52, 2025: 51, 2026: [50, 'P'] },
    shares: {
      2023: { numerator: 302, denominator: 570 },
      2024: { numerator: 303, denominator: 583 },
      2025: { numerator: 306, denominator: 600 },
      2026: { numerator: 306, denominator: 612 },
    },
  },
  {
    key: 'formalised',
    indicator: 'FRM-08',
    provider: 'INDAP',
    values: { 2024: 38, 2025: 47, 2026: [52, 'P'] },
    shares: {
      2024: { numerator: 38, denominator: 100 },
      2025: { numerator: 94, denominator: 200 },
      2026: { numerator: 130, denominator: 250 },
    },
  },
  {
    key: 'purchases',
    indicator: 'SSE-06',
    provider: 'ChileCompra',
    values: { 2023: 0.4, 2024: 0.5, 2025: 0.7 },
  },
  {
    key: 'contributors',
    indicator: 'FRM-05',
    provider: 'Superintendencia de Pensiones',
    values: { 2022: 17.1, 2023: 17.9, 2024: 18.4, 2025: 19.2 },
  },
];

/** Chile's indicators: what is real says where it was read; targets are illustrative. */
export const CHILE_INDICATORS: DemoIndicators = {
  own: [
    {
      code: 'ENE_TP',
      theme: 'national',
      kind: 'quantitative',
      name: {
        es: 'Tasa de participación laboral',
        en: 'Labour force participation rate',
        fr: 'Taux d’activité',
      },
      definition: {
        es: 'Personas en la fuerza de trabajo por cada cien en edad de trabajar (15 años o más), en trimestre móvil.',
        en: 'People in the labour force per hundred of working age (15 years or more), by moving quarter.',
        fr: 'Personnes dans la population active pour cent en âge de travailler (15 ans ou plus), par trimestre glissant.',
      },
      numerator: null,
      denominator: null,
      unit: 'percent',
      unitText: null,
      direction: 'none',
      band: null,
      dimensions: ['sex', 'territory'],
      frequency: 'movingQuarter',
      source: null,
      codes: { ine: ['ENE_TP', 'ENE_TP_P2017'] },
    },
  ],
  series: [...INFORMALITY, ...PARTICIPATION, ...REGISTER, ...UNEMPLOYMENT_AND_YOUTH, ...ILLUSTRATIVE],
  tracked: [
    {
      indicator: 'FRM-01',
      milestones: ['4.1.1', '4.1.2'],
      target: { series: 'ine', baseline: ['2024-10/P3M', 26.4], value: 25, due: '2027' },
    },
    {
      indicator: 'FRM-02',
      milestones: ['4.1.2'],
      target: { series: null, baseline: null, value: 35, due: '2027' },
    },
    {
      indicator: 'FRM-05',
      milestones: ['4.1.1'],
      target: { series: 'contributors', baseline: ['2022', 17.1], value: 25, due: '2027' },
    },
    {
      indicator: 'FRM-08',
      milestones: ['4.1.2'],
      target: { series: 'formalised', baseline: ['2024', 38], value: 60, due: '2027' },
    },
    {
      indicator: 'FRM-09',
      milestones: ['4.1.3', '3.2.1'],
      target: { series: 'days', baseline: ['2023', 45], value: 20, due: '2026' },
    },
    {
      indicator: 'SSE-04',
      milestones: ['2.2.2', '2.2.3'],
      target: { series: 'boards', baseline: ['2023', 22], value: 40, due: '2027' },
    },
    {
      indicator: 'SSE-05',
      milestones: ['2.2.4'],
      target: { series: 'small', baseline: ['2023', 53], value: 45, due: '2027' },
    },
    {
      indicator: 'SSE-06',
      milestones: ['1.1.3'],
      target: { series: 'purchases', baseline: ['2023', 0.4], value: 1.5, due: '2027' },
    },
    { indicator: 'SSE-01', milestones: ['3.2.2'] },
  ],
};
