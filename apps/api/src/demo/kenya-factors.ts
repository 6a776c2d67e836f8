import type { DemoFactors } from './factors-content';

const MINISTRY = 'coordination@cooperatives.example';

/** Illustrative but for the laws, the programme's name and the trainers of 2022. */
export const KENYA_FACTORS: DemoFactors = {
  rounds: [
    {
      period: '2026-06',
      openedOn: '2026-06-01',
      closesOn: '2026-08-31',
      assessments: [
        {
          factor: 'F1',
          perspective: 'ministry',
          by: MINISTRY,
          on: '2026-07-10',
          criteria: {
            F1_1: {
              level: 2,
              because: 'County forums meet when a project calls them; no act creates them yet.',
              evidence: [['meeting', '2025-06-18']],
            },
            F1_2: {
              level: 4,
              because:
                'Government, employers, workers, cooperatives and refugee leaders sit together in Turkana.',
              evidence: [
                ['meeting', '2025-06-18'],
                ['meeting', '2026-02-26'],
              ],
            },
            F1_3: {
              level: 3,
              because: 'Proposals are recorded and answered in the next forum.',
              evidence: [['meeting', '2026-05-14']],
            },
            F1_4: {
              level: 3,
              because: 'Agreements carry an owner and a date.',
              evidence: [['meeting', '2025-11-05']],
            },
            F1_5: {
              level: 2,
              because: 'Two counties of 47: those that host refugees.',
              evidence: [['milestone', 'K4.1.1']],
            },
          },
        },
        {
          factor: 'F2',
          perspective: 'ministry',
          by: MINISTRY,
          on: '2026-07-10',
          criteria: {
            F2_1: {
              level: 3,
              because: 'Law and policy know cooperatives, SACCOs and community groups.',
              evidence: [['document', 'coop-policy']],
            },
            F2_2: {
              level: 3,
              because: 'The county policy refers to the principles; other programmes do not yet.',
              evidence: [['milestone', 'K1.1.1']],
            },
            F2_3: {
              level: 3,
              because: 'Some indicators on informality and leadership are followed.',
              evidence: [['indicator', 'FRM-01']],
            },
            F2_4: {
              level: 3,
              because: 'There is a specific act; its successor is before parliament.',
              evidence: [['document', 'coop-act']],
            },
            F2_5: {
              level: 3,
              because: 'Women and refugees are counted among members.',
              evidence: [['milestone', 'K3.1.3']],
            },
          },
        },
        {
          factor: 'F3',
          perspective: 'ministry',
          by: MINISTRY,
          on: '2026-07-10',
          criteria: {
            F3_1: {
              level: 5,
              because: 'The programme is part of the country programme and jointly reviewed.',
              evidence: [['milestone', 'K1.1.5']],
            },
            F3_2: {
              level: 4,
              because: 'Advice on mixed cooperatives was adopted in the county policy.',
              evidence: [['milestone', 'K1.1.1']],
            },
            F3_3: {
              level: 4,
              because: 'Reports are on time and discussed with partners.',
              evidence: [['meeting', '2026-05-14']],
            },
            F3_4: {
              level: 4,
              because: 'Turkana gives and receives experience, from Ethiopia and Uganda.',
              evidence: [['meeting', '2026-02-26']],
            },
            F3_5: {
              level: 3,
              because: 'Costs are shared between counties and partners.',
              evidence: [['milestone', 'K2.1.1']],
            },
          },
        },
      ],
    },
  ],
  documents: [
    {
      key: 'coop-act',
      kind: 'law',
      title: { en: 'Co-operative Societies Act' },
      reference: 'Cap. 490, 1997',
      dated: '1997',
      real: true,
      screening: {
        P1: ['upheld', 'Membership is open and voluntary.'],
        P2: ['upheld', 'One member, one vote.'],
        P3: ['partly', 'The commissioner may intervene in the affairs of a society.'],
        P4: ['partly', 'Limits on dividends are left to by-laws.'],
      },
    },
    {
      key: 'coop-policy',
      kind: 'plan',
      title: { en: 'National Cooperative Policy' },
      reference: 'Sessional Paper 4 of 2020',
      dated: '2020',
      real: true,
      screening: {
        P1: ['upheld', 'Self-help is its first aim.'],
        P2: ['upheld', 'Governance is one of its chapters.'],
      },
    },
  ],
  conditions: {
    'K1.1': {
      principles: ['P1', 'P2'],
      decentWork: {
        condition: { en: 'Registered groups enrol their members in health cover within a year.' },
        elements: ['DW9'],
      },
    },
    'K3.1': {
      principles: ['P4'],
      decentWork: {
        condition: { en: 'Supported entities report women in their leadership.' },
        elements: ['DW7'],
      },
    },
    'K4.1': { principles: ['P2'] },
  },
  links: {
    'K1.1.1': { standards: ['R193'], outcomes: ['KEN-SSE'] },
    'K1.1.4': { sdg: ['8.3'], standards: ['R204', 'R205'] },
    'K1.1.5': { outcomes: ['KEN-SSE'] },
    'K3.1.2': { sdg: ['1.3', '3.8'] },
    'K3.1.3': { sdg: ['5.5'] },
    'K4.1.1': { sdg: ['16.7'], standards: ['R205'] },
  },
  partners: [
    { acronym: 'ILO', name: { en: 'International Labour Organization' }, kind: 'ilo' },
    { acronym: 'UNHCR', name: { en: 'United Nations High Commissioner for Refugees' }, kind: 'un' },
  ],
  instruments: [
    {
      title: { en: 'PROSPECTS partnership: cooperatives of refugees and hosts' },
      kind: 'programme',
      partners: ['ILO', 'UNHCR'],
      startsOn: '2024-01-01',
      endsOn: '2027-12-31',
      outcome: 'KEN-SSE',
      funding: { currency: 'USD', domestic: 220_000, partner: 680_000 },
      outputs: [
        {
          title: 'Guide to mixed cooperatives',
          deliveredOn: '2025-03-31',
          adoptedIn: 'Turkana county cooperative policy',
          adoptedOn: '2025-06-30',
        },
      ],
    },
  ],
  recommendations: [
    {
      partner: 'ILO',
      text: { en: 'Let refugee members stand for office in mixed cooperatives.' },
      receivedOn: '2025-02-10',
      decision: { as: 'adopted', on: '2025-06-18' },
      milestones: ['K1.1.4'],
    },
    {
      partner: 'UNHCR',
      text: { en: 'Accept the refugee identity card for savings accounts in SACCOs.' },
      receivedOn: '2026-01-20',
      milestones: ['K3.1.1'],
    },
  ],
  exchanges: [
    {
      direction: 'given',
      kind: 'seminar',
      on: '2025-09-30',
      topic: { en: 'Session of the ILO Rural Development Academy: the experience of PROSPECTS' },
      partners: ['ILO'],
      countries: ['ET', 'IN', 'EC', 'SN', 'CL'],
      real: true,
    },
    {
      direction: 'received',
      kind: 'study_visit',
      on: '2026-04-21',
      topic: { en: 'Savings cooperatives around Jijiga' },
      countries: ['ET'],
    },
  ],
  duties: [
    {
      partner: 'ILO',
      title: { en: 'Annual report of the partnership, 2025' },
      due: '2026-03-31',
      deliveredOn: '2026-03-27',
      consulted: true,
    },
  ],
};
