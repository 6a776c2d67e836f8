import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../platform/database';
import { ProblemException } from '../platform/problems';
import { authorOf, currentPerson } from '../platform/request-context';
import { FileStore } from './file-store';

/** No upload takes so long to be recorded, once its bytes are whole and judged. */
const GIVEN_UP = `interval '1 hour'`;
const SWEPT_AT_ONCE = 20;
const RETRY_SECONDS = 60;

/**
 * Bytes in the store and records in the database, kept together although no transaction holds both. Before bytes go
 * into the store, `stored_file` says that they may be there; the transaction that records the file says that they
 * are kept. What fails takes its bytes away again; what a crash left behind, the next upload does after an hour.
 */
@Injectable()
export class KeptFiles {
  private readonly log = new Logger('evidence');

  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  /** Puts the file at `path` into the store and records it, in one transaction, or leaves nothing of it. */
  async keep<T>(sha256: string, path: string, record: () => Promise<T>): Promise<T> {
    await this.sweep();
    const { at } = await this.database.only<{ at: string }>(
      `insert into stored_file (sha256) values ($1)
       on conflict (sha256) do update set at = clock_timestamp() returning at::text`,
      [sha256],
    );
    try {
      await this.put(sha256, path);
      return await this.database.transaction(authorOf(currentPerson()), async () => {
        await this.database.rows(`update stored_file set kept = true where sha256 = $1`, [sha256]);
        return record();
      });
    } catch (error) {
      await this.forget(sha256, at).catch((left: unknown) => this.log.error(left));
      throw error;
    }
  }

  private async put(sha256: string, path: string): Promise<void> {
    try {
      if (!(await this.store.has(sha256))) await this.store.put(sha256, path);
    } catch (error) {
      this.log.error(error);
      throw new ProblemException(503, 'filesUnavailable', { retryAfter: RETRY_SECONDS });
    }
  }

  private async sweep(): Promise<void> {
    const left = await this.database.rows<{ sha256: string; at: string }>(
      `select sha256, at::text from stored_file
        where not kept and at < now() - ${GIVEN_UP} order by at limit ${SWEPT_AT_ONCE}`,
    );
    for (const { sha256, at } of left)
      await this.forget(sha256, at).catch((error: unknown) => this.log.error(error));
  }

  /** Somebody who brings the same bytes meanwhile has set another time, or waits here and puts them anew. */
  private async forget(sha256: string, at: string): Promise<void> {
    await this.database.transaction('system:evidence', async () => {
      const alone = await this.database.row(
        `delete from stored_file where sha256 = $1 and at = $2::timestamptz and not kept returning 1`,
        [sha256, at],
      );
      if (alone) await this.store.remove(sha256);
    });
  }
}
