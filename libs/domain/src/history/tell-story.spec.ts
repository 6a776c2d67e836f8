import type { StoryLine } from './story';
import { STORY_KINDS, STORY_RULES } from './story-rules';
import { authorOfStory, type LoggedChange, recordsToName, storyLines, type StoryNames } from './tell-story';

const es = (text: string) => ({ lang: 'es', text });
type Image = Record<string, unknown>;
const changed = (entity: string, before: Image | null, after: Image | null, entityId = 1): LoggedChange => ({
  entity,
  entityId,
  operation: before === null ? 'insert' : after === null ? 'delete' : 'update',
  before,
  after,
});
const names: StoryNames = {
  record: (subject, id) =>
    id > 900 ? undefined : { code: `${subject} ${id}`, label: subject === 'meeting' ? es('Mesa') : null },
  body: (id) => ({ 5: 'INDAP', 6: 'SERCOTEC' })[id],
};
const tell = (...changes: LoggedChange[]): Partial<StoryLine>[] => storyLines(changes, names);

describe('a change of a milestone', () => {
  it.each<[string, Image, Image, StoryLine['kinds'], Partial<StoryLine['changes'][number]>[]]>([
    [
      'of its due date',
      { due: '2026-06' },
      { due: '2026-Q4' },
      ['replanned'],
      [{ field: 'due', as: 'period', from: '2026-06', to: '2026-Q4' }],
    ],
    [
      'of status and progress at once',
      { status: 'planned', progress: 0, version: 1 },
      { status: 'in_progress', progress: 40, version: 2 },
      ['status', 'progress'],
      [
        { field: 'status', as: 'status', from: 'planned', to: 'in_progress' },
        { field: 'progress', as: 'percent', from: 0, to: 40 },
      ],
    ],
    [
      'of its weight',
      { weight: 1 },
      { weight: 2.5 },
      ['weight'],
      [{ field: 'weight', as: 'number', from: 1, to: 2.5 }],
    ],
    [
      'of its owner, by name',
      { owner_id: null },
      { owner_id: 5 },
      ['owner'],
      [{ field: 'owner', from: null, to: 'INDAP' }],
    ],
    [
      'of its objective, by code',
      { objective_id: 3 },
      { objective_id: 4 },
      ['place'],
      [{ field: 'objective', from: 'objective 3', to: 'objective 4' }],
    ],
    [
      'of its words',
      { title: es('Mapa') },
      { title: es('Mapas') },
      ['wording'],
      [{ field: 'title', from: es('Mapa'), to: es('Mapas') }],
    ],
    [
      'of what is not told one by one',
      { themes: [], territories: [] },
      { themes: ['CARE'], territories: ['CL-RM'] },
      ['wording'],
      [{ field: 'details', as: 'hidden', from: null, to: null }],
    ],
  ])('%s', (_, before, after, kinds, changes) => {
    const [line] = tell(changed('milestone', before, after));
    expect(line).toMatchObject({ subject: 'milestone', id: 1, operation: 'update', kinds, changes });
    expect(line?.changes).toHaveLength(changes.length);
  });

  it.each([
    ['its place in the list', { position: 1 }, { position: 2 }],
    ['nothing but its version', { version: 1 }, { version: 2 }],
    ['an empty value for none', {}, { cancel_reason: null }],
  ])('of %s is not told', (_, before, after) => {
    expect(tell(changed('milestone', before, after))).toEqual([]);
  });

  it('says why its due date was moved, and not why it was moved earlier', () => {
    const reason = { replan_reason: 'Sin presupuesto' };
    expect(tell(changed('milestone', { due: '2026' }, { due: '2027', ...reason }))[0]).toMatchObject({
      reason: 'Sin presupuesto',
    });
    expect(tell(changed('milestone', { weight: 1, ...reason }, { weight: 2, ...reason }))[0]).toMatchObject({
      reason: null,
    });
  });

  it('tells of one that is no more by the name that it had', () => {
    const gone = changed('milestone', { code: '1.1', title: es('Mapa') }, null, 901);
    expect(tell(gone)).toEqual([
      {
        ...{ subject: 'milestone', id: 901, code: '1.1', label: es('Mapa'), operation: 'delete' },
        ...{ kinds: ['removed'], changes: [], reason: null },
      },
    ]);
  });

  it('shortens long texts', () => {
    const [line] = tell(changed('milestone', { reference: null }, { reference: 'x'.repeat(1_000) }));
    expect(String(line?.changes?.[0]?.to)).toHaveLength(301);
  });
});

