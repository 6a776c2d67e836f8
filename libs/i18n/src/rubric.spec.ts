import { INTERFACE_LANGUAGES, loadMessages } from './catalogue';

const FACTORS = ['F1', 'F2', 'F3'];
const LEVELS = [1, 2, 3, 4, 5];
const CRITERIA = FACTORS.flatMap((factor) => [1, 2, 3, 4, 5].map((number) => `${factor}_${number}`));

/** The levels that ask for a quantity in figures: a translation that changes one changes the assessment. */
const THRESHOLDS = {
  'rubric.F1_4.4': ['70'],
  'rubric.F1_4.5': ['85'],
  'rubric.F1_5.3': ['24'],
  'rubric.F3_5.4': ['50'],
};

describe.each(INTERFACE_LANGUAGES)('the rubrics in %s', (language) => {
  const loaded = loadMessages(language, ['factors']);

  it('name and explain every factor and criterion', async () => {
    const messages = await loaded;
    const named = [
      ...FACTORS.map((factor) => `rubric.factor.${factor}`),
      ...CRITERIA.map((criterion) => `rubric.criterion.${criterion}`),
    ];
    const keys = named.flatMap((key) => [key, `${key}.about`]);
    expect(keys.filter((key) => !(key in messages))).toEqual([]);
  });

  it('describe every level of every criterion by a sentence of its own', async () => {
    const messages = await loaded;
    const sentences = CRITERIA.flatMap((criterion) =>
      LEVELS.map((level) => messages[`rubric.${criterion}.${level}`] ?? ''),
    );
    expect(sentences.filter((sentence) => !/^\p{Lu}.+\.$/u.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('ask for the same quantities, and for no other', async () => {
    const messages = await loaded;
    const quantities = CRITERIA.flatMap((criterion) =>
      LEVELS.map((level) => `rubric.${criterion}.${level}`),
    ).map((key) => [key, messages[key]?.match(/\d+/g)] as const);
    expect(Object.fromEntries(quantities.filter(([, figures]) => figures))).toEqual(THRESHOLDS);
  });
});
