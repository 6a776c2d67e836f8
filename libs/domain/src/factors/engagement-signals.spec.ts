import { type EngagementRecord, engagementSignals } from './engagement-signals';

const TODAY = '2026-11-24';
type Instrument = EngagementRecord['instruments'][number];

const instrument = (id: number, fields: Partial<Instrument> = {}): Instrument => ({
  id,
  startsOn: '2024-01-01',
  endsOn: null,
  currency: null,
  domesticFunding: null,
  partnerFunding: null,
  outputs: [],
  ...fields,
});
const funded = (id: number, domestic: number | null, partner: number | null, currency = 'CLP') =>
  instrument(id, { currency, domesticFunding: domestic, partnerFunding: partner });
const linked = (id: number, fields: Partial<EngagementRecord['milestones'][number]> = {}) =>
  ({
    id,
    status: 'planned',
    sdgTargets: [],
    standards: [],
    outcomes: [],
    ...fields,
  }) satisfies EngagementRecord['milestones'][number];

const signal = (code: string, record: Partial<EngagementRecord>, asOf = TODAY) =>
  engagementSignals(
    { milestones: [], instruments: [], recommendations: [], exchanges: [], duties: [], ...record },
    asOf,
  ).find((one) => one.code === code);

describe('the signals of international engagement', () => {
  test.each([
    ['2023-12-31', 0, 0, []],
    ['2024-01-01', 1, 1, [1]],
    ['2025-06-30', 2, 2, [1, 2]],
    ['2025-07-01', 1, 2, [1]],
  ])('E1: on %s %i of %i instruments are active', (asOf, part, whole, ids) => {
    const instruments = [instrument(1), instrument(2, { startsOn: '2025-01-01', endsOn: '2025-06-30' })];
    expect(signal('E1', { instruments }, asOf)).toMatchObject({ part, whole, ids });
  });

  test('E2: milestones that serve a goal, a standard or an outcome, cancelled ones left out', () => {
    const milestones = [
      linked(1, { sdgTargets: ['8.3'] }),
      linked(2, { standards: ['R204'] }),
      linked(3, { outcomes: ['UNSDCF 2'] }),
      linked(4),
      linked(5, { status: 'cancelled', standards: ['R193'] }),
    ];
    expect(signal('E2', { milestones })).toMatchObject({ part: 3, whole: 4, ids: [1, 2, 3] });
  });

  test.each([
    ['2026-02-28', 0, 0, { adopted: 0, adapted: 0, declined: 0 }],
    ['2026-03-31', 0, 3, { adopted: 0, adapted: 0, declined: 0 }],
    ['2026-06-30', 2, 4, { adopted: 1, adapted: 0, declined: 1 }],
  ])('E3: by %s %i of %i recommendations are decided', (asOf, part, whole, details) => {
    const recommendations = [
      { id: 1, receivedOn: '2026-03-01', decision: 'adopted', decidedOn: '2026-04-01' },
      { id: 2, receivedOn: '2026-03-01', decision: 'declined', decidedOn: '2026-05-01' },
      { id: 3, receivedOn: '2026-03-01', decision: 'pending', decidedOn: null },
      { id: 4, receivedOn: '2026-06-01', decision: 'adapted', decidedOn: '2026-07-01' },
    ] satisfies EngagementRecord['recommendations'];
    expect(signal('E3', { recommendations }, asOf)).toMatchObject({ part, whole, details });
  });

  test.each([
    ['in time', '2026-06', '2026-06-30', TODAY, [1, 1, 0, 0]],
    ['a day late', '2026-06', '2026-07-01', TODAY, [0, 1, 1, 0]],
    ['not at all', '2026-Q2', null, TODAY, [0, 1, 0, 1]],
    ['after the day that is asked about', '2026-06-30', '2026-06-30', '2026-06-29', [0, 0, 0, 0]],
    ['late, and not yet on the day', '2026-06', '2026-08-01', '2026-07-15', [0, 1, 0, 1]],
  ])('E4: a report delivered %s', (_, due, deliveredOn, asOf, [part, whole, late, missing]) => {
    expect(signal('E4', { duties: [{ id: 1, due, deliveredOn }] }, asOf)).toMatchObject({
      part,
      whole,
      details: { late, missing },
    });
  });

  test('E5: exchanges of twelve months, the day a year ago left out', () => {
    const exchanges = [
      { id: 1, direction: 'given', heldOn: '2025-11-24' },
      { id: 2, direction: 'given', heldOn: '2025-11-25' },
      { id: 3, direction: 'received', heldOn: '2026-11-24' },
      { id: 4, direction: 'received', heldOn: '2026-11-25' },
    ] satisfies EngagementRecord['exchanges'];
    expect(signal('E5', { exchanges })).toMatchObject({
      part: 1,
      whole: 2,
      ids: [2, 3],
      from: '2025-11-24',
      details: { given: 1, received: 1 },
    });
  });

  test.each<[string, Instrument[], number | null, number, number, Record<string, number>]>([
    ['more than half', [funded(1, 51, 49)], 4, 51, 100, { unknown: 0, currencies: 1 }],
    ['exactly half', [funded(1, 50, 50)], null, 50, 100, { currencies: 1 }],
    ['more than half together', [funded(1, 90, 10), funded(2, 20, 80)], 4, 110, 200, {}],
    ['no money at all', [funded(1, 0, 0)], null, 0, 0, {}],
    ['nothing recorded', [instrument(1)], null, 0, 0, { unknown: 0, currencies: 0 }],
    ['one amount missing', [funded(1, 90, 10), funded(2, 20, null)], null, 90, 100, { unknown: 1 }],
    [
      'two currencies, which are never added',
      [funded(1, 90, 10), funded(2, 80, 20, 'USD')],
      null,
      0,
      0,
      { currencies: 2, 'domestic.CLP': 90, 'partner.CLP': 10, 'domestic.USD': 80, 'partner.USD': 20 },
    ],
  ])('E6: a domestic share of %s', (_, instruments, level, part, whole, details) => {
    const given = signal('E6', { instruments });
    expect(given).toMatchObject({ level, threshold: true, part, whole, details });
  });

  test('E6: what has ended gives no more', () => {
    const ended = { ...funded(1, 90, 10), endsOn: '2026-11-23' };
    expect(signal('E6', { instruments: [ended] })).toMatchObject({ level: null, whole: 0 });
  });

  test.each([
    ['2026-01-31', 0, 0],
    ['2026-03-31', 0, 2],
    ['2026-05-31', 1, 2],
  ])('E7: by %s %i of %i outputs are adopted', (asOf, part, whole) => {
    const delivered = { deliveredOn: '2026-03-01', adoptedOn: null };
    const outputs = [
      delivered,
      { ...delivered, adoptedOn: '2026-05-01' },
      { ...delivered, deliveredOn: null },
    ];
    expect(signal('E7', { instruments: [instrument(1, { outputs })] }, asOf)).toMatchObject({ part, whole });
  });

  test('set a level for funding alone', () => {
    const record = { milestones: [], instruments: [], recommendations: [], exchanges: [], duties: [] };
    const all = engagementSignals(record, TODAY);
    expect(all.filter(({ threshold }) => threshold).map(({ code }) => code)).toEqual(['E6']);
    expect(all.every(({ level }) => level === null)).toBe(true);
  });
});
