import type { Body } from '@rumbo/domain';
import type { DataSource } from 'typeorm';
import { createBody, createPersona, givePassword, type Persona, startApi, type TestApi } from '../testing';
import { createDataSource } from './database';

interface Change {
  at: Date | string;
  actor: string;
  request_id: string;
  operation: string;
  version: number | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

const DAES = {
  acronym: 'DAES',
  name: { lang: 'es', text: 'División de Asociatividad' },
  group: 'GOV',
  active: true,
};

describe('the change log', () => {
  let api: TestApi;
  let app: DataSource;
  let coordinator: Persona;

  beforeAll(async () => {
    api = await startApi();
    coordinator = await createPersona(api, 'coordinator');
    app = await createDataSource({ databaseUrl: api.url, databasePool: 1 }).initialize();
  });
  afterAll(async () => {
    await app.destroy();
    await api.close();
  });

  const log = (entity: string, id: number) =>
    api.sql<Change>(`select * from change where entity = $1 and entity_id = $2 order by id`, [entity, id]);
  const sizeOfLog = async () => (await api.sql<{ n: number }>(`select count(*) as n from change`))[0]?.n;
  /** Runs SQL in a transaction as the API would, with or without naming an author. */
  const asApp = (sql: string, author?: string) =>
    app.transaction(async (manager) => {
      if (author) await manager.query(`select set_config('rumbo.actor', $1, true)`, [author]);
      await manager.query(sql);
    });

  it('keeps image, author, request and time of an insert, and both images of an update', async () => {
    const before = Date.now();
    const created = await api.call<Body>('POST', '/api/bodies', {
      as: coordinator.cookie,
      body: { country: 'CL', ...DAES },
    });
    const { id } = created.body;
    const edited = await api.call('PATCH', `/api/bodies/${id}`, {
      as: coordinator.cookie,
      version: 1,
      body: { ...DAES, active: false },
    });
    const image = {
      id,
      country: 'CL',
      acronym: 'DAES',
      name: DAES.name,
      constituent_group: 'GOV',
      active: true,
      version: 1,
    };
    const changes = await log('body', id);
    expect(changes).toMatchObject([
      {
        operation: 'insert',
        actor: `person:${coordinator.id}`,
        request_id: created.headers.get('x-request-id'),
        version: 1,
        before: null,
        after: image,
      },
      {
        operation: 'update',
        actor: `person:${coordinator.id}`,
        request_id: edited.headers.get('x-request-id'),
        version: 2,
        before: image,
        after: { ...image, active: false, version: 2 },
      },
    ]);
    for (const { at } of changes) {
      expect(new Date(at).getTime()).toBeGreaterThanOrEqual(before - 1);
      expect(new Date(at).getTime()).toBeLessThanOrEqual(Date.now() + 1);
    }
  });

  it('keeps the last image of what is deleted', async () => {
    const [grant] = await api.sql<{ id: number }>(`select id from role_grant where person_id = $1`, [
      coordinator.id,
    ]);
    const id = grant?.id ?? 0;
    await api.sql(`update role_grant set role = 'secretary' where id = $1`, [id]);
    await api.sql(`delete from role_grant where id = $1`, [id]);
    expect((await log('role_grant', id)).at(-1)).toMatchObject({
      operation: 'delete',
      actor: 'test',
      before: { id, person_id: coordinator.id, role: 'secretary', country: 'CL', body_id: null },
      after: null,
    });
    await api.sql(`insert into role_grant (person_id, role, country) values ($1, 'coordinator', 'CL')`, [
      coordinator.id,
    ]);
  });

  it('has one row for every row that a statement writes', async () => {
    const ids = [await createBody(api, 'A1'), await createBody(api, 'A2'), await createBody(api, 'A3')];
    await asApp(`update body set active = false where id in (${ids.join()})`, 'import:1');
    for (const id of ids)
      expect((await log('body', id)).at(-1)).toMatchObject({
        operation: 'update',
        actor: 'import:1',
        version: 2,
      });
  });

  it('forgets what was rolled back', async () => {
    const size = await sizeOfLog();
    await expect(asApp(`update body set active = true; select 1 / 0`, 'test')).rejects.toThrow(
      'division by zero',
    );
    expect(await sizeOfLog()).toBe(size);
  });

  it('takes in no password, no invitation and no uploaded file', async () => {
    await givePassword(api, coordinator);
    await api.sql(`update person set invitation_hash = 'secret' where id = $1`, [coordinator.id]);
    const changes = await log('person', coordinator.id);
    expect(changes.slice(-2)).toMatchObject([{ operation: 'update' }, { operation: 'update' }]);
    for (const image of changes.flatMap(({ before, after }) => [before, after]))
      expect(Object.keys(image ?? {})).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/hash|password/)]),
      );

