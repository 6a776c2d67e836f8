import { apiUrl, type ImportUndo, type IndicatorPage, PATHS, type Problem } from '@rumbo/domain';
import pg from 'pg';
import { createPersona, createPlan, startApi, type TestApi } from '../../testing';
import { figureTable, importerOf, INFORMALITY } from '../testing';

const roadmap = 'CL-HRR';
const WAITING = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

describe('an import of figures', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('is not undone over the head of who corrects one of them at that moment', async () => {
    const plan = await createPlan(api);
    const { cookie } = await createPersona(api, 'coordinator');
    const importer = importerOf(api, plan, cookie);
    const figure = async () => {
      const url = apiUrl(PATHS.indicator, { roadmap, indicator: 'FRM-01' });
      const { observations } = (await api.get<IndicatorPage>(url)).body;
      return observations.find(({ period }) => period === '2021');
    };
    await importer.take(await importer.observe(INFORMALITY, 'first.csv'));
    const second = await importer.observe(figureTable('FRM-01,CHL,2021,T,27.5,'), 'second.csv');
    await importer.take(second);
    const client = new pg.Client({ connectionString: api.url });
    await client.connect();
    await client.query(`begin; set local rumbo.actor = 'test'; set local rumbo.request = 'correction'`);
    await client.query(`update observation set value = 27.9, import_id = null where id = $1`, [
      (await figure())?.id,
    ]);
    const undone = api.call<ImportUndo & Problem>(
      'POST',
      apiUrl(PATHS.importUndo, { roadmap, id: second.file.id }),
      {
        as: cookie,
      },
    );
    while ((await api.sql(WAITING)).length === 0);
    await client.query('commit');
    await client.end();
    const { status, body } = await undone;
    expect([status, body.code]).toEqual([409, 'writtenSince']);
    expect(await figure()).toMatchObject({ value: 27.9, importId: null });
  });
});
