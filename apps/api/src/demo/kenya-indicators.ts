import type { DemoIndicators } from './indicators-content';

const ILOSTAT = {
  document: 'ILOSTAT (International Labour Organization, CC BY 4.0), retrieved January 2024',
  readOn: '2024-01-31',
};

/** Kenya's indicators: ILOSTAT's figures are real, those of the programme illustrative. */
export const KENYA_INDICATORS: DemoIndicators = {
  own: [
    {
      code: 'KE-REF',
      theme: 'national',
      kind: 'quantitative',
      name: {
        en: 'Refugees among cooperative members',
        es: 'Personas refugiadas entre los socios de cooperativas',
        fr: 'Personnes réfugiées parmi les membres des coopératives',
      },
      definition: {
        en: 'Members who are refugees per hundred members of cooperatives in Turkana and Garissa.',
        es: 'Socios refugiados por cada cien socios de cooperativas en Turkana y Garissa.',
        fr: 'Membres réfugiés pour cent membres de coopératives à Turkana et Garissa.',
      },
      numerator: null,
      denominator: null,
      unit: 'percent',
      unitText: null,
      direction: 'higher',
      band: null,
      dimensions: ['sex', 'territory'],
      frequency: 'year',
      source: null,
      codes: {},
    },
    {
      code: 'KE-VSLA',
      theme: 'national',
      kind: 'quantitative',
      name: {
        en: 'Savings of village savings and loan associations',
        es: 'Ahorro de las asociaciones de ahorro y préstamo',
        fr: 'Épargne des associations villageoises d’épargne et de crédit',
      },
      definition: {
        en: 'Balance of members’ savings at the end of the year, in the associations that the programme supports.',
        es: 'Saldo del ahorro de los miembros al cierre del año, en las asociaciones que el programa apoya.',
        fr: 'Solde de l’épargne des membres en fin d’année, dans les associations soutenues par le programme.',
      },
      numerator: null,
      denominator: null,
      unit: 'currency',
      unitText: {
        lang: 'en',
        text: 'million KES',
        translations: { es: 'millones de KES', fr: 'millions de KES' },
      },
      direction: 'higher',
      band: null,
      dimensions: ['territory'],
      frequency: 'year',
      source: null,
      codes: {},
    },
  ],
  series: [
    {
      key: 'informal',
      indicator: 'FRM-01',
      provider: 'ILOSTAT',
      source: 'BB:7021',
      ...ILOSTAT,
      values: { 2019: 86.489 },
      parts: {
        'sex=F': { 2019: 90.187 },
        'sex=M': { 2019: 83.125 },
        'activity=AGNAG_AGR': { 2019: 97.111 },
        'activity=AGNAG_NAG': { 2019: 81.118 },
      },
    },
    {
      key: 'unemployment',
      indicator: 'DW-01',
      provider: 'ILOSTAT',
      source: 'BB:7021',
      ...ILOSTAT,
      values: { 2016: 2.757, 2019: 5.014, 2021: 5.693 },
      parts: {
        'sex=F': { 2016: 2.937, 2019: 5.265, 2021: 7.559 },
        'sex=M': { 2016: 2.583, 2019: 4.784, 2021: 3.9 },
      },
    },
    { key: 'neet', indicator: 'DW-06', provider: 'ILOSTAT', ...ILOSTAT, values: { 2021: 18.73 } },
    {
      key: 'refugees',
      indicator: 'KE-REF',
      provider: 'PROSPECTS',
      values: { 2024: 6.2, 2025: 9.8 },
      territories: { 'KE-43': { 2024: 8.1, 2025: 12.4 }, 'KE-07': { 2024: 3.9, 2025: 6.6 } },
    },
    { key: 'savings', indicator: 'KE-VSLA', provider: 'PROSPECTS', values: { 2024: 38, 2025: 52 } },
    {
      key: 'days',
      indicator: 'FRM-09',
      provider: 'Commissioner for Cooperatives',
      values: { 2024: 64, 2025: 55, 2026: [48, 'P'] },
    },
  ],
  tracked: [
    { indicator: 'FRM-01', milestones: ['K1.1.4'] },
    {
      indicator: 'KE-REF',
      milestones: ['K1.1.4', 'K3.1.1'],
      target: { series: 'refugees', baseline: ['2024', 6.2], value: 15, due: '2027' },
    },
    {
      indicator: 'FRM-09',
      milestones: ['K1.1.1', 'K1.1.2'],
      target: { series: 'days', baseline: ['2024', 64], value: 30, due: '2027' },
    },
    { indicator: 'KE-VSLA', milestones: ['K1.1.3'] },
  ],
};
