import { fieldErrors } from '../platform/problem';
import { MilestoneEdit, MilestoneInput } from './milestone';

const good = {
  objectiveId: 1,
  code: '1.1.1',
  type: 'milestone',
  title: { lang: 'es', text: 'Mapa' },
  due: '2024-06',
};
const target = { ...good, type: 'target', unit: 'cooperativas', baseline: 0, goal: 60 };
const errorsOf = (input: unknown) =>
  fieldErrors({ issues: MilestoneInput.safeParse(input).error?.issues ?? [] }).map(
    ({ path, code }) => `${path} ${code}`,
  );

describe('a milestone as it is written', () => {
  it.each([
    ['with the least that it needs', good],
    ['as a target', target],
    ['as a target without a unit', { ...target, unit: null }],
    ['as a target whose goal is its baseline', { ...target, goal: 0 }],
  ])('is accepted %s', (_, input) => {
    expect(errorsOf(input)).toEqual([]);
  });

  it.each([
    [{ ...good, due: '2026-13' }, ['due impossibleDate']],
    [{ ...good, due: '20255' }, ['due impossibleDate']],
    [{ ...good, startsOn: '2026-06' }, ['startsOn impossibleDate']],
    [{ ...good, weight: 0 }, ['weight notAbove']],
    [{ ...good, goal: 3 }, ['goal onlyForTargets']],
    [{ ...target, goal: null, baseline: null }, ['goal required', 'baseline required']],
    [{ ...good, themes: ['FORM', 'FORM'] }, ['themes repeatedValue']],
    [{ ...good, themes: ['RURAL'] }, ['themes.0 unknownValue']],
    [{ ...good, status: 'completed' }, ['status unknownField']],
    [{ ...good, code: ' ' }, ['code required']],
    [{ ...good, title: { lang: 'es', text: 'x'.repeat(501) } }, ['title.text tooLong']],
  ])('is refused as %j', (input, expected) => {
    expect(errorsOf(input)).toEqual(expected);
  });

  it('keeps markup as the text that it is', () => {
    const text = '<script>alert(1)</script>';
    expect(MilestoneInput.parse({ ...good, title: { lang: 'es', text } }).title.text).toBe(text);
  });

  it('says in an edit why it was planned again', () => {
    expect(MilestoneEdit.parse({ ...good, replanReason: ' Presupuesto 2025 ' }).replanReason).toBe(
      'Presupuesto 2025',
    );
    expect(MilestoneEdit.parse(good).replanReason).toBeNull();
  });
});
