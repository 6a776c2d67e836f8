import {
  concerns,
  type LiveChange,
  type LiveEvent,
  liveEvents,
  LiveQuery,
  overtakes,
  publicEvent,
} from './live';

const ana = { id: 7, name: 'Ana' };
const change = (fields: Partial<LiveChange> = {}): LiveChange => ({
  transaction: 1,
  entity: 'milestone',
  id: 4,
  version: 2,
  by: ana,
  ...fields,
});
const event = (fields: Partial<LiveEvent> = {}): LiveEvent => ({
  entities: ['milestone'],
  records: [{ entity: 'milestone', id: 4, version: 2 }],
  by: ana,
  ...fields,
});

describe('what is told of changes', () => {
  it('is one event for each transaction, with the last version of each record', () => {
    const changes = [
      change(),
      change({ entity: 'evidence', id: 9, version: null }),
      change({ version: 3 }),
      change({ transaction: 2, id: 5, by: null }),
    ];
    expect(liveEvents(changes)).toEqual([
      {
        entities: ['evidence', 'milestone'],
        records: [
          { entity: 'milestone', id: 4, version: 3 },
          { entity: 'evidence', id: 9, version: null },
        ],
        by: ana,
      },
      event({ records: [{ entity: 'milestone', id: 5, version: 2 }], by: null }),
    ]);
  });

  it('names kinds alone when there are many records', () => {
    const many = Array.from({ length: 51 }, (_, id) => change({ id: id + 1 }));
    expect(liveEvents(many)).toEqual([event({ records: null })]);
    expect(liveEvents(many.slice(1))[0]?.records).toHaveLength(50);
  });

  it.each([
    ['kinds alone', event(), event({ records: null, by: null })],
    [
      'no kind that it sees nowhere',
      event({ entities: ['comment', 'report'] }),
      { entities: ['report'], records: null, by: null },
    ],
    ['nothing when it sees none of them', event({ entities: ['comment', 'import_mapping'] }), null],
  ])('is to the public %s', (_, told, expected) => {
    expect(publicEvent(told)).toEqual(expected);
  });
});

describe('an event', () => {
  it.each([
    [['milestone', 'axis'], true],
    [['meeting'], false],
    [[], true],
  ])('concerns who asks about %j: %s', (entities, expected) => {
    expect(concerns(event(), entities)).toBe(expected);
  });

  it.each([
    ['a later version', event(), { entity: 'milestone', id: 4, version: 1 }, true],
    ['the version that was seen', event(), { entity: 'milestone', id: 4, version: 2 }, false],
    ['another record', event(), { entity: 'milestone', id: 5, version: 1 }, false],
    ['another kind', event(), { entity: 'meeting', id: 4, version: 1 }, false],
    ['many of its kind', event({ records: null }), { entity: 'milestone', id: 4, version: 2 }, true],
    ['many of another kind', event({ records: null }), { entity: 'meeting', id: 4, version: 2 }, false],
  ])('that tells of %s', (_, told, seen, expected) => {
    expect(overtakes(told, seen)).toBe(expected);
  });
});

describe('a position', () => {
  it.each(['', '-1', '1.5', '01', 'x', '9999999999999999'])('is not %j', (after) => {
    expect(LiveQuery.safeParse({ after }).success).toBe(false);
  });

  it('is a number', () => {
    expect(LiveQuery.parse({ after: '4711' })).toEqual({ after: 4711 });
    expect(LiveQuery.parse({})).toEqual({});
  });
});
