import { TestBed } from '@angular/core/testing';
import type { FactorSignal } from '@rumbo/domain';
import { I18n } from '../shell';
import { apartWords, countedWords, suggestedWords } from './signal-words';
import { signalled } from './testing';

const i18n = TestBed.inject(I18n);
beforeAll(async () => {
  await i18n.use('en');
  await i18n.need(['dialogue', 'factors']);
});

const signal = (code: FactorSignal['code'], more: Partial<FactorSignal> = {}): FactorSignal => ({
  ...signalled(code, 'F3_5', null),
  ...more,
});
const funding = (details: Record<string, number>, more: Partial<FactorSignal> = {}) =>
  signal('E6', { details: { unknown: 0, ...details }, ...more });

test.each<[string, FactorSignal, string]>([
  [
    'a part of its whole',
    signal('L1', { part: 7, whole: 9 }),
    'Objectives that name at least one principle: 7 of 9 (78%)',
  ],
  [
    'what has nothing to count',
    signal('L11', { part: 0, whole: 0 }),
    'Nothing has been recorded that could be counted',
  ],
  ['a bare count', signal('L9', { part: 1, whole: null }), '1 standard is linked to milestones'],
  [
    'money in one currency',
    funding({ 'domestic.CLP': 600, 'partner.CLP': 400 }, { part: 600, whole: 1000 }),
    'CLP 600 of 1,000 from the country (60%); amounts unknown for none',
  ],
  [
    'money in two currencies, never added',
    funding(
      { 'domestic.CLP': 1, 'partner.CLP': 1, 'domestic.USD': 0, 'partner.USD': 9, unknown: 2 },
      { part: 0, whole: 0 },
    ),
    'CLP 1 of 2 from the country (50%); USD 0 of 9 from the country (0%); amounts unknown for 2 instruments',
  ],
  [
    'a signal of the dialogue in the words of the dialogue',
    signal('S7', { part: 3, whole: 4 }),
    '3 of 4 proposals have a reasoned response (75%)',
  ],
])('%s is said with its numbers', (_, counted, words) => {
  expect(countedWords(i18n, counted)).toBe(words);
});

test.each<[string, FactorSignal, string]>([
  ['a level', signal('S1', { level: 3 }), 'Suggests level 3: established'],
  ['too little data', signal('S1'), 'Not enough data'],
  ['no levels in the method', signal('L1', { threshold: false }), 'No threshold defined: a count, no level'],
  [
    'a share below the only bound',
    funding({}, { part: 1, whole: 4 }),
    'The method suggests a level only above half',
  ],
  ['no funding at all', funding({}, { part: 0, whole: 0 }), 'Not enough data'],
])('a signal with %s says so', (_, suggesting, words) => {
  expect(suggestedWords(i18n, suggesting)).toBe(words);
});

test('what lies apart is said with both sides, their levels and the distance', () => {
  const workers = { by: ['workers' as const], level: 1 };
  expect(apartWords(i18n, { criterion: 'F1_2', low: workers, high: { by: ['S2'], level: 4 } })).toBe(
    'Workers’ organisations 1, signal S2 (Inclusion) 4: three levels apart, to be explained',
  );
  expect(
    apartWords(i18n, { criterion: 'F1_2', low: { by: ['S2'], level: 2 }, high: { by: ['sse'], level: 4 } }),
  ).toBe('Signal S2 (Inclusion) 2, SSE actors 4: two levels apart, to be explained');
  expect(
    apartWords(i18n, { criterion: 'F1_2', low: workers, high: { by: ['ministry', 'sse'], level: 3 } }),
  ).toBe('Workers’ organisations 1, Ministry and SSE actors 3: two levels apart, to be explained');
});
