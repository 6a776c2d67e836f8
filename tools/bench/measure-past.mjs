import { signIn } from './client.mjs';
import { databaseUrl, sql } from './databases.mjs';
import { inTurns, latency, median } from './load.mjs';
import { taking } from './ratios.mjs';
import { serve } from './servers.mjs';
import { READER, WITHOUT_DASHBOARD, worldIn } from './worlds.mjs';
import { workForAYear } from './year.mjs';

const COORDINATOR = 'coordinamento@pnrr.example';
const ROADMAP = 'IT-PNRR';

/** What the past costs beside today: a plan with a year of edits, two of its dates, and the portfolio of a world. */
export async function measurePast(cluster, plan, { scale, rounds, seconds }, say) {
  const ratios = [];
  const edited = await planWithAYear(cluster, plan, say);
  say('Reading the past of a plan');
  const api = await serve('api', edited.url, WITHOUT_DASHBOARD);
  try {
    const { cookie } = await signIn(api.address, COORDINATOR);
    const page = (path) => `${api.address}/api/roadmaps/${ROADMAP}/${path}`;
    const asked = [
      ...['overview', `overview?asOf=${edited.first}`, 'plan', `plan?asOf=${edited.first}`],
      `comparison?from=${edited.first}&to=${edited.last}`,
    ];
    const pace = { rounds, seconds, headers: { cookie } };
    const [overview, overviewThen, now, then, comparison] = await inTurns(asked.map(page), pace, latency);
    ratios.push(
      taking('overview as of a year ago, to today', overviewThen, overview, 3),
      taking('plan as of a year ago, to today', then, now, 3),
      taking('comparing two dates a year apart, to the plan of today', comparison, now, 6),
    );
  } finally {
    await api.stop();
  }

  const world = await worldIn(cluster, 'whole', scale, say);
  say('Reading the past of the portfolio');
  ratios.push(await portfolioThen(world, rounds));
  return { ratios, milestones: edited.milestones, updates: edited.updates, counts: world.counts };
}

async function planWithAYear(cluster, plan, say) {
  say('Importing a plan and working on it for a year');
  const url = databaseUrl(cluster, 'past');
  await sql(cluster, 'create database past');
  const api = await serve('api', url, WITHOUT_DASHBOARD);
  const coordinator = await signIn(api.address, COORDINATOR);
  const { counts } = await coordinator.import(ROADMAP, plan.name, plan.content);
  await coordinator.publish(ROADMAP);
  await api.stop();
  return { url, milestones: counts.created, ...(await workForAYear(url, ROADMAP)) };
}

/** Both computed anew: today's by an API that has just started, that of a day which nobody has asked about. */
async function portfolioThen({ url }, rounds) {
  const [now, then] = [[], []];
  let headers;
  for (let round = 0; round <= rounds; round++) {
    const api = await serve('api', url, WITHOUT_DASHBOARD);
    const page = async (query = '') => {
      const began = performance.now();
      const answer = await fetch(`${api.address}/api/portfolio${query}`, { headers });
      if (!answer.ok) throw new Error(`The portfolio${query} answered ${answer.status}`);
      await answer.arrayBuffer();
      return performance.now() - began;
    };
    /** The session outlives the API: but for the first, nobody needs to sign in before the page. */
    if (!headers) {
      headers = { cookie: (await signIn(api.address, READER)).cookie };
      await page();
    } else now.push(await page());
    then.push(await page(`?asOf=${daysAgo(365 + round)}`));
    await api.stop();
  }
  return taking('portfolio as of a year ago, to today’s, both computed anew', median(then), median(now));
}

const daysAgo = (count) => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);
