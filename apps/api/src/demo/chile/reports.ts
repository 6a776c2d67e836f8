import type { DemoPeriod, DemoStep } from '../reports-content';

const MINISTRY = 'coordinacion@daes.example';
const SPECIALIST = 'specialist@ilo.example';

const accepted = (begun: string, submitted: string, decided: string): DemoStep[] => [
  { step: 'begun', by: MINISTRY, on: begun },
  { step: 'submitted', by: MINISTRY, on: submitted },
  { step: 'accepted', by: SPECIALIST, on: decided },
  { step: 'published', by: MINISTRY, on: decided },
];

/** Half-yearly reports, newest first. Illustrative; what they gather is what the demo's records say. */
export const CHILE_REPORTS: DemoPeriod[] = [
  { startsOn: '2026-07-01', endsOn: '2026-12-31', dueOn: '2027-01-31' },
  {
    startsOn: '2026-01-01',
    endsOn: '2026-06-30',
    dueOn: '2026-07-31',
    narrative: {
      achievements:
        'La lista de verificación de trabajo decente rige en los concursos de tres servicios, y la ruta de formalización funciona con una sola ventanilla.',
      difficulties:
        'La línea de garantía sigue sin presupuesto, y dos mesas no lograron convocar a los gremios.',
      nextSteps:
        'Constituir la mesa permanente con empleadores y trabajadores; publicar los datos del registro.',
      requests: 'Apoyo de la OIT para la revisión del anteproyecto de ley.',
    },
    steps: [
      { step: 'begun', by: MINISTRY, on: '2026-07-06' },
      { step: 'submitted', by: MINISTRY, on: '2026-07-28' },
      {
        step: 'returned',
        by: SPECIALIST,
        on: '2026-08-11',
        note: 'Falta decir por qué no hubo organizaciones de trabajadores en las plenarias, y qué se hará.',
      },
      { step: 'submitted', by: MINISTRY, on: '2026-11-16' },
    ],
  },
  {
    startsOn: '2025-07-01',
    endsOn: '2025-12-31',
    dueOn: '2026-01-31',
    narrative: {
      achievements: 'Se presentó la hoja de ruta con la OIT y CoopDigital recibe trámites en línea.',
      difficulties: 'La compra pública cooperativa se aplazó al verano.',
      nextSteps: 'Abrir la mesa técnica de trabajo decente y capacitar a dirigencias rurales.',
    },
    steps: accepted('2026-01-05', '2026-01-26', '2026-02-12'),
  },
  {
    startsOn: '2025-01-01',
    endsOn: '2025-06-30',
    dueOn: '2025-07-31',
    narrative: {
      achievements:
        'El paquete de formación se usa en nueve regiones y el taller con la OIT reunió a cuatro grupos.',
      nextSteps: 'Publicar la guía de representación por sexo y presentar la hoja de ruta.',
    },
    steps: accepted('2025-07-03', '2025-07-25', '2025-08-08'),
  },
];
