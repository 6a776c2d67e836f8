import { guessDateOrder, guessDecimal, parseNumber, readCell } from './cells';
import { splitLinks } from './links';
import { parsePeriod } from './periods';
import { cleanText } from './text';

describe('a number', () => {
  it.each([
    ['1234', 'comma', 1234],
    ['22,8', 'comma', 22.8],
    ['1.234.567,89', 'comma', 1_234_567.89],
    ['1 234,5', 'comma', 1234.5],
    ['1\u202F234,5', 'comma', 1234.5],
    ["1'234", 'comma', 1234],
    ['-5', 'comma', -5],
    ['−5', 'comma', -5],
    ['12,5 %', 'comma', 12.5],
    ['1.234', 'comma', 1234],
    ['1.234', 'point', 1.234],
    ['1,234', 'point', 1234],
    ['1,234', 'comma', 1.234],
    ['1,234,567.89', 'point', 1_234_567.89],
    ['0.73', 'point', 0.73],
  ] as const)('%j with a decimal %s is %d', (text, decimal, value) => {
    expect(parseNumber(text, decimal)).toBe(value);
  });

  it.each([
    ['12.5', 'comma'],
    ['12,5', 'point'],
    ['1.23.456', 'comma'],
    ['about 12', 'point'],
    ['12 km', 'comma'],
    ['1e9', 'point'],
    ['Infinity', 'point'],
    ['=1+1', 'point'],
  ] as const)('%j with a decimal %s is none', (text, decimal) => {
    expect(parseNumber(text, decimal)).toBeNull();
  });

  it.each([
    [['22,8', '0', '1.234'], 'comma'],
    [['0.6', '100', '1,234'], 'point'],
    [['1.234.567'], 'comma'],
    [['30.000', '0'], 'comma'],
    [['30,000', '0'], 'point'],
    [['0.123'], 'point'],
    [['30.000', '0.5'], 'point'],
    [['100', 'text', ''], 'point'],
    [[], 'point'],
  ] as const)('among %j has a decimal %s', (texts, decimal) => {
    expect(guessDecimal(texts)).toBe(decimal);
  });
});

describe('a date', () => {
  it.each([
    ['2026-06-30', '2026-06-30'],
    ['30/06/2026', '2026-06-30'],
    ['30.6.2026', '2026-06-30'],
    ['2026/6/30', '2026-06-30'],
    ['30-06-2026 00:00', '2026-06-30'],
    ['2026-06-30T00:00:00.000Z', '2026-06-30'],
    ['06/2026', '2026-06'],
    ['2026-06', '2026-06'],
    ['Q2 2024', '2024-Q2'],
    ['2024 Q2', '2024-Q2'],
    ['2024-Q2', '2024-Q2'],
    ['2024Q2', '2024-Q2'],
    ['T2 2024', '2024-Q2'],
    ['2021 - 4° trimestre', '2021-Q4'],
    ['2º trimestre de 2025', '2025-Q2'],
    ['2e trimestre 2025', '2025-Q2'],
    ['segundo trimestre 2025', '2025-Q2'],
    ['IV trimestre 2025', '2025-Q4'],
    ['4th quarter of 2025', '2025-Q4'],
    ['giugno 2024', '2024-06'],
    ['junio de 2024', '2024-06'],
    ['Août 2024', '2024-08'],
    ['Sept. 2024', '2024-09'],
    ['30 de junio de 2024', '2024-06-30'],
    ['1er juin 2024', '2024-06-01'],
    ['June 30, 2024', '2024-06-30'],
    ['2024', '2024'],
  ])('%j is %s', (text, period) => {
    expect(parsePeriod(text, 'dmy')).toBe(period);
  });

  it.each([
    ['2023-02-30', 'impossibleDate'],
    ['30/02/2023', 'impossibleDate'],
    ['29 febrero 2023', 'impossibleDate'],
    ['20255', 'impossibleDate'],
    ['Q2 20255', 'impossibleDate'],
    ['01/01/20255', 'impossibleDate'],
    ['Q5 2024', 'impossibleDate'],
    ['13/2024', 'impossibleDate'],
    ['2024-00-10', 'impossibleDate'],
    ['T2', 'notADate'],
    ['soon', 'notADate'],
    ['30/06/24', 'notADate'],
    ['2024 or 2025', 'notADate'],
    ['summer 2024', 'notADate'],
    ['jui 2024', 'notADate'],
    ['45473', 'impossibleDate'],
  ])('%j is refused: %s', (text, code) => {
    expect(parsePeriod(text, 'dmy')).toBe(code);
  });

  it('puts the month first where a file does', () => {
    expect(parsePeriod('06/30/2026', 'mdy')).toBe('2026-06-30');
    expect(parsePeriod('06/30/2026', 'dmy')).toBe('impossibleDate');
    expect(guessDateOrder(['03/04/2026', '06/30/2026'])).toBe('mdy');
    expect(guessDateOrder(['03/04/2026', '30/06/2026'])).toBe('dmy');
    expect(guessDateOrder(['03/04/2026'])).toBe('dmy');
  });
});

