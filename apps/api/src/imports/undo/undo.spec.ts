import {
  apiUrl,
  type ImportResult,
  type ImportUndo,
  type ImportUndoPlan,
  type MilestonePage,
  PATHS,
  type Plan,
  type Problem,
} from '@rumbo/domain';
import pg from 'pg';
import { createMilestone, createPersona, startApi, type TestApi } from '../../testing';
import { createImporter, type Importer } from '../testing';

const plan = (...rows: string[]) => ['Code;Title;Axis;Due;Owner', ...rows].join('\n');
const MEETINGS = 'Body;Topic;Date;Status\nMesa regional;Plan;2025-03-04;held\n';

describe('undoing an import', () => {
  let api: TestApi;
  let importer: Importer;
  beforeEach(async () => {
    api = await startApi();
    importer = await createImporter(api);
  });
  afterEach(() => api.close());

  const url = (path: string, id?: number) =>
    apiUrl(path, { roadmap: importer.plan.code, id: id ?? 0 } as never);
  const undo = ({ file }: Pick<ImportResult, 'file'>, as = importer.cookie) =>
    api.call<ImportUndo & Problem>('POST', url(PATHS.importUndo, file.id), { as });
  const foresee = async ({ file }: ImportResult) =>
    (await api.get<ImportUndoPlan & Problem>(url(PATHS.importUndo, file.id), { as: importer.cookie })).body;
  const thePlan = async (query = '') =>
    (await api.get<Plan>(url(PATHS.plan) + query, { as: importer.cookie })).body;
  const codes = async (query?: string) => (await thePlan(query)).milestones.map(({ code }) => code);
  const milestone = async (code: string) => {
    const found = (await thePlan()).milestones.find((one) => one.code === code);
    if (!found) throw new Error(`There is no milestone ${code}.`);
    return found;
  };
  const edit = async (code: string, changes: Record<string, unknown>) => {
    const { id } = await milestone(code);
    const at = url(PATHS.milestone, id);
    const { objectiveId, type, title, due, ownerId, version } = (
      await api.get<MilestonePage>(at, { as: importer.cookie })
    ).body.milestone;
    const body = { ...{ objectiveId, code, type, title, due, ownerId }, ...changes };
    expect((await api.call('PATCH', at, { as: importer.cookie, version, body })).status).toBe(200);
  };
  const obstaclesOf = (body: Problem) =>
    (body.current as ImportUndoPlan).obstacles.map(({ kind, code, reason, by }) => [kind, code, reason, by]);

  it('takes away what a plan brought, restores what it changed, and tells first how much that is', async () => {
    await importer.run(plan('1;Ley;Gobernanza;2026;INAC', '2;Mesa;Gobernanza;2026;INAC'));
    const before = await thePlan();
    const second = await importer.run(
      plan('1;Ley nueva;Gobernanza;2027;CORFO', '2;Mesa;Gobernanza;2026;INAC', '3;Red;Territorio;2026;CORFO'),
    );
    const records = [
      { kind: 'milestone', removed: 1, restored: 1 },
      { kind: 'objective', removed: 1, restored: 0 },
      { kind: 'axis', removed: 1, restored: 0 },
      { kind: 'body', removed: 1, restored: 0 },
    ];
    expect(await foresee(second)).toMatchObject({ records, obstacles: [], obstacleTotal: 0 });
    expect((await undo(second)).body).toEqual({ records });

    const after = await thePlan();
    const bare = ({ milestones, ...rest }: Plan) => ({
      ...rest,
      milestones: milestones.map(({ version: _, ...milestone }) => milestone),
    });
    expect(bare(after)).toEqual(bare(before));
    expect((await milestone('1')).version).toBe(3);
    expect((await milestone('2')).version).toBe(1);
    expect(
      await api.sql(
        `select entity, actor from change where operation = 'delete' and actor like 'person:%' order by entity`,
      ),
    ).toMatchObject([
      { entity: 'axis' },
      { entity: 'body' },
      { entity: 'milestone' },
      { entity: 'objective' },
    ]);
  });

  it('takes away reports with their evidence and restores where milestones stood', async () => {
    await importer.run(plan('1;Ley;Gobernanza;2026;INAC'));
    const reports = await importer.run(
      'Code;Status;Completed on;Period;Note;Evidence\n1;Completed;2026-03-04;2026-Q1;Hecho;https://example.org/a\n',
      'reports.csv',
      'updates',
    );
    expect(await milestone('1')).toMatchObject({ status: 'completed', completedOn: '2026-03-04' });
    expect((await undo(reports)).body.records).toEqual([
      { kind: 'milestone', removed: 0, restored: 1 },
      { kind: 'update', removed: 1, restored: 0 },
      { kind: 'evidence', removed: 1, restored: 0 },
    ]);
    expect(await milestone('1')).toMatchObject({ status: 'planned', completedOn: null, lastUpdateOn: null });
  });

  it('takes away meetings and the councils that were made for them', async () => {
    const result = await importer.run(MEETINGS, 'meetings.csv', 'meetings');
    expect((await undo(result)).body.records).toEqual([
      { kind: 'meeting', removed: 1, restored: 0 },
      { kind: 'dialogueBody', removed: 1, restored: 0 },
    ]);
    expect(await api.sql(`select id from meeting union all select id from dialogue_body`)).toEqual([]);
  });

  it('is refused once somebody has edited a record, and names it, who did it and when', async () => {
    const result = await importer.run(plan('1;Ley;Gobernanza;2026;INAC', '2;Mesa;Gobernanza;2026;INAC'));
    await edit('2', { title: { lang: 'es', text: 'Mesa nacional' } });
    const { status, body } = await undo(result);
    expect([status, body.code, body.params]).toEqual([409, 'writtenSince', { count: 1 }]);
    expect((body.current as ImportUndoPlan).obstacles).toEqual([
      {
        ...{
          kind: 'milestone',
          page: String((await milestone('2')).id),
          code: '2',
          reason: 'edited',
          count: 1,
        },
        ...{ title: { lang: 'es', text: 'Mesa nacional' }, by: 'coordinator' },
        at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      },
    ]);
    expect(await codes()).toEqual(['1', '2']);
  });

  it('is possible again, the first import after the second, when the second has been undone', async () => {
    const first = await importer.run(plan('1;Ley;Gobernanza;2026;INAC'));
    const second = await importer.run(plan('1;Ley nueva;Gobernanza;2026;INAC', '2;Mesa;Gobernanza;2026;'));
    expect(obstaclesOf((await undo(first)).body)).toEqual([
      ['milestone', '1', 'edited', 'coordinator'],
      ['objective', (await thePlan()).objectives.at(-1)?.code, 'member', 'coordinator'],
    ]);
    expect((await undo(second)).status).toBe(200);
    expect((await undo(first)).status).toBe(200);
    expect(await codes()).toEqual([]);
    const again = await importer.run(plan('1;Ley;Gobernanza;2026;INAC'));
    expect(again.effect.counts).toMatchObject({ created: 1 });
  });

  it('is refused while something that people made rests on what it brought', async () => {
    const result = await importer.run(
      plan('1;Ley;Gobernanza;2026;', '2;Mesa;Gobernanza;2026;', '3;Red;Otro;2026;'),
    );
    const meetings = await importer.run(MEETINGS, 'meetings.csv', 'meetings');
    const [one, two, three] = [await milestone('1'), await milestone('2'), await milestone('3')];
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

    const seen = obstaclesOf((await undo(result)).body);
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
    const talked = obstaclesOf((await undo(meetings)).body);
    expect(talked.map(([kind, , reason]) => `${kind} ${reason}`).sort()).toEqual([
      'meeting agreement',
      'meeting assessment',
    ]);
    expect((await foresee(result)).obstacleTotal).toBe(8);
    expect(await codes()).toEqual(['1', '2', '3', 'own']);
  });

  it('leaves a body to those who name it since', async () => {
    const result = await importer.run(plan('1;Ley;Gobernanza;2026;INAC'));
    await createMilestone(api, importer.plan, importer.cookie, {
      ownerId: (await milestone('1')).ownerId,
    });
    expect((await undo(result)).body.records.map(({ kind }) => kind)).toEqual([
      'milestone',
      'objective',
      'axis',
    ]);
    expect(await api.sql(`select acronym from body where acronym = 'INAC'`)).toHaveLength(1);
  });

  it('is shown by the past: between import and undo the plan was there', async () => {
    await api.sql(`update roadmap set time_zone = 'UTC' where code = $1`, [importer.plan.code]);
    const result = await importer.run(plan('1;Ley;Gobernanza;2026;INAC'));
    await api.sql(`set session_replication_role = replica`);
    await api.sql(`update change set at = at - interval '3 days'`);
    await api.sql(`set session_replication_role = origin`);
    await undo(result);
    const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    expect(await codes(`?asOf=${day}`)).toEqual(['1']);
    expect(await codes()).toEqual([]);
  });

  it('answers clearly: twice, unconfirmed, not there, not allowed', async () => {
    const result = await importer.run(plan('1;Ley;Gobernanza;2026;'));
    const waiting = (await importer.upload(plan('2;Mesa;Gobernanza;2026;'))).body;
    const reader = await createPersona(api, 'reporter');
    expect((await undo(result, reader.cookie)).status).toBe(403);
    const both = await Promise.all([undo(result), undo(result)]);
    expect(both.map(({ status, body }) => [status, body.code]).sort()).toEqual([
      [200, undefined],
      [409, 'alreadyUndone'],
    ]);
    expect((await undo(waiting)).body).toMatchObject({ status: 409, code: 'notImported' });
    const [running] = await api.sql<{ id: number }>(
      `with file as (insert into import_file (roadmap_id, kind, file_name) values ($1, 'observations', 'x.csv') returning id)
       insert into import_task (import_id, stage) select id, 'writing' from file returning import_id as id`,
      [importer.plan.roadmapId],
    );
    expect((await undo({ file: { ...waiting.file, id: running?.id ?? 0 } })).body.code).toBe('importRunning');
    expect(await foresee(result)).toMatchObject({ status: 409, code: 'alreadyUndone' });
    expect((await undo({ file: { ...waiting.file, id: 999_999 } })).status).toBe(404);
  });

  it('and an edit at the same time: one of them is refused, nothing is half done', async () => {
    const result = await importer.run(plan('1;Ley;Gobernanza;2026;', '2;Mesa;Gobernanza;2026;'));
    const { id, version, objectiveId, type, due } = await milestone('1');
    const body = { ...{ objectiveId, code: '1', type, due }, title: { lang: 'es', text: 'Ley nueva' } };
    const [undone, edited] = await Promise.all([
      undo(result),
      api.call('PATCH', url(PATHS.milestone, id), { as: importer.cookie, version, body }),
    ]);
    expect([
      [200, 404],
      [409, 200],
    ]).toContainEqual([undone.status, edited.status]);
    expect(await codes()).toEqual(undone.status === 200 ? [] : ['1', '2']);
  });

  it('takes away nothing else: the role of the API still deletes no milestone, and not by this function', async () => {
    const own = await createMilestone(api, importer.plan, importer.cookie);
    const result = await importer.run(plan('1;Ley;Gobernanza;2026;'));
    const client = new pg.Client({ connectionString: api.url, options: '-c role=rumbo_app' });
    await client.connect();
    try {
      await client.query(`select set_config('rumbo.actor', 'test', false)`);
      for (const table of ['milestone', 'milestone_update', 'evidence', 'meeting', 'body'])
        await expect(client.query(`delete from ${table}`)).rejects.toThrow('permission denied');
      await edit('1', { title: { lang: 'es', text: 'Ley nueva' } });
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
    expect(await codes()).toEqual(['1.1.1', '1']);
  });
});
