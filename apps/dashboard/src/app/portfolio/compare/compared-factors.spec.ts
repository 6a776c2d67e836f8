import { areApart } from './compared-factors';

test.each([
  [[3], false],
  [[3, 4], false],
  [[2, 3, 4], true],
  [[5, 1], true],
])('levels %j lie far apart: %s', (levels, apart) => {
  expect(areApart(levels)).toBe(apart);
});
