import type { DemoDialogue } from '../dialogue-content';
import { MEETINGS } from './meetings';

const invited = (name: string, count: number) => Array.from({ length: count }, (_, n) => `${name} ${n + 1}`);

export const CHILE_DIALOGUE: DemoDialogue = {
  bodies: [
    {
      acronym: 'CCPP',
      name: {
        es: 'Consejo Consultivo Público-Privado de Desarrollo Cooperativo y Economía Social',
        en: 'Public-Private Advisory Council for Cooperative Development and Social Economy',
        fr: 'Conseil consultatif public-privé du développement coopératif et de l’économie sociale',
      },
      meetingsPerYear: 2,
    },
    {
      acronym: 'INAC',
      name: {
        es: 'Consejo del Instituto Nacional de Asociatividad y Cooperativismo',
        en: 'Board of the National Institute of Associativity and Cooperativism',
        fr: 'Conseil de l’Institut national de l’associativité et du coopérativisme',
      },
    },
    {
      acronym: 'Mesa HRR',
      name: {
        es: 'Mesa de la hoja de ruta rural',
        en: 'Table of the rural roadmap',
        fr: 'Table de la feuille de route rurale',
      },
      meetingsPerYear: 4,
    },
    {
      acronym: 'MR La Araucanía',
      name: {
        es: 'Mesa regional de La Araucanía',
        en: 'Regional table of La Araucanía',
        fr: 'Table régionale de La Araucanía',
      },
    },
    {
      acronym: 'MR Los Ríos',
      name: {
        es: 'Mesa regional de Los Ríos',
        en: 'Regional table of Los Ríos',
        fr: 'Table régionale de Los Ríos',
      },
    },
    {
      acronym: 'MR Maule',
      name: { es: 'Mesa regional del Maule', en: 'Regional table of Maule', fr: 'Table régionale du Maule' },
    },
    {
      acronym: 'Foros',
      name: { es: 'Foros y lanzamientos', en: 'Forums and launches', fr: 'Forums et lancements' },
    },
  ],
  organisations: {
    GOV: [
      'DAES',
      'INAC',
      'Corfo',
      'Sercotec',
      'INDAP',
      'Odepa',
      'SII',
      'MDS',
      'Energía',
      'MinMujeryEG',
      'ChileCompra',
      'INE',
      'DT',
    ],
    EMP: ['CPC', 'Gremio regional invitado'],
    WRK: ['CUT', 'Federación invitada de trabajadores rurales'],
    SSE: ['Confecoop', 'Cooperativas de Chile', ...invited('Cooperativa invitada', 12)],
    INT: ['OIT', 'CEPAL'],
    FIN: ['BancoEstado'],
    ACA: invited('Universidad invitada', 3),
  },
  meetings: MEETINGS,
  owners: ['DAES', 'INAC', 'Sercotec', 'INDAP', 'Corfo'],
  milestones: ['4.1.1', '1.1.3', '2.1.1', '3.2.2', '4.2.1', '3.1.5', '4.3.1', '4.1.2'],
  confirms: 'delegacion@confecoop.example',
  disputes: 'delegacion@cut.example',
  agreements: [
    'Enviar a las organizaciones el borrador con diez días de anticipación.',
    'Publicar la nómina de organizaciones convocadas y asistentes.',
    'Incorporar la perspectiva de género en las bases del programa.',
    'Entregar un informe de avance en la próxima sesión.',
    'Habilitar una ventanilla única de consultas para grupos informales.',
    'Revisar los plazos de inscripción con el Registro.',
    'Convocar a las organizaciones de trabajadores de la región.',
    'Traducir las guías a lenguaje claro.',
    'Compartir los datos del registro por comuna.',
    'Estudiar un instrumento de garantía para cooperativas pequeñas.',
    'Acompañar a tres cooperativas en su primera compra pública.',
    'Proponer un calendario de mesas regionales.',
  ],
};
