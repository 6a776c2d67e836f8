import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { signIn } from './client.mjs';
import { databaseUrl, sql } from './databases.mjs';
import { ILOSTAT_COLUMNS, ILOSTAT_ROWS, writeIlostat } from './ilostat.mjs';
import { fillObservations } from './indicators.mjs';
import { inTurns, latency, median } from './load.mjs';
import { parseAndCopy, parseAndDump, writtenFigures } from './parse-and-copy.mjs';
import { reading, taking } from './ratios.mjs';
import { serve } from './servers.mjs';

const ROADMAP = { code: 'IT-PNRR', country: 'IT', coordinator: 'coordinamento@pnrr.example' };
const ADMINISTRATOR = 'administration@rumbo.example';
/** Whose files would be compressed first, by the same processors and in the same memory. */
const WITHOUT_DASHBOARD = { DASHBOARD_DIR: 'none' };
const [FEW, MANY] = [50_000, 1_000_000];
const FILE_SIZES = [50_000, 250_000, 1_000_000];

/** Indicators: importing a file of ILOSTAT's make, reading among many observations, and the importer's memory. */
export async function measureIndicators(cluster, { ilostat, rounds, seconds }, say) {
  const url = (name) => databaseUrl(cluster, name);
  const folder = await mkdtemp(join(tmpdir(), 'rumbo-bench-'));
  const running = [];
  const start = async (kind, name) => {
    const server = await serve(kind, url(name), WITHOUT_DASHBOARD);
    running.push(server);
    return server;
  };
  const stop = async () => {
    for (const server of running.splice(0)) await server.stop();
  };
  /** An empty catalogue, the roadmap published. */
  const open = async (name) => {
    await sql(cluster, `create database ${name} template catalogue`);
    return start('api', name);
  };
  try {
    await sql(cluster, 'create database catalogue');
    await (
      await signIn((await start('api', 'catalogue')).address, ROADMAP.coordinator)
    ).publish(ROADMAP.code);
    await stop();

    const file = ilostat ?? join(folder, 'ilostat.csv');
    if (!ilostat) await writeIlostat(file, ILOSTAT_ROWS);
    say('Importing observations');
    const { ratios, rows } = await importing(await open('imported'), url('imported'), file, rounds);
    await stop();

    const memory = [];
    for (const size of FILE_SIZES) {
      say(`Importing ${size.toLocaleString('en')} rows`);
      const path = join(folder, `${size}.csv`);
      await writeIlostat(path, size);
      const api = await open(`rows_${size}`);
      await (await signIn(api.address, ADMINISTRATOR)).observe(ROADMAP.code, path);
      memory.push(peakMemory(api.pid));
      await stop();
      await sql(cluster, `drop database rows_${size}`);
    }
    const count = (n) => n.toLocaleString('en');
    for (const [rows, than] of [
      [1, 0],
      [2, 0],
      [2, 1],
    ]) {
      const what = `memory at its peak, import of ${count(FILE_SIZES[rows])} rows, to ${count(FILE_SIZES[than])}`;
      ratios.push(taking(what, memory[rows], memory[than], 1.25, 'MB'));
    }

    say('Filling the catalogue');
    const servers = { few: FEW, many: MANY };
    const addresses = [];
    for (const [name, total] of Object.entries(servers)) {
      const api = await open(name);
      await fillObservations(url(name), ROADMAP.country, total);
      await sql(url(name), 'vacuum analyze');
      addresses.push(api.address, (await start('floor', name)).address);
    }
    say('Reading');
    ratios.push(...(await readingPages(addresses, { rounds, seconds })));
    return {
      ratios,
      rows,
      file: ilostat ? `\`${basename(ilostat)}\`` : 'a file of ILOSTAT’s shape, made for it,',
    };
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same file again and again, in turns with the floors, which copy what the import before them has written. */
async function importing(api, database, file, rounds) {
  const administrator = await signIn(api.address, ADMINISTRATOR);
  const takeAway = (table) =>
    sql(
      database,
      `set session_replication_role = replica`,
      `delete from ${table} where import_id is not null`,
      `vacuum analyze`,
    );
  const times = { floor: [], dump: [], preview: [], confirm: [] };
  const { counts } = await administrator.observe(ROADMAP.code, file);
  for (let round = 0; round < rounds; round++) {
    const figures = await writtenFigures(database);
    await takeAway('observation');
    times.dump.push(await parseAndDump(database, file, ILOSTAT_COLUMNS));
    times.floor.push(await parseAndCopy(database, file, figures));
    await takeAway('series');
    const { preview, confirm } = await administrator.observe(ROADMAP.code, file);
    times.preview.push(preview);
    times.confirm.push(confirm);
  }
  const [floor, dump, preview, confirm] = Object.values(times).map(median);
  const ratios = [
    taking(`import of ${counts.read.toLocaleString('en')} rows`, preview + confirm, floor, 5),
    taking('of it: upload and preview', preview, floor),
    taking('of it: confirmation', confirm, floor),
    taking('the same import, to a dump of the file', preview + confirm, dump),
  ];
  return { ratios, rows: counts.read };
}

async function readingPages([few, fewFloor, many, manyFloor], pace) {
  const at = (...addresses) =>
    addresses.map((address) => `${address}/api/roadmaps/${ROADMAP.code}/indicators`);
  const page = (...addresses) => at(...addresses).map((list) => `${list}/FRM-01`);
  const bare = page(manyFloor)[0].replace('/indicators/', '/observations/');
  const [fewPages, fewPagesFloor, manyPages, manyPagesFloor, manyBare] = await inTurns(
    [...page(few, fewFloor, many, manyFloor), bare],
    pace,
  );
  const [fewLatency, manyLatency] = await inTurns(page(few, many), pace, latency);
  const parts = (addresses) => page(...addresses).map((address) => `${address}?by=activity`);
  const [fewParts, manyParts] = await inTurns(parts([few, many]), pace, latency);
  const [fewList, manyList] = await inTurns(at(few, many), pace, latency);
  const size = (n) => `${n.toLocaleString('en')} observations`;
  const beside = `${size(MANY)}, to ${FEW.toLocaleString('en')}`;
  return [
    reading(`an indicator, ${size(FEW)}`, fewPages, fewPagesFloor, 0.5),
    reading(`an indicator, ${size(MANY)}`, manyPages, manyPagesFloor, 0.5),
    reading(`the same, to its observations alone`, manyPages, manyBare),
    taking(`an indicator, ${beside}`, manyLatency, fewLatency, 1.2),
    taking(`an indicator by activity, ${beside}`, manyParts, fewParts, 1.2),
    taking(`the list of indicators, ${beside}`, manyList, fewList, 1.2),
  ];
}

/** The most memory that a process has had, in MB, by the system's own count. */
const peakMemory = (pid) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
