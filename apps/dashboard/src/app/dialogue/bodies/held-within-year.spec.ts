import { heldWithinYear } from './held-within-year';

test('finds by body what was held within the year', () => {
  const meeting = (dialogueBodyId: number, on: string, status: 'held' | 'cancelled' = 'held') => ({
    id: Number(on.replaceAll('-', '')),
    dialogueBodyId,
    on,
    status,
  });
  const meetings = [
    meeting(1, '2026-11-24'),
    meeting(1, '2025-11-25'),
    meeting(1, '2025-11-24'),
    meeting(2, '2026-05-01', 'cancelled'),
    meeting(2, '2026-12-01'),
  ];
  expect([...heldWithinYear(meetings, '2026-11-24')]).toEqual([[1, [20261124, 20251125]]]);
});
