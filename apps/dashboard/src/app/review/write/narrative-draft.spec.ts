import type { Narrative } from '@rumbo/domain';
import { draftOfNarrative, toReportEdit } from './narrative-draft';

const written: Narrative = {
  achievements: { lang: 'es', text: 'Tres convenios.' },
  difficulties: null,
  nextSteps: null,
  requests: null,
};

test('a narrative is typed in the roadmap’s language where nothing is written yet', () => {
  expect(draftOfNarrative(written, 'es')).toEqual({
    achievements: { lang: 'es', text: 'Tres convenios.' },
    difficulties: { lang: 'es', text: '' },
    nextSteps: { lang: 'es', text: '' },
    requests: { lang: 'es', text: '' },
  });
});

test('what is typed and taken away again is not written', () => {
  const draft = draftOfNarrative(written, 'es');
  const emptied = { ...draft, achievements: { lang: 'es', text: '  ' } };
  expect(toReportEdit(draft)).toEqual({ narrative: written });
  expect(toReportEdit(emptied).narrative.achievements).toBeNull();
});
