import { EngagementPage } from '@rumbo/domain';
import { engagementOn } from './engagement-on-day';

const text = (words: string) => ({ lang: 'es', text: words });
const record = (id: number) => ({ id, illustrative: false, version: 1, url: null });
const advice = { partnerId: 1, text: text('Simplificar'), source: null, milestoneIds: [] };
const duty = { partnerId: 1, title: text('Memoria'), consulted: true, public: true };
const exchange = { kind: 'training', topic: text('Curso'), partnerIds: [1], countries: [] };
const page = EngagementPage.omit({ roadmap: true, partners: true }).parse({
  instruments: [
    {
      ...{ ...record(1), partnerIds: [1], kind: 'project', title: text('P'), startsOn: '2024-03-01' },
      ...{ endsOn: '2025-12-31', outcome: null, currency: null, domesticFunding: null, partnerFunding: null },
      outputs: [
        { title: 'Guía', deliveredOn: '2024-06-01', adoptedIn: 'Decreto 5', adoptedOn: '2025-02-01' },
        { title: 'Estudio', deliveredOn: '2025-03-01', adoptedIn: null, adoptedOn: null },
      ],
    },
  ],
  recommendations: [
    {
      ...{ ...record(2), ...advice, receivedOn: '2024-05-01' },
      ...{ decision: 'declined', decidedOn: '2025-06-01', reason: text('Sin presupuesto') },
    },
    {
      ...{ ...record(3), ...advice, receivedOn: '2025-05-01' },
      ...{ decision: 'pending', decidedOn: null, reason: null },
    },
  ],
  exchanges: [
    { ...record(4), ...exchange, direction: 'given', heldOn: '2025-05-12' },
    { ...record(5), ...exchange, direction: 'received', heldOn: '2024-01-10' },
  ],
  duties: [
    { ...record(6), ...duty, due: '2024', deliveredOn: '2025-01-15' },
    { ...record(7), ...duty, due: '2025-Q1', deliveredOn: '2025-03-01' },
    { ...record(8), ...duty, due: '2027', deliveredOn: null, public: false },
  ],
  milestones: [],
});
const whole = { ...page, partners: [] } as unknown as EngagementPage;

test('what happened later had not happened on a day', () => {
  const { instruments, recommendations, exchanges, duties } = engagementOn(whole, '2025-01-20');
  expect(instruments[0]?.outputs).toEqual([
    { title: 'Guía', deliveredOn: '2024-06-01', adoptedIn: null, adoptedOn: null },
    { title: 'Estudio', deliveredOn: null, adoptedIn: null, adoptedOn: null },
  ]);
  expect(recommendations).toMatchObject([{ id: 2, decision: 'pending', decidedOn: null, reason: null }]);
  expect(exchanges.map(({ id }) => id)).toEqual([5]);
  expect(duties.map(({ deliveredOn }) => deliveredOn)).toEqual(['2025-01-15', null, null]);
  expect(engagementOn(whole, '2026-11-24')).toEqual(whole);
});
