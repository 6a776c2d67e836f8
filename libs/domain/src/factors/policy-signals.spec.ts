import { type PolicyRecord, policySignals } from './policy-signals';

const TODAY = '2026-11-24';
const [CONFECOOP, INDAP] = [7, 8];

const objective = (id: number, fields: Partial<PolicyRecord['objectives'][number]> = {}) => ({
  id,
  principles: [],
  hasDecentWork: false,
  ...fields,
});
const milestone = (id: number, fields: Partial<PolicyRecord['milestones'][number]> = {}) =>
  ({
    id,
    objectiveId: 1,
    status: 'in_progress',
    ownerId: INDAP,
    supportIds: [],
    principles: [],
    forms: [],
    themes: [],
    standards: [],
    ...fields,
  }) satisfies PolicyRecord['milestones'][number];
const followed = (id: number, fields: Partial<PolicyRecord['tracked'][number]> = {}) => ({
  id,
  theme: 'decentWork',
  milestoneIds: [],
  hasBaselineAndTarget: true,
  bySex: false,
  ...fields,
});

const signal = (code: string, record: Partial<PolicyRecord>, asOf = TODAY) =>
  policySignals(
    { objectives: [], milestones: [], sseBodies: [CONFECOOP], tracked: [], documents: [], ...record },
    asOf,
  ).find((one) => one.code === code);

describe('the signals of policies', () => {
  test.each<[string, string, Partial<PolicyRecord>, number, number | null, number[]]>([
    [
      'objectives that name a principle',
      'L1',
      { objectives: [objective(1, { principles: ['P1'] }), objective(2)] },
      1,
      2,
      [1],
    ],
    [
      'principles that objectives or their milestones name',
      'L2',
      {
        objectives: [objective(1, { principles: ['P1'] }), objective(2), objective(3)],
        milestones: [milestone(11, { objectiveId: 2, principles: ['P1', 'P4'] })],
      },
      2,
      4,
      [1, 2],
    ],
    [
      'forms of the definition, national ones aside',
      'L3',
      { milestones: [milestone(11, { forms: ['COOP', 'OTHER'] }), milestone(12, { forms: ['OTHER'] })] },
      1,
      6,
      [11],
    ],
    [
      'objectives with a condition of decent work',
      'L5',
      { objectives: [objective(1), objective(2, { hasDecentWork: true })] },
      1,
      2,
      [2],
    ],
    ['indicators reported by sex', 'L6', { tracked: [followed(5, { bySex: true }), followed(6)] }, 1, 2, [5]],
    [
      'milestones that SSE bodies lead or support',
      'L7',
      {
        milestones: [
          milestone(11, { ownerId: CONFECOOP }),
          milestone(12, { supportIds: [CONFECOOP] }),
          milestone(13),
          milestone(14, { ownerId: null }),
        ],
      },
      2,
      4,
      [11, 12],
    ],
    [
      'themes',
      'L8',
      { milestones: [milestone(11, { themes: ['CARE', 'JUST'] }), milestone(12, { themes: ['CARE'] })] },
      2,
      5,
      [11, 12],
    ],
    [
      'different standards, of no whole',
      'L9',
      {
        milestones: [milestone(11, { standards: ['R193', 'R204'] }), milestone(12, { standards: ['R193'] })],
      },
      2,
      null,
      [11, 12],
    ],
    [
      'documents screened against every principle',
      'L10',
      {
        documents: [
          { id: 31, dated: '2016', screened: ['P1', 'P2', 'P3', 'P4'] },
          { id: 32, dated: null, screened: ['P1', 'P2', 'P3'] },
        ],
      },
      1,
      2,
      [31],
    ],
    ['entities that fail checks of identity: not recorded', 'L11', {}, 0, 0, []],
  ])('count %s (%s)', (_, code, record, part, whole, ids) => {
    expect(signal(code, record)).toMatchObject({ part, whole, ids });
  });

  test.each<[string, Partial<PolicyRecord['tracked'][number]>, number]>([
    ['with baseline and target', {}, 1],
    ['without a baseline', { hasBaselineAndTarget: false }, 0],
    ['of another theme', { theme: 'sse' }, 0],
    ['that no milestone serves', { milestoneIds: [] }, 0],
    ['that only a cancelled milestone serves', { milestoneIds: [12] }, 0],
  ])('count for an objective a decent-work indicator %s: %#', (_, fields, part) => {
    const record = {
      objectives: [objective(1), objective(2)],
      milestones: [milestone(11), milestone(12, { objectiveId: 2, status: 'cancelled' })],
      tracked: [followed(5, { milestoneIds: [11], ...fields })],
    };
    expect(signal('L4', record)).toMatchObject({ part, whole: 2 });
  });

  test('leave cancelled milestones out', () => {
    const cancelled = milestone(12, { status: 'cancelled', ownerId: CONFECOOP, themes: ['CARE'] });
    const record = { milestones: [milestone(11), cancelled] };
    expect(signal('L7', record)).toMatchObject({ part: 0, whole: 1 });
    expect(signal('L8', record)).toMatchObject({ part: 0, ids: [] });
  });

  test.each([
    ['2025-12-31', 0],
    ['2026-01-01', 1],
  ])('on %s know %i documents of 2026', (asOf, whole) => {
    expect(signal('L10', { documents: [{ id: 31, dated: '2026', screened: [] }] }, asOf)).toMatchObject({
      whole,
    });
  });

  test('suggest no level, and say that the method sets none', () => {
    const record = { objectives: [objective(1, { principles: ['P1'] })], milestones: [], tracked: [] };
    const all = policySignals({ ...record, sseBodies: [], documents: [] }, TODAY);
    expect(all).toHaveLength(11);
    expect(all.every(({ level, threshold }) => level === null && !threshold)).toBe(true);
  });
});
