import type { DemoObjective } from '../content';

export const DIALOGUE: DemoObjective = {
  code: '4.3',
  title: { es: 'Diálogo permanente', en: 'Permanent dialogue', fr: 'Dialogue permanent' },
  milestones: [
    {
      code: '4.3.1',
      title: {
        es: 'Mesa permanente de la hoja de ruta con organizaciones de trabajadores y de empleadores',
        en: 'Permanent roadmap table with workers’ and employers’ organisations',
        fr: 'Table permanente de la feuille de route avec les organisations de travailleurs et d’employeurs',
      },
      verification: 'Resolución que crea la mesa y acta de su primera sesión con los tres grupos presentes.',
      owner: 'DAES',
      support: ['CUT', 'CPC', 'Confecoop', 'OIT'],
      themes: ['FORM'],
      principles: ['P2'],
      startsOn: '2026-01-05',
      addedOn: '2025-06-26',
      due: '2026-08',
      story: [
        {
          on: '2026-04-24',
          reached: 25,
          note: 'Borrador de resolución compartido con CUT, CPC y Confecoop.',
        },
        {
          on: '2026-10-12',
          reached: 50,
          note: 'Resolución lista. La primera sesión se movió de septiembre al 3 de diciembre.',
        },
      ],
      threads: [
        {
          by: 'delegacion@cut.example',
          on: '2026-10-19',
          text: 'Sin agenda ni documentos enviados no podemos confirmar quién asiste el 3 de diciembre.',
          answers: [
            {
              by: 'coordinacion@daes.example',
              on: '2026-10-21',
              text: '@Delegación CUT, la agenda y los documentos van a ser enviados el 9 de noviembre.',
            },
          ],
        },
      ],
    },
    {
      code: '4.3.2',
      title: {
        es: 'Informe público anual',
        en: 'Annual public report',
        fr: 'Rapport public annuel',
      },
      verification: 'Informe 2026 publicado, con las respuestas a las propuestas recibidas.',
      owner: 'DAES',
      support: ['INAC'],
      themes: ['FORM'],
      principles: ['P2'],
      startsOn: '2024-01-01',
      due: '2026-12',
      story: [
        { on: '2026-08-31', reached: 5, note: 'Índice acordado.' },
        { on: '2026-11-16', reached: 20, note: 'Llegaron los aportes de 4 de 11 instituciones.' },
      ],
    },
    {
      code: '4.3.3',
      title: {
        es: 'Serie de videos sobre cooperativismo',
        en: 'Video series on cooperativism',
        fr: 'Série de vidéos sur le coopérativisme',
      },
      owner: 'DAES',
      due: '2025-06',
      story: [
        { on: '2025-02-07', reached: 10, note: 'Guion del primer capítulo.' },
        {
          on: '2025-06-30',
          reached: 10,
          cancelled: {
            reason: 'El plenario prefirió destinar los recursos a la formación presencial.',
            reference: 'Plenario del consejo consultivo, sesión del 26 de junio de 2025',
          },
          note: 'Se deja sin efecto por acuerdo del plenario.',
        },
      ],
    },
  ],
};
