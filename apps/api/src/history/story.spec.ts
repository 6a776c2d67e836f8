import { jest } from '@jest/globals';
import { apiUrl, type ChangeStory, PATHS, type Problem, type StoryEntry } from '@rumbo/domain';
import { importerOf } from '../imports/testing';
import { createPersona, recordedOn, spanish, startApi, type TestApi } from '../testing';
import { ADOPTED, code, DONE, MOVED, type PlanWithPast, planWithPast, RECORDED } from './testing';

const ROWS = 1_489;

describe('the story of a roadmap', () => {
  let api: TestApi;
  let past: PlanWithPast;

  beforeAll(async () => {
    api = await startApi();
    past = await planWithPast(api);
    const secretary = await createPersona(api, 'secretary');
    const post = async (path: string, body: object, as: string) => {
      const answer = await api.call<{ id: number; meeting: { id: number } }>('POST', path, { as, body });
      expect(answer.status).toBeLessThan(300);
      return answer.body;
    };
    const council = await post(
      apiUrl(PATHS.dialogueBodies, { roadmap: code }),
      { acronym: 'MESA', name: spanish('Mesa') },
      secretary.cookie,
    );
    await post(
      apiUrl(PATHS.meetings, { roadmap: code }),
      {
        ...{ dialogueBodyId: council.id, topic: spanish('Plenario'), status: 'held', type: 'CONS' },
        ...{ level: 'national', on: '2026-06-20', minutes: {}, names: 'Delegada Secreta' },
        attendance: [
          { bodyId: null, organisation: 'Sindicato', group: 'WRK', attended: true, female: 2, male: 1 },
          { bodyId: null, organisation: 'Gremio', group: 'EMP', attended: true, female: 1, male: 1 },
        ],
      },
      secretary.cookie,
    );
    await post(
      apiUrl(PATHS.threads, { roadmap: code }),
      { subject: 'milestone', subjectId: past.map.id, text: 'palabras de un comentario' },
      past.coordinator.cookie,
    );
    await recordedOn(api, '2026-06-20');
  }, 60_000);
  afterAll(async () => {
    jest.useRealTimers();
    await api.close();
  });

  const read = async (query: Record<string, string> = {}, as = past.coordinator.cookie) => {
    const address = `${apiUrl(PATHS.changeStory, { roadmap: code })}?${new URLSearchParams(query)}`;
    const answer = await api.get<ChangeStory & Problem>(address, { as });
    return { ...answer.body, status: answer.status };
  };
  const days = ({ entries }: ChangeStory) => entries.map(({ at }) => at.slice(0, 10));
  const told = ({ entries }: ChangeStory) =>
    entries.flatMap(({ lines }) => lines.map(({ subject, code: name, kinds }) => [subject, name, ...kinds]));

  it('is told from the newest to the oldest, an entry for each request', async () => {
    const story = await read({ to: MOVED });
    expect(story).toMatchObject({ status: 200, from: RECORDED, to: MOVED, nextCursor: null });
    expect(told(story)).toEqual([
      ['milestone', '1.1.3', 'weight', 'wording'],
      ['milestone', '1.1.1', 'replanned', 'owner'],
      ['roadmap', code, 'status'],
      ['milestone', '1.1.3', 'created'],
      ['milestone', '1.1.2', 'created'],
      ['milestone', '1.1.1', 'created'],
      ['roadmap', code, 'created'],
      ['axis', 'A1', 'created'],
      ['objective', 'O1.1', 'created'],
    ]);
  });

  it('says who changed what from what to what, and why', async () => {
    const { entries } = await read({ from: MOVED, to: MOVED });
    expect(entries.map(({ author, name }) => [author, name])).toEqual(
      Array.from({ length: 2 }, () => [`person:${past.coordinator.id}`, 'coordinator']),
    );
    expect(entries[1]?.lines).toEqual([
      {
        ...{ subject: 'milestone', id: past.map.id, code: '1.1.1', label: spanish('Hito 1.1.1') },
        ...{ operation: 'update', kinds: ['replanned', 'owner'], reason: 'Sin presupuesto' },
        changes: [
          { field: 'due', as: 'period', from: '2026-03', to: '2026-09' },
          { field: 'owner', as: 'body', from: 'DAES', to: 'INDAP' },
        ],
      },
    ]);
  });

  it('tells in one line what one request said of a milestone', async () => {
    const { entries } = await read({ from: DONE, to: DONE, author: `person:${past.reporter.id}` });
    expect(entries).toHaveLength(1);
    expect(entries[0]?.lines).toMatchObject([
      { id: past.map.id, kinds: expect.arrayContaining(['status', 'evidence']) },
    ]);
    expect(entries[0]?.lines[0]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'status', as: 'status', from: 'planned', to: 'completed' },
        { field: 'note', as: 'text', from: null, to: spanish('Publicado') },
        { field: 'evidence', as: 'text', from: null, to: 'Mapa publicado' },
      ]),
    );
  });

  it('tells of meetings and comments without names and words', async () => {
    const story = await read({ from: '2026-06-20', to: '2026-06-20' });
    expect(told(story)).toEqual([
      ['milestone', '1.1.1', 'comment'],
      ['meeting', null, 'meeting'],
      ['dialogue_body', 'MESA', 'meeting'],
    ]);
    expect(JSON.stringify(story)).not.toMatch(/Secreta|Sindicato|Gremio|palabras/);
  });

  it.each<[string, string[][]]>([
    ['replanned', [['milestone', '1.1.1', 'replanned', 'owner']]],
    ['weight', [['milestone', '1.1.3', 'weight', 'wording']]],
    ['owner', [['milestone', '1.1.1', 'replanned', 'owner']]],
    ['wording', [['milestone', '1.1.3', 'weight', 'wording']]],
    ['evidence', [['milestone', '1.1.1', 'evidence']]],
    ['comment', [['milestone', '1.1.1', 'comment']]],
    ['removed', []],
    ['import', []],
    ['indicator', []],
    ['place', []],
  ])('can be asked for what is about %s', async (kind, lines) => {
    expect(told(await read({ kind }))).toEqual(lines);
  });

  it('can be asked for what one author did, and names the authors', async () => {
    const all = await read();
    expect(all.authors.map(({ author, name }) => [author, name])).toEqual([
      ['system', null],
      [`person:${past.coordinator.id}`, 'coordinator'],
      [`person:${past.reporter.id}`, 'reporter'],
      [expect.stringMatching(/^person:\d+$/), 'secretary'],
    ]);
    expect(new Set((await read({ author: 'system' })).entries.map(({ author }) => author))).toEqual(
      new Set(['system']),
    );
    expect((await read({ author: 'demo' })).entries).toEqual([]);
    expect((await read({ author: 'person:999999' })).entries).toEqual([]);
  });

  it('leaves out drafts of assessments, and tells of what is published', async () => {
    const [round] = await api.sql<{ id: number }>(
      `insert into assessment_round (roadmap_id, period, opened_on) values ($1, '2026-07', '2026-07-01') returning id`,
      [past.plan.roadmapId],
    );
    const [draft] = await api.sql<{ id: number }>(
      `insert into assessment (roadmap_id, round_id, factor, perspective, criteria)
       values ($1, $2, 'F1', 'workers', '[{"justification": "borrador secreto"}]') returning id`,
      [past.plan.roadmapId, round?.id],
    );
    await recordedOn(api, '2026-07-01');
    const before = await read({ from: '2026-07-01', to: '2026-07-01' });
    expect(told(before)).toEqual([['assessment_round', '2026-07', 'assessment']]);
    await api.sql(`update assessment set status = 'published', published_at = now() where id = $1`, [
      draft?.id,
    ]);
    await recordedOn(api, '2026-07-02');
    const after = await read({ from: '2026-07-02', to: '2026-07-02' });
    expect(told(after)).toEqual([['assessment', 'F1', 'assessment']]);
    expect(JSON.stringify([before, after])).not.toContain('secreto');
  });

  it('tells of an import in one entry with its counts', async () => {
    const rows = Array.from({ length: ROWS }, (_, n) => `E2;Eje 2;O2.1;Objetivo;H${n};Hito ${n};2027-12-31`);
    const importer = importerOf(api, past.plan, past.coordinator.cookie);
    await importer.run(
      ['axis_code;axis;objective_code;objective;code;title;due', ...rows].join('\n'),
      'plan.csv',
    );
    await recordedOn(api, '2026-08-03');
    const { entries, nextCursor } = await read({ from: '2026-08-03', to: '2026-08-03' });
    expect(entries).toHaveLength(1);
    expect(nextCursor).toBeNull();
    const [entry] = entries as [StoryEntry];
    expect(entry.import).toMatchObject({
      kind: 'plan',
      fileName: 'plan.csv',
      undone: false,
      counts: { created: ROWS },
    });
    expect(entry.lines).toEqual([]);
    expect(entry.counts).toEqual(
      expect.arrayContaining([{ subject: 'milestone', operation: 'insert', count: ROWS }]),
    );
    expect((await read({ kind: 'import' })).entries.map(({ id }) => id)).toHaveLength(1);
  });

  it('comes in pages that neither lose nor repeat an entry, also when requests are written at the same instant', async () => {
    for (let n = 0; n < 65; n += 1)
      await api.sql(
        `insert into change (at, actor, request_id, entity, entity_id, roadmap_id, operation, before, after)
         select '2026-08-10T12:00:00Z', 'person:' || $1::int, 'r' || $2::int, 'milestone', $3, $4, 'update',
                jsonb_build_object('weight', n), jsonb_build_object('weight', n + 1) from generate_series(1, 2) n`,
        [past.coordinator.id, n, past.seal.id, past.plan.roadmapId],
      );
    const seen: number[] = [];
    const sizes: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: ChangeStory = await read({
        from: '2026-08-10',
        to: '2026-08-10',
        ...(cursor && { cursor }),
      });
      seen.push(...page.entries.map(({ id }) => id));
      sizes.push(page.entries.length);
      expect(page.authors.length).toBe(cursor ? 0 : 1);
      cursor = page.nextCursor;
    }
    expect(sizes).toEqual([30, 30, 5]);
    expect(new Set(seen).size).toBe(65);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
    await api.sql(`delete from change where request_id ~ '^r\\d+$'`);
  });

  it('has one entry for requests that were under way at the same time', async () => {
    for (const [request, weight] of [
      ['a', 1],
      ['b', 2],
      ['a', 3],
      ['b', 4],
    ])
      await api.sql(
        `insert into change (actor, request_id, entity, entity_id, roadmap_id, operation, before, after)
         values ('person:1', 'under way ' || $1::text, 'milestone', $2, $3, 'update', '{"weight": 0}', jsonb_build_object('weight', $4::int))`,
        [request, past.seal.id, past.plan.roadmapId, weight],
      );
    await recordedOn(api, '2026-08-20');
    const { entries } = await read({ from: '2026-08-20', to: '2026-08-20' });
    expect(entries.map(({ lines }) => lines[0]?.changes[0]?.to)).toEqual([4, 3]);
  });

  it.each([
    [{ from: 'x' }, ['from', 'impossibleDate']],
    [{ to: '2199-01-01' }, ['to', 'inTheFuture']],
    [{ from: '2020-01-01' }, ['from', 'beforeRecords']],
    [{ from: DONE, to: MOVED }, ['to', 'endBeforeStart']],
    [{ kind: 'gossip' }, ['kind', 'unknownValue']],
    [{ author: "' or true" }, ['author', 'invalidFormat']],
    [{ cursor: 'x' }, ['cursor', 'invalidFormat']],
  ])('refuses %j', async (query, [path, error]) => {
    const { status, errors } = await read(query as Record<string, string>);
    expect([status, errors?.map((one) => [one.path, one.code])]).toEqual([422, [[path, error]]]);
  });

  it('is for who may read the history of the country', async () => {
    const kenyan = await createPersona(api, 'coordinator', { country: 'KE' });
    const [manager, specialist] = [
      await createPersona(api, 'manager'),
      await createPersona(api, 'specialist'),
    ];
    expect((await read({}, kenyan.cookie)).status).toBe(403);
    expect((await read({}, manager.cookie)).status).toBe(200);
    expect((await read({}, specialist.cookie)).status).toBe(200);
    expect((await api.get(apiUrl(PATHS.changeStory, { roadmap: code }))).status).toBe(401);
    expect(days(await read({ from: ADOPTED, to: ADOPTED }))).toEqual([ADOPTED]);
  });
});
