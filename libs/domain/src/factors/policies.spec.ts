import type * as z from 'zod';
import { fieldErrors } from '../platform/problem';
import { isLinked, MilestoneLinksInput, ObjectiveConditionsInput, PolicyDocumentInput } from './policies';
import { goalOf, SDG_TARGETS } from './standards';

const text = (words: string) => ({ lang: 'es', text: words });
const errorsOf = (schema: z.ZodType, input: unknown) =>
  fieldErrors({ issues: schema.safeParse(input).error?.issues ?? [] }).map(
    ({ path, code }) => `${path} ${code}`,
  );

const ACT = { kind: 'law', title: text('Ley 20.881'), reference: 'Ley 20.881', dated: '2016', url: null };
const P2 = { principle: 'P2', verdict: 'upheld', passage: 'Artículo 24', note: null };

test.each([
  ['a document that was not screened', [], []],
  ['a principle with the passage that shows it', [P2], []],
  ['a principle with a note alone', [{ ...P2, passage: null, note: text('En todo el texto') }], []],
  ['a verdict without either', [{ ...P2, passage: null }], ['screening.0.passage passageNeeded']],
  ['absence, which has no passage', [{ ...P2, verdict: 'absent', passage: null }], []],
  ['a principle twice', [P2, { ...P2, verdict: 'contrary' }], ['screening.1.principle repeatedValue']],
  ['a fifth principle', [{ ...P2, principle: 'P5' }], ['screening.0.principle unknownValue']],
])('%s', (_, screening, errors) => {
  expect(errorsOf(PolicyDocumentInput, { ...ACT, screening })).toEqual(errors);
});

test.each([
  ['nothing', { principles: [], decentWork: null }, []],
  ['principles', { principles: ['P1', 'P4'], decentWork: null }, []],
  [
    'a condition of no element',
    { principles: [], decentWork: { condition: text('Contrato escrito'), elements: [] } },
    ['decentWork.elements tooFew'],
  ],
  [
    'an empty condition',
    { principles: [], decentWork: { condition: text(' '), elements: ['DW6'] } },
    ['decentWork.condition.text required'],
  ],
  [
    'the context, which is no element',
    { principles: [], decentWork: { condition: text('Contrato escrito'), elements: ['DWC'] } },
    ['decentWork.elements.0 unknownValue'],
  ],
])('an objective with %s', (_, conditions, errors) => {
  expect(errorsOf(ObjectiveConditionsInput, conditions)).toEqual(errors);
});

const NONE = { sdgTargets: [], standards: [], outcomes: [] };
test.each([
  ['nothing', NONE, false, []],
  ['a target', { ...NONE, sdgTargets: ['8.3', '8.a'] }, true, []],
  ['a standard', { ...NONE, standards: ['R193'] }, true, []],
  ['an outcome', { ...NONE, outcomes: ['CHL-2.1'] }, true, []],
  ['a target that does not exist', { ...NONE, sdgTargets: ['8.11'] }, true, ['sdgTargets.0 unknownTarget']],
  ['a goal', { ...NONE, sdgTargets: ['8'] }, true, ['sdgTargets.0 unknownTarget']],
  ['a target of an 18th goal', { ...NONE, sdgTargets: ['18.1'] }, true, ['sdgTargets.0 unknownTarget']],
  ['a target twice', { ...NONE, sdgTargets: ['8.3', '8.3'] }, true, ['sdgTargets.1 repeatedValue']],
  ['an unknown standard', { ...NONE, standards: ['R999'] }, true, ['standards.0 unknownValue']],
])('a milestone that serves %s', (_, links, linked, errors) => {
  expect(errorsOf(MilestoneLinksInput, links)).toEqual(errors);
  expect(isLinked(links as MilestoneLinksInput)).toBe(linked);
});

test('the goals have 169 targets: 126 by number, 43 by letter', () => {
  const lettered = SDG_TARGETS.filter((target) => /[a-d]$/.test(target));
  expect([SDG_TARGETS.length, lettered.length]).toEqual([169, 43]);
  expect(new Set(SDG_TARGETS).size).toBe(169);
  expect(['1.5', '3.d', '10.c', '17.19'].map((target) => SDG_TARGETS.includes(target))).toEqual(
    Array(4).fill(true),
  );
  expect(['1.6', '6.c', '17.20', '17.a'].map((target) => SDG_TARGETS.includes(target))).toEqual(
    Array(4).fill(false),
  );
  expect([goalOf('8.a'), goalOf('17.19')]).toEqual([8, 17]);
});
