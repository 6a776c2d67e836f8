import type { ConstituentGroup } from '@rumbo/domain';
import type { DemoBody } from './content';

const inCountry =
  (country: string, lang: string) =>
  (
    group: ConstituentGroup,
    acronym: string,
    text: string,
    translations?: Record<string, string>,
  ): DemoBody => ({
    country,
    acronym,
    name: { lang, text, ...(translations && { translations }) },
    group,
  });

const chile = inCountry('CL', 'es');
const kenya = inCountry('KE', 'en');
const senegal = inCountry('SN', 'fr');

/** Organisations that the demo's roadmaps name, each with the group it belongs to in social dialogue. */
export const BODIES: DemoBody[] = [
  chile(
    'GOV',
    'DAES',
    'División de Asociatividad y Cooperativas, Ministerio de Economía, Fomento y Turismo',
    {
      en: 'Division of Associativity and Cooperatives, Ministry of Economy, Development and Tourism',
      fr: 'Division de l’associativité et des coopératives, Ministère de l’Économie, du Développement et du Tourisme',
    },
  ),
  chile('GOV', 'INAC', 'Instituto Nacional de Asociatividad y Cooperativismo', {
    en: 'National Institute of Associativity and Cooperativism',
    fr: 'Institut national de l’associativité et du coopérativisme',
  }),
  chile('GOV', 'INDAP', 'Instituto de Desarrollo Agropecuario', {
    en: 'Institute of Agricultural Development',
    fr: 'Institut de développement agricole',
  }),
  chile('GOV', 'Sercotec', 'Servicio de Cooperación Técnica', {
    en: 'Technical Cooperation Service',
    fr: 'Service de coopération technique',
  }),
  chile('GOV', 'Corfo', 'Corporación de Fomento de la Producción', {
    en: 'Production Development Corporation',
    fr: 'Corporation de développement de la production',
  }),
  chile('GOV', 'Odepa', 'Oficina de Estudios y Políticas Agrarias', {
    en: 'Office of Agricultural Studies and Policies',
    fr: 'Bureau des études et politiques agricoles',
  }),
  chile('FIN', 'BancoEstado', 'Banco del Estado de Chile', {
    en: 'State Bank of Chile',
    fr: 'Banque de l’État du Chili',
  }),
  chile('GOV', 'ChileCompra', 'Dirección de Compras y Contratación Pública', {
    en: 'Directorate of Public Procurement',
    fr: 'Direction des achats publics',
  }),
  chile('GOV', 'SII', 'Servicio de Impuestos Internos', {
    en: 'Internal Revenue Service',
    fr: 'Service des impôts',
  }),
  chile('GOV', 'INE', 'Instituto Nacional de Estadísticas', {
    en: 'National Statistics Institute',
    fr: 'Institut national de statistique',
  }),
  chile('GOV', 'Banco Central', 'Banco Central de Chile', {
    en: 'Central Bank of Chile',
    fr: 'Banque centrale du Chili',
  }),
  chile('GOV', 'MDS', 'Ministerio de Desarrollo Social y Familia', {
    en: 'Ministry of Social Development and Family',
    fr: 'Ministère du Développement social et de la Famille',
  }),
  chile('GOV', 'Energía', 'Ministerio de Energía', {
    en: 'Ministry of Energy',
    fr: 'Ministère de l’Énergie',
  }),
  chile('GOV', 'MinMujeryEG', 'Ministerio de la Mujer y la Equidad de Género', {
    en: 'Ministry of Women and Gender Equality',
    fr: 'Ministère de la Femme et de l’Égalité des genres',
  }),
  chile('GOV', 'DT', 'Dirección del Trabajo', { en: 'Labour Directorate', fr: 'Direction du travail' }),
  chile('SSE', 'Mutualidades', 'Mutualidades del seguro de accidentes del trabajo', {
    en: 'Mutual bodies of occupational accident insurance',
    fr: 'Mutuelles de l’assurance contre les accidents du travail',
  }),
  chile('INT', 'OIT', 'Oficina de la OIT para el Cono Sur de América Latina', {
    en: 'ILO Office for the South Cone of Latin America',
    fr: 'Bureau de l’OIT pour le Cône Sud de l’Amérique latine',
  }),
  chile('WRK', 'CUT', 'Central Unitaria de Trabajadoras y Trabajadores de Chile', {
    en: 'Workers’ United Centre of Chile',
    fr: 'Centrale unitaire des travailleurs du Chili',
  }),
  chile('EMP', 'CPC', 'Confederación de la Producción y del Comercio', {
    en: 'Confederation of Production and Commerce',
    fr: 'Confédération de la production et du commerce',
  }),
  chile('SSE', 'Confecoop', 'Confederación General de Cooperativas de Chile', {
    en: 'General Confederation of Cooperatives of Chile',
    fr: 'Confédération générale des coopératives du Chili',
  }),
  chile('SSE', 'Cooperativas de Chile', 'Asociación Nacional de Cooperativas de Chile', {
    en: 'National Association of Cooperatives of Chile',
    fr: 'Association nationale des coopératives du Chili',
  }),

  kenya('GOV', 'SDC', 'State Department for Cooperatives'),
  kenya('GOV', 'SASRA', 'Sacco Societies Regulatory Authority'),
  kenya('GOV', 'SHA', 'Social Health Authority'),
  kenya('GOV', 'KNBS', 'Kenya National Bureau of Statistics'),
  kenya('GOVR', 'Turkana County', 'County Government of Turkana'),
  kenya('GOVR', 'Garissa County', 'County Government of Garissa'),
  kenya('SSE', 'CAK', 'Co-operative Alliance of Kenya'),
  kenya('EMP', 'FKE', 'Federation of Kenya Employers'),
  kenya('WRK', 'COTU-K', 'Central Organization of Trade Unions (Kenya)'),
  kenya('REF', 'Refugee leaders', 'Refugee leaders of Kakuma, Kalobeyei and Dadaab'),
  kenya('INT', 'UNHCR', 'United Nations High Commissioner for Refugees'),
  kenya('INT', 'ILO', 'International Labour Organization'),

  senegal('GOV', 'MMESS', 'Ministère de la Microfinance et de l’Économie sociale et solidaire'),
  senegal('GOV', 'SGG', 'Secrétariat général du Gouvernement'),
  senegal('GOV', 'Primature', 'Primature'),
  senegal('GOV', 'MFB', 'Ministère des Finances et du Budget'),
  senegal('GOV', 'ANSD', 'Agence nationale de la Statistique et de la Démographie'),
  senegal('GOV', 'Ministères', 'Ensemble des ministères'),
  senegal(
    'SSE',
    'RACTES',
    'Réseau des acteurs et collectivités territoriales pour l’économie sociale et solidaire',
  ),
  senegal('WRK', 'CNTS', 'Confédération nationale des travailleurs du Sénégal'),
  senegal('EMP', 'CNP', 'Conseil national du patronat du Sénégal'),
  senegal('INT', 'OIT', 'Organisation internationale du Travail'),
];
