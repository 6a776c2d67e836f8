import type { Body } from '@rumbo/domain';
import {
  blankLine,
  bodyNamed,
  identified,
  isBlank,
  missingUsual,
  proposedBodies,
  withUsual,
} from './attendance-draft';

const body = (id: number, acronym: string, text: string, fields: Partial<Body> = {}): Body => ({
  id,
  country: 'CL',
  acronym,
  name: { lang: 'es', text, translations: { en: `${text} (en)` } },
  group: 'WRK',
  active: true,
  version: 1,
  ...fields,
});
const BODIES = [
  body(1, 'CUT', 'Central Unitaria'),
  body(2, 'CPC', 'Confederación de la Producción', { group: 'EMP' }),
  body(3, 'ACUT', 'Antigua central', { active: false }),
];
const line = (organisation: string) => ({ ...blankLine(true), organisation });

test.each([
  ['cut', 1],
  ['confederacion de la produccion', 2],
  ['Central Unitaria (en)', 1],
  ['Central', undefined],
])('%s names a body only by its whole acronym or name', (typed, id) => {
  expect(bodyNamed(BODIES, typed)?.id).toBe(id);
});

test('proposes existing bodies, those whose acronym begins so first', () => {
  expect(proposedBodies(BODIES, 'c').map(({ id }) => id)).toEqual([1, 2]);
  expect(proposedBodies(BODIES, 'producc').map(({ id }) => id)).toEqual([2]);
  expect(proposedBodies(BODIES, ' ')).toEqual([]);
});

test('a line takes the group of the body that it names, and keeps its own for others', () => {
  expect(identified(line('CPC'), BODIES)).toMatchObject({ bodyId: 2, group: 'EMP' });
  expect(identified({ ...line('Vecinos'), bodyId: 2, group: 'WOM' }, BODIES)).toMatchObject({
    bodyId: null,
    group: 'WOM',
  });
});

test('the usual organisations are added once, and blank lines go', () => {
  const usual = [
    { bodyId: 1, organisation: 'CUT', group: 'WRK' as const },
    { bodyId: 2, organisation: 'CPC', group: 'EMP' as const },
  ];
  const lines = withUsual([line('cut'), blankLine(true)], usual, true);
  expect(lines.map(({ organisation }) => organisation)).toEqual(['cut', 'CPC']);
  expect(missingUsual(lines, usual)).toEqual([]);
  expect(lines.some(isBlank)).toBe(false);
});
