import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, loadMessages, type Messages } from './catalogue';

const ROOT = resolve(import.meta.dirname, '../../..');
const CATALOGUES = resolve(import.meta.dirname, 'catalogues');
const CONCEPTS = globSync(`${CATALOGUES}/*.en.json`).map((file) => basename(file, '.en.json'));

const read = (concept: string, language: InterfaceLanguage) =>
  JSON.parse(readFileSync(`${CATALOGUES}/${concept}.${language}.json`, 'utf8')) as Messages;

const all = Object.fromEntries(
  await Promise.all(INTERFACE_LANGUAGES.map(async (language) => [language, await loadMessages(language)])),
) as Record<InterfaceLanguage, Messages>;

const compiled = (language: InterfaceLanguage, message: string) =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();

interface Part {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
}

/** Kinds of parts of an ICU message: text, and # inside a plural, take no argument. */
const [TEXT, SELECT, PLURAL, POUND] = [0, 5, 6, 7];

const partsIn = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => [
    part,
    ...Object.values(part.options ?? {}).flatMap(({ value }) => partsIn(value)),
  ]);

/** What a message needs to be told: names, and the choices that a select must be able to make. */
function argumentsOf(language: InterfaceLanguage, message: string): string[] {
  const parts = partsIn(compiled(language, message) as Part[]);
  const told = parts.filter(({ type }) => type !== TEXT && type !== POUND);
  const named = told.map(({ type, value, options }) =>
    type === SELECT
      ? `${value}: ${Object.keys(options ?? {})
          .sort()
          .join('|')}`
      : String(value),
  );
  return [...new Set(named)].sort();
}

/** Text of the sources that show messages or refuse input, tests left out. */
const sources = (pattern: string) =>
  globSync(`${ROOT}/${pattern}`)
    .filter((file) => !/\.spec\.ts$|\/testing\/|\/demo\//.test(file))
    .map((file) => readFileSync(file, 'utf8'));

const found = (texts: readonly string[], pattern: RegExp) =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, key = '']) => key)))].sort();

const missing = (keys: readonly string[]) => keys.filter((key) => !(key in all.en));

describe.each(CONCEPTS)('the messages of %s', (concept) => {
  const english = read(concept, 'en');

  it.each(['es', 'fr'] as const)('are as many in %s as in English', (language) => {
    expect(Object.keys(read(concept, language)).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(INTERFACE_LANGUAGES)('are part of what %s loads', (language) => {
    expect(all[language]).toMatchObject(read(concept, language));
  });
});

describe.each(INTERFACE_LANGUAGES)('the messages in %s', (language) => {
  const messages = Object.entries(all[language]);

  it('say something', () => {
    expect(messages.filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it('are valid, and need to be told what the English ones are told', () => {
    const told = (of: InterfaceLanguage, key: string) => argumentsOf(of, all[of][key] ?? '');
    const wanted = Object.fromEntries(messages.map(([key]) => [key, told('en', key)]));
    expect(Object.fromEntries(messages.map(([key]) => [key, told(language, key)]))).toEqual(wanted);
  });

  it('tell one from many wherever they count', () => {
    const plurals = messages.flatMap(([key, message]) =>
      partsIn(compiled(language, message) as Part[])
        .filter(({ type }) => type === PLURAL)
        .map(({ options }) => ({ key, cases: Object.keys(options ?? {}) })),
    );
    const vague = plurals.filter(({ cases }) => !cases.includes('one') && !cases.includes('=1'));
    expect(vague).toEqual([]);
  });
});

describe('every key', () => {
  const concepts = found([Object.keys(all.en).join('\n')], /^(\w+)\./gm).join('|');

  it('that the dashboard names has a message', () => {
    const shown = sources('{apps/dashboard,libs/ui}/src/**/*.{ts,html}');
    const keys = found(shown, new RegExp(`'((?:${concepts})(?:\\.\\w+)+)'(?=[^/]*[|,)])`, 'g'));
    const prefixes = found(shown, /\.code\('([\w.]+)'/g);
    const starts = Object.keys(all.en).map((key) => key.slice(0, key.lastIndexOf('.')));
    expect(missing(keys).filter((key) => !prefixes.includes(key))).toEqual([]);
    expect(prefixes.filter((prefix) => !starts.includes(prefix))).toEqual([]);
  });

  const refusing = sources('{apps/api,libs/domain}/src/**/*.ts');

  it('of a problem that the API answers has a message', () => {
    const problems = found(refusing, /ProblemException\(\s*\d+,\s*'(\w+)'/g);
    const byStatus = found(refusing, /^ {2}\d{3}: '([a-z]\w+)',$/gm);
    const bySqlState = found(refusing, /^ {2}'\w{5}': \[\d{3}, '(\w+)'\]/gm);
    const codes = [...problems, ...byStatus, ...bySqlState, 'internal', 'offline'];
    expect(problems.length).toBeGreaterThan(10);
    expect(byStatus.length).toBeGreaterThan(4);
    expect(bySqlState.length).toBeGreaterThan(3);
    expect(missing(codes.map((code) => `error.${code}`))).toEqual([]);
  });

  it('of a mistake in a field has a message', () => {
    const codes = [
      ...found(refusing, /\bcode: '([a-z]\w+)'/g),
      ...found(refusing, /failWith\(\s*\w+,\s*'(\w+)'/g),
      ...found(refusing, /\bfail\('[\w.]+', '(\w+)'\)/g),
      ...found(refusing, /(?:string|array|number|exclusive|email|url): '([a-z]\w+)'/g),
    ].filter((code) => code !== 'custom' && code !== 'internal');
    expect(codes.length).toBeGreaterThan(25);
    expect(missing(codes.map((code) => `error.field.${code}`))).toEqual([]);
  });
});
