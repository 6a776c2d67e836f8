import {
  ObjectiveConditions,
  ObjectiveConditionsInput,
  PolicyDocument,
  PolicyDocumentInput,
} from '@rumbo/domain';
import { draftOfConditions, draftOfDocument, toConditions, toDocument, withVerdict } from './policy-drafts';

const text = (words: string) => ({ lang: 'es', text: words });
const act = PolicyDocument.parse({
  ...{ id: 7, illustrative: false, version: 2, kind: 'law', title: text('Ley 20.881'), reference: null },
  ...{ dated: '2016', url: null },
  screening: [{ principle: 'P2', verdict: 'upheld', passage: 'Artículo 24', note: null }],
});
const objective = ObjectiveConditions.parse({
  ...{ id: 3, axisId: 1, code: 'O1.1', title: text('Cadenas'), version: 4, principles: ['P1'] },
  decentWork: { condition: text('Contrato escrito'), elements: ['DW6'] },
});

test('documents and conditions go through their forms unchanged', () => {
  expect(act).toMatchObject(PolicyDocumentInput.parse(toDocument(draftOfDocument(act, 'es'))));
  const conditions = ObjectiveConditionsInput.parse(toConditions(draftOfConditions(objective, 'es')));
  expect(objective).toMatchObject(conditions);
});

test('a verdict begins a line, changes it, and its removal takes the line away', () => {
  const { screening } = draftOfDocument(act, 'es');
  const begun = withVerdict(screening, 'P4', 'absent', 'es');
  expect(begun.map(({ principle, verdict }) => [principle, verdict])).toEqual([
    ['P2', 'upheld'],
    ['P4', 'absent'],
  ]);
  const changed = withVerdict(begun, 'P2', 'contrary', 'es');
  expect(changed[0]).toMatchObject({ verdict: 'contrary', passage: 'Artículo 24' });
  expect(withVerdict(changed, 'P2', null, 'es')).toEqual([begun[1]]);
});

test('an objective may have no condition, but no half of one', () => {
  const empty = draftOfConditions({ ...objective, decentWork: null }, 'es');
  expect(toConditions(empty).decentWork).toBeNull();
  const paths = (elements: ConditionsElements, condition: string) =>
    ObjectiveConditionsInput.safeParse(
      toConditions({ ...empty, decentWork: { condition: text(condition), elements } }),
    ).error?.issues.map(({ path }) => path.join('.'));
  expect(paths(['DW6'], ' ')).toEqual(['decentWork.condition.text']);
  expect(paths([], 'Contrato escrito')).toEqual(['decentWork.elements']);
});

type ConditionsElements = ReturnType<typeof draftOfConditions>['decentWork']['elements'];
