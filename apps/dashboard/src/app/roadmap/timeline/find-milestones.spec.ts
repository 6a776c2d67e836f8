import { findMilestones } from './find-milestones';

const named = (...names: string[]) => names.map((name) => ({ name }));
const found = (typed: string, names: string[]) =>
  findMilestones(typed, named(...names)).shown.map(({ name }) => name);

test.each([
  ['', ['1.1 Mapa', '1.2 Guía'], ['1.1 Mapa', '1.2 Guía']],
  ['guia', ['1.1 Mapa', '1.2 Guía'], ['1.2 Guía']],
  ['GUÍA 1.2', ['1.1 Mapa', '1.2 Guía'], ['1.2 Guía']],
  ['1.2', ['11.2 Otra', '1.2 Guía'], ['1.2 Guía', '11.2 Otra']],
  ['red', ['1.1 Mapa'], []],
])('"%s" finds what contains every word, what begins with it first', (typed, names, expected) => {
  expect(found(typed, names)).toEqual(expected);
});

test('only some are shown, and how many more there are is said', () => {
  const many = named(...Array.from({ length: 40 }, (_, n) => `1.${n} Hito`));
  expect(findMilestones('hito', many)).toMatchObject({ more: 28 });
});
