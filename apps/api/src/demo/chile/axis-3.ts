import type { DemoAxis } from '../content';

export const AXIS_3: DemoAxis = {
  code: '3',
  title: {
    es: 'Ecosistema cooperativo e impacto social',
    en: 'Cooperative ecosystem and social impact',
    fr: 'Écosystème coopératif et impact social',
  },
  objectives: [
    {
      code: '3.1',
      title: { es: 'Instituciones y leyes', en: 'Institutions and law', fr: 'Institutions et lois' },
      milestones: [
        {
          code: '3.1.1',
          title: {
            es: 'Creación del Instituto Nacional de Asociatividad y Cooperativismo (INAC)',
            en: 'National Institute of Associativity and Cooperativism (INAC) created',
            fr: 'Création de l’Institut national de l’associativité et du coopérativisme (INAC)',
          },
          reference: 'Acto firmado el 18 de diciembre de 2023, publicado en marzo de 2024',
          owner: 'Corfo',
          support: ['DAES'],
          themes: ['FORM'],
          principles: ['P3'],
          forms: ['COOP', 'ASSOC'],
          due: '2023-12',
          real: true,
          story: [
            {
              on: '2023-12-18',
              completedOn: '2023-12-18',
              note: 'Creado como comité de Corfo.',
              evidence: { title: 'Noticia de la creación, diciembre de 2023', url: 'https://infogate.cl/' },
            },
          ],
        },
        {
          code: '3.1.2',
          title: {
            es: 'Consejo directivo del INAC instalado, 4 + 4',
            en: 'INAC board installed, 4 + 4',
            fr: 'Conseil de l’INAC installé, 4 + 4',
          },
          description: {
            es: 'Cuatro integrantes públicos (Corfo, Sercotec, INDAP, DAES) y cuatro del sector cooperativo, que preside.',
            en: 'Four public members (Corfo, Sercotec, INDAP, DAES) and four of the cooperative sector, which presides.',
            fr: 'Quatre membres publics (Corfo, Sercotec, INDAP, DAES) et quatre du secteur coopératif, qui préside.',
          },
          owner: 'Corfo',
          support: ['Confecoop', 'Cooperativas de Chile'],
          themes: ['FORM'],
          principles: ['P2'],
          forms: ['COOP'],
          due: '2024-06',
          real: true,
          story: [
            {
              on: '2024-04-30',
              completedOn: '2024-04-30',
              note: 'Primera sesión del consejo directivo.',
              evidence: {
                title: 'Noticia de la primera sesión, 2 de mayo de 2024',
                url: 'https://cooperativasdechile.coop/',
              },
            },
          ],
        },
        {
          code: '3.1.3',
          title: {
            es: 'Hoja de ruta estratégica del INAC publicada',
            en: 'INAC strategic roadmap published',
            fr: 'Feuille de route stratégique de l’INAC publiée',
          },
          description: {
            es: 'Plan a cuatro años del INAC: es un documento distinto de esta hoja de ruta.',
            en: 'The four-year plan of INAC: a document other than this roadmap.',
            fr: 'Plan à quatre ans de l’INAC : un document distinct de cette feuille de route.',
          },
          owner: 'INAC',
          support: ['Corfo'],
          themes: ['FORM'],
          principles: ['P2'],
          forms: ['COOP', 'ASSOC'],
          due: '2025-09',
          real: true,
          story: [
            {
              on: '2025-08-28',
              completedOn: '2025-08-28',
              note: 'Lanzamiento público.',
              evidence: {
                title: 'Noticia del lanzamiento, 28 de agosto de 2025',
                url: 'https://cooperativasdechile.coop/',
              },
            },
          ],
        },
        {
          code: '3.1.4',
          title: {
            es: 'Hoja de ruta de formalización rural presentada con la OIT',
            en: 'Rural formalisation roadmap presented with the ILO',
            fr: 'Feuille de route de formalisation rurale présentée avec l’OIT',
          },
          description: {
            es: 'Se sabe el mes, no el día; por eso la fecha se registra por mes.',
            en: 'The month is known, the day is not; hence a date by month.',
            fr: 'Le mois est connu, pas le jour ; d’où une date au mois.',
          },
          owner: 'DAES',
          support: ['OIT', 'INAC'],
          themes: ['FORM'],
          principles: ['P2'],
          forms: ['COOP', 'ASSOC'],
          due: '2025-12',
          real: true,
          story: [
            {
              on: '2025-12-31',
              completedOn: '2025-12',
              note: 'Presentada. Día por confirmar.',
              evidence: { title: 'Sitio de la división', url: 'https://asociatividad.economia.cl/' },
            },
          ],
        },
        {
          code: '3.1.5',
          title: {
            es: 'Anteproyecto de modificación de la Ley General de Cooperativas',
            en: 'Draft amendment to the cooperatives act',
            fr: 'Avant-projet de modification de la loi sur les coopératives',
          },
          verification: 'Anteproyecto enviado a la Secretaría General de la Presidencia.',
          reference: 'DFL 5 de 2003',
          owner: 'DAES',
          support: ['Confecoop', 'Cooperativas de Chile', 'CUT'],
          themes: ['FORM'],
          principles: ['P2', 'P3', 'P4'],
          forms: ['COOP'],
          startsOn: '2025-06-01',
          due: '2026-10',
          story: [
            { on: '2025-11-14', reached: 15, note: 'Diagnóstico jurídico entregado.' },
            { on: '2026-03-27', reached: 30, note: 'Articulado sobre cooperativas de trabajo redactado.' },
            {
              on: '2026-07-09',
              reached: 40,
              note: 'Mesa sobre la modificación: cinco acuerdos. Queda abierto el título sobre inspección laboral.',
              evidence: { title: 'Convocatoria de la mesa', url: 'https://asociatividad.economia.cl/' },
            },
          ],
          threads: [
            {
              by: 'delegacion@cut.example',
              on: '2026-07-16',
              text: 'El título sobre inspección laboral no refleja lo que pedimos en la mesa. @Secretaría del diálogo DAES, solicitamos que nuestra reserva conste en el acta.',
              answers: [
                {
                  by: 'secretaria@daes.example',
                  on: '2026-07-17',
                  text: 'La reserva va a constar en el acta del 9 de julio. @Coordinación DAES, ¿se discute el título en la próxima sesión?',
                },
              ],
            },
            {
              by: 'delegacion@confecoop.example',
              on: '2026-07-21',
              text: 'Proponemos separar las cooperativas de trabajo de las de servicios en el artículo sobre socios trabajadores.',
              answers: [
                {
                  by: 'coordinacion@daes.example',
                  on: '2026-07-28',
                  text: '@Delegación Confecoop, el borrador las separa ahora en dos artículos.',
                },
              ],
              resolved: { by: 'delegacion@confecoop.example', on: '2026-07-29' },
            },
          ],
        },
      ],
    },
    {
      code: '3.2',
      title: { es: 'Datos y visibilidad', en: 'Data and visibility', fr: 'Données et visibilité' },
      milestones: [
        {
          code: '3.2.1',
          title: {
            es: 'Trámites en línea en la plataforma CoopDigital',
            en: 'CoopDigital online filing',
            fr: 'Démarches en ligne sur la plateforme CoopDigital',
          },
          description: {
            es: 'La plataforma existe; su plazo y el día en que se da por cumplida son ilustrativos.',
            en: 'The platform exists; its deadline and the day on which it counts as done are illustrative.',
            fr: 'La plateforme existe ; son échéance et le jour où elle est réputée achevée sont illustratifs.',
          },
          owner: 'DAES',
          support: ['SII'],
          themes: ['FORM'],
          principles: ['P3'],
          forms: ['COOP'],
          startsOn: '2024-01-01',
          due: '2025-10',
          story: [
            { on: '2025-04-30', reached: 60, note: 'Constitución y reformas de estatutos en línea.' },
            {
              on: '2025-10-23',
              completedOn: '2025-10-23',
              note: 'En el cierre del ciclo 2022-2025 del consejo consultivo se presenta la plataforma completa.',
              evidence: {
                title: 'Síntesis del ciclo 2022-2025 del consejo',
                url: 'https://cooperativasdechile.coop/?p=4365',
              },
            },
          ],
        },
        {
          code: '3.2.2',
          title: {
            es: 'Datos abiertos trimestrales del registro de cooperativas',
            en: 'Quarterly open data of the cooperative register',
            fr: 'Données ouvertes trimestrielles du registre des coopératives',
          },
          verification: 'Cuatro publicaciones seguidas, con diccionario de datos.',
          owner: 'DAES',
          support: ['INE'],
          themes: ['FORM'],
          forms: ['COOP'],
          startsOn: '2025-01-01',
          due: '2026-06',
          story: [
            { on: '2025-09-12', reached: 25, note: 'Diccionario de datos acordado con INE.' },
            { on: '2026-02-27', reached: 60, note: 'Dos trimestres publicados.' },
            {
              on: '2026-09-21',
              reached: 80,
              note: 'Tercer trimestre publicado. El cuarto espera la depuración de direcciones rurales.',
              evidence: { title: 'Datos del registro', url: 'https://datos.gob.cl/' },
            },
          ],
        },
        {
          code: '3.2.3',
          title: {
            es: 'Factibilidad de una cuenta satélite de la economía social y solidaria',
            en: 'Feasibility of a satellite account for the social and solidarity economy',
            fr: 'Faisabilité d’un compte satellite de l’économie sociale et solidaire',
          },
          owner: 'INE',
          support: ['Banco Central', 'OIT'],
          themes: ['FORM'],
          forms: ['COOP', 'ASSOC', 'MUTUAL', 'FOUND', 'SOCENT'],
          startsOn: '2027-01-04',
          addedOn: '2025-10-23',
          due: '2027-06',
          replanned: {
            on: '2026-09-04',
            due: '2027-12',
            reason: 'El Banco Central pide cerrar antes el año base de las cuentas nacionales.',
          },
          story: [
            {
              on: '2026-09-04',
              status: 'planned',
              reached: 10,
              note: 'Términos de referencia intercambiados con el Banco Central; el estudio comienza en enero.',
            },
          ],
        },
      ],
    },
  ],
};
