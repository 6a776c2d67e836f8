import type { DemoAssessment } from '../factors-content';

const MINISTRY = 'coordinacion@daes.example';
const WORKERS = 'delegacion@cut.example';
const FEDERATIONS = 'delegacion@confecoop.example';

/** The second round: ministry, federations and workers' centre do not see the same. Illustrative. */
export const ASSESSMENTS_2026: DemoAssessment[] = [
  {
    factor: 'F1',
    perspective: 'ministry',
    by: MINISTRY,
    on: '2026-09-18',
    criteria: {
      F1_1: {
        level: 3,
        because:
          'El Consejo tiene acto administrativo y reglas conocidas; la mesa permanente está en preparación.',
        evidence: [
          ['milestone', '4.3.1'],
          ['meeting', '2025-06-26'],
        ],
      },
      F1_2: {
        level: 3,
        because:
          'Gobierno y federaciones asisten siempre; los interlocutores sociales, en las mesas técnicas.',
        evidence: [
          ['meeting', '2026-01-22'],
          ['meeting', '2026-07-09'],
        ],
      },
      F1_3: {
        level: 3,
        because: 'Se consulta con regularidad y los aportes quedan en acta.',
        evidence: [['meeting', '2026-01-22']],
      },
      F1_4: {
        level: 4,
        because: 'La mayoría de los acuerdos se cumple y las actas son públicas.',
        evidence: [['meeting', '2025-03-20']],
      },
      F1_5: {
        level: 4,
        because: 'Las mesas de La Araucanía, Los Ríos y Maule cubren los territorios rurales prioritarios.',
        evidence: [
          ['meeting', '2024-06-20'],
          ['meeting', '2024-11-21'],
          ['meeting', '2026-04-16'],
        ],
      },
    },
    dissent: {
      by: WORKERS,
      on: '2026-09-25',
      text: 'Las tres mesas regionales no equivalen a todos los territorios prioritarios: en los últimos 24 meses solo sesionó una.',
    },
  },
  {
    factor: 'F1',
    perspective: 'sse',
    by: FEDERATIONS,
    on: '2026-09-21',
    criteria: {
      F1_1: {
        level: 3,
        because: 'Conocemos las reglas del Consejo; falta una base legal propia.',
        evidence: [['meeting', '2025-10-23']],
      },
      F1_2: {
        level: 3,
        because: 'Nuestras federaciones participan; echamos de menos a los trabajadores en las plenarias.',
        evidence: [['meeting', '2025-06-26']],
      },
      F1_3: {
        level: 3,
        because: 'Se nos consulta y se registra lo que decimos.',
        evidence: [['meeting', '2025-03-20']],
      },
      F1_4: {
        level: 3,
        because: 'Los acuerdos tienen dueño y fecha, pero uno de cada tres llega tarde.',
        evidence: [['meeting', '2026-04-16']],
      },
      F1_5: {
        level: 3,
        because: 'Hay mesas en tres regiones y aportes de otras por escrito.',
        evidence: [['meeting', '2026-04-16']],
      },
    },
  },
  {
    factor: 'F1',
    perspective: 'workers',
    by: WORKERS,
    on: '2026-09-22',
    criteria: {
      F1_1: {
        level: 3,
        because: 'El Consejo está creado por acto administrativo.',
        evidence: [['meeting', '2025-10-23']],
      },
      F1_2: {
        level: 1,
        because:
          'En las plenarias no hubo organizaciones de trabajadores: quien decide no es elegido por nosotros.',
        evidence: [
          ['meeting', '2024-09-12'],
          ['meeting', '2025-06-26'],
          ['meeting', '2025-10-23'],
        ],
      },
      F1_3: {
        level: 2,
        because: 'Se nos consultó una vez sobre las bases, sin redacción conjunta.',
        evidence: [['meeting', '2026-01-22']],
      },
      F1_4: {
        level: 3,
        because: 'Los acuerdos tienen responsable y plazo.',
        evidence: [['meeting', '2026-01-22']],
      },
      F1_5: {
        level: 2,
        because: 'Solo algunas regiones fueron invitadas.',
        evidence: [['meeting', '2026-04-16']],
      },
    },
  },
  {
    factor: 'F2',
    perspective: 'ministry',
    by: MINISTRY,
    on: '2026-09-18',
    criteria: {
      F2_1: {
        level: 4,
        because: 'La hoja de ruta usa los principios de la definición de la OIT.',
        evidence: [['document', 'hoja-de-ruta']],
      },
      F2_2: {
        level: 3,
        because: 'Los objetivos están marcados con principios, todavía no todos.',
        evidence: [['milestone', '2.2.1']],
      },
      F2_3: {
        level: 4,
        because: 'La lista de verificación de trabajo decente rige en los concursos.',
        evidence: [['milestone', '4.2.1']],
      },
      F2_4: {
        level: 4,
        because: 'Hay ley, reglamento e incentivos; el anteproyecto de reforma está en consulta.',
        evidence: [
          ['document', 'ley-20881'],
          ['milestone', '3.1.5'],
        ],
      },
      F2_5: {
        level: 3,
        because: 'Los resultados se publican por sexo; faltan criterios ambientales.',
        evidence: [['indicator', 'SSE-04']],
      },
    },
  },
  {
    factor: 'F3',
    perspective: 'ministry',
    by: MINISTRY,
    on: '2026-09-18',
    criteria: {
      F3_1: {
        level: 5,
        because: 'El programa con la OIT se revisa en conjunto cada año y sigue la hoja de ruta.',
        evidence: [
          ['milestone', '3.1.4'],
          ['document', 'hoja-de-ruta'],
        ],
      },
      F3_2: {
        level: 4,
        because: 'La asesoría fue adoptada en la guía de representación por sexo y en los concursos.',
        evidence: [['milestone', '2.2.2']],
      },
      F3_3: {
        level: 4,
        because: 'Los informes se entregan a tiempo y se consultan con los socios.',
        evidence: [['document', 'sintesis-ccpp']],
      },
      F3_4: {
        level: 5,
        because: 'Chile presentó una resolución y recibió el encuentro regional del Año Internacional.',
        evidence: [['meeting', '2025-05-12']],
      },
      F3_5: {
        level: 3,
        because: 'El presupuesto nacional y el de los socios se reparten por igual.',
        evidence: [['milestone', '1.2.1']],
      },
    },
  },
];
