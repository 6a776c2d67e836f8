import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { type Db, PgBoss, type QueueOptions } from 'pg-boss';
import { CONFIG, type Config } from './config';
import { Database } from './database';
import { runInContext } from './request-context';

/** Work that no request waits for. Of what has a policy of its own, one is waiting and one is done at most. */
export interface Job<T extends object | null> {
  name: string;
  /** When it is due by itself, in coordinated universal time, as cron writes it. */
  cron?: string;
  /** Also after every request that has written something. */
  afterWrites?: boolean;
  options?: QueueOptions & { policy?: 'stately' };
  run(data: T): Promise<unknown>;
}

/** Writes come in bursts: one look after a second is enough for all of them. */
const AFTER_WRITES_MS = 1_000;
/** What is being done when the API stops is waited for so long; then another process does it again. */
const LAST_MS = 10_000;
/** Jobs are few and short. */
const CONNECTIONS = 3;

/**
 * Jobs in the same database (pg-boss, schema `pgboss`): several processes share them, each is done by one of them, and
 * what fails is tried again. With `JOBS=off` this process does none; others find what is due by the clock.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(Jobs.name);
  private readonly known = new Map<string, Job<object | null>>();
  private boss: PgBoss | null = null;
  private waking: NodeJS.Timeout | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {}

  /** Makes a job known: in the `onModuleInit` of the service that does it. */
  register<T extends object | null>(job: Job<T>): void {
    this.known.set(job.name, job as Job<object | null>);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.jobs) return;
    const boss = new PgBoss({
      connectionString: this.config.databaseUrl,
      options: '-c role=rumbo_app',
      max: CONNECTIONS,
      createSchema: false,
      migrate: false,
      /** Indexes belong to the owner of the database. */
      reindex: false,
    });
    boss.on('error', (error) => this.log.error(error.message));
    await boss.start();
    for (const job of this.known.values()) await this.offer(boss, job);
    this.boss = boss;
  }

  private async offer(boss: PgBoss, { name, cron, options }: Job<object | null>): Promise<void> {
    await boss.createQueue(name, options);
    if (cron) await boss.schedule(name, cron);
    await boss.work<object | null>(name, { pollingIntervalSeconds: 1 }, async ([job]) => {
      await this.run(name, job?.data ?? null);
    });
  }

  async onModuleDestroy(): Promise<void> {
    if (this.waking) clearTimeout(this.waking);
    const boss = this.boss;
    this.boss = null;
    await boss?.stop({ graceful: true, timeout: LAST_MS });
  }

  /** Does a job at once, here: what a worker calls, and a test. */
  run(name: string, data: object | null = null): Promise<unknown> {
    const job = this.known.get(name);
    if (!job) throw new Error(`There is no job ${name}.`);
    const context = { id: `job:${name}`, session: null, person: null, manager: null };
    return runInContext(context, () => job.run(data));
  }

  /** Asks for a job, within the transaction of whoever asks: it is done only if that is committed. */
  async ask(name: string, data: object): Promise<void> {
    await this.boss?.send(name, data, { db: this.within });
  }

  private readonly within: Db = {
    executeSql: async (sql, values = []) => ({ rows: await this.database.rows(sql, values) }),
  };

  /** Something was written and committed. */
  written(): void {
    if (!this.boss || this.waking) return;
    this.waking = setTimeout(() => {
      this.waking = null;
      for (const { name, afterWrites } of this.known.values()) if (afterWrites) this.wake(name);
    }, AFTER_WRITES_MS).unref();
  }

  private wake(name: string): void {
    this.boss?.send(name).catch((error: unknown) => {
      this.log.error(error instanceof Error ? error.message : String(error));
    });
  }
}
