import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { FileStore } from './file-store';
import { FolderStore } from './folder-store';
import { S3Store } from './s3-store';
import { sha256, startBucket } from './testing';

/** The same cases for every store: a folder, and a bucket of a real S3-compatible server. */
const STORES: Record<string, (folder: string) => Promise<{ store: FileStore; stop(): Promise<void> }>> = {
  folder: async (folder) => ({ store: new FolderStore(join(folder, 'files')), stop: async () => undefined }),
  bucket: async (directory) => {
    const { name, endpoint, stop } = await startBucket(directory);
    return { store: new S3Store({ bucket: name, region: 'us-east-1', endpoint }), stop };
  },
};

describe.each(Object.entries(STORES))('the store in a %s', (_, start) => {
  let folder: string;
  let started: Awaited<ReturnType<typeof start>>;
  let store: FileStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rumbo-store-'));
    started = await start(folder);
    ({ store } = started);
  });
  afterAll(async () => {
    await started.stop();
    await rm(folder, { recursive: true });
  });

  const put = async (content: Buffer) => {
    const path = join(folder, 'arrived');
    await writeFile(path, content);
    await store.put(sha256(content), path);
    return sha256(content);
  };
  const read = async (...asked: Parameters<FileStore['get']>) => buffer(await store.get(...asked));

  it.each([
    ['a few bytes', Buffer.from('Acta de la mesa, Ñuble')],
    ['one byte', Buffer.from([0])],
    ['more than a piece of a stream', Buffer.alloc(3 * 1024 * 1024 + 1, 'rumbo')],
  ])('gives back %s as they came', async (_what, content) => {
    expect(await store.has(sha256(content))).toBe(false);
    const key = await put(content);
    expect(await store.has(key)).toBe(true);
    expect((await read(key)).equals(content)).toBe(true);
  });

  it('keeps the same bytes once, and takes them again without harm', async () => {
    const content = Buffer.from('the same');
    expect(await put(content)).toBe(await put(content));
    expect(await read(sha256(content))).toEqual(content);
  });

  it.each([
    [{ start: 0, end: 1 }, '01'],
    [{ start: 2, end: 4 }, '234'],
    [{ start: 9, end: 9 }, '9'],
  ])('gives the stretch %j', async (range, text) => {
    const key = await put(Buffer.from('0123456789'));
    expect((await read(key, range)).toString()).toBe(text);
  });

  it('fails where there is no such file, before anything is sent', async () => {
    await expect(store.get('0'.repeat(64))).rejects.toThrow();
  });

  it('forgets what is removed, and does not mind when it never was', async () => {
    const key = await put(Buffer.from('left over'));
    await store.remove(key);
    await store.remove(key);
    expect(await store.has(key)).toBe(false);
  });

  it('keeps nothing of a file that cannot be read', async () => {
    const key = sha256('never written');
    await expect(store.put(key, join(folder, 'nowhere'))).rejects.toThrow();
    expect(await store.has(key)).toBe(false);
  });

  it.each([
    '',
    '../../etc/passwd',
    `../${'0'.repeat(61)}`,
    'A'.repeat(64),
    '0'.repeat(63),
    `${'0'.repeat(64)}/x`,
  ])('takes no other key than a hash: %j', async (key) => {
    const asked = [
      () => store.put(key, join(folder, 'arrived')),
      () => store.get(key),
      () => store.remove(key),
    ];
    for (const ask of asked)
      await expect(async () => ask()).rejects.toThrow('A key of the store is a SHA-256');
  });
});

it('a folder holds files that nobody else on the machine can read, and no unfinished ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rumbo-store-'));
  const arrived = join(folder, 'arrived');
  await writeFile(arrived, 'acta');
  const key = sha256('acta');
  const store = new FolderStore(join(folder, 'files'));
  await store.put(key, arrived);
  await expect(store.put(sha256('other'), folder)).rejects.toThrow('EISDIR');
  expect(await readdir(join(folder, 'files'), { recursive: true })).toEqual(
    expect.arrayContaining([key.slice(0, 2), `${key.slice(0, 2)}/${key}`]),
  );
  const names = await readdir(join(folder, 'files'), { recursive: true });
  expect(names.filter((name) => /(^|\/)\./.test(name))).toEqual([]);
  expect((await stat(join(folder, 'files', key.slice(0, 2), key))).mode & 0o777).toBe(0o600);
  await rm(folder, { recursive: true });
});
