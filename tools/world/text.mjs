const LANGUAGES = ['en', 'es', 'fr'];

/** Where the words of a language stand in `[English, Spanish, French]`. */
export const placeOf = (language) => LANGUAGES.indexOf(language);

/** Lines of `one | two | three`: a list of lists, without empty lines. */
export const table = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => line.split('|').map((cell) => cell.trim()));

/**
 * A sentence of one pattern, its `{slots}` filled from lists of words or from what is known; both patterns and words
 * are `[English, Spanish, French]`. It is chosen once, and then said in any language.
 */
export function compose(random, patterns, words = {}, known = {}) {
  const pattern = random.pick(patterns);
  const chosen = { ...known };
  for (const [, slot] of pattern[0].matchAll(/\{(\w+)\}/g))
    if (!(slot in chosen)) chosen[slot] = random.pick(words[slot]);
  return (language) => {
    const place = placeOf(language);
    return capital(
      pattern[place].replace(/\{(\w+)\}/g, (_, slot) =>
        Array.isArray(chosen[slot]) ? chosen[slot][place] : chosen[slot],
      ),
    );
  };
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** What is always said in the same words. */
export const said = (words) => (language) => words[placeOf(language)];

/** A localized text as the database keeps it; with `translated`, in the other languages too. */
export function localized(say, lang, { translated = false } = {}) {
  const text = { lang, text: say(lang) };
  if (translated)
    text.translations = Object.fromEntries(
      LANGUAGES.filter((other) => other !== lang).map((other) => [other, say(other)]),
    );
  return text;
}
