import { localize } from './localize';
import { type LocalizedText, Title } from './localized-text';
import { fieldErrors } from './problem';

const spanish: LocalizedText = {
  lang: 'es',
  text: 'Mapa de cadenas de valor',
  translations: { en: 'Map of value chains', es: 'unused' },
};

describe('a localized text', () => {
  it.each([
    ['in the reader’s language when somebody has translated it', 'en', 'Map of value chains', 'en'],
    ['in its own language when nobody has', 'fr', 'Mapa de cadenas de valor', 'es'],
    ['as it was written for a reader of that language', 'es', 'Mapa de cadenas de valor', 'es'],
  ])('is shown %s', (_, language, text, lang) => {
    expect(localize(spanish, language)).toEqual({ text, lang });
  });

  it('may be in a language that the interface does not have', () => {
    const italian = Title.parse({ lang: 'it', text: ' Piano nazionale ' });
    expect(localize(italian, 'en')).toEqual({ text: 'Piano nazionale', lang: 'it' });
  });

  it.each([
    [{ lang: 'es', text: '  ' }, [{ path: 'text', code: 'required' }]],
    [{ lang: 'Spanish', text: 'x' }, [{ path: 'lang', code: 'invalidFormat' }]],
    [{ lang: 'es', text: 'x'.repeat(501) }, [{ path: 'text', code: 'tooLong', params: { limit: 500 } }]],
    [{ lang: 'es', text: 'x', translations: { en: '' } }, [{ path: 'translations.en', code: 'required' }]],
    [
      { lang: 'es', text: 'x', translations: { english: 'x' } },
      [{ path: 'translations.english', code: 'unknownField' }],
    ],
  ])('refuses %j', (input, errors) => {
    expect(fieldErrors({ issues: Title.safeParse(input).error?.issues ?? [] })).toEqual(errors);
  });
});
