import type { DemoFactors } from '../factors-content';

/** Laws and plans are real, their screening and the conditions of objectives illustrative. */
export const CHILE_POLICIES: Pick<DemoFactors, 'documents' | 'conditions' | 'links'> = {
  documents: [
    {
      key: 'ley-20881',
      kind: 'law',
      title: {
        es: 'Ley 20.881, que modifica la Ley General de Cooperativas',
        en: 'Act 20,881, amending the General Act on Cooperatives',
        fr: 'Loi 20.881 modifiant la loi générale sur les coopératives',
      },
      reference: 'Ley 20.881',
      dated: '2016',
      real: true,
      screening: {
        P1: ['upheld', 'La cooperación y la ayuda mutua definen a la cooperativa.'],
        P2: ['upheld', 'Un socio, un voto; representación proporcional por sexo en los órganos.'],
        P3: ['upheld', 'La administración corresponde a los socios.'],
        P4: [
          'partly',
          'Limita el interés al capital; permite repartir excedentes de operaciones con terceros.',
        ],
      },
    },
    {
      key: 'pndr',
      kind: 'decree',
      title: {
        es: 'Política Nacional de Desarrollo Rural',
        en: 'National Rural Development Policy',
        fr: 'Politique nationale de développement rural',
      },
      reference: 'Decreto 19',
      dated: '2020-05-05',
      real: true,
      screening: {
        P1: ['partly', 'Fomenta la asociatividad como medio, sin definirla.'],
        P2: ['absent', 'No trata la gobernanza de las organizaciones.'],
        P3: ['absent', 'No trata su autonomía.'],
        P4: ['partly', 'Pone la calidad de vida por delante de la producción.'],
      },
    },
    {
      key: 'hoja-de-ruta',
      kind: 'plan',
      title: {
        es: 'Propuesta de hoja de ruta para promover la asociatividad y la formalización rural mediante el cooperativismo',
        en: 'Proposed roadmap to promote associativity and rural formalisation through cooperatives',
        fr: 'Proposition de feuille de route pour promouvoir l’associativité et la formalisation rurale par les coopératives',
      },
      reference: 'DAES, INAC y OIT',
      dated: '2025',
      url: 'https://asociatividad.economia.cl/',
      real: true,
      screening: {
        P1: ['upheld', 'La cooperación voluntaria abre el primer eje.'],
        P2: ['upheld', 'El segundo eje trata la gobernanza democrática.'],
        P3: ['partly', 'La autonomía se menciona; no tiene medida propia.'],
        P4: ['upheld', 'El tercer eje pone el impacto social antes que el capital.'],
      },
    },
    {
      key: 'sintesis-ccpp',
      kind: 'report',
      title: {
        es: 'Síntesis del Consejo Consultivo Público-Privado 2022-2025',
        en: 'Synthesis of the Public-Private Consultative Council 2022–2025',
        fr: 'Synthèse du Conseil consultatif public-privé 2022-2025',
      },
      dated: '2025-10-23',
      url: 'https://cooperativasdechile.coop/',
      real: true,
    },
    {
      key: 'boletin-2025',
      kind: 'bulletin',
      title: {
        es: 'Boletín del registro de cooperativas, abril de 2025',
        en: 'Bulletin of the register of cooperatives, April 2025',
        fr: 'Bulletin du registre des coopératives, avril 2025',
      },
      reference: 'DAES',
      dated: '2025-04',
      real: true,
    },
  ],
  conditions: {
    '1.1': { principles: ['P1', 'P4'] },
    '1.2': {
      principles: ['P4'],
      decentWork: {
        condition: {
          es: 'Las bases exigen contratos y cotizaciones al día para todas las personas que trabajan.',
          en: 'Calls require contracts and contributions up to date for everybody who works.',
          fr: 'Les appels exigent des contrats et des cotisations à jour pour toutes les personnes qui travaillent.',
        },
        elements: ['DW1', 'DW9'],
      },
    },
    '2.1': { principles: ['P2'] },
    '2.2': {
      principles: ['P2', 'P3'],
      decentWork: {
        condition: {
          es: 'Los consejos informan su composición por sexo cada año.',
          en: 'Boards report their composition by sex every year.',
          fr: 'Les conseils déclarent chaque année leur composition par sexe.',
        },
        elements: ['DW7', 'DW10'],
      },
    },
    '3.1': { principles: ['P3'] },
    '4.1': {
      principles: ['P1', 'P2'],
      decentWork: {
        condition: {
          es: 'La formalización incluye la afiliación a la seguridad social.',
          en: 'Formalisation includes affiliation to social security.',
          fr: 'La formalisation comprend l’affiliation à la sécurité sociale.',
        },
        elements: ['DW6', 'DW9'],
      },
    },
    '4.2': {
      principles: ['P4'],
      decentWork: {
        condition: {
          es: 'La lista de verificación de trabajo decente es requisito de admisibilidad.',
          en: 'The decent work checklist is a condition of eligibility.',
          fr: 'La liste de vérification du travail décent est une condition d’admissibilité.',
        },
        elements: ['DW1', 'DW3', 'DW8', 'DW9'],
      },
    },
  },
  links: {
    '1.1.2': { sdg: ['8.3'] },
    '1.1.3': { sdg: ['12.7'], standards: ['OECD2022'] },
    '1.2.1': { sdg: ['8.3', '8.10'] },
    '2.2.2': { sdg: ['5.5'], standards: ['C111'] },
    '2.2.3': { sdg: ['5.5'] },
    '3.1.1': { standards: ['R193', 'RES77_281'] },
    '3.1.4': { standards: ['R193', 'R204'], outcomes: ['FORLAC 2.0'] },
    '3.1.5': { standards: ['R193'] },
    '3.2.2': { standards: ['ICLS20'] },
    '3.2.3': { sdg: ['17.19'], standards: ['ICLS20'] },
    '4.1.1': { sdg: ['8.3'], standards: ['R204'] },
    '4.1.2': { sdg: ['8.3'], standards: ['R204'], outcomes: ['FORLAC 2.0'] },
    '4.2.1': { sdg: ['8.5', '8.8'], standards: ['R204'] },
    '4.2.2': { sdg: ['8.8'] },
    '4.2.4': { sdg: ['7.2', '6.1'], standards: ['JUST2015'] },
    '4.3.1': { standards: ['C144', 'R204'] },
  },
};
