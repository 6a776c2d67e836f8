import { milestone as facts } from '../testing/milestones';
import { comparePlans, countedFrom, type PlanOnDay, type RecordedMilestone } from './compare-plans';
import { CHANGE_KINDS, type ChangeKind } from './comparison';

const row = (change: Partial<RecordedMilestone> = {}): RecordedMilestone => ({
  ...facts(),
  unit: null,
  texts: 'a',
  ...change,
});
const plan = (day: string, milestones: readonly RecordedMilestone[]): PlanOnDay => ({
  day,
  roadmap: { startsOn: '2026-01-01', endsOn: '2027-12-31' },
  milestones,
});
/** Half a year later, unless a case says otherwise. */
const compare = (
  before: readonly RecordedMilestone[],
  after: readonly RecordedMilestone[],
  [from, to] = ['2026-03-31', '2026-09-30'],
) => comparePlans(plan(from ?? '', before), plan(to ?? '', after));

const done = { status: 'completed', completedOn: '2026-06-30', progress: 100 } as const;
const target = { type: 'target', unit: 'n', baseline: 0, goal: 10 } as const;

describe('what became of a milestone between two days', () => {
  it.each<[string, Partial<RecordedMilestone>, Partial<RecordedMilestone>, ChangeKind[]]>([
    ['nothing', {}, {}, []],
    ['completed', {}, done, ['completed']],
    ['completed late, after it was overdue', { due: '2026-02' }, { due: '2026-02', ...done }, ['completed']],
    ['still completed', done, done, []],
    ['reopened', done, { progress: 60 }, ['reopened']],
    ['cancelled', {}, { status: 'cancelled' }, ['cancelled']],
    ['taken up again', { status: 'cancelled' }, {}, ['reopened']],
    ['cancelled after it was completed', done, { status: 'cancelled' }, ['cancelled']],
    ['slipped', { due: '2026-06' }, { due: '2026-06' }, ['slipped']],
    ['overdue on both days', { due: '2026-03-30' }, { due: '2026-03-30' }, []],
    ['re-planned before it could slip', { due: '2026-06' }, { due: '2026-12' }, ['replanned']],
    ['re-planned, and late all the same', { due: '2026-06' }, { due: '2026-08' }, ['slipped', 'replanned']],
    ['a quarter given as its last month', { due: '2026-Q4' }, { due: '2026-12' }, ['reworded']],
    ['a quarter given as an earlier month', { due: '2026-Q4' }, { due: '2026-11' }, ['replanned']],
    ['progressed', { progress: 10 }, { progress: 40 }, ['progressed']],
    ['fallen back', { progress: 40 }, { progress: 10 }, ['progressed']],
    ['begun', { status: 'planned' }, { status: 'in_progress' }, ['progressed']],
    ['a new figure beyond its goal', { ...target, value: 11 }, { ...target, value: 12 }, ['progressed']],
    ['re-weighted', { weight: 1 }, { weight: 2.5 }, ['reweighted']],
    ['another owner', { ownerId: 1 }, { ownerId: 2 }, ['ownerChanged']],
    ['an owner at last', { ownerId: null }, { ownerId: 2 }, ['ownerChanged']],
    ['another goal', target, { ...target, goal: 20 }, ['goalChanged']],
    ['another unit', target, { ...target, unit: '%' }, ['goalChanged']],
    ['made a target', {}, target, ['goalChanged']],
    ['moved to another objective', { objectiveId: 1 }, { objectiveId: 2 }, ['moved']],
    ['another code', { code: '1' }, { code: '2' }, ['reworded']],
    ['a long text', { texts: 'a' }, { texts: 'b' }, ['reworded']],
    [
      'a translation',
      {},
      { title: { ...facts().title, translations: { en: 'Map of value chains' } } },
      ['reworded'],
    ],
    [
      'translations in another order are the same',
      { title: { lang: 'es', text: 'x', translations: { en: 'a', fr: 'b' } } },
      { title: { lang: 'es', text: 'x', translations: { fr: 'b', en: 'a' } } },
      [],
    ],
    [
      'much at once',
      { due: '2026-06', weight: 1 },
      { due: '2026-07', weight: 2, ...done },
      ['completed', 'replanned', 'reweighted'],
    ],
  ])('%s', (_, before, after, kinds) => {
    const { milestones, counts, changed } = compare([row(before)], [row(after)]);
    expect(milestones[0]?.kinds ?? []).toEqual(kinds);
    expect(CHANGE_KINDS.filter((kind) => counts[kind] > 0)).toEqual(kinds);
    expect(changed).toBe(kinds.length > 0 ? 1 : 0);
  });

  it.each<[string, readonly RecordedMilestone[], readonly RecordedMilestone[], ChangeKind[]]>([
    ['added', [], [row()], ['added']],
    ['added and completed since', [], [row(done)], ['added', 'completed']],
    ['added with a date that has passed', [], [row({ due: '2026-06' })], ['added', 'slipped']],
    ['removed', [row(done)], [], ['removed']],
  ])('%s', (_, before, after, kinds) => {
    expect(compare(before, after).milestones[0]?.kinds).toEqual(kinds);
  });

  it('is told with how it stood on each day, judged on that day', () => {
    const [milestone] = compare(
      [row({ due: '2026-06', progress: 20 })],
      [row({ due: '2026-08', progress: 50 })],
    ).milestones;
    expect(milestone).toMatchObject({
      replannedBy: 62,
      before: { due: '2026-06', state: 'in_progress', progress: 20, days: 91 },
      after: { due: '2026-08', state: 'overdue', progress: 50, days: 30 },
    });
  });

  it('is judged by the start that the roadmap had on each day', () => {
    const due = { due: '2026-05-31', progress: 10 };
    const early = {
      ...plan('2026-04-15', [row(due)]),
      roadmap: { startsOn: '2026-04-01', endsOn: '2027-12-31' },
    };
    const [milestone] = comparePlans(early, plan('2026-04-15', [row({ ...due, weight: 2 })])).milestones;
    expect(milestone).toMatchObject({ before: { state: 'in_progress' }, after: { state: 'at_risk' } });
  });
});

