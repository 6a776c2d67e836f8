import { textOf, toNumber } from './typed-number';

test.each([
  ['26,8', 26.8],
  ['26.8', 26.8],
  ['2 498 665', 2498665],
  ['-1,5', -1.5],
  ['', null],
  ['  ', null],
  ['0', 0],
  ['many', 'many'],
  ['1.234.567', '1.234.567'],
  ['1e309', '1e309'],
  ['NaN', 'NaN'],
])('"%s" is %p', (text, value) => {
  expect(toNumber(text)).toBe(value);
});

test.each([
  [26.8, 'es', '26,8'],
  [26.8, 'en', '26.8'],
  [2498665, 'fr', '2498665'],
  [null, 'es', ''],
])('%p is written in %s as "%s"', (value, language, text) => {
  expect(textOf(value, language)).toBe(text);
});
