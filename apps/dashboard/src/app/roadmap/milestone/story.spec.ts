import type { Change, MilestoneUpdate } from '@rumbo/domain';
import { storyOf } from './story';

const update = (id: number, at: string): MilestoneUpdate => ({
  id,
  on: at.slice(0, 10),
  at,
  author: 'Reporte INDAP',
  status: 'in_progress',
  progress: 40,
  value: null,
  note: null,
  evidence: [],
});
const change = (id: number, at: string, before: Change['before'], after: Change['after']): Change => ({
  id,
  entity: 'milestone',
  entityId: 1,
  operation: before ? 'update' : 'insert',
  at,
  author: 'Coordinación DAES',
  requestId: 'r',
  before,
  after,
});

test('updates and edits make one story, newest first', () => {
  const story = storyOf({
    updates: [update(2, '2026-03-01T10:00:00.000Z'), update(1, '2026-01-01T10:00:00.000Z')],
    changes: [
      change(
        9,
        '2026-02-01T10:00:00.000Z',
        { due: '2026-06', replan_reason: null },
        { due: '2026-12', replan_reason: 'Sin presupuesto' },
      ),
      change(8, '2025-12-01T10:00:00.000Z', null, { due: '2026-06' }),
    ],
  });
  expect(story.map(({ kind }) => kind)).toEqual(['update', 'edit', 'update', 'added']);
  expect(story[0]).toMatchObject({ update: { id: 2 }, previous: { id: 1 } });
  expect(story[1]).toMatchObject({
    fields: [{ field: 'due', before: '2026-06', after: '2026-12' }],
    reason: 'Sin presupuesto',
  });
});

test('what an update wrote is not told twice', () => {
  const written = change(
    9,
    '2026-02-01T10:00:00.000Z',
    { progress: 10, version: 1 },
    { progress: 40, version: 2 },
  );
  expect(storyOf({ updates: [], changes: [written] })).toEqual([]);
});

test('the reason of an earlier new date does not explain another edit', () => {
  const renamed = change(
    9,
    '2026-02-01T10:00:00.000Z',
    { code: '1', replan_reason: 'Sin presupuesto' },
    { code: '2', replan_reason: 'Sin presupuesto' },
  );
  expect(storyOf({ updates: [], changes: [renamed] })).toMatchObject([{ reason: null }]);
});

test('what it waits for from now on, or no longer, is told by code', () => {
  const dependency = (id: number, before: Change['before'], after: Change['after']) => ({
    ...change(id, '2026-02-01T10:00:00.000Z', before, after),
    entity: 'milestone_dependency',
  });
  const changes = [
    dependency(2, { predecessor: '1.1.1' }, null),
    dependency(1, null, { predecessor: '1.1.1' }),
  ];
  expect(storyOf({ updates: [], changes })).toMatchObject([
    { kind: 'dependency', predecessor: '1.1.1', added: false },
    { kind: 'dependency', predecessor: '1.1.1', added: true },
  ]);
});
