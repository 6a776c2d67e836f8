import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import pg from 'pg';
import copy from 'pg-copy-streams';

const PORTION = 64 * 1024;
const COLUMNS =
  'series_id, disaggregation, territory, starts_on, period, value, numerator, denominator, flag, document, import_id';

/** The figures that imports have written, as COPY takes them. */
export const writtenFigures = (connectionString) =>
  connected(connectionString, (client) =>
    text(
      client.query(
        copy.to(`copy (select ${COLUMNS} from observation where import_id is not null) to stdout`),
      ),
    ),
  );

/**
 * How long it takes at the least, in milliseconds, to read a file of observations and to record what came of it: its
 * records as csv-parse gives them, and the bare COPY of the figures that the import wrote into the same table, with its
 * indexes and constraints, in one transaction. The triggers rest. The figures are taken away again.
 */
export const parseAndCopy = (connectionString, path, figures) =>
  connected(connectionString, async (client) => {
    await client.query(`set rumbo.actor = 'system:bench'; alter table observation disable trigger user`);
    const began = performance.now();
    for await (const _ of createReadStream(path).pipe(records()));
    await client.query('begin');
    await pipeline(
      Readable.from([figures]),
      client.query(copy.from(`copy observation (${COLUMNS}) from stdin`)),
    );
    await client.query('commit');
    const time = performance.now() - began;
    await client.query('delete from observation where import_id is not null');
    await client.query('alter table observation enable trigger user');
    await client.query('vacuum analyze observation');
    return time;
  });

/** The same with the records as text into an unlogged table that has nothing but the file's own columns. */
export const parseAndDump = (connectionString, path, columns) =>
  connected(connectionString, async (client) => {
    await client.query(
      `create unlogged table copied (${Array.from({ length: columns }, (_, n) => `column_${n} text`)})`,
    );
    const began = performance.now();
    await pipeline(
      createReadStream(path),
      records(),
      lines,
      client.query(copy.from('copy copied from stdin')),
    );
    const time = performance.now() - began;
    await client.query('drop table copied');
    return time;
  });

const records = () => parse({ bom: true, from_line: 2 });

async function* lines(rows) {
  let portion = '';
  for await (const row of rows) {
    portion += `${row.join('\t')}\n`;
    if (portion.length < PORTION) continue;
    yield portion;
    portion = '';
  }
  yield portion;
}

async function connected(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
