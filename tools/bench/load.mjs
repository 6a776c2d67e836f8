import { Agent, get } from 'node:http';

const CONNECTIONS = 8;

/**
 * How long an address takes to answer when nobody else asks: the median, in milliseconds. What is done `before` each
 * question is not timed.
 */
export async function latency(url, { seconds, headers = {}, before }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const until = performance.now() + seconds * 1000;
  const times = [];
  while (performance.now() < until) {
    await before?.();
    const began = performance.now();
    await read(url, { agent, headers });
    times.push(performance.now() - began);
  }
  agent.destroy();
  return median(times);
}

/** Requests that an address answers in a second, asked by eight connections at once. */
export async function throughput(url, { seconds, headers = {} }) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  let answered = 0;
  const ask = async () => {
    while (performance.now() < until) {
      await read(url, { agent, headers });
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  agent.destroy();
  return answered / ((performance.now() - began) / 1000);
}

/** How long the slowest of twenty answers of these addresses takes, each asked in turn when nobody else asks, in milliseconds. */
export async function slowest(urls, { seconds, headers = {} }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const until = performance.now() + seconds * 1000;
  const times = [];
  for (let n = 0; performance.now() < until || n < urls.length; n++) {
    const began = performance.now();
    await read(urls[n % urls.length], { agent, headers });
    times.push(performance.now() - began);
  }
  agent.destroy();
  return times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1];
}

function read(url, options) {
  return new Promise((done, fail) => {
    get(url, options, (response) => {
      if (response.statusCode !== 200) fail(new Error(`${url} answered ${response.statusCode}`));
      response.on('data', () => undefined).on('end', done);
    }).on('error', fail);
  });
}

/** What each of several addresses does in turns, so that whatever else the machine does meets all of them. */
export async function inTurns(addresses, { rounds, seconds, headers }, measure = throughput) {
  const found = addresses.map(() => []);
  for (const url of addresses) await measure(url, { seconds: 1, headers });
  for (let round = 0; round < rounds; round++)
    for (const [index, url] of addresses.entries())
      found[index].push(await measure(url, { seconds, headers }));
  return found.map(median);
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