describe('what one request wrote', () => {
  it('is one line a record, whatever belongs to it', () => {
    const lines = tell(
      changed(
        'milestone_update',
        null,
        { milestone_id: 1, status: 'in_progress', progress: 40, note: es('Va') },
        7,
      ),
      changed('milestone', { status: 'planned', progress: 10 }, { status: 'in_progress', progress: 40 }),
      changed('evidence', null, { milestone_id: 1, title: 'Acta', url: 'https://x.example' }, 8),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ operation: 'update', kinds: ['status', 'progress', 'evidence'] });
    expect(lines[0]?.changes).toEqual([
      { field: 'progress', as: 'percent', from: 10, to: 40 },
      { field: 'note', as: 'text', from: null, to: es('Va') },
      { field: 'status', as: 'status', from: 'planned', to: 'in_progress' },
      { field: 'evidence', as: 'text', from: null, to: 'Acta' },
    ]);
  });

  it('tells several changes of a field from the first to the last, and none that came to nothing', () => {
    const moved = changed('milestone', { due: '2026', weight: 1 }, { due: '2027', weight: 2 });
    const again = changed('milestone', { due: '2027', weight: 2 }, { due: '2028', weight: 1 });
    expect(tell(moved, again)[0]?.changes).toEqual([
      { field: 'due', as: 'period', from: '2026', to: '2028' },
    ]);
  });

  it('tells of a meeting that its list of attendance changed, and of nobody on it', () => {
    const lines = tell(
      changed('attendance', { meeting_id: 2, organisation: 'Federación', attended: true }, null, 11),
      changed('attendance', null, { meeting_id: 2, organisation: 'Sindicato', attended: true }, 12),
      changed(
        'meeting',
        { names: 'A. Nadie', status: 'scheduled' },
        { names: 'B. Nadie', status: 'held' },
        2,
      ),
    );
    expect(lines).toMatchObject([{ subject: 'meeting', id: 2, kinds: ['meeting'], label: es('Mesa') }]);
    expect(JSON.stringify(lines)).not.toMatch(/Nadie|Sindicato|Federación/);
  });
});

describe('what a reader may not see', () => {
  it.each([
    ['a draft of an assessment', changed('assessment', null, { status: 'draft', criteria: [] })],
    [
      'an edit of it',
      changed('assessment', { status: 'draft', criteria: [] }, { status: 'draft', criteria: [1] }),
    ],
    ['a calendar feed', changed('calendar_feed', null, { person_id: 1 })],
    [
      'a comment on what they may not see',
      changed('comment', null, { subject: 'assessment', subject_id: 901 }),
    ],
    [
      'a dissent from what they may not see',
      changed('dissent', null, { assessment_id: 901, text: es('No') }),
    ],
  ])('is not told: %s', (_, change) => {
    expect(tell(change)).toEqual([]);
  });

  it('are the words of a comment and the name of a restricted file', () => {
    const lines = tell(
      changed('comment', null, { subject: 'milestone', subject_id: 1, text: 'secreto' }),
      changed('evidence_file', null, { milestone_id: 1, name: 'secreto.pdf', restricted: true }),
    );
    expect(lines).toMatchObject([{ subject: 'milestone', id: 1, kinds: ['evidence', 'comment'] }]);
    expect(JSON.stringify(lines)).not.toContain('secreto');
  });

  it('is told once it is published', () => {
    const published = changed('assessment', { status: 'draft' }, { status: 'published' }, 3);
    expect(tell(published)).toMatchObject([{ subject: 'assessment', id: 3, kinds: ['assessment'] }]);
  });
});

it.each([
  ['axis', null, { code: 'A1', title: es('Eje') }, ['created'], 'insert'],
  ['meeting', null, { topic: es('Mesa') }, ['meeting'], 'insert'],
  ['agreement', { status: 'open' }, { status: 'done' }, ['agreement'], 'update'],
  ['agreement_position', null, { agreement_id: 4, verdict: 'disputed' }, ['agreement'], 'update'],
  ['tracking', null, { indicator_id: 4, target: {} }, ['indicator'], 'update'],
  ['partner', { name: es('OIT') }, null, ['engagement'], 'delete'],
  ['report_step', null, { report_id: 4, step: 'submitted' }, ['report'], 'update'],
  ['milestone_dependency', null, { milestone_id: 4, predecessor_id: 5 }, ['replanned'], 'update'],
  ['roadmap', { status: 'draft' }, { status: 'adopted' }, ['status'], 'update'],
])('a write to %s is told as what it is', (entity, before, after, kinds, operation) => {
  expect(tell(changed(entity, before, after))).toMatchObject([{ kinds, operation }]);
});

it('records are named before they are told, also those that a change only refers to', () => {
  const wanted = recordsToName([
    changed('milestone', { objective_id: 3 }, { objective_id: 4 }, 1),
    changed('evidence', null, { milestone_id: 2 }),
    changed('comment', null, { subject: 'indicator', subject_id: 6 }),
    changed('calendar_feed', null, {}),
  ]);
  expect([...wanted].map(([subject, ids]) => [subject, [...ids]])).toEqual([
    ['milestone', [1, 2]],
    ['objective', [3, 4]],
    ['indicator', [6]],
  ]);
});

it('an author is a person, the demo or the system', () => {
  expect(['person:7', 'system:demo', 'system:migration', 'public', 'test'].map(authorOfStory)).toEqual([
    'person:7',
    'demo',
    'system',
    'system',
    'system',
  ]);
});

it('every kind is given by some rule', () => {
  const given = Object.values(STORY_RULES).flatMap(({ kind, fields, rest }) => [
    ...(kind ? [kind] : ['created', 'removed']),
    ...[...Object.values(fields), ...(rest ? [rest] : [])].flatMap((rule) => rule.kind ?? []),
  ]);
  expect([...new Set([...given, 'import'])].sort()).toEqual([...STORY_KINDS].sort());
});
