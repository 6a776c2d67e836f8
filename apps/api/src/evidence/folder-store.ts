import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ByteRange, FileStore, requireKey } from './file-store';

/** Files in a folder of this machine, spread over 256 folders by the first two letters of their key. */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** Written beside its place and to the disk before it takes it, so a crash leaves no half of a file there. */
  async put(key: string, path: string): Promise<void> {
    const place = this.placeOf(key);
    const folder = dirname(place);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const unfinished = join(folder, `.${randomUUID()}`);
    try {
      await pipeline(
        createReadStream(path),
        createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
      );
      await rename(unfinished, place);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    await flushFolder(folder);
  }

  async get(key: string, range?: ByteRange): Promise<Readable> {
    return (await open(this.placeOf(key))).createReadStream(range);
  }

  has(key: string): Promise<boolean> {
    return access(this.placeOf(key)).then(
      () => true,
      () => false,
    );
  }

  remove(key: string): Promise<void> {
    return rm(this.placeOf(key), { force: true });
  }

  private placeOf(key: string): string {
    return join(this.folder, requireKey(key).slice(0, 2), key);
  }
}

/** The new name survives a power cut as well; Windows cannot be asked for that. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
