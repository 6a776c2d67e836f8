import type { Assessment, CriterionAssessment } from '@rumbo/domain';
import { assessed } from '../testing';
import {
  type AssessmentDraft,
  type CriterionDraft,
  draftOf,
  lackingCriteria,
  lackingIn,
  resumeAt,
  toCriterion,
  unsavedCriteria,
} from './assessment-draft';

const stored = (...criteria: CriterionAssessment[]): Assessment => ({
  ...assessed('workers', 1, {}, { status: 'draft', publishedAt: null }),
  criteria,
});
const said: CriterionAssessment = {
  criterion: 'F1_2',
  level: 1,
  justification: { text: 'Nadie nos eligió.', lang: 'es' },
  evidence: [{ id: 7, kind: 'meeting' }],
};
const blank: CriterionDraft = { level: null, justification: { lang: 'es', text: '' }, evidence: [] };
const written: CriterionDraft = {
  level: 2,
  justification: { lang: 'es', text: 'Una vez.' },
  evidence: [{ kind: 'meeting', id: 7 }],
};

test('a draft has all five criteria of its factor, and says what was said', () => {
  const draft = draftOf(stored(said), 'es');
  expect(Object.keys(draft)).toEqual(['F1_1', 'F1_2', 'F1_3', 'F1_4', 'F1_5']);
  expect(draft.F1_1).toEqual(blank);
  expect(draft.F1_2).toMatchObject({ level: 1, evidence: [{ kind: 'meeting', id: 7 }] });
});

describe('what is not saved', () => {
  it('is nothing while nothing was changed, whatever the order of stored fields', () => {
    expect(unsavedCriteria(stored(said), draftOf(stored(said), 'es'))).toEqual([]);
  });

  it('is the criteria that were changed, and no other', () => {
    const draft = { ...draftOf(stored(said), 'es'), F1_3: written };
    expect(unsavedCriteria(stored(said), draft)).toEqual([toCriterion('F1_3', written)]);
  });

  it.each<[string, Partial<CriterionDraft>, boolean]>([
    ['a level taken back', { level: null }, true],
    ['another level', { level: 2 }, true],
    ['evidence removed', { evidence: [] }, true],
    ['reasons in another language', { justification: { lang: 'en', text: 'Nadie nos eligió.' } }, true],
    ['blanks around the reasons', { justification: { lang: 'es', text: ' Nadie nos eligió. ' } }, false],
  ])('with %s (%j) is told: %j', (_, change, counts) => {
    const draft = draftOf(stored(said), 'es');
    const changed: AssessmentDraft = { ...draft, F1_2: { ...written, ...draft.F1_2, ...change } };
    expect(unsavedCriteria(stored(said), changed)).toHaveLength(counts ? 1 : 0);
  });

  it('is not a blank that says nothing in another language', () => {
    expect(unsavedCriteria(stored(), draftOf(stored(), 'fr'))).toEqual([]);
  });
});

describe('a draft that is resumed', () => {
  it('opens at the first criterion without a level', () => {
    expect(resumeAt('F1', draftOf(stored({ ...said, criterion: 'F1_1' }), 'es'))).toBe('F1_2');
  });

  it('opens at the first criterion when all have one', () => {
    const all: AssessmentDraft = {
      ...{ F1_1: written, F1_2: written, F1_3: written, F1_4: written, F1_5: written },
    };
    expect(resumeAt('F1', all)).toBe('F1_1');
  });
});

test.each<[string, Partial<CriterionDraft>, string[]]>([
  ['all that it needs', {}, []],
  ['no level', { level: null, evidence: [] }, []],
  ['no reasons', { justification: { lang: 'es', text: '  ' } }, ['justification.text']],
  ['no evidence', { evidence: [] }, ['evidence']],
])('a criterion with %s lacks %j', (_, change, paths) => {
  expect(lackingIn('F1_3', { ...written, ...change }).map(({ path }) => path)).toEqual(paths);
});

test('criteria that keep an assessment from being published are found, those not assessed are not', () => {
  const draft: AssessmentDraft = { F1_1: written, F1_2: { ...written, evidence: [] }, F1_3: blank };
  expect(lackingCriteria('F1', draft)).toEqual(['F1_2']);
});
