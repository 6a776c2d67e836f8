import { AgreementInput, agreementState, checkAgreement, isOnTime, type Position } from './agreement';

const position = (group: Position['group'], verdict: Position['verdict'], bodyId = 1): Position => ({
  id: 1,
  verdict,
  reason: null,
  bodyId,
  group,
  author: 'CUT',
  at: '2026-11-01T12:00:00Z',
});
const agreement = { status: 'open' as const, due: '2026-10', doneOn: null, positions: [] as Position[] };
const done = { ...agreement, status: 'done' as const, doneOn: '2026-10-20' };

test.each<[string, Parameters<typeof agreementState>[0], ReturnType<typeof agreementState>]>([
  ['open and due later', { ...agreement, due: '2026-12' }, 'open'],
  ['open without a date', { ...agreement, due: null }, 'open'],
  ['past its date', agreement, 'overdue'],
  ['done, and nobody has spoken', done, 'awaiting'],
  ['confirmed by its own group only', { ...done, positions: [position('GOV', 'confirmed')] }, 'awaiting'],
  ['confirmed by another group', { ...done, positions: [position('WRK', 'confirmed')] }, 'kept'],
  [
    'disputed beside a confirmation',
    { ...done, positions: [position('WRK', 'disputed'), position('SSE', 'confirmed', 2)] },
    'disputed',
  ],
  [
    'a dispute that its body took back',
    { ...done, positions: [position('WRK', 'confirmed'), position('WRK', 'disputed')] },
    'kept',
  ],
  ['superseded after its date', { ...agreement, status: 'superseded' }, 'superseded'],
])('an agreement %s', (_, facts, state) => {
  expect(agreementState(facts, 'GOV', '2026-11-24')).toBe(state);
});

test('on time is the last day of a month', () => {
  expect(isOnTime({ due: '2026-10', doneOn: '2026-10-31' })).toBe(true);
  expect(isOnTime({ due: '2026-10', doneOn: '2026-11-01' })).toBe(false);
  expect(isOnTime({ due: null, doneOn: '2026-11-01' })).toBe(true);
});

const input = { number: '1', kind: 'commitment', text: { lang: 'es', text: 'Enviar el borrador' } };

test('done needs a day and evidence', () => {
  const paths = AgreementInput.safeParse({ ...input, status: 'done' }).error?.issues.map(({ path }) =>
    path.join('.'),
  );
  expect(paths).toEqual(['doneOn', 'evidence']);
});

test('nothing is due or done before its meeting', () => {
  const parsed = AgreementInput.parse({ ...input, due: '2026-01' });
  expect(checkAgreement(parsed, { on: '2026-02-01' })).toEqual([{ path: 'due', code: 'beforeMeeting' }]);
  expect(checkAgreement(parsed, { on: '2026-01-15' })).toEqual([]);
});
