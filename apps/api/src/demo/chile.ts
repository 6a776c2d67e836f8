import { AXIS_1 } from './chile/axis-1';
import { AXIS_2 } from './chile/axis-2';
import { AXIS_3 } from './chile/axis-3';
import { AXIS_4 } from './chile/axis-4';
import type { DemoRoadmap } from './content';

/** Chile's rural roadmap: its axes 1 to 3 and the milestones marked real are; the rest is illustrative. */
export const CHILE: DemoRoadmap = {
  code: 'CL-HRR',
  language: 'es',
  timeZone: 'America/Santiago',
  title: {
    es: 'Hoja de ruta para promover la asociatividad y la formalización rural mediante el cooperativismo en Chile',
    en: 'Roadmap to promote associativity and rural formalisation through cooperatives in Chile',
    fr: 'Feuille de route pour promouvoir l’associativité et la formalisation rurale par les coopératives au Chili',
  },
  summary: {
    es: 'Los ejes 1 a 3 son los de la propuesta de DAES, INAC y la OIT. El eje 4, los objetivos y todo hito señalado como ilustrativo fueron creados para esta demostración; también lo fueron las notas y las evidencias.',
    en: 'Axes 1 to 3 are those of the proposal by DAES, INAC and the ILO. Axis 4, the objectives and every milestone marked as illustrative were made up for this demonstration, as were the notes and the evidence.',
    fr: 'Les axes 1 à 3 sont ceux de la proposition de la DAES, de l’INAC et de l’OIT. L’axe 4, les objectifs et tout jalon signalé comme illustratif ont été inventés pour cette démonstration, de même que les notes et les preuves.',
  },
  adoption: {
    es: 'Presentada a fines de 2025 por DAES e INAC con la Oficina de la OIT para el Cono Sur de América Latina; el día exacto está por confirmar.',
    en: 'Presented in late 2025 by DAES and INAC with the ILO Office for the South Cone of Latin America; the exact day is to be confirmed.',
    fr: 'Présentée fin 2025 par la DAES et l’INAC avec le Bureau de l’OIT pour le Cône Sud de l’Amérique latine ; le jour exact reste à confirmer.',
  },
  status: 'in_force',
  startsOn: '2023-01-01',
  endsOn: '2027-12-31',
  illustrative: true,
  axes: [AXIS_1, AXIS_2, AXIS_3, AXIS_4],
};
