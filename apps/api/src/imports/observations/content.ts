import { createReadStream } from 'node:fs';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';

/** A file's bytes, as often as they are needed; never all of them at once. */
export type Content = () => AsyncIterable<Buffer>;

const CHUNK = 1024 * 1024;

export const contentOfPath =
  (path: string): Content =>
  () =>
    createReadStream(path, { highWaterMark: CHUNK });

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/**
 * The content of large files, kept in chunks until they are confirmed: any server of several can go on with it.
 * Tables of figures are a tenth as long when they are compressed, which takes less time than to send the rest.
 */
@Injectable()
export class ImportContent {
  constructor(private readonly database: Database) {}

  async keep(importId: number, content: Content): Promise<void> {
    let place = 0;
    for await (const chunk of content()) {
      await this.database.rows(`insert into import_chunk (import_id, place, content) values ($1, $2, $3)`, [
        importId,
        place,
        await compress(chunk),
      ]);
      place += 1;
    }
  }

  of(importId: number): Content {
    const { database } = this;
    return async function* () {
      for (let place = 0; ; place += 1) {
        const chunk = await database.beside(() =>
          database.row<{ content: Buffer }>(
            `select content from import_chunk where import_id = $1 and place = $2`,
            [importId, place],
          ),
        );
        if (!chunk) return;
        yield await decompress(chunk.content);
      }
    };
  }

  async forget(importId: number): Promise<void> {
    for (const table of ['import_chunk', 'import_row'])
      await this.database.rows(`delete from ${table} where import_id = $1`, [importId]);
  }
}
