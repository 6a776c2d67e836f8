import { signals } from '../dialogue/signals';
import { chileDialogue } from '../testing/chile-dialogue';
import { dialogueSignals } from './signal';

test('the signals of the dialogue speak of the criteria of the first factor', () => {
  const all = dialogueSignals(signals(chileDialogue(['CL-ML']), '2026-11-24'));
  expect(all.map(({ code, criterion, of }) => [code, criterion, of])).toEqual([
    ['S1', 'F1_1', 'meeting'],
    ['S2', 'F1_2', 'meeting'],
    ['S3', 'F1_2', 'meeting'],
    ['S4', 'F1_3', 'meeting'],
    ['S5', 'F1_4', 'agreement'],
    ['S6', 'F1_4', 'meeting'],
    ['S7', 'F1_3', 'meeting'],
    ['S8', 'F1_5', 'meeting'],
  ]);
  expect(all.every(({ threshold }) => threshold)).toBe(true);
  expect(all[1]).toMatchObject({ level: 4, part: 4, whole: 4, from: '2024-11-24' });
});
