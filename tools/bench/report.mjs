import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

const number = (value) =>
  (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100).toLocaleString('en');
const verdict = ({ met }) => (met === undefined ? '' : met ? 'yes' : '**no**');

/** The measurements and the machine they were made on, in Markdown. */
export function report({ plans, ratios, load, charts }) {
  const [{ model }] = cpus();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return `# Benchmarks

Written by \`npm run bench -- --write\`. Every figure is a ratio to something measured in the same run, in turns with
it; the absolute ones say only what this machine does.

${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, PostgreSQL 18 with fsync, commit ${commit}, ${new Date().toISOString().slice(0, 10)}.

| what | measured | compared with | ratio | goal | met |
| --- | ---: | ---: | ---: | ---: | --- |
${ratios
  .map(
    (row) =>
      `| ${row.what} | ${number(row.measured)} ${row.unit} | ${number(row.floor)} ${row.unit} | ${number(row.ratio)} | ${row.goal} | ${verdict(row)} |`,
  )
  .join('\n')}

- The floor of a reading is one SQL statement for the same rows (milestones, or meetings with who came by group) through bare \`pg\` and \`node:http\`, in the
  same database role, with as many connections; signed in, it looks the session up as well. It applies no rule, rolls
  nothing up and checks no permission. Eight connections ask without pause and without compression, and nobody says
  what they have seen already, so nothing is answered with 304.
- The fuller database holds ${plans} such plans.
- The floor of an import is a COPY of the rows that the import has written, and of their lines in the change log, into
  the same tables in one transaction.

## The dashboard's first load

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
}
