import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The floor of a stream of events: bare node:http keeps the same answers open, bare pg listens to the same
 * notifications, and each is written to all as one event of the same size. It reads nothing, knows no roadmap, no
 * permission and no position, and whoever was away has missed what there was.
 */
const EVENT = Buffer.from(
  `id: 12345\nevent: change\ndata: ${JSON.stringify({ entities: ['milestone'], records: null, by: null })}\n\n`,
);
const open = new Set();

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query('listen rumbo_live');
client.on('notification', () => {
  for (const response of open) response.write(EVENT);
});

createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.write('event: ready\ndata: null\n\n');
  open.add(response);
  response.on('close', () => open.delete(response));
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send('listening'));
process.once('disconnect', () => process.exit());
