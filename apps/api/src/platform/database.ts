import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';
import { Foundation1764000000000 } from '../migrations/1764000000000-foundation';
import { ReferenceData1764000100000 } from '../migrations/1764000100000-reference-data';
import { SignInThrottle1764000200000 } from '../migrations/1764000200000-sign-in-throttle';
import { Dialogue1764000300000 } from '../migrations/1764000300000-dialogue';
import { MeetingComments1764000400000 } from '../migrations/1764000400000-meeting-comments';
import { Indicators1764000500000 } from '../migrations/1764000500000-indicators';
import { IndicatorCatalogue1764000600000 } from '../migrations/1764000600000-indicator-catalogue';
import { ObservationImports1764000700000 } from '../migrations/1764000700000-observation-imports';
import { ManyObservations1764000750000 } from '../migrations/1764000750000-many-observations';
import { SuccessFactors1764000800000 } from '../migrations/1764000800000-success-factors';
import { Review1764000900000 } from '../migrations/1764000900000-review';
import { ExperienceSearch1764001000000 } from '../migrations/1764001000000-experience-search';
import { Past1764001100000 } from '../migrations/1764001100000-past';
import { EvidenceFiles1764001300000 } from '../migrations/1764001300000-evidence-files';
import { Dependencies1764001200000 } from '../migrations/1764001200000-dependencies';
import { Notifications1764001400000 } from '../migrations/1764001400000-notifications';
import { Live1764001500000 } from '../migrations/1764001500000-live';
import { ImportUndo1764001600000 } from '../migrations/1764001600000-import-undo';
import { ChangeStory1764001700000 } from '../migrations/1764001700000-change-story';
import { CONFIG, type Config } from './config';
import { prepareJobs } from './job-tables';
import { refreshPast } from './past-views';
import { requestContext, runInContext } from './request-context';

const MIGRATIONS = [
  Foundation1764000000000,
  ReferenceData1764000100000,
  SignInThrottle1764000200000,
  Dialogue1764000300000,
  MeetingComments1764000400000,
  Indicators1764000500000,
  IndicatorCatalogue1764000600000,
  ObservationImports1764000700000,
  ManyObservations1764000750000,
  SuccessFactors1764000800000,
  Review1764000900000,
  ExperienceSearch1764001000000,
  Past1764001100000,
  EvidenceFiles1764001300000,
  Dependencies1764001200000,
  Notifications1764001400000,
  Live1764001500000,
  ImportUndo1764001600000,
  ChangeStory1764001700000,
];

const OLDEST_POSTGRES = 15;

/** A `date` is a calendar day and stays text: a `Date` would move it by a time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
/** An instant is text too, as the contracts have it. */
const toDate = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (instant: string) => Date;
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (instant) => toDate(instant).toISOString());

/** Brings the schema up to date, as the owner of the database. */
export async function migrate(databaseUrl: string): Promise<number> {
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'all',
  });
  await source.initialize();
  try {
    await requireVersion(source);
    const done = (await source.runMigrations()).length;
    if (done > 0) await refreshPast(source);
    await prepareJobs(databaseUrl, source);
    return done;
  } finally {
    await source.destroy();
  }
}

async function requireVersion(source: DataSource): Promise<void> {
  const [{ version }] = (await source.query(
    `select current_setting('server_version_num')::int as version`,
  )) as [{ version: number }];
  if (version < OLDEST_POSTGRES * 10_000)
    throw new Error(
      `PostgreSQL ${OLDEST_POSTGRES} or newer is needed, this is ${Math.floor(version / 10_000)}`,
    );
}

/** The application's connections: always in the role `rumbo_app`, which cannot write around the change log. */
export const createDataSource = (config: Pick<Config, 'databaseUrl' | 'databasePool'>): DataSource =>
  new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    poolSize: config.databasePool,
    extra: { options: '-c role=rumbo_app -c statement_timeout=60000', connectionTimeoutMillis: 10_000 },
  });

