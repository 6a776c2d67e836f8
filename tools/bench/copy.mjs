import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import copy from 'pg-copy-streams';
import { median } from './load.mjs';

/** What the import of a plan has written, and its history: in the order in which the rows refer to each other. */
const written = (roadmap) => {
  const id = `(select id from roadmap where code = '${roadmap}')`;
  const request = `(select request_id from change where entity = 'milestone' and roadmap_id = ${id} limit 1)`;
  const by = `id in (select entity_id from change where request_id = ${request} and entity =`;
  return {
    body: `${by} 'body')`,
    axis: `${by} 'axis')`,
    objective: `${by} 'objective')`,
    milestone: `${by} 'milestone')`,
    change: `request_id = ${request}`,
  };
};

/**
 * How long the bare COPY of an imported plan and its history takes, in milliseconds: the same rows into the same
 * tables with their indexes and constraints, in one transaction. The trigger rests: the history is copied as well.
 */
export async function copyTime(connectionString, roadmap, rounds) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const tables = Object.entries(written(roadmap));
  const rows = [];
  for (const [table, condition] of tables) {
    const columns = await givenColumns(client, table);
    const chosen = `select ${columns} from ${table} where ${condition}`;
    rows.push({
      into: `${table} (${columns})`,
      data: await text(client.query(copy.to(`copy (${chosen}) to stdout`))),
    });
    await client.query(`alter table ${table} disable trigger user`);
    await client.query(`create temporary table of_${table} as select id from ${table} where ${condition}`);
  }
  const times = [];
  for (let round = 0; round < rounds; round++) {
    for (const [table] of tables.toReversed())
      await client.query(`delete from ${table} where id in (select id from of_${table})`);
    await client.query('vacuum');
    const began = performance.now();
    await client.query('begin');
    for (const { into, data } of rows)
      await pipeline(Readable.from([data]), client.query(copy.from(`copy ${into} from stdin`)));
    await client.query('commit');
    times.push(performance.now() - began);
  }
  await client.end();
  return median(times);
}

/** The columns of a table that are not made of others. */
async function givenColumns(client, table) {
  const { rows } = await client.query(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows[0].columns;
}