it.each([
  ['2026-06-30', '2026-07-01', 1],
  ['2026-06', '2026-09', 92],
  ['2027', '2026', -365],
  ['2026-Q3', '2026-10-15', 15],
])('a due date moved from %s to %s moved by %i days', (from, to, days) => {
  expect(compare([row({ due: from })], [row({ due: to })]).milestones[0]?.replannedBy).toBe(days);
});

describe('a plan on two days', () => {
  const before = [
    row({ id: 1, axisId: 1, objectiveId: 11, ownerId: 5, progress: 50 }),
    row({ id: 2, axisId: 1, objectiveId: 11, ownerId: 6, due: '2026-06' }),
    row({ id: 3, axisId: 2, objectiveId: 21, ownerId: null, due: '2026-10', weight: 2 }),
    row({ id: 4, axisId: 3, objectiveId: 31, ownerId: 7 }),
  ];
  const after = [
    row({ id: 1, axisId: 1, objectiveId: 11, ownerId: 5, ...done }),
    row({ id: 2, axisId: 2, objectiveId: 21, ownerId: 6, due: '2027-06' }),
    row({ id: 3, axisId: 2, objectiveId: 21, ownerId: 5, due: '2026-11', weight: 2 }),
    row({ id: 8, axisId: 2, objectiveId: 22, ownerId: 5, status: 'cancelled' }),
  ];
  const compared = compare(before, after);

  it('has its progress on both days, with what it was computed from', () => {
    expect(compared.before).toMatchObject({ day: '2026-03-31', milestones: 4, overdue: 0 });
    expect(compared.before.rollUp).toEqual({ done: 0.5, weight: 5, percent: 10, milestones: 4 });
    expect(compared.after.rollUp).toEqual({ done: 1, weight: 4, percent: 25, milestones: 3 });
    expect(compared.after.elapsed).toBeGreaterThan(compared.before.elapsed);
  });

  it('counts each kind, and says out of how many', () => {
    expect(compared).toMatchObject({ onBothDays: 3, changed: 5 });
    expect(compared.counts).toMatchObject({ added: 1, removed: 1, completed: 1, cancelled: 1, replanned: 2 });
    expect(compared.counts).toMatchObject({ ownerChanged: 1, moved: 1, slipped: 0, reweighted: 0 });
    const from = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, countedFrom(kind, compared)]));
    expect(from).toMatchObject({ removed: 4, added: 4, completed: 4, replanned: 3, moved: 3 });
  });

  it('says how far due dates moved', () => {
    expect(compared.replans).toEqual({ later: 2, earlier: 0, median: 197.5, longest: 365 });
    expect(compare([row({ due: '2026-12' })], [row({ due: '2026-10' })]).replans).toEqual({
      later: 0,
      earlier: 1,
      median: null,
      longest: null,
    });
  });

  it('is grouped by axis, objective and body; changes add up, by where a milestone stands now', () => {
    expect(compared.byAxis.map(({ key, changed }) => [key, changed])).toEqual([
      ['1', 1],
      ['2', 3],
      ['3', 1],
    ]);
    expect(compared.byAxis.map(({ before, after }) => [before?.milestones, after?.milestones])).toEqual([
      [2, 1],
      [1, 2],
      [1, undefined],
    ]);
    expect(compared.byObjective.map(({ key, changed }) => [key, changed])).toEqual([
      ['11', 1],
      ['21', 2],
      ['22', 1],
      ['31', 1],
    ]);
    expect(compared.byBody.map(({ key, changed, counts }) => [key, changed, counts.replanned])).toEqual([
      ['5', 3, 1],
      ['6', 1, 1],
      ['none', 0, 0],
      ['7', 1, 0],
    ]);
  });

  it('lists what changed in the order of the later plan, and what was removed at the end', () => {
    expect(compared.milestones.map(({ id }) => id)).toEqual([1, 2, 3, 8, 4]);
  });

  it('is the same on one day as on itself', () => {
    const same = compare(after, after, ['2026-09-30', '2026-09-30']);
    expect(same).toMatchObject({ changed: 0, milestones: [] });
    expect(same.before).toEqual(same.after);
  });
});
