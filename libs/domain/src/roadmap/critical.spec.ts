import { criticalMilestones, slackInChains } from './critical';
import type { Milestone } from './milestone';

const TODAY = '2026-01-01';
type Facts = Pick<Milestone, 'id' | 'status' | 'startsOn' | 'due'>;
const at = (id: number, due: string, fields: Partial<Facts> = {}): Facts => ({
  id,
  due,
  startsOn: null,
  status: 'in_progress',
  ...fields,
});
const after = (milestoneId: number, ...ids: number[]) =>
  ids.map((predecessorId) => ({ milestoneId, predecessorId }));

interface Case {
  name: string;
  milestones: Facts[];
  dependencies: ReturnType<typeof after>;
  slack: Record<number, number>;
}

test.each<Case>([
  {
    name: 'milestones in no chain have none',
    milestones: [at(1, '2026-03-01'), at(2, '2026-04-01')],
    dependencies: [],
    slack: {},
  },
  {
    name: 'without starts, the latest predecessor drives, and an earlier one may wait for it',
    milestones: [at(1, '2026-03-01'), at(2, '2026-03-11'), at(3, '2026-06-01')],
    dependencies: after(3, 1, 2),
    slack: { 1: 10, 2: 0, 3: 0 },
  },
  {
    name: 'a start that is stated leaves the time until it',
    milestones: [at(1, '2026-03-01'), at(2, '2026-06-01', { startsOn: '2026-05-01' })],
    dependencies: after(2, 1),
    slack: { 1: 61, 2: 0 },
  },
  {
    name: 'a start before the predecessor is due counts from the predecessor',
    milestones: [at(1, '2026-03-01'), at(2, '2026-06-01', { startsOn: '2025-05-01' })],
    dependencies: after(2, 1),
    slack: { 1: 0, 2: 0 },
  },
  {
    name: 'slack is handed down a chain',
    milestones: [at(1, '2026-02-01'), at(2, '2026-03-01'), at(3, '2026-06-01', { startsOn: '2026-03-31' })],
    dependencies: [...after(2, 1), ...after(3, 2)],
    slack: { 1: 30, 2: 30, 3: 0 },
  },
  {
    name: 'who serves two chains has the slack of the tighter one',
    milestones: [
      at(1, '2026-02-01'),
      at(2, '2026-06-01', { startsOn: '2026-02-11' }),
      at(3, '2026-06-01', { startsOn: '2026-02-21' }),
    ],
    dependencies: [...after(2, 1), ...after(3, 1)],
    slack: { 1: 10, 2: 0, 3: 0 },
  },
  {
    name: 'a due date that contradicts the dependency has less than none',
    milestones: [at(1, '2026-06-11'), at(2, '2026-06-01')],
    dependencies: after(2, 1),
    slack: { 1: -10, 2: 0 },
  },
  {
    name: 'what is overdue can finish today at the earliest',
    milestones: [at(1, '2025-12-01'), at(2, '2026-06-01')],
    dependencies: after(2, 1),
    slack: { 1: -31, 2: 0 },
  },
  {
    name: 'what is done or given up is in no chain',
    milestones: [
      at(1, '2025-06-01', { status: 'completed' }),
      at(2, '2026-02-01', { status: 'cancelled' }),
      at(3, '2026-06-01'),
    ],
    dependencies: after(3, 1, 2),
    slack: {},
  },
  {
    name: 'dates of low precision count by their last day',
    milestones: [at(1, '2026-Q1'), at(2, '2026-03-21'), at(3, '2026')],
    dependencies: after(3, 1, 2),
    slack: { 1: 0, 2: 10, 3: 0 },
  },
  {
    name: 'a circle, which no write lets in, has none and ends',
    milestones: [at(1, '2026-03-01'), at(2, '2026-04-01')],
    dependencies: [...after(1, 2), ...after(2, 1)],
    slack: {},
  },
])('slack: $name', ({ milestones, dependencies, slack }) => {
  expect(Object.fromEntries(slackInChains(milestones, dependencies, TODAY))).toEqual(slack);
});

test('critical is what has no slack', () => {
  const milestones = [at(1, '2026-03-01'), at(2, '2026-03-11'), at(3, '2026-06-01'), at(4, '2026-06-01')];
  expect([...criticalMilestones(milestones, after(3, 1, 2), TODAY)].sort()).toEqual([2, 3]);
});
