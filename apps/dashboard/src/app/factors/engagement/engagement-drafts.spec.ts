import {
  Exchange,
  ExchangeInput,
  Instrument,
  InstrumentInput,
  MilestoneLinks,
  MilestoneLinksInput,
  Partner,
  PartnerInput,
  Recommendation,
  RecommendationInput,
  ReportingDuty,
  ReportingDutyInput,
} from '@rumbo/domain';
import {
  BLANK_OUTPUT,
  draftOfDuty,
  draftOfExchange,
  draftOfInstrument,
  draftOfLinks,
  draftOfPartner,
  draftOfRecommendation,
  toDuty,
  toExchange,
  toInstrument,
  toLinks,
  toPartner,
  toRecommendation,
} from './engagement-drafts';

const text = (words: string) => ({ lang: 'es', text: words });
const RECORD = { id: 7, illustrative: false, version: 2 };
const stored = {
  partner: Partner.parse({ ...RECORD, acronym: 'OIT', name: text('OIT'), kind: 'ilo', website: null }),
  instrument: Instrument.parse({
    ...{ ...RECORD, partnerIds: [1], kind: 'project', title: text('Formalización'), startsOn: '2024-03-01' },
    ...{ endsOn: null, outcome: null, currency: 'USD', domesticFunding: 0, partnerFunding: null, url: null },
    outputs: [{ title: 'Guía', deliveredOn: '2024-06-01', adoptedIn: null, adoptedOn: null }],
  }),
  recommendation: Recommendation.parse({
    ...{ ...RECORD, partnerId: 1, text: text('Simplificar'), receivedOn: '2025-05-02', source: 'Carta' },
    ...{ url: null, decision: 'adapted', decidedOn: '2025-06-01', reason: text('Ley'), milestoneIds: [3] },
  }),
  exchange: Exchange.parse({
    ...{ ...RECORD, direction: 'received', kind: 'training', heldOn: '2025-05-12', topic: text('Curso') },
    ...{ partnerIds: [], countries: ['KE'], url: 'https://example.org' },
  }),
  duty: ReportingDuty.parse({
    ...{ ...RECORD, partnerId: 1, title: text('Memoria'), due: '2025-Q3', deliveredOn: '2025-09-01' },
    ...{ consulted: true, public: true, url: null },
  }),
  links: MilestoneLinks.parse({
    ...{ id: 7, code: '1.1.1', title: text('Mapa'), version: 2 },
    ...{ sdgTargets: ['8.3'], standards: ['R204'], outcomes: ['CHL-2.1', 'CHL-3'] },
  }),
};

test('each record goes through its form unchanged', () => {
  const through = {
    partner: PartnerInput.parse(toPartner(draftOfPartner(stored.partner, 'es'))),
    instrument: InstrumentInput.parse(toInstrument(draftOfInstrument(stored.instrument, 'es'))),
    recommendation: RecommendationInput.parse(
      toRecommendation(draftOfRecommendation(stored.recommendation, 'es')),
    ),
    exchange: ExchangeInput.parse(toExchange(draftOfExchange(stored.exchange, 'es'))),
    duty: ReportingDutyInput.parse(toDuty(draftOfDuty(stored.duty, 'es'))),
    links: MilestoneLinksInput.parse(toLinks(draftOfLinks(stored.links))),
  };
  expect(stored).toMatchObject(through);
});

test('a new record needs what it cannot be without', () => {
  const missing = (parsed: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
    [...new Set(parsed.error?.issues.map(({ path }) => path.join('.')))].sort();
  expect(missing(PartnerInput.safeParse(toPartner(draftOfPartner(null, 'es'))))).toEqual([
    'acronym',
    'name.text',
  ]);
  expect(missing(InstrumentInput.safeParse(toInstrument(draftOfInstrument(null, 'es'))))).toEqual([
    'partnerIds',
    'startsOn',
    'title.text',
  ]);
  const advice = toRecommendation(draftOfRecommendation(null, 'es'));
  expect(missing(RecommendationInput.safeParse(advice))).toEqual(['partnerId', 'receivedOn', 'text.text']);
  expect(missing(ExchangeInput.safeParse(toExchange(draftOfExchange(null, 'es'))))).toEqual([
    'heldOn',
    'topic.text',
  ]);
  expect(missing(ReportingDutyInput.safeParse(toDuty(draftOfDuty(null, 'es'))))).toEqual([
    'due',
    'partnerId',
    'title.text',
  ]);
});

test('what is not known is not zero', () => {
  const draft = { ...draftOfInstrument(stored.instrument, 'es'), outputs: [BLANK_OUTPUT] };
  expect(toInstrument(draft)).toMatchObject({
    domesticFunding: 0,
    partnerFunding: null,
    outputs: [{ deliveredOn: null, adoptedIn: null, adoptedOn: null }],
  });
});

test('a decision that is taken back leaves with its day and its reason', () => {
  const draft = draftOfRecommendation(stored.recommendation, 'es');
  expect(toRecommendation({ ...draft, decision: 'pending' })).toMatchObject({
    decidedOn: null,
    reason: null,
  });
});

test('codes of outcomes are typed with commas between them', () => {
  expect(toLinks({ ...draftOfLinks(null), outcomes: ' CHL-2.1, ,CHL-3,CHL-2.1 ' })).toMatchObject({
    outcomes: ['CHL-2.1', 'CHL-3'],
  });
});
