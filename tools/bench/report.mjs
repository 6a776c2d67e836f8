import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

const number = (value) =>
  (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100).toLocaleString('en');
const verdict = ({ met }) => (met === undefined ? '' : met ? 'yes' : '**no**');

/** The machine that the measurements were made on, and how busy it was. */
function machine() {
  const [{ model }] = cpus();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, PostgreSQL 18 with fsync, commit ${commit}, ${new Date().toISOString().slice(0, 10)}; load average ${number(loadavg()[2])} over the last quarter of an hour.`;
}

const table = (ratios) => `| what | measured | compared with | ratio | goal | met |
| --- | ---: | ---: | ---: | ---: | --- |
${ratios
  .map(
    (row) =>
      `| ${row.what} | ${number(row.measured)} ${row.unit} | ${number(row.floor)} ${row.unit} | ${number(row.ratio)} | ${row.goal} | ${verdict(row)} |`,
  )
  .join('\n')}`;

export const roadmapsSection = ({ plans, ratios }) => `## Roadmaps

${machine()}

${table(ratios)}

- The floor of a reading is one SQL statement for the same rows (milestones, or meetings with who came by group) through bare \`pg\` and \`node:http\`, in the
  same database role, with as many connections; signed in, it looks the session up as well. It applies no rule, rolls
  nothing up and checks no permission. Eight connections ask without pause and without compression, and nobody says
  what they have seen already, so nothing is answered with 304.
- The fuller database holds ${plans} such plans.
- The floor of an import is a COPY of the rows that the import has written, and of their lines in the change log, into
  the same tables in one transaction.
`;

export const indicatorsSection = ({ ratios, file, rows }) => `## Indicators

${machine()} \`npm run bench -- --only indicators\`

${table(ratios)}

- The import is that of ${file} of ${number(rows)} rows in 150 areas: upload, preview of every row with its remarks
  and warnings, confirmation, the asking for progress included. Its floor is the same file read by csv-parse, and a COPY
  of the figures that the import has written into the same table, with its indexes and constraints, in one transaction.
  A dump is less than that: the file's records as text, in an unlogged table that knows nothing of them.
- The floor of an indicator's page is one SQL statement for what it tells: the observations, the series, what they are
  broken down by and which other countries have series. One row compares with a statement for the observations alone.
- What is read with many observations is compared with the same page among few: how long one reader waits, nobody else
  asking. The country's own observations are as many in both.
- Memory is the most that the API's process ever had, from its start; each file is imported by a process of its own.
`;

export const portfolioSection = ({ ratios, counts, cold, questions }) => `## Portfolio

${machine()} \`npm run bench -- --only portfolio\`

${table(ratios)}

- The world is made by \`npm run demo:world\`: ${Object.entries(counts)
  .map(([what, count]) => `${number(count)} ${what}`)
  .join(', ')}. It is compared with a tenth of it.
- The floor of the portfolio's first page is a statement for its rows, countries and reasons as they were seen on that
  page, ready in a table, through bare \`pg\` and \`node:http\`, with the session looked up. It computes nothing, and
  knows nothing of what was written since. Eight connections ask without pause.
- Once it listens, the API reads every roadmap: the first reader has signed in and got the page after
  ${number(cold)} ms. Memory is the most that its process had by then, and by the end of all measurements.
- After a write, one roadmap's row is computed again: somebody changes a milestone before each reading.
- A search is one of ${questions} questions taken from titles of the world itself: a word, two words, or three in their
  order. The floor is one indexed query for the best twenty in all languages, ranked by PostgreSQL, without filters,
  permissions, counts or marks; beneath it the same without any order. One reader asks; the time is that within which
  19 of 20 answers come.
`;

export const pastSection = ({ ratios, milestones, updates, counts }) => `## The past

${machine()} \`npm run bench -- --only past\`

${table(ratios)}

- The plan is the Italian one, of ${number(milestones)} milestones, with ${number(updates)} updates in the year before today: each milestone is
  told of every 45 days, some are completed or re-planned, and the log has every image. A year ago nearly all of them
  stood otherwise than now, which is the most that a look back can cost. How long one reader waits, nobody else asking.
- Two dates are the first and the last day of that year; the answer says of every milestone what became of it.
- The world is that of the portfolio, ${number(counts.roadmaps)} roadmaps with the images of its last year and a half. Today's portfolio is
  computed by an API that has just started, that of the past for a day that nobody asked about before.
`;

export const liveSection = ({ ratios, listeners }) => `## Live

${machine()} \`npm run bench -- --only live\`

${table(ratios)}

- The floor is a bare \`node:http\` server that keeps ${number(listeners)} answers open, listens to the same notifications by bare \`pg\`
  and writes one event of the same size to all of them. It reads no change, knows neither roadmap nor permission, and
  who was away has missed what there was.
- Memory is that by which the process has grown with ${number(listeners)} more listeners, each on a connection of its own, for each of
  them; every round starts both servers anew.
- A write is one update of a milestone. The time runs from its sending to the moment at which the last listener has the
  event, the work of the ${number(listeners)} readers, on the same machine, included.
`;

export const loadSection = ({ load, charts }) => `## The dashboard's first load

What a browser with an empty cache fetches of the dashboard, compressed as the server sends it.

| page | kB | goal | met | asks the API for | ngx-charts, further down |
| --- | ---: | ---: | --- | --- | --- |
${load
  .map(
    ({ path, readings, charts: drawn, ...row }) =>
      `| \`${path}\` | ${number(row.kB)} | ${row.goal ?? ''} | ${verdict(row)} | ${readings.map((name) => `\`${name}\``).join(', ')} | ${drawn.length > 0 ? 'yes' : 'no'} |`,
  )
  .join('\n')}

ngx-charts is in ${charts.map((name) => `\`${name}\``).join(', ')} and nowhere else.
`;

const HEAD = `# Benchmarks

Written by \`npm run bench -- --write\`. Every figure is a ratio to something measured in the same run, in turns with
it; the absolute ones say only what this machine does.
`;
const headingOf = (section) => /^## (.*)$/m.exec(section)?.[1];

/** The document with these sections in place of those that it has under the same headings. */
export function withSections(document, sections) {
  const kept = document.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
  const all = new Map([...kept, ...sections].map((section) => [headingOf(section), `${section.trim()}\n`]));
  return [HEAD, ...all.values()].join('\n');
}
