import { joinList, readList, splitList } from './lists';
import { readLanguages } from './languages';

describe('a list in a cell', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a; b|c\nd', ['a', 'b', 'c', 'd']],
    [' a ;; b ; ', ['a', 'b']],
    ['a; a', ['a']],
    ['"x; y"; z', ['x; y', 'z']],
    ['"say ""yes"""', ['say "yes"']],
    ['"a" b; c', ['"a" b', 'c']],
    ['a, b', ['a, b']],
  ])('%j is read as %j', (text, items) => {
    expect(splitList(text)).toEqual(items);
  });

  it.each([[['a', 'b']], [['x; y', 'say "yes"']], [['"', ';', '|']], [['two\nlines', 'one']], [[]]])(
    '%j comes back',
    (items) => {
      expect(splitList(joinList(items))).toEqual(items);
    },
  );

  it.each([
    ['themes', ['CARE', 'transición justa', 'Supply chains'], ['CARE', 'JUST', 'SUPPLY']],
    ['principles', ['P1', 'Autonomie et indépendance'], ['P1', 'P3']],
    ['forms', ['Cooperativas', 'coop', 'Groupe d’entraide'], ['COOP', 'SHG']],
    ['list', ['INAC', 'CORFO'], ['INAC', 'CORFO']],
  ] as const)('of %s takes codes and names', (type, items, value) => {
    expect(readList(type, items)).toEqual({ value });
  });

  it('names what is allowed where an item is not', () => {
    expect(readList('themes', ['CARE', 'Space'])).toEqual({
      ...{ code: 'unknownValue', params: { allowed: 'CARE, FORM, JUST, SUPPLY, CRISIS' } },
    });
  });

  it.each([
    [['title=fr', 'description=en'], { title: 'fr', description: 'en' }],
    [['colour=fr'], null],
    [['title=french'], null],
    [['fr'], null],
  ])('of languages: %j is %j', (entries, languages) => {
    expect(readLanguages(entries)).toEqual(languages);
  });
});