    const [roadmap] = await api.sql<{ id: number }>(
      `insert into roadmap (code, country, title, status, starts_on, ends_on, language, time_zone)
       values ('CL-LOG', 'CL', '{}', 'draft', '2026-01-01', '2027-01-01', 'es', 'America/Santiago') returning id`,
    );
    const [file] = await api.sql<{ id: number }>(
      `insert into import_file (roadmap_id, kind, file_name, content) values ($1, 'plan', 'plan.csv', 'bytes')
       returning id`,
      [roadmap?.id],
    );
    const [uploaded] = await log('import_file', file?.id ?? 0);
    expect(uploaded?.after).toHaveProperty('file_name', 'plan.csv');
    expect(uploaded?.after).not.toHaveProperty('content');
  });

  it('covers every table but itself, reference data, sessions, failed sign-ins, waiting imports, what keeps its own revisions, refusals, and what people are told of', async () => {
    const tables = await api.sql<{ name: string }>(
      `select c.relname as name from pg_class c
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
          and (select count(distinct t.tgtype) from pg_trigger t
                where t.tgrelid = c.oid and t.tgfoid = 'record_change'::regproc and t.tgenabled = 'O') < 3
        order by 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual([
      'change',
      'country',
      'digest',
      'failed_sign_in',
      'import_chunk',
      'import_row',
      'import_task',
      'mailbox',
      'migrations',
      'notification',
      'notification_day',
      'notification_progress',
      /** Logged by `record_observation`, which keeps former figures beside it. */
      'observation',
      'observation_revision',
      'refusal',
      'session',
      /** What the store of files may hold; `evidence_file` is the record. */
      'stored_file',
      'territory',
      'unsubscription',
    ]);
  });

  it('refuses a write that names no author', async () => {
    await expect(asApp(`update body set active = true`)).rejects.toThrow(
      'a write to body without an author is refused',
    );
    await expect(asApp(`update body set active = true`, '')).rejects.toThrow('without an author');
  });

  it.each([
    `alter table body disable trigger record_update`,
    `drop trigger record_update on body`,
    `create trigger silence before update on body for each row execute function suppress_redundant_updates_trigger()`,
    `set local session_replication_role = replica`,
    `create or replace function record_change() returns trigger language plpgsql as $$ begin return null; end $$`,
    `alter function record_change() set search_path = pg_temp`,
    `drop table change`,
    `insert into change (actor, request_id, entity, entity_id, operation) values ('x', 'x', 'body', 1, 'insert')`,
    `update change set actor = 'somebody else'`,
    `delete from change`,
    `truncate change`,
    `truncate body cascade`,
    `delete from person`,
    `delete from body`,
    `delete from milestone`,
    `delete from milestone_update`,
    `update country set time_zone = 'UTC'`,
    `delete from territory`,
  ])('cannot be got around by the API with: %s', async (sql) => {
    const size = await sizeOfLog();
    await expect(asApp(sql, 'test')).rejects.toThrow(/permission denied|must be owner/);
    expect(await sizeOfLog()).toBe(size);
  });
});
