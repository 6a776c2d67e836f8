import { signIn } from './client.mjs';
import { copyTime } from './copy.mjs';
import { databaseUrl, sql } from './databases.mjs';
import { fillDialogue } from './dialogue.mjs';
import { chartFiles, firstLoad } from './first-load.mjs';
import { inTurns, median } from './load.mjs';
import { reading, taking } from './ratios.mjs';
import { serve } from './servers.mjs';

const COORDINATOR = 'coordinamento@pnrr.example';
const FIRST_LOAD_KB = 200;

/** Plans and their dialogue: readings, imports, and the dashboard's first load; `say` tells what it is at. */
export async function measureRoadmaps(cluster, plan, { plans, rounds, seconds }, say) {
  const url = (name) => databaseUrl(cluster, name);
  const running = [];
  const start = async (kind, name) => {
    const server = await serve(kind, url(name));
    running.push(server);
    return server.address;
  };
  try {
    say('Importing one plan');
    await sql(cluster, 'create database one');
    const first = await serve('api', url('one'));
    const coordinator = await signIn(first.address, COORDINATOR);
    await coordinator.import('IT-PNRR', plan.name, plan.content);
    await coordinator.publish('IT-PNRR');
    await first.stop();
    for (const name of ['many', 'copied']) await sql(cluster, `create database ${name} template one`);

    say('Copying the same rows');
    const copied = await copyTime(url('copied'), 'IT-PNRR', rounds);

    say(`Importing ${plans - 1} more plans`);
    const many = await start('api', 'many');
    const imported = await importMore(many, plan, plans);

    say('Recording meetings');
    await fillDialogue(url('one'), 'IT-PNRR');

    say('Reading');
    for (const name of ['one', 'many']) await sql(url(name), 'vacuum analyze');
    const one = await start('api', 'one');
    const floors = [await start('floor', 'one'), await start('floor', 'many')];
    const { cookie } = await signIn(many, COORDINATOR);
    const ratios = [];
    for (const page of ['overview', 'plan']) {
      const path = `/api/roadmaps/IT-PNRR/${page}`;
      const pace = { rounds, seconds };
      const [few, fewFloor, all, allFloor] = await inTurns(
        [one, floors[0], many, floors[1]].map((address) => address + path),
        pace,
      );
      const signedIn = await inTurns([many + path, floors[1] + path], { ...pace, headers: { cookie } });
      ratios.push(
        reading(`${page}, one plan`, few, fewFloor, 0.5),
        reading(`${page}, ${plans} plans`, all, allFloor, 0.5),
        reading(`${page}, ${plans} plans, signed in`, ...signedIn),
        reading(`${page}, ${plans} plans, to one plan`, all, few, 0.9),
      );
    }
    const dialogue = [one, floors[0]].map((address) => `${address}/api/roadmaps/IT-PNRR/dialogue`);
    ratios.push(reading('dialogue, 2,558 meetings', ...(await inTurns(dialogue, { rounds, seconds })), 0.5));
    ratios.push(
      taking('confirmation of an import, to COPY', imported.confirm, copied, 10),
      taking('upload, preview and confirmation, to COPY', imported.preview + imported.confirm, copied),
    );

    say('Opening the dashboard');
    const charts = chartFiles();
    const load = (await firstLoad(one, ['/', '/roadmaps/IT-PNRR/plan', '/roadmaps/IT-PNRR'])).map(
      ({ path, bytes, readings, files }, place) => ({
        path,
        readings,
        kB: bytes / 1000,
        ...(place === 0 && { goal: `under ${FIRST_LOAD_KB}`, met: bytes < FIRST_LOAD_KB * 1000 }),
        charts: charts.filter((file) => files.includes(file)),
      }),
    );
    return { plans, ratios, load, charts };
  } finally {
    for (const server of running) await server.stop();
  }
}

/** Further roadmaps of the same plan, published; the median times of their imports. */
async function importMore(address, plan, plans) {
  const coordinator = await signIn(address, COORDINATOR);
  const times = { preview: [], confirm: [] };
  for (let number = 2; number <= plans; number++) {
    const code = `IT-PNRR${number}`;
    await coordinator.createRoadmap({
      code,
      title: { lang: 'it', text: `Piano ${number}` },
      startsOn: '2020-01-01',
      endsOn: '2027-12-31',
      language: 'it',
      timeZone: 'Europe/Rome',
    });
    const { counts, preview, confirm } = await coordinator.import(code, plan.name, plan.content);
    if (counts.created !== counts.read) throw new Error(`Not all rows came in: ${JSON.stringify(counts)}`);
    await coordinator.publish(code);
    times.preview.push(preview);
    times.confirm.push(confirm);
  }
  return { preview: median(times.preview), confirm: median(times.confirm) };
}
