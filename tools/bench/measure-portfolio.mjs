import { readFileSync } from 'node:fs';
import pg from 'pg';
import { signIn } from './client.mjs';
import { inTurns, latency, slowest } from './load.mjs';
import { reading, taking } from './ratios.mjs';
import { serve } from './servers.mjs';
import { READER, WITHOUT_DASHBOARD, worldIn } from './worlds.mjs';

/** Titles that questions are taken from. */
const TITLES = 20;

/** The portfolio and the search for experience in a world and in a tenth of it. */
export async function measurePortfolio(cluster, { scale, rounds, seconds }, say) {
  const running = [];
  const start = async (kind, url) => {
    const server = await serve(kind, url, WITHOUT_DASHBOARD);
    running.push(server);
    return server;
  };
  const open = async (name, share) => {
    const { url, counts } = await worldIn(cluster, name, share, say);
    const api = await start('api', url);
    const began = performance.now();
    const reader = await signIn(api.address, READER);
    const page = await reader.get('portfolio');
    const cold = performance.now() - began;
    await keepPage(url, page);
    const floor = await start('floor', url);
    return {
      ...{ url, counts, api, floor, cold },
      memory: peakMemory(api.pid),
      headers: { cookie: reader.cookie },
    };
  };
  try {
    const tenth = await open('tenth', scale / 10);
    const whole = await open('whole', scale);
    const ratios = [];
    const pace = { rounds, seconds };

    say('Reading the portfolio');
    const page = ({ address }) => `${address}/api/portfolio`;
    const { headers } = whole;
    const [served, floor] = await inTurns([page(whole.api), page(whole.floor)], { ...pace, headers });
    ratios.push(reading('the portfolio’s first page', served, floor, 0.5));
    const [few, many] = await inTurns([tenth, whole], pace, waiting);
    ratios.push(taking('the portfolio, to a tenth of the world', many, few, 1.2));
    const [fewAfter, manyAfter] = await inTurns([tenth, whole], pace, waitingAfterWrites);
    ratios.push(taking('the same after a write, to a tenth of the world', manyAfter, fewAfter));

    say('Searching');
    const questions = await questionsOf(whole.url);
    const asked = ({ address }, path) =>
      questions.map((text) => `${address}/api/${path}?text=${encodeURIComponent(text)}`);
    const [search, indexed, matches] = await inTurns(
      [asked(whole.api, 'experience'), asked(whole.floor, 'experience'), asked(whole.floor, 'matches')],
      { ...pace, headers },
      slowest,
    );
    ratios.push(
      taking('a search, 95th percentile', search, indexed, 2),
      taking('the same, to matches without order', search, matches),
      taking(
        'memory after the first page, to a tenth of the world',
        whole.memory,
        tenth.memory,
        undefined,
        'MB',
      ),
      taking(
        'memory in the end, to a tenth of the world',
        ...[whole, tenth].map(({ api }) => peakMemory(api.pid)),
        undefined,
        'MB',
      ),
    );
    return { ratios, counts: whole.counts, cold: whole.cold, questions: questions.length };
  } finally {
    for (const server of running) await server.stop();
  }
}

/** Each world has its own reader. */
const waiting = ({ api, headers }, { seconds }) =>
  latency(`${api.address}/api/portfolio`, { seconds, headers });

/** The same, when before each reading somebody has changed a milestone. */
async function waitingAfterWrites({ url, api, headers }, { seconds }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`set rumbo.actor = 'system:bench'`);
  const write = () =>
    client.query(`update milestone set weight = weight where id = (select max(id) from milestone)`);
  const time = await latency(`${api.address}/api/portfolio`, { seconds, headers, before: write });
  await client.end();
  return time;
}

/** The rows of a page as the API gave them, for the floor to give them again. */
async function keepPage(connectionString, { rows, map, attention }) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query('create table bench_page (part text, place int, row jsonb, primary key (part, place))');
  for (const [part, items] of Object.entries({ rows, map, attention }))
    await client.query(
      `insert into bench_page select $1, place, item from jsonb_array_elements($2) with ordinality items (item, place)`,
      [part, JSON.stringify(items)],
    );
  await client.query('grant select on bench_page to rumbo_app');
  await client.query('vacuum analyze bench_page');
  await client.end();
}

/** What somebody might ask: of some titles the longest word, the two longest, and the first three in their order. */
async function questionsOf(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(
    `select title ->> 'text' as text from milestone order by hashint4(id) limit ${TITLES}`,
  );
  await client.end();
  return rows.flatMap(({ text }) => {
    const words = text.match(/\p{L}{3,}/gu) ?? [];
    const [longest, next] = [...words].sort((a, b) => b.length - a.length);
    return [longest, `${longest} ${next ?? ''}`, `"${text.split(' ').slice(0, 3).join(' ')}"`];
  });
}

/** The most memory that a process has had, in MB, by the system's own count. */
const peakMemory = (pid) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
