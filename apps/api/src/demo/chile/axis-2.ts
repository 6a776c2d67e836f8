import type { DemoAxis } from '../content';

export const AXIS_2: DemoAxis = {
  code: '2',
  title: {
    es: 'Fortalecimiento organizacional, empresarial y de la gobernanza',
    en: 'Organisational, business and governance strengthening',
    fr: 'Renforcement de l’organisation, de l’entreprise et de la gouvernance',
  },
  objectives: [
    {
      code: '2.1',
      title: { es: 'Competencias y gestión', en: 'Skills and management', fr: 'Compétences et gestion' },
      milestones: [
        {
          code: '2.1.1',
          title: {
            es: 'Paquete de formación para dirigentes rurales',
            en: 'Training package for rural leaders',
            fr: 'Module de formation pour les dirigeants ruraux',
          },
          verification: 'Ocho módulos publicados con licencia abierta.',
          owner: 'INAC',
          support: ['OIT', 'Cooperativas de Chile'],
          themes: ['FORM'],
          principles: ['P2'],
          forms: ['COOP', 'ASSOC'],
          startsOn: '2024-05-01',
          due: '2025-03',
          story: [
            { on: '2024-10-11', reached: 40, note: 'Cuatro módulos probados en Maule y Los Ríos.' },
            {
              on: '2025-03-28',
              completedOn: '2025-03-28',
              note: 'Ocho módulos publicados, con versión impresa para zonas sin internet.',
              evidence: { title: 'Módulos de formación', url: 'https://www.corfo.cl/' },
            },
          ],
        },
        {
          code: '2.1.2',
          title: {
            es: '1.200 dirigentes formados, la mitad mujeres',
            en: '1,200 leaders trained, half of them women',
            fr: '1 200 dirigeants formés, dont la moitié de femmes',
          },
          verification: 'Registro de asistencia por sexo y región, con al menos seis módulos aprobados.',
          owner: 'INAC',
          support: ['Sercotec', 'INDAP'],
          themes: ['FORM'],
          principles: ['P2'],
          forms: ['COOP', 'ASSOC'],
          startsOn: '2024-01-01',
          due: '2026-12',
          target: { unit: 'personas', baseline: 0, goal: 1200 },
          story: [
            { on: '2025-01-17', reached: 140, note: 'Primera cohorte, durante las pruebas del paquete.' },
            { on: '2025-07-31', reached: 395, note: 'Once regiones con cursos abiertos. Mujeres: 49 %.' },
            {
              on: '2026-01-30',
              reached: 610,
              note: 'Mujeres: 51 %.',
              evidence: { title: 'Registro de asistencia 2025', url: 'https://www.corfo.cl/' },
            },
            { on: '2026-07-15', reached: 790, note: 'Aysén y Magallanes aplazan sus cursos a la primavera.' },
            {
              on: '2026-11-05',
              reached: 888,
              note: 'Mujeres: 52 %. Quedan dos cohortes antes de fin de año.',
            },
          ],
        },
        {
          code: '2.1.3',
          title: {
            es: 'Red de 32 asesores regionales',
            en: 'Network of 32 regional advisers',
            fr: 'Réseau de 32 conseillers régionaux',
          },
          description: {
            es: 'Dos asesores en cada una de las 16 regiones.',
            en: 'Two advisers in each of the 16 regions.',
            fr: 'Deux conseillers dans chacune des 16 régions.',
          },
          owner: 'Sercotec',
          support: ['INAC'],
          themes: ['FORM'],
          principles: ['P1'],
          forms: ['COOP', 'ASSOC'],
          startsOn: '2024-07-01',
          due: '2026-03',
          target: { unit: 'asesores', baseline: 0, goal: 32 },
          story: [
            { on: '2025-04-25', reached: 12, note: 'Contratadas seis regiones.' },
            { on: '2025-11-28', reached: 26, note: 'Faltan Atacama, Aysén y Magallanes.' },
            {
              on: '2026-03-20',
              reached: 32,
              completedOn: '2026-03-20',
              note: 'Las 16 regiones tienen a sus dos asesores.',
              evidence: { title: 'Nómina de asesores por región', url: 'https://www.sercotec.cl/' },
            },
          ],
        },
      ],
    },
    {
      code: '2.2',
      title: {
        es: 'Gobernanza democrática e igualdad',
        en: 'Democratic governance and equality',
        fr: 'Gouvernance démocratique et égalité',
      },
      milestones: [
        {
          code: '2.2.1',
          title: {
            es: 'Estatutos modelo en lenguaje claro',
            en: 'Model statutes in clear language',
            fr: 'Statuts types en langage clair',
          },
          owner: 'DAES',
          themes: ['FORM'],
          principles: ['P2', 'P3'],
          forms: ['COOP'],
          startsOn: '2024-02-01',
          due: '2024-12',
          story: [
            {
              on: '2024-07-19',
              reached: 50,
              note: 'Tres modelos redactados: campesina, de trabajo y de servicios.',
            },
            {
              on: '2024-11-29',
              completedOn: '2024-11-29',
              note: 'Publicados los tres modelos, probados con 40 personas sin formación jurídica.',
              evidence: { title: 'Estatutos modelo', url: 'https://asociatividad.economia.cl/' },
            },
          ],
        },
        {
          code: '2.2.2',
          title: {
            es: 'Guía sobre representación proporcional por sexo',
            en: 'Guide on proportional representation by sex',
            fr: 'Guide sur la représentation proportionnelle par sexe',
          },
          reference: 'Ley 20.881 de 2016',
          owner: 'DAES',
          support: ['MinMujeryEG'],
          themes: ['CARE'],
          principles: ['P2'],
          forms: ['COOP'],
          startsOn: '2024-09-01',
          due: '2025-06',
          story: [
            { on: '2025-02-21', reached: 35, note: 'Índice acordado con el Ministerio de la Mujer.' },
            {
              on: '2025-06-20',
              reached: 80,
              note: 'El capítulo de casos espera la revisión del ministerio.',
            },
            {
              on: '2025-08-14',
              completedOn: '2025-08-14',
              note: 'Publicada con diez casos resueltos.',
              evidence: {
                title: 'Guía de representación proporcional',
                url: 'https://asociatividad.economia.cl/',
              },
            },
          ],
        },
        {
          code: '2.2.3',
          title: {
            es: '40 % de los consejos de cooperativas rurales cumple la regla de representación',
            en: '40% of the boards of rural cooperatives meet the representation rule',
            fr: '40 % des conseils des coopératives rurales respectent la règle de représentation',
          },
          verification: 'Consejos que cumplen sobre consejos informados, según el registro de DAES.',
          owner: 'DAES',
          support: ['MinMujeryEG', 'Confecoop'],
          themes: ['CARE'],
          principles: ['P2'],
          forms: ['COOP'],
          due: '2027-06',
          target: { unit: '%', baseline: 22, goal: 40 },
          story: [
            { on: '2024-12-20', reached: 25, note: 'Cierre del registro 2024.' },
            { on: '2025-12-19', reached: 29, note: 'Cierre del registro 2025.' },
            {
              on: '2026-10-14',
              reached: 33,
              note: 'Avance con tres cuartos de los consejos informados; el dato final llega en diciembre.',
            },
          ],
        },
        {
          code: '2.2.4',
          title: {
            es: 'Acompañamiento a 80 cooperativas pequeñas (menos de 20 socios)',
            en: 'Mentoring for 80 small cooperatives (fewer than 20 members)',
            fr: 'Accompagnement de 80 petites coopératives (moins de 20 membres)',
          },
          owner: 'INAC',
          support: ['Sercotec', 'Cooperativas de Chile'],
          themes: ['FORM'],
          principles: ['P1', 'P2'],
          forms: ['COOP'],
          startsOn: '2027-01-04',
          due: '2027-03',
          replanned: {
            due: '2027-09',
            reason:
              'El programa comienza con el presupuesto 2027 y un ciclo de acompañamiento dura ocho meses.',
          },
          target: { unit: 'cooperativas', baseline: 0, goal: 80 },
        },
      ],
    },
  ],
};
