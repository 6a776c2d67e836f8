import { type Asked, askedOf, isQuestion, searchOf } from './experience-query';
import { markedPieces } from './marked-pieces';

test('an address gives a question, without what makes no sense', () => {
  expect(
    askedOf({ text: ' tax relief ', theme: 'CARE', form: 'COOP', kind: 'agreement', country: 'KE' }),
  ).toEqual({ text: 'tax relief', theme: 'CARE', form: 'COOP', kind: 'agreement', country: 'KE' });
  expect(askedOf({ text: '  ', theme: 'LOVE', form: 'X', kind: 'meeting', country: 'Kenya' })).toEqual({});
});

test.each<[Asked, boolean]>([
  [{}, false],
  [{ kind: 'milestone', country: 'CL' }, false],
  [{ text: 'tax' }, true],
  [{ theme: 'CARE' }, true],
  [{ form: 'COOP', country: 'CL' }, true],
])('%j is a question: %s', (asked, question) => {
  expect(isQuestion(asked)).toBe(question);
});

test('the API is asked in the language of the reader', () => {
  expect(searchOf({ text: 'a&b' }, 'es', '2')).toBe('text=a%26b&language=es&cursor=2');
});

test.each([
  ['nothing', [], ['tax relief for cooperatives']],
  ['the beginning', [{ from: 0, to: 3 }], ['[tax]', ' relief for cooperatives']],
  [
    'two words in any order',
    [
      { from: 15, to: 27 },
      { from: 0, to: 3 },
    ],
    ['[tax]', ' relief for ', '[cooperatives]'],
  ],
  [
    'words that follow each other',
    [
      { from: 0, to: 3 },
      { from: 3, to: 10 },
    ],
    ['[tax]', '[ relief]', ' for cooperatives'],
  ],
  [
    'a mark within another',
    [
      { from: 0, to: 10 },
      { from: 4, to: 10 },
    ],
    ['[tax relief]', ' for cooperatives'],
  ],
])('where %s was found, pieces keep the whole text', (_, marks, pieces) => {
  const cut = markedPieces({ text: 'tax relief for cooperatives', marks });
  expect(cut.map(({ text, found }) => (found ? `[${text}]` : text))).toEqual(pieces);
});
