import { fieldErrors } from '../platform/problem';
import { TrackingInput } from './tracking';

const errorsOf = (target: object) => {
  const { error } = TrackingInput.safeParse({ target: { value: 20, due: '2027', ...target } });
  return error ? fieldErrors(error).map(({ path, code }) => `${path} ${code}`) : [];
};

test.each([
  ['falls due after its baseline', { baseline: { value: 45, period: '2023' } }, []],
  ['has no baseline', {}, []],
  [
    'falls due before its baseline',
    { baseline: { value: 45, period: '2030' } },
    ['target.due endBeforeStart'],
  ],
  ['falls due with its baseline', { baseline: { value: 45, period: '2027' } }, ['target.due endBeforeStart']],
  [
    'has a baseline of no period',
    { baseline: { value: 45, period: '2027-13' } },
    ['target.baseline.period impossiblePeriod'],
  ],
])('a target that %s', (_, target, expected) => {
  expect(errorsOf(target)).toEqual(expected);
});