describe('a word', () => {
  const conventions = { decimal: 'point', dateOrder: 'dmy' } as const;

  it.each([
    ['Milestone', 'milestone'],
    ['Hito', 'milestone'],
    ['JALON', 'milestone'],
    ['Traguardo', 'milestone'],
    ['Target', 'target'],
    ['meta', 'target'],
    ['Cible', 'target'],
    ['Obiettivo', 'target'],
  ])('%s is the type %s', (text, value) => {
    expect(readCell('type', text, conventions)).toEqual({ value });
  });

  it.each([
    ['in_progress', 'in_progress'],
    ['En curso', 'in_progress'],
    ['Achevée', 'completed'],
    ['Conseguita', 'completed'],
    ['Cumplido', 'completed'],
    ['Completed', 'completed'],
    ['Non commencé', 'planned'],
    ['Suspendido', 'on_hold'],
    ['Annulé', 'cancelled'],
  ])('%s is the status %s', (text, value) => {
    expect(readCell('status', text, conventions)).toEqual({ value });
  });

  it.each(['type', 'status'] as const)('that no %s goes by is refused with what is allowed', (type) => {
    expect(readCell(type, 'Nearly', conventions)).toMatchObject({ code: 'unknownValue' });
  });
});

describe('a text', () => {
  it.each([
    ['  a\r\nb\rc ', 'a\nb\nc'],
    ['\uFEFFAllegato 1', 'Allegato 1'],
    ['N/A', ''],
    ['n.d.', ''],
    ['Sin datos', ''],
    ['–', ''],
    ['0', '0'],
    ['Nada que informar', 'Nada que informar'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%j is kept as %j', (raw, kept) => {
    expect(cleanText(raw)).toBe(kept);
  });
});

describe('a cell of links', () => {
  it.each([
    ['https://a.it/x', ['https://a.it/x']],
    ['www.a.it/x\n\n', ['https://www.a.it/x']],
    ['https://a.it/x https://b.it/y', ['https://a.it/x', 'https://b.it/y']],
    ['https://a.it/x; www.b.it/y', ['https://a.it/x', 'https://www.b.it/y']],
    ['https://a.it/x?t=12https://b.it/y', ['https://a.it/x?t=12', 'https://b.it/y']],
    ['https://a.it/x https://a.it/x', ['https://a.it/x']],
    ['https://a.it/Decreto n. 1.pdf', ['https://a.it/Decreto%20n.%201.pdf']],
    ['[https://a.it/SG]:~:text=1314', ['https://a.it/SG']],
    ['https://a.it/x?a=1&amp;b=2)', ['https://a.it/x?a=1&b=2']],
    ['https://a.it/x(1)', ['https://a.it/x(1)']],
    [
      'https://a.it/N2Ls?urn:nir:stato:legge:2021-08-06;113',
      ['https://a.it/N2Ls?urn:nir:stato:legge:2021-08-06;113'],
    ],
    [
      'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.it&data=05',
      ['https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.it&data=05'],
    ],
    ['https://web.archive.org/web/2021/https://a.it', ['https://web.archive.org/web/2021/https://a.it']],
    ['Gazzetta n. 12', ['Gazzetta%20n.%2012']],
    ['', []],
  ])('%j holds %j', (text, links) => {
    expect(splitLinks(text)).toEqual(links);
  });
});
