import { experienceQuestion } from './experience-question';

test('a milestone asks by the telling words of its title, and within its theme', () => {
  expect(
    experienceQuestion('Ventanilla única para formalizar cooperativas, de cooperativas', {
      themes: ['FORM', 'CARE'],
    }),
  ).toEqual({ text: 'Ventanilla or única or formalizar or cooperativas', theme: 'FORM' });
  expect(experienceQuestion('Ley de ESS', { themes: [] })).toEqual({ text: null, theme: null });
  expect(
    experienceQuestion('first second third fourth fifth sixth seventh eighth', { themes: [] }).text?.split(
      ' or ',
    ),
  ).toHaveLength(6);
});
