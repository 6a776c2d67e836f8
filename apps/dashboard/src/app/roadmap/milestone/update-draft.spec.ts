import { milestoneRow } from '../../testing/milestones';
import { draftOf, toUpdate, withStatus } from './update-draft';

const milestone = milestoneRow({ status: 'planned', progress: 0 });
const target = milestoneRow({ type: 'target', value: 35, baseline: 0, goal: 60 });
const context = { today: '2026-11-24', evidenceSoFar: 0 };

test('an update begins where the milestone stands', () => {
  expect(draftOf(milestone)).toMatchObject({ status: 'planned', progress: 0, value: null });
  expect(draftOf(target)).toMatchObject({ progress: null, value: 35 });
});

test('completing asks for a date and a first document', () => {
  const draft = withStatus(draftOf(milestone), 'completed', context);
  expect(draft.completedOn).toBe('2026-11-24');
  expect(draft.evidence).toHaveLength(1);
  expect(withStatus(draftOf(milestone), 'completed', { ...context, evidenceSoFar: 2 }).evidence).toEqual([]);
});

test('what belongs to another status is not sent', () => {
  const draft = {
    ...draftOf(milestone),
    status: 'in_progress' as const,
    completedOn: '2026-11-24',
    cancelReason: 'x',
  };
  expect(toUpdate(draft, milestone, 'es')).toMatchObject({
    completedOn: null,
    cancelReason: null,
    note: null,
  });
  expect(toUpdate({ ...draft, status: 'completed' }, milestone, 'es')).toMatchObject({ progress: null });
  expect(toUpdate({ ...draftOf(target), note: 'Dos más' }, target, 'es')).toMatchObject({
    value: 35,
    note: { lang: 'es', text: 'Dos más' },
  });
});

test('files that have arrived are named with the update', () => {
  expect(toUpdate(draftOf(milestone), milestone, 'es')).toMatchObject({ files: [] });
  expect(toUpdate(draftOf(milestone), milestone, 'es', [7, 8])).toMatchObject({ files: [7, 8] });
});
