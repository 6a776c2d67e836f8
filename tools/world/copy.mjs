import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import copy from 'pg-copy-streams';

const PORTION = 64 * 1024;
const SPECIAL = /[\\\t\n\r]/g;
const ESCAPED = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in PostgreSQL's text format. A list is an array of codes or numbers; JSON that is a list comes as text. */
function field(value) {
  if (value === null) return '\\N';
  if (typeof value === 'string') return value.replace(SPECIAL, (sign) => ESCAPED[sign]);
  if (typeof value !== 'object') return String(value);
  return Array.isArray(value) ? `{${value.join()}}` : field(JSON.stringify(value));
}

/** Copies rows, all of the same keys, into a table as they are made; gives how many they were. */
export async function copyRows(client, table, rows) {
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  if (first.done) return 0;
  const columns = Object.keys(first.value);
  let count = 0;
  function* portions() {
    let portion = '';
    for (let step = first; !step.done; step = iterator.next()) {
      for (let n = 0; n < columns.length; n++) portion += (n ? '\t' : '') + field(step.value[columns[n]]);
      portion += '\n';
      count += 1;
      if (portion.length < PORTION) continue;
      yield portion;
      portion = '';
    }
    yield portion;
  }
  const into = client.query(copy.from(`copy ${table} (${columns.join()}) from stdin`));
  await pipeline(Readable.from(portions()), into);
  return count;
}
