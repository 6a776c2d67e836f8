import { once } from 'node:events';
import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { TestApi } from './start-api';

/** One event of a stream, as a browser would pass it on. */
export interface Message {
  id: string | null;
  name: string;
  data: unknown;
}

interface Follower {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  /** The next event; undefined once the stream has ended. */
  next(): Promise<Message | undefined>;
  /** The events up to the next of this name. */
  until(name: string): Promise<Message[]>;
  close(): Promise<void>;
}

/** Follows a stream of events on a connection of its own. `as` is the cookie of a persona. */
export async function follow(
  api: Pick<TestApi, 'address'>,
  path: string,
  { as, headers }: { as?: string; headers?: Record<string, string> } = {},
): Promise<Follower> {
  const request = get(api.address + path, {
    agent: false,
    headers: { ...(as && { cookie: as }), ...headers },
  });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const closed = once(response, 'close');
  const messages = read(response);
  const next = async () => (await messages.next()).value as Message | undefined;
  return {
    status: response.statusCode,
    headers: response.headers,
    next,
    until: async (name) => {
      const seen: Message[] = [];
      for (let message = await next(); message; message = await next()) {
        seen.push(message);
        if (message.name === name) return seen;
      }
      throw new Error(`The stream ended before ${name}: ${JSON.stringify(seen)}`);
    },
    close: async () => {
      response.destroy();
      await closed;
    },
  };
}

async function* read(response: IncomingMessage): AsyncGenerator<Message, undefined> {
  let text = '';
  for await (const part of response.setEncoding('utf8') as AsyncIterable<string>) {
    const blocks = (text + part).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      const data = field('data');
      if (data !== undefined)
        yield { id: field('id') ?? null, name: field('event') ?? 'message', data: JSON.parse(data) };
    }
  }
  return undefined;
}
