import { contested, merged } from './conflict';

interface Model {
  status: string;
  progress: number;
  note: string;
}
const show = (key: keyof Model, model: Model) => ({ label: key, text: String(model[key]) });
const seen: Model = { status: 'in_progress', progress: 40, note: '' };
const KEYS = ['status', 'progress', 'note'] as const;

test('only what the other side changed, and to something else, is contested', () => {
  const yours = { ...seen, progress: 60, note: 'Dos más' };
  expect(contested(KEYS, { seen, yours, theirs: { ...seen, progress: 50 } }, show)).toEqual([
    { key: 'progress', label: 'progress', yours: '60', theirs: '50', changedHere: true },
  ]);
  expect(contested(KEYS, { seen, yours, theirs: { ...seen, progress: 60 } }, show)).toEqual([]);
});

test('what was not touched here is known to be theirs', () => {
  const [field] = contested(KEYS, { seen, yours: seen, theirs: { ...seen, status: 'on_hold' } }, show);
  expect(field).toMatchObject({ key: 'status', changedHere: false });
});

test('theirs are taken where they were chosen, and nothing else', () => {
  const yours = { ...seen, progress: 60, note: 'Dos más' };
  const theirs = { status: 'on_hold', progress: 50, note: '' };
  expect(merged(yours, theirs, ['status'])).toEqual({ status: 'on_hold', progress: 60, note: 'Dos más' });
});
