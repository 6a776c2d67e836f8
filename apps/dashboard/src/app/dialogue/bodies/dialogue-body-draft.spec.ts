import { DialogueBodyInput } from '@rumbo/domain';
import { draftOfDialogueBody, emptyDialogueBody, toDialogueBody } from './dialogue-body-draft';

test('an acronym and a name are enough, and empty texts are none', () => {
  const typed = { ...emptyDialogueBody('es'), acronym: 'CCPP', name: { lang: 'es', text: 'Consejo' } };
  const { data } = DialogueBodyInput.safeParse(toDialogueBody(typed));
  expect(data).toMatchObject({ legalBasis: null, website: null, meetingsPerYear: null });
});

test('a body comes back from the form as it was', () => {
  const input = DialogueBodyInput.parse({
    acronym: 'CCPP',
    name: { lang: 'es', text: 'Consejo' },
    composition: { lang: 'es', text: 'Nueve públicos, nueve privados' },
    meetingsPerYear: 4,
    rulesPublic: true,
  });
  const draft = draftOfDialogueBody({ ...input, id: 1, illustrative: false, version: 2 }, 'es');
  expect(DialogueBodyInput.parse(toDialogueBody(draft))).toEqual(input);
});
