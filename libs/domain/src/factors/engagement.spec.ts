import type * as z from 'zod';
import { fieldErrors } from '../platform/problem';
import { CURRENCIES } from './currencies';
import { ExchangeInput, InstrumentInput, RecommendationInput, ReportingDutyInput } from './engagement';
import {
  checkExchange,
  checkInstrument,
  checkRecommendation,
  checkReportingDuty,
  domesticShare,
  dutyState,
  fundingOf,
  isInForce,
} from './engagement-standing';

const text = (words: string) => ({ lang: 'es', text: words });
const errorsOf = (schema: z.ZodType, input: unknown) =>
  fieldErrors({ issues: schema.safeParse(input).error?.issues ?? [] }).map(
    ({ path, code }) => `${path} ${code}`,
  );

const INSTRUMENT: InstrumentInput = {
  partnerIds: [1],
  kind: 'project',
  title: text('Formalización rural'),
  startsOn: '2024-03-01',
  endsOn: null,
  outcome: null,
  currency: 'USD',
  domesticFunding: 400_000,
  partnerFunding: 600_000,
  outputs: [],
  url: null,
};
const OUTPUT = { title: 'Diagnóstico', deliveredOn: '2024-06-01', adoptedIn: null, adoptedOn: null };

describe('an instrument', () => {
  it.each<[string, Partial<InstrumentInput>, string[]]>([
    ['is complete without an end', {}, []],
    ['may end on the day that it starts', { endsOn: '2024-03-01' }, []],
    ['does not end before it starts', { endsOn: '2024-02-29' }, ['endsOn endBeforeStart']],
    ['needs days that exist', { startsOn: '2024-02-30' }, ['startsOn impossibleDate']],
    ['needs a partner', { partnerIds: [] }, ['partnerIds tooFew']],
    ['names each partner once', { partnerIds: [1, 2, 1] }, ['partnerIds.2 repeatedValue']],
    ['needs a currency for its amounts', { currency: null }, ['currency required']],
    ['needs none without amounts', { currency: null, domesticFunding: null, partnerFunding: null }, []],
    ['knows no invented currency', { currency: 'ABC' }, ['currency unknownCurrency']],
    ['knows no currency in small letters', { currency: 'usd' }, ['currency unknownCurrency']],
    ['has no amount below zero', { partnerFunding: -1 }, ['partnerFunding tooSmall']],
    ['may have delivered', { outputs: [OUTPUT] }, []],
    [
      'says in what an output was adopted',
      { outputs: [{ ...OUTPUT, adoptedOn: '2024-07-01' }] },
      ['outputs.0.adoptedIn required'],
    ],
    [
      'says when an output was adopted',
      { outputs: [OUTPUT, { ...OUTPUT, adoptedIn: 'Decreto 5' }] },
      ['outputs.1.adoptedOn required'],
    ],
    [
      'has no output adopted before it was delivered',
      { outputs: [{ ...OUTPUT, adoptedIn: 'Decreto 5', adoptedOn: '2024-05-31' }] },
      ['outputs.0.adoptedOn outOfOrder'],
    ],
    [
      'has no output adopted that was never delivered',
      { outputs: [{ ...OUTPUT, deliveredOn: null, adoptedIn: 'Decreto 5', adoptedOn: '2024-05-31' }] },
      ['outputs.0.deliveredOn required'],
    ],
  ])('%s', (_, change, errors) => {
    expect(errorsOf(InstrumentInput, { ...INSTRUMENT, ...change })).toEqual(errors);
  });

  it.each([
    ['2024-02-29', null, false],
    ['2024-03-01', null, true],
    ['2026-11-24', null, true],
    ['2026-11-24', '2026-11-24', true],
    ['2026-11-25', '2026-11-24', false],
  ])('on %s, when it ends on %s, is in force: %s', (asOf, endsOn, inForce) => {
    expect(isInForce({ startsOn: '2024-03-01', endsOn }, asOf)).toBe(inForce);
  });
});

const RECOMMENDATION: RecommendationInput = {
  partnerId: 1,
  text: text('Simplificar la constitución'),
  receivedOn: '2025-05-02',
  source: null,
  url: null,
  decision: 'pending',
  decidedOn: null,
  reason: null,
  milestoneIds: [],
};

describe('a recommendation', () => {
  const [decidedOn, reason] = ['2025-06-30', text('Sin presupuesto')];
  it.each<[string, Partial<RecommendationInput>, string[]]>([
    ['may wait', {}, []],
    ['has no day while it waits', { decidedOn }, ['decidedOn onlyWhenDecided']],
    ['has no reason while it waits', { reason }, ['reason onlyWhenDecided']],
    ['is adopted on a day', { decision: 'adopted' }, ['decidedOn required']],
    ['is adopted without a reason', { decision: 'adopted', decidedOn }, []],
    ['is adapted for a reason', { decision: 'adapted', decidedOn }, ['reason required']],
    [
      'is declined for a reason, on a day',
      { decision: 'declined' },
      ['decidedOn required', 'reason required'],
    ],
    ['is declined', { decision: 'declined', decidedOn, reason }, []],
    [
      'is not decided before it came',
      { decision: 'adopted', decidedOn: '2025-05-01' },
      ['decidedOn outOfOrder'],
    ],
  ])('%s', (_, change, errors) => {
    expect(errorsOf(RecommendationInput, { ...RECOMMENDATION, ...change })).toEqual(errors);
  });
});

