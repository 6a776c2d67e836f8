import type { DemoFactors } from './factors-content';

const MINISTERE = 'coordination@mmess.example';

/** Illustratif, sauf la loi d'orientation et le conseil interministériel de 2025. */
export const SENEGAL_FACTORS: DemoFactors = {
  rounds: [
    {
      period: '2026-03',
      openedOn: '2026-03-02',
      closesOn: '2026-05-31',
      assessments: [
        {
          factor: 'F1',
          perspective: 'ministry',
          by: MINISTERE,
          on: '2026-04-17',
          criteria: {
            F1_1: {
              level: 3,
              because: 'Le cadre de concertation existe ; le Conseil national attend son décret.',
              evidence: [['milestone', '1.1']],
            },
            F1_2: {
              level: 3,
              because: 'L’État, le réseau des acteurs et les syndicats sont présents.',
              evidence: [['meeting', '2026-03-12']],
            },
            F1_3: {
              level: 3,
              because: 'Les apports sont consignés aux procès-verbaux.',
              evidence: [['meeting', '2025-11-18']],
            },
            F1_4: {
              level: 2,
              because: 'Les procès-verbaux ne nomment pas toujours un responsable.',
              evidence: [['meeting', '2025-11-18']],
            },
            F1_5: {
              level: 2,
              because: 'Dakar a tenu son comité ; les autres régions sont invitées.',
              evidence: [['meeting', '2025-11-18']],
            },
          },
        },
        {
          factor: 'F2',
          perspective: 'ministry',
          by: MINISTERE,
          on: '2026-04-17',
          criteria: {
            F2_1: {
              level: 4,
              because: 'La loi d’orientation définit l’ESS par ses principes et ses acteurs.',
              evidence: [['document', 'loi-2021-28']],
            },
            F2_2: {
              level: 3,
              because: 'Des points focaux existent dans les ministères ; la cohérence reste partielle.',
              evidence: [['milestone', '1.3']],
            },
            F2_3: {
              level: 2,
              because: 'Le travail décent est déclaré, sans condition vérifiable.',
              evidence: [['document', 'loi-2021-28']],
            },
            F2_4: {
              level: 4,
              because: 'Loi et décret sont en vigueur ; les mesures fiscales se précisent.',
              evidence: [['milestone', '2.1']],
            },
            F2_5: {
              level: 3,
              because: 'Une partie des résultats est ventilée.',
              evidence: [['indicator', 'FRM-01']],
            },
          },
        },
        {
          factor: 'F3',
          perspective: 'ministry',
          by: MINISTERE,
          on: '2026-04-17',
          criteria: {
            F3_1: {
              level: 4,
              because: 'Un programme pluriannuel suit les décisions de mai 2025.',
              evidence: [['meeting', '2025-05-23']],
            },
            F3_2: {
              level: 3,
              because: 'Des études ont été remises.',
              evidence: [['milestone', '4.1']],
            },
            F3_3: {
              level: 3,
              because: 'Les rapports sont remis à temps.',
              evidence: [['milestone', '1.4']],
            },
            F3_4: {
              level: 4,
              because: 'Le Sénégal partage et reçoit, du Maroc au Chili.',
              evidence: [['meeting', '2026-03-12']],
            },
            F3_5: {
              level: 3,
              because: 'Le financement est partagé.',
              evidence: [['milestone', '2.1']],
            },
          },
        },
      ],
    },
  ],
  documents: [
    {
      key: 'loi-2021-28',
      kind: 'law',
      title: { fr: 'Loi d’orientation relative à l’économie sociale et solidaire' },
      reference: 'Loi n° 2021-28',
      dated: '2021-06-15',
      real: true,
      screening: {
        P1: ['upheld', 'La coopération volontaire entre dans la définition.'],
        P2: ['upheld', 'La gouvernance démocratique est une condition de l’agrément.'],
        P3: ['upheld', 'L’autonomie à l’égard de l’État est affirmée.'],
        P4: ['partly', 'L’affectation des excédents est renvoyée au décret.'],
      },
    },
  ],
  conditions: {
    'S1.1': { principles: ['P2', 'P3'] },
    'S3.1': {
      principles: ['P1', 'P4'],
      decentWork: {
        condition: { fr: 'Chaque CPS déclare ses travailleurs à la sécurité sociale.' },
        elements: ['DW6', 'DW9'],
      },
    },
  },
  links: {
    '1.1': { standards: ['R193', 'RES77_281'] },
    '4.1': { sdg: ['17.19'], standards: ['ICLS20'] },
    '4.2': { sdg: ['8.3'], standards: ['R204'] },
  },
  partners: [
    { acronym: 'OIT', name: { fr: 'Organisation internationale du Travail' }, kind: 'ilo' },
    {
      acronym: 'ACI Afrique',
      name: { fr: 'Alliance coopérative internationale, Afrique' },
      kind: 'movement',
    },
  ],
  instruments: [
    {
      title: { fr: 'Appui à l’Observatoire national de l’ESS' },
      kind: 'project',
      partners: ['OIT'],
      startsOn: '2025-09-01',
      endsOn: '2027-08-31',
      funding: { currency: 'XOF', domestic: 120_000_000, partner: 150_000_000 },
      outputs: [{ title: 'Étude de préfiguration', deliveredOn: '2026-02-27' }],
    },
  ],
  recommendations: [
    {
      partner: 'OIT',
      text: { fr: 'Associer les syndicats et le patronat au Conseil national de l’ESS.' },
      receivedOn: '2025-12-02',
      decision: { as: 'adapted', on: '2026-03-12', reason: 'Deux sièges par groupe, à rotation annuelle.' },
      milestones: ['1.1'],
    },
  ],
  exchanges: [
    {
      direction: 'received',
      kind: 'seminar',
      on: '2025-09-30',
      topic: { fr: 'Session de l’Académie du développement rural de l’OIT : Chili et Kenya' },
      partners: ['OIT'],
      countries: ['CL', 'KE'],
      real: true,
    },
    {
      direction: 'given',
      kind: 'training',
      on: '2026-06-18',
      topic: { fr: 'Le Sen Label ESS présenté aux pays de l’UEMOA' },
      countries: ['CI', 'BF', 'ML', 'TG'],
    },
  ],
  duties: [
    {
      partner: 'OIT',
      title: { fr: 'Premier rapport du projet d’appui à l’Observatoire' },
      due: '2026-06-30',
      deliveredOn: '2026-06-26',
      consulted: true,
    },
    { partner: 'OIT', title: { fr: 'Deuxième rapport du projet' }, due: '2026-12-31' },
  ],
};
