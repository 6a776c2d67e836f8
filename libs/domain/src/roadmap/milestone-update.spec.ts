import { fieldErrors } from '../platform/problem';
import { checkUpdate, MilestoneUpdateInput } from './milestone-update';

const today = '2026-11-24';
const evidence = [{ title: 'Acta', url: 'https://www.economia.gob.cl/acta' }];
const update = (facts: Partial<MilestoneUpdateInput>) =>
  MilestoneUpdateInput.parse({ status: 'in_progress', ...facts });
const codes = (type: 'milestone' | 'target', facts: Partial<MilestoneUpdateInput>, evidenceSoFar = 0) =>
  checkUpdate({ type }, update(facts), { evidenceSoFar, today }).map(({ path, code }) => `${path} ${code}`);

describe('an update', () => {
  it.each([
    ['progress of a milestone', 'milestone', { progress: 40 }],
    ['the value of a target', 'target', { value: 888 }],
    ['only a note', 'milestone', { note: { lang: 'es', text: 'Sin cambios.' } }],
    ['a pause', 'target', { status: 'on_hold' }],
    [
      'completion with evidence and today’s date',
      'milestone',
      { status: 'completed', completedOn: today, evidence },
    ],
    [
      'completion in the current month',
      'milestone',
      { status: 'completed', completedOn: '2026-11', evidence },
    ],
    ['completion in the current year', 'milestone', { status: 'completed', completedOn: '2026', evidence }],
    [
      'cancellation with a reason and a reference',
      'milestone',
      { status: 'cancelled', cancelReason: 'Sin presupuesto', cancelReference: 'Sesión 9' },
    ],
  ] as const)('may say %s', (_, type, facts) => {
    expect(codes(type, facts as Partial<MilestoneUpdateInput>)).toEqual([]);
  });

  it('completes with evidence that was given earlier', () => {
    const completed = { status: 'completed', completedOn: '2026-10' } as const;
    expect(codes('milestone', completed, 0)).toEqual(['evidence evidenceNeeded']);
    expect(codes('milestone', completed, 1)).toEqual([]);
    expect(codes('milestone', { ...completed, files: [7] }, 0)).toEqual([]);
  });

  it.each([
    ['milestone', { value: 3 }, ['value onlyForTargets']],
    ['target', { progress: 3 }, ['progress onlyForMilestones']],
    ['milestone', { status: 'completed' }, ['evidence evidenceNeeded', 'completedOn required']],
    ['milestone', { status: 'completed', completedOn: '2026-11-25', evidence }, ['completedOn inTheFuture']],
    ['milestone', { status: 'completed', completedOn: '2026-12', evidence }, ['completedOn inTheFuture']],
    ['milestone', { status: 'completed', completedOn: '2027', evidence }, ['completedOn inTheFuture']],
    ['milestone', { completedOn: '2026-10' }, ['completedOn onlyWhenCompleted']],
    ['milestone', { status: 'cancelled' }, ['cancelReason required', 'cancelReference required']],
    [
      'target',
      { cancelReason: 'x', cancelReference: 'y' },
      ['cancelReason onlyWhenCancelled', 'cancelReference onlyWhenCancelled'],
    ],
  ] as const)('of a %s with %j is refused', (type, facts, expected) => {
    expect(codes(type, facts as Partial<MilestoneUpdateInput>)).toEqual(expected);
  });

  it.each([
    [{}, ['status required']],
    [{ status: 'overdue' }, ['status unknownValue']],
    [{ status: 'in_progress', progress: 101 }, ['progress tooBig']],
    [{ status: 'in_progress', progress: '40' }, ['progress wrongType']],
    [{ status: 'in_progress', value: 1e16 }, ['value tooBig']],
    [{ status: 'completed', completedOn: '2023-02-30' }, ['completedOn impossibleDate']],
    [{ status: 'completed', evidence: [{ title: 'x', url: 'ftp://x.cl' }] }, ['evidence.0.url invalidUrl']],
    [
      { status: 'completed', evidence: [{ title: 'x', url: 'javascript:alert(1)' }] },
      ['evidence.0.url invalidUrl'],
    ],
    [{ status: 'in_progress', verdict: 'late' }, ['verdict unknownField']],
  ])('that reads %j is refused at its field', (input, expected) => {
    const issues = MilestoneUpdateInput.safeParse(input).error?.issues ?? [];
    expect(fieldErrors({ issues }).map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });
});
