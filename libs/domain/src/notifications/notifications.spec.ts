import { dueNews } from './dates';
import { countryOfDigest, isDigestDue } from './digest';
import { NotificationQuery, NotificationsSeen } from './notification';
import { placeOf, type Placed } from './place';
import { NOTIFICATION_KINDS, NOTIFICATION_TOPICS } from './vocabularies';

describe('a due date that is not met yet', () => {
  it.each([
    ['2026-06-30', '2026-06-15', null],
    ['2026-06-30', '2026-06-16', 'due_soon'],
    ['2026-06-30', '2026-06-30', 'due_soon'],
    ['2026-06-30', '2026-07-01', 'overdue'],
    ['2026-06-30', '2026-07-07', 'overdue'],
    ['2026-06-30', '2026-07-08', null],
    ['2026-06', '2026-06-17', 'due_soon'],
    ['2026-Q2', '2026-07-01', 'overdue'],
    ['2026', '2026-12-18', 'due_soon'],
  ])('of %s is, on %s, %s', (due, asOf, news) => {
    expect(dueNews(due, asOf)).toBe(news);
  });
});

describe('a digest', () => {
  it.each([
    ['daily', '2026-11-24', 6, true],
    ['daily', '2026-11-24', 5, false],
    ['daily', '2026-11-24', 11, true],
    ['daily', '2026-11-24', 12, false],
    ['weekly', '2026-11-23', 7, true],
    ['weekly', '2026-11-24', 7, false],
    ['weekly', '2025-12-29', 7, true],
    ['never', '2026-11-23', 7, false],
  ] as const)('that comes %s comes on %s at %i: %s', (frequency, day, hour, due) => {
    expect(isDigestDue(frequency, day, hour)).toBe(due);
  });

  it('comes in the morning of the country that a role is for', () => {
    const grant = (country: string | null) => ({ role: 'manager' as const, country, bodyId: null });
    expect(countryOfDigest({ grants: [grant(null), grant('CL'), grant('KE')] })).toBe('CL');
    expect(countryOfDigest({ grants: [grant(null)] })).toBeNull();
  });
});

describe('notifications', () => {
  it('have each one topic', () => {
    expect(Object.values(NOTIFICATION_TOPICS).flat()).toEqual(NOTIFICATION_KINDS);
  });

  it.each([
    [{}, { limit: 25 }],
    [{ limit: '0' }, { limit: 0 }],
    [{ cursor: '2026-11-24T10:00:00.000Z~7' }, { limit: 25, cursor: '2026-11-24T10:00:00.000Z~7' }],
  ])('are asked for by %j', (query, read) => {
    expect(NotificationQuery.parse(query)).toEqual(read);
  });

  it.each([
    { limit: '51' },
    { limit: '-1' },
    { cursor: '7' },
    { cursor: '2026-99-24T10:00:00.000Z~7' },
    { topic: 'all' },
  ])('are not asked for by %j', (query) => {
    expect(NotificationQuery.safeParse(query).success).toBe(false);
  });

  it('are seen one by one or up to one', () => {
    const takes = (input: unknown) => NotificationsSeen.safeParse(input).success;
    expect([{ ids: [1] }, { through: 1 }].map(takes)).toEqual([true, true]);
    expect([{}, { ids: [] }, { ids: [1], through: 1 }].map(takes)).toEqual([false, false, false]);
  });

  const placed = (fields: Partial<Placed>): Placed => ({
    roadmap: { code: 'CL-HRR' },
    subject: 'milestone',
    subjectId: 4,
    about: { code: null },
    anchor: null,
    ...fields,
  });
  it.each([
    [placed({}), 'milestones/4'],
    [placed({ subject: 'axis' }), 'plan/axes/4'],
    [placed({ subject: 'objective' }), 'plan/objectives/4'],
    [placed({ subject: 'indicator', about: { code: 'FRM-01' } }), 'indicators/FRM-01'],
    [placed({ subject: 'assessment_round', anchor: 'F1_2' }), 'factors/F1'],
    [placed({ subject: 'assessment_round' }), 'factors'],
  ])('lead to the page of their record: %j', (record, path) => {
    expect(placeOf(record).join('/')).toBe(`roadmaps/CL-HRR/${path}`);
  });
});
