import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../platform/config';
import { type Found, LOOK, type LoggedChange } from './look';

/** What a look at the log found that had not been told before. */
export interface News {
  /** All transactions before this one have ended and are told. */
  position: number;
  changes: LoggedChange[];
  /** The log is not the one that was told from: the database has been put back to a backup. */
  anew: boolean;
}

/** Who is told. */
export interface Audience {
  /** Roadmaps that somebody follows, by their number. */
  followed(): number[];
  follows(roadmapId: number): boolean;
  tell(news: News): Promise<void>;
  /** Sessions have ended, or may have: nothing was heard for a while. */
  accessChanged(): void;
}

const CHANNEL = 'rumbo_live';
const COMMON = 'common';
const SESSIONS = 'sessions';
/** Milliseconds between attempts to connect again: twice as many each time, and never all servers at once. */
const [FIRST_PAUSE, LONGEST_PAUSE] = [100, 10_000];
const SLOWEST_ANSWER = 30_000;

/**
 * Follows the change log for this process, on one connection of its own: a notification says that there is something,
 * and one statement reads it for all listeners. It looks from the oldest transaction that was under way at the last
 * look, and leaves out what it has told, so nothing is skipped that ends late, nor while the database was away.
 */
@Injectable()
export class ChangeFeed implements OnModuleDestroy {
  private readonly log = new Logger('live');
  private readonly ending = new AbortController();
  private audience: Audience | null = null;
  private connection: Promise<pg.Client> | null = null;
  private current: pg.Client | null = null;
  private position: number | null = null;
  /** Transactions not before the position that were told already. */
  private told = new Set<number>();
  private turn: Promise<unknown> = Promise.resolve();
  private waking = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** All transactions before this one are told; null before the first look. */
  get reached(): number | null {
    return this.position;
  }

  serve(audience: Audience): void {
    this.audience = audience;
  }

  /**
   * What was logged in a roadmap from a position on. `join` runs with it before the next look, so that who joins the
   * audience there misses nothing in between.
   */
  missed(roadmapId: number, after: number | null, join: (found: Found) => void): Promise<void> {
    return this.inTurn(async (client) => {
      if (this.audience?.followed().length === 0) await this.look(client);
      join(await this.read(client, after, [roadmapId], []));
    });
  }

  /** Looks as if there had been a notification: moves the position on, and finds out whether the database is there. */
  wake(): void {
    if (this.waking || this.ending.signal.aborted) return;
    this.waking = true;
    this.inTurn((client) => {
      this.waking = false;
      return this.look(client);
    }).catch((error: unknown) => this.ending.signal.aborted || this.log.error(error));
  }

  async onModuleDestroy(): Promise<void> {
    this.ending.abort();
    await this.current?.end();
  }

  /** One after the other, each on a connection that works: what is cut off with a connection begins anew on the next. */
  private inTurn(work: (client: pg.Client) => Promise<void>): Promise<void> {
    const attempt = async (): Promise<void> => {
      const client = await (this.connection ??= this.connect());
      try {
        await work(client);
      } catch (error) {
        if (client === this.current || this.ending.signal.aborted) throw error;
        await attempt();
      }
    };
    const done = this.turn.then(attempt);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async look(client: pg.Client): Promise<void> {
    const from = this.position;
    const { position, changes } = await this.read(client, from, this.audience?.followed() ?? [], [
      ...this.told,
    ]);
    const anew = from !== null && position < from;
    const seen = [...(anew ? [] : this.told), ...changes.map(({ transaction }) => transaction)];
    if (from !== null) await this.audience?.tell({ position, changes, anew });
    this.position = position;
    this.told = new Set(seen.filter((transaction) => transaction >= position));
  }

  private async read(
    client: pg.Client,
    after: number | null,
    roadmaps: number[],
    told: number[],
  ): Promise<Found> {
    const query = { name: 'look', text: LOOK, values: [after, roadmaps, told] };
    const { rows } = await client.query<Found>(query).catch((error: unknown) => {
      if (!(error instanceof pg.DatabaseError) || error.severity === 'FATAL') this.lost(client);
      throw error;
    });
    const [found] = rows;
    if (!found) throw new Error('A look at the log always finds its position.');
    return found;
  }

  private async connect(): Promise<pg.Client> {
    for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      this.ending.signal.throwIfAborted();
      const client = new pg.Client({
        connectionString: this.config.databaseUrl,
        options: '-c role=rumbo_app -c statement_timeout=20000',
        connectionTimeoutMillis: 10_000,
        query_timeout: SLOWEST_ANSWER,
        application_name: 'rumbo live',
        keepAlive: true,
      });
      client.on('error', () => this.lost(client));
      client.on('end', () => this.lost(client));
      client.on('notification', ({ payload }) => this.notified(payload ?? COMMON));
      try {
        await client.connect();
        await client.query(`listen ${CHANNEL}`);
        this.current = client;
        this.audience?.accessChanged();
        this.wake();
        return client;
      } catch (error) {
        this.log.warn(`no connection to the database: ${String(error)}`);
        await client.end().catch(() => undefined);
        await pause(wait * (0.5 + Math.random() / 2), undefined, { signal: this.ending.signal, ref: false });
      }
    }
  }

  private lost(client: pg.Client): void {
    if (client !== this.current) return;
    this.current = null;
    this.connection = null;
    if (this.ending.signal.aborted) return;
    this.log.warn('the connection to the database was lost');
    void client.end().catch(() => undefined);
    this.waking = false;
    this.wake();
  }

  private notified(payload: string): void {
    if (payload === SESSIONS) this.audience?.accessChanged();
    else if (payload === COMMON ? this.audience?.followed().length : this.audience?.follows(Number(payload)))
      this.wake();
  }
}
