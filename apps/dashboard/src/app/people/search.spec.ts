import { matches } from './search';

test.each([
  ['', 'INDAP Chile', true],
  ['indap', 'INDAP Chile', true],
  ['senegal', 'Coordination · Sénégal', true],
  ['chile indap', 'INDAP Chile', true],
  ['kenya indap', 'INDAP Chile', false],
])('searching %j in %j: %s', (searched, text, expected) => {
  expect(matches(searched, text)).toBe(expected);
});
