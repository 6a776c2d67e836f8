import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import pg from 'pg';
import copy from 'pg-copy-streams';

const PORTION = 64 * 1024;

/**
 * How long it takes at the least to bring a file of observations into a database, in milliseconds: its records as
 * csv-parse gives them, copied into an unlogged table that has the file's own columns, as text. Nothing is understood,
 * compared, indexed or constrained.
 */
export async function parseAndCopy(connectionString, path, columns) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(
    `create unlogged table copied (${Array.from({ length: columns }, (_, n) => `column_${n} text`)})`,
  );
  const began = performance.now();
  await pipeline(
    createReadStream(path),
    parse({ bom: true, from_line: 2 }),
    lines,
    client.query(copy.from('copy copied from stdin')),
  );
  const time = performance.now() - began;
  await client.query('drop table copied');
  await client.end();
  return time;
}

async function* lines(records) {
  let text = '';
  for await (const record of records) {
    text += `${record.join('\t')}\n`;
    if (text.length < PORTION) continue;
    yield text;
    text = '';
  }
  yield text;
}