/** Reads outside a transaction and writes inside the request's own: the one way to the database. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  get manager(): EntityManager {
    return requestContext().manager ?? this.source.manager;
  }

  /** Rows of a SQL statement, in the request's transaction when there is one. */
  async rows<T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    const result = await this.inTurn<T[] | [T[], number]>(() => this.manager.query(sql, [...parameters]));
    return isWithCount(result) ? result[0] : result;
  }

  async row<T>(sql: string, parameters: readonly unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(sql, parameters))[0];
  }

  /** The row of a statement that always gives one. */
  async only<T>(sql: string, parameters: readonly unknown[] = []): Promise<T> {
    const row = await this.row<T>(sql, parameters);
    if (!row) throw new Error(`One row was expected of: ${sql}`);
    return row;
  }

  /**
   * Rows of a statement that each connection plans once: for pages that ask much in one statement, whose planning
   * takes longer than their work. Its text must always be the same.
   */
  async prepared<T extends object>(sql: string, parameters: readonly unknown[]): Promise<T[]> {
    const own = requestContext().manager?.queryRunner;
    const runner = own ?? this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      const name = `${this.nameOf(sql)}${requestContext().asOf ? ' past' : ''}`;
      const { rows } = await this.inTurn(() => client.query<T>({ name, text: sql, values: [...parameters] }));
      return rows;
    } finally {
      if (!own) await runner.release();
    }
  }

  /** A transaction has one connection, and that answers one statement after another: who asks meanwhile waits. */
  private inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const { manager } = requestContext();
    if (!manager) return ask();
    const turn = (this.turns.get(manager) ?? Promise.resolve()).then(ask, ask);
    this.turns.set(manager, turn);
    return turn;
  }
  private readonly turns = new WeakMap<EntityManager, Promise<unknown>>();

  private nameOf(sql: string): string {
    const name = this.names.get(sql) ?? createHash('sha256').update(sql).digest('base64url');
    this.names.set(sql, name);
    return name;
  }
  private readonly names = new Map<string, string>();

  /** Copies lines of PostgreSQL's text format into a table, within the transaction; never more of them in memory than needed. */
  async copy(sql: string, lines: AsyncIterable<string>): Promise<void> {
    const client = (await this.transactionRunner().connect()) as pg.PoolClient;
    await pipeline(Readable.from(lines), client.query(copyStreams.from(sql)));
  }

  /** A large result in portions, by a cursor of the transaction. `sql` takes no parameters. */
  async *portions<T>(sql: string, size: number): AsyncGenerator<T[]> {
    const cursor = `portion_${(this.cursors += 1)}`;
    await this.rows(`declare ${cursor} no scroll cursor for ${sql}`);
    for (;;) {
      const rows = await this.rows<T>(`fetch ${size} from ${cursor}`);
      if (rows.length > 0) yield rows;
      if (rows.length < size) break;
    }
    await this.rows(`close ${cursor}`);
  }
  private cursors = 0;

  private transactionRunner() {
    const runner = requestContext().manager?.queryRunner;
    if (!runner) throw new Error('This needs a transaction: open one first.');
    return runner;
  }

  /** Runs beside the request's transaction, on another connection: what is seen at once, or read while that one copies. */
  beside<T>(run: () => Promise<T>): Promise<T> {
    return runInContext({ ...requestContext(), manager: null }, run);
  }

  /** Runs a write as one transaction whose author the change log will name. */
  async transaction<T>(actor: string, run: () => Promise<T>): Promise<T> {
    const context = requestContext();
    return this.source.transaction(async (manager) => {
      await manager.query(
        `select set_config('rumbo.actor', $1, true), set_config('rumbo.request', $2, true)`,
        [actor, context.id],
      );
      context.manager = manager;
      try {
        return await run();
      } finally {
        context.manager = null;
      }
    });
  }
}

/** TypeORM answers an update or a delete with its rows and their number. */
const isWithCount = <T>(result: T[] | [T[], number]): result is [T[], number] => Array.isArray(result[0]);

export const dataSourceProvider = {
  provide: DataSource,
  inject: [CONFIG],
  useFactory: (config: Config) => createDataSource(config).initialize(),
};
