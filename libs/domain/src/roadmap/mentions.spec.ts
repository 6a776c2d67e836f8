import { mentionedIn, mentionTyped, partsOf, proposed } from './mentions';

const ana = { id: 1, name: 'Ana', body: null };
const anaSoto = { id: 2, name: 'Ana Soto', body: 'CUT' };
const coordination = { id: 3, name: 'Coordinación DAES', body: 'DAES' };
const people = [ana, anaSoto, coordination];

describe('a text with mentions', () => {
  it.each([
    ['', []],
    ['Sin nadie', [['Sin nadie', null]]],
    ['@Ana', [['@Ana', 1]]],
    [
      'Hola @Ana Soto, ¿y @Ana?',
      [
        ['Hola ', null],
        ['@Ana Soto', 2],
        [', ¿y ', null],
        ['@Ana', 1],
        ['?', null],
      ],
    ],
    ['@Anabel y ana@Soto', [['@Anabel y ana@Soto', null]]],
    [
      '@@Coordinación DAES',
      [
        ['@', null],
        ['@Coordinación DAES', 3],
      ],
    ],
  ])('%s is cut at whole names, the longest first', (text, parts) => {
    expect(partsOf(text, people).map(({ text: part, person }) => [part, person])).toEqual(parts);
    expect(
      partsOf(text, people)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('names each person once', () => {
    expect(mentionedIn('@Ana Soto y @Ana, otra vez @Ana Soto', people)).toEqual([2, 1]);
    expect(mentionedIn('@Ana Soto', [ana])).toEqual([1]);
  });
});

describe('what is typed before the caret', () => {
  it.each([
    ['@', 0, ''],
    ['Hola @an', 5, 'an'],
    ['Hola (@Ana so', 6, 'Ana so'],
    ['a\n@coord', 2, 'coord'],
  ])('%j begins a mention', (text, from, searched) => {
    expect(mentionTyped(text, text.length)).toEqual({ from, searched });
  });

  it.each(['', 'Hola', 'ana@cut', '@ ana', '@ana\nsigue', `@${'a'.repeat(41)}`])('%j begins none', (text) => {
    expect(mentionTyped(text, text.length)).toBeNull();
  });

  it('is what counts, not what follows', () => {
    expect(mentionTyped('@an y más', 3)).toEqual({ from: 0, searched: 'an' });
    expect(mentionTyped('más @an', 2)).toBeNull();
  });
});

test.each([
  ['', [1, 2, 3]],
  ['ana', [1, 2]],
  ['COORDINACION', [3]],
  ['soto cut', [2]],
  ['daes', [3]],
  ['nadie', []],
])('%j proposes %j, accents and capitals aside', (searched, ids) => {
  expect(proposed(searched, people).map(({ id }) => id)).toEqual(ids);
});
