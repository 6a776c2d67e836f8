import type { DemoFactors } from '../factors-content';

type Engagement = Pick<DemoFactors, 'partners' | 'instruments' | 'recommendations' | 'exchanges' | 'duties'>;

/** Partners, the resolution, the forum and the seminar are real; instruments, amounts and decisions illustrative. */
export const CHILE_ENGAGEMENT: Engagement = {
  partners: [
    {
      acronym: 'OIT',
      name: {
        es: 'Organización Internacional del Trabajo',
        en: 'International Labour Organization',
        fr: 'Organisation internationale du Travail',
      },
      kind: 'ilo',
      website: 'https://www.ilo.org',
    },
    {
      acronym: 'CEPAL',
      name: {
        es: 'Comisión Económica para América Latina y el Caribe',
        en: 'Economic Commission for Latin America and the Caribbean',
        fr: 'Commission économique pour l’Amérique latine et les Caraïbes',
      },
      kind: 'un',
      website: 'https://www.cepal.org',
    },
    {
      acronym: 'ACI Américas',
      name: {
        es: 'Alianza Cooperativa Internacional, Américas',
        en: 'International Cooperative Alliance, Americas',
        fr: 'Alliance coopérative internationale, Amériques',
      },
      kind: 'movement',
    },
  ],
  instruments: [
    {
      title: {
        es: 'Asistencia técnica para la hoja de ruta de formalización rural',
        en: 'Technical assistance for the rural formalisation roadmap',
        fr: 'Assistance technique pour la feuille de route de formalisation rurale',
      },
      kind: 'assistance',
      partners: ['OIT'],
      startsOn: '2024-03-01',
      endsOn: '2025-12-31',
      outcome: 'FORLAC 2.0',
      funding: { currency: 'USD', domestic: 90_000, partner: 140_000 },
      outputs: [
        {
          title: 'Diagnóstico de cooperativas rurales',
          deliveredOn: '2025-06-30',
          adoptedIn: 'Hoja de ruta',
          adoptedOn: '2025-12-04',
        },
        { title: 'Estudio de rutas de formalización', deliveredOn: '2025-09-30' },
      ],
    },
    {
      title: {
        es: 'Programa de trabajo decente en cooperativas rurales',
        en: 'Programme on decent work in rural cooperatives',
        fr: 'Programme sur le travail décent dans les coopératives rurales',
      },
      kind: 'programme',
      partners: ['OIT', 'ACI Américas'],
      startsOn: '2026-01-01',
      endsOn: '2028-12-31',
      outcome: 'FORLAC 2.0',
      funding: { currency: 'USD', domestic: 310_000, partner: 290_000 },
      outputs: [
        {
          title: 'Lista de verificación de trabajo decente',
          deliveredOn: '2026-03-31',
          adoptedIn: 'Bases de concursos de Corfo, Sercotec e INDAP',
          adoptedOn: '2026-06-25',
        },
      ],
    },
    {
      title: {
        es: 'Convenio de estadísticas de cooperativas',
        en: 'Agreement on statistics of cooperatives',
        fr: 'Accord sur les statistiques des coopératives',
      },
      kind: 'agreement',
      partners: ['CEPAL'],
      startsOn: '2025-06-01',
    },
  ],
  recommendations: [
    {
      partner: 'OIT',
      text: {
        es: 'Crear una mesa permanente con organizaciones de empleadores y de trabajadores.',
        en: 'Set up a permanent table with employers’ and workers’ organisations.',
        fr: 'Créer une table permanente avec les organisations d’employeurs et de travailleurs.',
      },
      receivedOn: '2025-03-20',
      source: 'Taller sobre formalización rural',
      decision: { as: 'adopted', on: '2025-06-26' },
      milestones: ['4.3.1'],
    },
    {
      partner: 'OIT',
      text: {
        es: 'Medir los plazos de inscripción con la mediana y publicarlos por región.',
        en: 'Measure registration times by their median and publish them by region.',
        fr: 'Mesurer les délais d’immatriculation par la médiane et les publier par région.',
      },
      receivedOn: '2025-03-20',
      decision: {
        as: 'adapted',
        on: '2025-08-28',
        reason: 'Se publica la mediana nacional; por región, cuando el sistema lo permita.',
      },
      milestones: ['4.1.3'],
    },
    {
      partner: 'CEPAL',
      text: {
        es: 'Estudiar una cuenta satélite de la economía social y solidaria.',
        en: 'Study a satellite account of the social and solidarity economy.',
        fr: 'Étudier un compte satellite de l’économie sociale et solidaire.',
      },
      receivedOn: '2025-05-12',
      decision: { as: 'adopted', on: '2025-10-23' },
      milestones: ['3.2.3'],
    },
    {
      partner: 'ACI Américas',
      text: {
        es: 'Revisar el trato tributario de los excedentes.',
        en: 'Review the tax treatment of surpluses.',
        fr: 'Revoir le régime fiscal des excédents.',
      },
      receivedOn: '2026-05-15',
    },
  ],
  exchanges: [
    {
      direction: 'given',
      kind: 'resolution',
      on: '2024-11-26',
      topic: {
        es: 'Segunda resolución de las Naciones Unidas sobre la economía social y solidaria (A/RES/79/213)',
        en: 'Second United Nations resolution on the social and solidarity economy (A/RES/79/213)',
        fr: 'Deuxième résolution des Nations Unies sur l’économie sociale et solidaire (A/RES/79/213)',
      },
      real: true,
    },
    {
      direction: 'given',
      kind: 'hosting',
      on: '2025-05-12',
      topic: {
        es: 'Encuentro regional del Año Internacional de las Cooperativas',
        en: 'Regional meeting of the International Year of Cooperatives',
        fr: 'Rencontre régionale de l’Année internationale des coopératives',
      },
      partners: ['CEPAL', 'ACI Américas'],
      real: true,
    },
    {
      direction: 'given',
      kind: 'seminar',
      on: '2025-12-04',
      topic: {
        es: 'Seminario del Gobierno y las Naciones Unidas sobre la hoja de ruta',
        en: 'Seminar of the Government and the United Nations on the roadmap',
        fr: 'Séminaire du Gouvernement et des Nations Unies sur la feuille de route',
      },
      partners: ['OIT'],
      real: true,
    },
    {
      direction: 'received',
      kind: 'study_visit',
      on: '2026-03-10',
      topic: {
        es: 'Visita a cooperativas de servicios de cuidado',
        en: 'Visit to care service cooperatives',
        fr: 'Visite de coopératives de services de soins',
      },
      countries: ['UY'],
    },
    {
      direction: 'given',
      kind: 'training',
      on: '2026-08-20',
      topic: {
        es: 'Sesión de la academia: la experiencia del INAC',
        en: 'Academy session: the experience of INAC',
        fr: 'Session de l’académie : l’expérience de l’INAC',
      },
      partners: ['OIT'],
      countries: ['SN', 'KE'],
    },
  ],
  duties: [
    {
      partner: 'OIT',
      title: {
        es: 'Informe anual de la asistencia técnica, 2025',
        en: 'Annual report of the technical assistance, 2025',
        fr: 'Rapport annuel de l’assistance technique, 2025',
      },
      due: '2026-01-31',
      deliveredOn: '2026-01-22',
      consulted: true,
      public: true,
    },
    {
      partner: 'OIT',
      title: {
        es: 'Informe semestral del programa, primer semestre de 2026',
        en: 'Half-yearly report of the programme, first half of 2026',
        fr: 'Rapport semestriel du programme, premier semestre 2026',
      },
      due: '2026-07-31',
      deliveredOn: '2026-08-14',
      consulted: true,
    },
    {
      partner: 'CEPAL',
      title: {
        es: 'Datos del registro para el anuario regional',
        en: 'Data of the register for the regional yearbook',
        fr: 'Données du registre pour l’annuaire régional',
      },
      due: '2026-10-31',
    },
  ],
};
