import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { postgresIn } from './postgres.mjs';
import { ROOT } from './runtime.mjs';

/** Where the embedded database keeps its files. */
export const DATA_DIR = resolve(ROOT, process.env.DATA_DIR ?? '.data');

/** Advisory locks that the users of one database hold on their connection: it ends with the process, however that ends. */
const IN_USE = 1;
const SERVING = 2;

/** Somebody else serves from this folder. */
export class AlreadyServing extends Error {}

/**
 * Starts the database of the data folder, or joins those who use it; the last one to `stop` stops it.
 * `serving` may be one at a time.
 */
export async function startDatabase({ serving = false } = {}) {
  await removeForgotten();
  const postgres = await postgresIn(join(DATA_DIR, 'postgres'));
  const client = await connected(postgres);
  const holds = async (lock) => (await client.query(`select ${lock} as held`)).rows[0].held;
  await client.query(`select pg_advisory_lock_shared(${IN_USE})`);
  if (serving && !(await holds(`pg_try_advisory_lock(${SERVING})`))) {
    await client.end();
    throw new AlreadyServing(
      `Rumbo is already being served from ${DATA_DIR}. Stop it first, or set DATA_DIR.`,
    );
  }
  let lost = () => {};
  client.once('error', () => lost());
  client.on('error', () => {});
  return {
    url: postgres.url,
    /** Runs when the database ends without being asked to. */
    onLost: (handler) => (lost = handler),
    async stop() {
      lost = () => {};
      await client.query(`select pg_advisory_unlock_shared(${IN_USE})`).catch(() => {});
      const isLast = await holds(`pg_try_advisory_lock(${IN_USE})`).catch(() => true);
      await client.end().catch(() => {});
      if (isLast) postgres.stop();
    },
  };
}

const NOT_YET = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', '57P01', '57P03'];

/** A server that starts, is about to stop, or was killed a moment ago lets nobody in yet. */
async function connected(postgres) {
  for (let attempt = 1; ; attempt++) {
    await postgres.start();
    try {
      const client = new pg.Client({ connectionString: postgres.url });
      await client.connect();
      return client;
    } catch (error) {
      if (!NOT_YET.includes(error.code)) throw error;
      if (attempt === 100) throw new Error(`The database in ${DATA_DIR} does not answer: ${error.message}`);
      await pause(100);
    }
  }
}

/** A database for tests and measurements, not kept: `stop` removes it. */
export async function startTemporaryDatabase({ durable = false } = {}) {
  await removeForgotten();
  const folder = join(DATA_DIR, `temporary-${process.pid}-${randomUUID()}`);
  const postgres = await postgresIn(folder, { durable });
  await postgres.start();
  return { url: postgres.url, stop: () => remove(folder, postgres) };
}

/** What makers who were killed could not remove: temporary databases, and such as were being initialised. */
async function removeForgotten() {
  mkdirSync(DATA_DIR, { recursive: true });
  for (const name of readdirSync(DATA_DIR)) {
    const maker = /^(?:temporary|unfinished)-(\d+)-/.exec(name)?.[1];
    if (!maker || isAlive(Number(maker))) continue;
    const folder = join(DATA_DIR, name);
    remove(folder, await postgresIn(folder));
  }
}

function remove(folder, postgres) {
  postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
