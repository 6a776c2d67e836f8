import { type ImportUndoPlan, PATHS } from '@rumbo/domain';
import pg from 'pg';
import { createMilestone, createPersona, startApi, type TestApi } from '../../testing';
import { createImporter, type Importer } from '../testing';
import { MEETINGS, obstaclesOf, planTable, undoing } from './testing';

describe('undoing an import that something stands on', () => {
  let api: TestApi;
  let importer: Importer;
  let at: ReturnType<typeof undoing>;
  beforeEach(async () => {
    api = await startApi();
    importer = await createImporter(api);
    at = undoing(api, importer);
  });
  afterEach(() => api.close());

  it('leaves the evidence by which somebody completed a milestone since', async () => {
    await importer.run(planTable('1;Ley;Gobernanza;2026;INAC'));
    const { id } = await at.milestone('1');
    const report = async (body: Record<string, unknown>) => {
      const { version } = await at.milestone('1');
      const said = at.url(PATHS.milestoneUpdates, id);
      expect((await api.call('POST', said, { as: importer.cookie, version, body })).status).toBe(201);
    };
    await report({ status: 'in_progress' });
    const reports = await importer.run(
      'Code;Status;Period;Evidence\n1;In progress;2025-Q1;https://example.org/a\n',
      'reports.csv',
      'updates',
    );
    await report({ status: 'completed', completedOn: '2026-01-10' });
    expect(obstaclesOf((await at.undo(reports)).body)).toEqual([
      ['evidence', '1', 'completion', 'coordinator'],
    ]);
  });

  it('is refused once somebody has edited a record, and names it, who did it and when', async () => {
    const result = await importer.run(planTable('1;Ley;Gobernanza;2026;INAC', '2;Mesa;Gobernanza;2026;INAC'));
    await at.edit('2', { title: { lang: 'es', text: 'Mesa nacional' } });
    const { status, body } = await at.undo(result);
    expect([status, body.code, body.params]).toEqual([409, 'writtenSince', { count: 1 }]);
    expect((body.current as ImportUndoPlan).obstacles).toEqual([
      {
        ...{
          kind: 'milestone',
          page: String((await at.milestone('2')).id),
          code: '2',
          reason: 'edited',
          count: 1,
        },
        ...{ title: { lang: 'es', text: 'Mesa nacional' }, by: 'coordinator' },
        at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      },
    ]);
    expect(await at.codes()).toEqual(['1', '2']);
  });

  it('is refused while something that people made rests on what it brought', async () => {
    const result = await importer.run(
      planTable('1;Ley;Gobernanza;2026;', '2;Mesa;Gobernanza;2026;', '3;Red;Otro;2026;'),
    );
    const meetings = await importer.run(MEETINGS, 'meetings.csv', 'meetings');
    const [one, two, three] = [await at.milestone('1'), await at.milestone('2'), await at.milestone('3')];
    const { roadmapId } = importer.plan;
    const [meeting] = await api.sql<{ id: number }>(`select id from meeting`);
    const [own] = await api.sql<{ id: number }>(`select min(id) as id from person`);
    for (const [sql, ...values] of [
      [
        `insert into comment (roadmap_id, person_id, subject, subject_id, text) values ($1, $2, 'milestone', $3, 'Why?')`,
        own?.id,
        one.id,
      ],
      [
        `with round as (insert into assessment_round (roadmap_id, period, opened_on) values ($1, '2026-S1', '2026-01-01') returning id)
         insert into assessment (roadmap_id, round_id, factor, perspective, criteria) select $1, id, 'F1', 'government', $2 from round`,
        JSON.stringify([
          {
            criterion: 'F1_1',
            evidence: [
              { kind: 'milestone', id: two.id },
              { kind: 'meeting', id: meeting?.id },
            ],
          },
        ]),
      ],
      [
        `insert into tracking (roadmap_id, indicator_id, milestone_ids) select $1, min(id), array[$2::int] from indicator`,
        one.id,
      ],
      [
        `insert into milestone_dependency (roadmap_id, milestone_id, predecessor_id) values ($1, $2, $3)`,
        two.id,
        one.id,
      ],
      [
        `insert into agreement (roadmap_id, meeting_id, number, kind, text, milestone_ids) values ($1, $2, '1', 'action', '{"lang": "es", "text": "x"}', array[$3::int])`,
        meeting?.id,
        three.id,
      ],
      [
        `insert into evidence (roadmap_id, milestone_id, title, url, added_on) values ($1, $2, 'Acta', 'https://example.org', '2026-01-01')`,
        three.id,
      ],
    ] as [string, ...unknown[]][])
      await api.sql(sql, [roadmapId, ...values]);
    await createMilestone(api, { ...importer.plan, objectiveId: three.objectiveId }, importer.cookie, {
      code: 'own',
    });

    const seen = obstaclesOf((await at.undo(result)).body);
    expect(seen.map(([kind, code, reason]) => `${kind} ${code} ${reason}`).sort()).toEqual([
      'milestone 1 dependency',
      'milestone 1 indicator',
      'milestone 1 thread',
      'milestone 2 assessment',
      'milestone 2 dependency',
      'milestone 3 agreement',
      'milestone 3 evidence',
      expect.stringMatching(/^objective .* member$/) as string,
    ]);
    const talked = obstaclesOf((await at.undo(meetings)).body);
    expect(talked.map(([kind, , reason]) => `${kind} ${reason}`).sort()).toEqual([
      'meeting agreement',
      'meeting assessment',
    ]);
    expect((await at.foresee(result)).obstacleTotal).toBe(8);
    expect(await at.codes()).toEqual(['1', '2', '3', 'own']);
  });

  it('answers clearly: twice, unconfirmed, not there, not allowed', async () => {
    const result = await importer.run(planTable('1;Ley;Gobernanza;2026;'));
    const waiting = (await importer.upload(planTable('2;Mesa;Gobernanza;2026;'))).body;
    const reader = await createPersona(api, 'reporter');
    expect((await at.undo(result, reader.cookie)).status).toBe(403);
    const both = await Promise.all([at.undo(result), at.undo(result)]);
    expect(both.map(({ status, body }) => [status, body.code]).sort()).toEqual([
      [200, undefined],
      [409, 'alreadyUndone'],
    ]);
    expect((await at.undo(waiting)).body).toMatchObject({ status: 409, code: 'notImported' });
    const [running] = await api.sql<{ id: number }>(
      `with file as (insert into import_file (roadmap_id, kind, file_name) values ($1, 'observations', 'x.csv') returning id)
       insert into import_task (import_id, stage) select id, 'writing' from file returning import_id as id`,
      [importer.plan.roadmapId],
    );
    expect((await at.undo({ file: { ...waiting.file, id: running?.id ?? 0 } })).body.code).toBe(
      'importRunning',
    );
    expect(await at.foresee(result)).toMatchObject({ status: 409, code: 'alreadyUndone' });
    expect((await at.undo({ file: { ...waiting.file, id: 999_999 } })).status).toBe(404);
  });

  it('and an edit at the same time: one of them is refused, nothing is half done', async () => {
    const result = await importer.run(planTable('1;Ley;Gobernanza;2026;', '2;Mesa;Gobernanza;2026;'));
    const { id, version, objectiveId, type, due } = await at.milestone('1');
    const body = { ...{ objectiveId, code: '1', type, due }, title: { lang: 'es', text: 'Ley nueva' } };
    const [undone, edited] = await Promise.all([
      at.undo(result),
      api.call('PATCH', at.url(PATHS.milestone, id), { as: importer.cookie, version, body }),
    ]);
    expect([
      [200, 404],
      [409, 200],
    ]).toContainEqual([undone.status, edited.status]);
    expect(await at.codes()).toEqual(undone.status === 200 ? [] : ['1', '2']);
  });

  it('takes away nothing else: the role of the API still deletes no milestone, and not by this function', async () => {
    const own = await createMilestone(api, importer.plan, importer.cookie);
    const result = await importer.run(planTable('1;Ley;Gobernanza;2026;'));
    const client = new pg.Client({ connectionString: api.url, options: '-c role=rumbo_app' });
    await client.connect();
    try {
      await client.query(`select set_config('rumbo.actor', 'test', false)`);
      for (const table of ['milestone', 'milestone_update', 'evidence', 'meeting', 'body'])
        await expect(client.query(`delete from ${table}`)).rejects.toThrow('permission denied');
      await at.edit('1', { title: { lang: 'es', text: 'Ley nueva' } });
      await expect(client.query(`select * from undo_import($1, null)`, [result.file.id])).rejects.toThrow(
        'somebody has written on top',
      );
      await expect(client.query(`select * from undo_import(999999, null)`)).rejects.toThrow('no import');
      await client.query(`update import_file set confirmed_at = null where id = $1`, [result.file.id]);
      await client.query(
        `select set_config('rumbo.request', (select request_id from change where entity = 'milestone' and entity_id = $1), false)`,
        [own.id],
      );
      await client.query(`update import_file set confirmed_at = now() where id = $1`, [result.file.id]);
      await client.query(`select * from undo_import($1, null)`, [result.file.id]);
    } finally {
      await client.end();
    }
    expect(await at.codes()).toEqual(['1.1.1', '1']);
  });
});
