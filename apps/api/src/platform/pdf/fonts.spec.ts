import { printable } from './fonts';

describe('what the font has no signs for', () => {
  it.each([
    ['2\u202f000 %', '2\u00a0000 %'],
    ['junio → diciembre', 'junio – diciembre'],
    ['Ñuble, œuvre, l’été – « fin »…', 'Ñuble, œuvre, l’été – « fin »…'],
    ['Łódź', 'Lódz'],
    ['ኢትዮጵያ', '?????'],
  ])('is printed: %s as %s', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
