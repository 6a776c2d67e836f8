import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { databaseUrl, sql } from './databases.mjs';
import { inTurns, median } from './load.mjs';
import { taking } from './ratios.mjs';
import { serve } from './servers.mjs';

const LISTENERS = 500;
/** Listeners that a server has had before its memory is looked at: what the first ones need is no matter of their number. */
const FIRST = 50;
const SETTLES_IN = 1_500;
const SETTINGS = { DASHBOARD_DIR: 'none', LIVE_STREAMS_EACH: String(2 * LISTENERS) };
const ROADMAP = 'CL-HRR';
const WRITE = `update milestone set weight = weight where id = (select min(m.id) from milestone m
  join roadmap r on r.id = m.roadmap_id where r.code = '${ROADMAP}')`;

/** Streams of events: what a listener takes, and how long the last one waits for what somebody has written. */
export async function measureLive(cluster, { rounds, seconds }, say) {
  const url = databaseUrl(cluster, 'live');
  await sql(cluster, 'create database live');
  await (await serve('api', url, SETTINGS)).stop();
  await sql(url, 'vacuum analyze');
  const writer = new pg.Client({ connectionString: url });
  await writer.connect();
  await writer.query(`set rumbo.actor = 'system:bench'`);
  const write = () => writer.query(WRITE);
  const ratios = [];

  try {
    say(`Opening ${LISTENERS} streams`);
    const memory = { api: [], events: [] };
    for (let round = 0; round < rounds; round++)
      for (const kind of Object.keys(memory)) memory[kind].push(await memoryOfOne(kind, url));
    ratios.push(taking('memory of a listener', median(memory.api), median(memory.events), 3, 'kB'));

    say(`Writing to ${LISTENERS} listeners`);
    const [api, floor] = [await serve('api', url, SETTINGS), await serve('events', url)];
    const measure = ({ address }, pace) => untilTheLast(address, write, pace);
    const [last, lastOfFloor] = await inTurns([api, floor], { rounds, seconds }, measure);
    ratios.push(taking(`a write until the last of ${LISTENERS} knows`, last, lastOfFloor, 2));
    await Promise.all([api, floor].map((server) => server.stop()));
    return { ratios, listeners: LISTENERS };
  } finally {
    await writer.end();
  }
}

/** By how much a server's memory has grown with each further listener, in kB. */
async function memoryOfOne(kind, url) {
  const server = await serve(kind, url, SETTINGS);
  const first = await listen(server.address, FIRST);
  await pause(SETTLES_IN);
  const before = residentMemory(server.pid);
  const further = await listen(server.address, LISTENERS);
  await pause(SETTLES_IN);
  const grown = residentMemory(server.pid) - before;
  for (const listener of [...first, ...further]) listener.leave();
  await server.stop();
  return grown / LISTENERS;
}

/** The median time from sending a write to the moment at which the last listener is told, in milliseconds. */
async function untilTheLast(address, write, { seconds }) {
  const listeners = await listen(address, LISTENERS);
  const until = performance.now() + seconds * 1000;
  const times = [];
  while (performance.now() < until || times.length === 0) {
    const told = Promise.all(listeners.map((listener) => listener.told()));
    const began = performance.now();
    await Promise.all([write(), told]);
    times.push(performance.now() - began);
  }
  for (const listener of listeners) listener.leave();
  return median(times);
}

/** So many readers of the stream, each on a connection of its own, once all of them are told of changes. */
async function listen(address, count) {
  const listeners = [];
  while (listeners.length < count)
    listeners.push(
      ...(await Promise.all(Array.from({ length: Math.min(25, count) }, () => reader(address)))),
    );
  return listeners;
}

async function reader(address) {
  const request = get(`${address}/api/roadmaps/${ROADMAP}/events`, { agent: false });
  const [response] = await once(request, 'response');
  if (response.statusCode !== 200) throw new Error(`A listener was answered ${response.statusCode}.`);
  let hear = () => undefined;
  const hears = (what) =>
    new Promise((done) => {
      hear = (text) => text.includes(`event: ${what}`) && done();
    });
  const ready = hears('ready');
  response.setEncoding('utf8').on('data', (text) => hear(text));
  await ready;
  return { told: () => hears('change'), leave: () => request.destroy() };
}

const residentMemory = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
