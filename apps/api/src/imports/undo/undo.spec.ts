import type { Plan } from '@rumbo/domain';

import { createMilestone, startApi, type TestApi } from '../../testing';
import { createImporter, type Importer, ITALIAN_PLAN, itReadsRealFiles, realFile } from '../testing';
import { MEETINGS, obstaclesOf, planTable, undoing } from './testing';

describe('undoing an import', () => {
  let api: TestApi;
  let importer: Importer;
  let at: ReturnType<typeof undoing>;
  beforeEach(async () => {
    api = await startApi();
    importer = await createImporter(api);
    at = undoing(api, importer);
  });
  afterEach(() => api.close());

  it('takes away what a plan brought, restores what it changed, and tells first how much that is', async () => {
    await importer.run(planTable('1;Ley;Gobernanza;2026;INAC', '2;Mesa;Gobernanza;2026;INAC'));
    const before = await at.thePlan();
    const second = await importer.run(
      planTable(
        '1;Ley nueva;Gobernanza;2027;CORFO',
        '2;Mesa;Gobernanza;2026;INAC',
        '3;Red;Territorio;2026;CORFO',
      ),
    );
    const records = [
      { kind: 'milestone', removed: 1, restored: 1 },
      { kind: 'objective', removed: 1, restored: 0 },
      { kind: 'axis', removed: 1, restored: 0 },
      { kind: 'body', removed: 1, restored: 0 },
    ];
    expect(await at.foresee(second)).toMatchObject({ records, obstacles: [], obstacleTotal: 0 });
    expect((await at.undo(second)).body).toEqual({ records });

    const after = await at.thePlan();
    const bare = ({ milestones, ...rest }: Plan) => ({
      ...rest,
      milestones: milestones.map(({ version: _, ...milestone }) => milestone),
    });
    expect(bare(after)).toEqual(bare(before));
    expect((await at.milestone('1')).version).toBe(3);
    expect((await at.milestone('2')).version).toBe(1);
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
    await importer.run(planTable('1;Ley;Gobernanza;2026;INAC'));
    const reports = await importer.run(
      'Code;Status;Completed on;Period;Note;Evidence\n1;Completed;2026-03-04;2026-Q1;Hecho;https://example.org/a\n',
      'reports.csv',
      'updates',
    );
    expect(await at.milestone('1')).toMatchObject({ status: 'completed', completedOn: '2026-03-04' });
    expect((await at.undo(reports)).body.records).toEqual([
      { kind: 'milestone', removed: 0, restored: 1 },
      { kind: 'update', removed: 1, restored: 0 },
      { kind: 'evidence', removed: 1, restored: 0 },
    ]);
    expect(await at.milestone('1')).toMatchObject({
      status: 'planned',
      completedOn: null,
      lastUpdateOn: null,
    });
  });

  it('takes away meetings and the councils that were made for them', async () => {
    const result = await importer.run(MEETINGS, 'meetings.csv', 'meetings');
    expect((await at.undo(result)).body.records).toEqual([
      { kind: 'meeting', removed: 1, restored: 0 },
      { kind: 'dialogueBody', removed: 1, restored: 0 },
    ]);
    expect(await api.sql(`select id from meeting union all select id from dialogue_body`)).toEqual([]);
  });

  it('is possible again, the first import after the second, when the second has been undone', async () => {
    const first = await importer.run(planTable('1;Ley;Gobernanza;2026;INAC'));
    const second = await importer.run(
      planTable('1;Ley nueva;Gobernanza;2026;INAC', '2;Mesa;Gobernanza;2026;'),
    );
    expect(obstaclesOf((await at.undo(first)).body)).toEqual([
      ['milestone', '1', 'edited', 'coordinator'],
      ['objective', (await at.thePlan()).objectives.at(-1)?.code, 'member', 'coordinator'],
    ]);
    expect((await at.undo(second)).status).toBe(200);
    expect((await at.undo(first)).status).toBe(200);
    expect(await at.codes()).toEqual([]);
    const again = await importer.run(planTable('1;Ley;Gobernanza;2026;INAC'));
    expect(again.effect.counts).toMatchObject({ created: 1 });
  });

  it('leaves a body to those who name it since', async () => {
    const result = await importer.run(planTable('1;Ley;Gobernanza;2026;INAC'));
    await createMilestone(api, importer.plan, importer.cookie, {
      ownerId: (await at.milestone('1')).ownerId,
    });
    expect((await at.undo(result)).body.records.map(({ kind }) => kind)).toEqual([
      'milestone',
      'objective',
      'axis',
    ]);
    expect(await api.sql(`select acronym from body where acronym = 'INAC'`)).toHaveLength(1);
  });

  it('is shown by the past: between import and undo the plan was there', async () => {
    await api.sql(`update roadmap set time_zone = 'UTC' where code = $1`, [importer.plan.code]);
    const result = await importer.run(planTable('1;Ley;Gobernanza;2026;INAC'));
    await api.sql(`set session_replication_role = replica`);
    await api.sql(`update change set at = at - interval '3 days'`);
    await api.sql(`set session_replication_role = origin`);
    await at.undo(result);
    const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    expect(await at.codes(`?asOf=${day}`)).toEqual(['1']);
    expect(await at.codes()).toEqual([]);
  });

  itReadsRealFiles('takes 1,489 rows away in one go', async () => {
    const result = await importer.run(realFile(ITALIAN_PLAN), 'pnrr.csv');
    const began = performance.now();
    const { records } = (await at.undo(result)).body;
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(records).toEqual([
      { kind: 'milestone', removed: 1_489, restored: 0 },
      { kind: 'objective', removed: 16, restored: 0 },
      { kind: 'axis', removed: 6, restored: 0 },
      { kind: 'body', removed: 25, restored: 0 },
    ]);
  });
});
