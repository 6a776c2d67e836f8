import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How often who imports a long file asks how far it is, in milliseconds. */
const ASK_EVERY = 20;

/** A signed-in client of the API, for what the measurements need to have in the database. */
export async function signIn(base, email) {
  const { password } = await json(fetch(`${base}/api/demo-sign-ins`));
  const answer = await fetch(`${base}/api/session`, request('POST', { email, password }));
  const cookie = answer.headers.get('set-cookie').split(';')[0];
  const send = (method, path, body, headers) =>
    json(fetch(`${base}/api/${path}`, request(method, body, { cookie, ...headers })));
  const settled = async (address, seen) => {
    while (seen.progress) {
      await pause(ASK_EVERY);
      seen = await json(fetch(`${base}/api/${address}/preview`, { headers: { cookie } }));
    }
    if (!seen.effect) throw new Error(`The file was not read: ${JSON.stringify(seen.problem)}`);
    return seen;
  };
  return {
    cookie,
    get: (path) => json(fetch(`${base}/api/${path}`, { headers: { cookie } })),
    createRoadmap: (roadmap) => send('POST', 'roadmaps', roadmap),
    publish: async (code) => {
      const {
        id: _id,
        country: _country,
        code: _code,
        illustrative: _illustrative,
        version,
        ...roadmap
      } = await json(fetch(`${base}/api/roadmaps/${code}`, { headers: { cookie } }));
      await send(
        'PATCH',
        `roadmaps/${code}`,
        { ...roadmap, status: 'in_force' },
        { 'if-match': `"${version}"` },
      );
    },
    /** Uploads a plan and confirms what the preview offers; how long each took, in milliseconds. */
    import: async (code, file, content) => {
      const body = new FormData();
      body.append('file', new Blob([content]), file);
      const began = performance.now();
      const preview = await json(
        fetch(`${base}/api/roadmaps/${code}/imports?kind=plan`, {
          method: 'POST',
          headers: { cookie },
          body,
        }),
      );
      const previewed = performance.now();
      const { reading, mapping, effect } = preview;
      const result = await send('POST', `roadmaps/${code}/imports/${preview.file.id}/confirmation`, {
        reading,
        mapping,
        expected: effect.counts,
      });
      return {
        counts: result.effect.counts,
        preview: previewed - began,
        confirm: performance.now() - previewed,
      };
    },
    /** Uploads a file of observations for every country that it speaks of, and confirms the preview; how long it took. */
    observe: async (code, path) => {
      const body = new FormData();
      body.append('file', await openAsBlob(path), basename(path));
      const began = performance.now();
      const imports = `roadmaps/${code}/imports`;
      const uploaded = await json(
        fetch(`${base}/api/${imports}?kind=observations&scope=world`, {
          method: 'POST',
          headers: { cookie },
          body,
        }),
      );
      const address = `${imports}/${uploaded.file.id}`;
      const { reading, mapping, effect } = await settled(address, uploaded);
      const previewed = performance.now();
      await send('POST', `${address}/confirmation`, { reading, mapping, expected: effect.counts });
      return {
        counts: effect.counts,
        ...{ preview: previewed - began, confirm: performance.now() - previewed },
      };
    },
  };
}

const request = (method, body, headers) => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

async function json(asked) {
  const answer = await asked;
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${JSON.stringify(body)}`);
  return body;
}