const EXCHANGE: ExchangeInput = {
  direction: 'given',
  kind: 'hosting',
  heldOn: '2025-05-12',
  topic: text('Año Internacional'),
  partnerIds: [1],
  countries: [],
  url: null,
};
const DUTY: ReportingDutyInput = {
  partnerId: 1,
  title: text('Memoria del Convenio 144'),
  due: '2026-Q3',
  deliveredOn: null,
  consulted: false,
  public: false,
  url: null,
};

test.each([
  ['an exchange with a partner', ExchangeInput, EXCHANGE, []],
  ['an exchange with a country', ExchangeInput, { ...EXCHANGE, partnerIds: [], countries: ['KE'] }, []],
  ['a resolution, tabled before all', ExchangeInput, { ...EXCHANGE, kind: 'resolution', partnerIds: [] }, []],
  ['an exchange with nobody', ExchangeInput, { ...EXCHANGE, partnerIds: [] }, ['partnerIds withWhom']],
  ['a duty that waits', ReportingDutyInput, DUTY, []],
  [
    'a report that is public before it is',
    ReportingDutyInput,
    { ...DUTY, public: true },
    ['public onlyWhenDelivered'],
  ],
  [
    'a duty without a period that exists',
    ReportingDutyInput,
    { ...DUTY, due: '2026-Q5' },
    ['due impossibleDate'],
  ],
])('%s', (_, schema, input, errors) => {
  expect(errorsOf(schema, input)).toEqual(errors);
});

test('nothing is said to have happened tomorrow', () => {
  const [today, tomorrow] = ['2026-11-24', '2026-11-25'];
  const future = (path: string) => [{ path, code: 'inTheFuture' }];
  expect(checkExchange({ ...EXCHANGE, heldOn: tomorrow }, today)).toEqual(future('heldOn'));
  expect(checkExchange({ ...EXCHANGE, heldOn: today }, today)).toEqual([]);
  expect(checkReportingDuty({ ...DUTY, deliveredOn: tomorrow }, today)).toEqual(future('deliveredOn'));
  expect(checkRecommendation({ ...RECOMMENDATION, receivedOn: tomorrow }, today)).toEqual(
    future('receivedOn'),
  );
  const outputs = [OUTPUT, { ...OUTPUT, deliveredOn: tomorrow }];
  expect(checkInstrument({ ...INSTRUMENT, outputs }, today)).toEqual(future('outputs.1.deliveredOn'));
});

describe('a report that is owed', () => {
  it.each([
    ['2026-Q3', null, '2026-09-30', 'due'],
    ['2026-Q3', null, '2026-10-01', 'overdue'],
    ['2026', null, '2026-11-24', 'due'],
    ['2026-Q3', '2026-09-30', '2026-11-24', 'on_time'],
    ['2026-Q3', '2026-10-01', '2026-11-24', 'late'],
    ['2026-Q3', '2026-10-01', '2026-09-30', 'due'],
    ['2026-06-30', '2026-11-01', '2026-10-31', 'overdue'],
  ])('due %s and delivered %s is, on %s, %s', (due, deliveredOn, asOf, state) => {
    expect(dutyState({ due, deliveredOn }, asOf)).toBe(state);
  });
});

describe('funding', () => {
  const usd = (domesticFunding: number | null, partnerFunding: number | null) => ({
    currency: 'USD',
    domesticFunding,
    partnerFunding,
  });
  it('is added in one currency only, from instruments that know both amounts', () => {
    const pesos = { currency: 'CLP', domesticFunding: 900, partnerFunding: 0 };
    const unknown = { currency: null, domesticFunding: null, partnerFunding: null };
    expect(fundingOf([pesos, usd(40, 60), usd(20, 0), usd(null, 500), usd(5, null), unknown])).toEqual([
      { currency: 'USD', domestic: 60, partner: 60, instruments: 2 },
      { currency: 'CLP', domestic: 900, partner: 0, instruments: 1 },
    ]);
  });

  it.each([
    [40, 60, 40],
    [0, 60, 0],
    [60, 0, 100],
    [0, 0, null],
  ])('of %d against %d is domestic by %d percent', (domestic, partner, share) => {
    expect(domesticShare({ domestic, partner })).toBe(share);
  });
});

test('every currency is there once', () => {
  expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length);
  expect(CURRENCIES.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
});
