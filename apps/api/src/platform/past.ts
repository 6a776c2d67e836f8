import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, SetMetadata, StreamableFile } from '@nestjs/common';
import type { Day } from '@rumbo/domain';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { requestContext, runInContext } from './request-context';

/**
 * Tables are looked for among the views of the past first; the moment is the end of the day ($1) in a time zone ($2).
 * Many short looks into the log cost more to share among workers than to do.
 */
const LOOK_BACK = `
  select set_config('search_path', 'past, public', true),
         set_config('max_parallel_workers_per_gather', '0', true),
         set_config('rumbo.as_of', (($1::date + 1)::timestamp at time zone $2)::text, true)`;

const OF_NOW = 'ofNow';

/**
 * For the few reads that follow today's rules whatever day is looked at: what is sent for long must not hold
 * a connection meanwhile.
 */
export const OfNow = () => SetMetadata(OF_NOW, true);

export const isOfNow = (handler: object): boolean => Reflect.getMetadata(OF_NOW, handler) === true;

/**
 * Reads as of a past day: within, every statement finds the records as they were when that day ended. It is one
 * transaction that cannot write, and the day is the request's today.
 */
@Injectable()
export class Past {
  constructor(private readonly source: DataSource) {}

  async on<T>(day: Day, timeZone: string, read: () => Promise<T>): Promise<T> {
    const { manager, asOf } = requestContext();
    if (manager && asOf) return this.within(manager, [asOf, day], timeZone, read);
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query('set transaction read only');
      await runner.query(LOOK_BACK, [day, timeZone]);
      const context = { ...requestContext(), manager: runner.manager, asOf: day };
      return await runInContext(context, async () => {
        const result = await read();
        if (result instanceof StreamableFile) return sending(result, runner) as T;
        await leave(runner);
        return result;
      });
    } catch (error) {
      await leave(runner);
      throw error;
    }
  }

  /**
   * A request that looks at the past already looks at another day, and back again, on the connection that it has: if
   * it waited for a second one, many such requests could wait for each other.
   */
  private async within<T>(
    manager: EntityManager,
    [back, day]: [Day, Day],
    timeZone: string,
    read: () => Promise<T>,
  ): Promise<T> {
    await manager.query(LOOK_BACK, [day, timeZone]);
    try {
      return await runInContext({ ...requestContext(), asOf: day }, read);
    } finally {
      await manager.query(LOOK_BACK, [back, timeZone]);
    }
  }
}

/** A file reads on while it is being sent: as of the same day, and the transaction ends with it. */
function sending(file: StreamableFile, runner: QueryRunner): StreamableFile {
  const sent = new PassThrough();
  void pipeline(file.getStream()[Symbol.asyncIterator](), sent)
    .catch(() => undefined)
    .finally(() => leave(runner));
  return new StreamableFile(sent, file.options);
}

async function leave(runner: QueryRunner): Promise<void> {
  try {
    await runner.rollbackTransaction();
  } finally {
    await runner.release();
  }
}
