import type { DemoAssessment } from '../factors-content';

const MINISTRY = 'coordinacion@daes.example';

/** The first round: the ministry alone. Illustrative. */
export const ASSESSMENTS_2024: DemoAssessment[] = [
  {
    factor: 'F1',
    perspective: 'ministry',
    by: MINISTRY,
    on: '2024-10-04',
    criteria: {
      F1_1: {
        level: 3,
        because: 'El Consejo Consultivo existe por acto administrativo y sus reglas se conocen.',
        evidence: [['meeting', '2023-11-09']],
      },
      F1_2: {
        level: 2,
        because:
          'Participan el Gobierno y las federaciones; aún no se convoca a los interlocutores sociales.',
        evidence: [['meeting', '2024-06-20']],
      },
      F1_3: {
        level: 2,
        because: 'Se ha consultado por temas, sin una secuencia regular.',
        evidence: [['meeting', '2023-11-09']],
      },
      F1_4: {
        level: 3,
        because: 'Los acuerdos tienen responsable y fecha desde la segunda sesión.',
        evidence: [['meeting', '2024-06-20']],
      },
      F1_5: {
        level: 3,
        because: 'Comenzaron las mesas regionales con La Araucanía.',
        evidence: [['meeting', '2024-06-20']],
      },
    },
  },
  {
    factor: 'F2',
    perspective: 'ministry',
    by: MINISTRY,
    on: '2024-10-04',
    criteria: {
      F2_1: {
        level: 3,
        because: 'Se reconocen varias formas; los principios aún no están en las bases.',
        evidence: [['document', 'ley-20881']],
      },
      F2_2: {
        level: 3,
        because: 'Parte de los objetivos declara los principios que lo justifican.',
        evidence: [['milestone', '3.1.1']],
      },
      F2_3: {
        level: 3,
        because: 'Hay indicadores de informalidad y de seguridad social.',
        evidence: [['indicator', 'FRM-05']],
      },
      F2_4: {
        level: 3,
        because: 'Existe una ley propia de cooperativas y su modificación de 2016.',
        evidence: [['document', 'ley-20881']],
      },
      F2_5: {
        level: 3,
        because: 'Algunos resultados se publican por sexo y por región.',
        evidence: [['indicator', 'SSE-04']],
      },
    },
  },
  {
    factor: 'F3',
    perspective: 'ministry',
    by: MINISTRY,
    on: '2024-10-04',
    criteria: {
      F3_1: {
        level: 4,
        because: 'El trabajo con la OIT es plurianual y sigue la hoja de ruta.',
        evidence: [['milestone', '3.1.4']],
      },
      F3_2: {
        level: 4,
        because: 'La asesoría recibida está en el diseño institucional del INAC.',
        evidence: [['milestone', '3.1.1']],
      },
      F3_3: {
        level: 3,
        because: 'Los informes se entregaron a tiempo.',
        evidence: [['milestone', '3.1.4']],
      },
      F3_4: {
        level: 5,
        because:
          'Chile presentó la segunda resolución de las Naciones Unidas sobre economía social y solidaria.',
        evidence: [['milestone', '3.1.4']],
      },
      F3_5: {
        level: 3,
        because: 'El financiamiento es compartido.',
        evidence: [['milestone', '1.2.1']],
      },
    },
  },
];
