import { INTERFACE_LANGUAGES, loadMessages } from './catalogue';
import { delayInWords, rangeInWords } from './outlook';
import { createTranslator } from './translator';

const known = (day: string) => ({ day, atLeast: false });
const atLeast = (day: string) => ({ day, atLeast: true });
const translators = Object.fromEntries(
  await Promise.all(
    INTERFACE_LANGUAGES.map(
      async (language) => [language, createTranslator(language, await loadMessages(language))] as const,
    ),
  ),
);
const say = (language: (typeof INTERFACE_LANGUAGES)[number]) =>
  translators[language] ?? createTranslator(language, {});

it.each([
  ['en', known('2026-12-20'), known('2027-03-03'), '20 Dec 2026 to 3 Mar 2027'],
  ['es', known('2026-12-20'), known('2027-03-03'), 'del 20 dic 2026 al 3 mar 2027'],
  ['fr', known('2026-12-20'), known('2027-03-03'), 'du 20 déc. 2026 au 3 mars 2027'],
  ['en', known('2026-12-20'), known('2026-12-20'), '20 Dec 2026'],
  ['en', known('2026-12-20'), atLeast('2027-03-03'), '20 Dec 2026 to after 3 Mar 2027'],
  ['es', known('2026-12-20'), atLeast('2027-03-03'), 'del 20 dic 2026 a después del 3 mar 2027'],
  ['fr', atLeast('2026-12-20'), atLeast('2027-03-03'), 'après le 20 déc. 2026'],
] as const)('a range in %s, from %j to %j, is written "%s"', (language, early, late, text) => {
  expect(rangeInWords(language, say(language), { early, late })).toBe(text);
});

it.each([
  [{ days: -11, atLeast: false }, '11 days early'],
  [{ days: 0, atLeast: false }, 'on the date'],
  [{ days: 1, atLeast: false }, '1 day late'],
  [{ days: 45, atLeast: true }, 'over 45 days late'],
  [{ days: -3, atLeast: true }, 'later than any that was finished'],
])('a delay of %j is written "%s"', (bound, text) => {
  expect(delayInWords(say('en'), bound)).toBe(text);
});
