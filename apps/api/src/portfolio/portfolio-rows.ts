import { Injectable } from '@nestjs/common';
import { dayIn, type PortfolioRow, portfolioRow, publishedRow } from '@rumbo/domain';
import { Database } from '../platform/database';
import { Changes } from './changes';
import { PortfolioFactsReader } from './portfolio-facts';

/** A roadmap's row for who may read its drafts, and for others. */
export interface KnownRow {
  timeZone: string;
  row: PortfolioRow;
  published: PortfolioRow;
}

/** All rows at one moment; the revision names them in ETags. */
export interface RowsState {
  revision: number;
  rows: ReadonlyMap<number, KnownRow>;
}

/** Roadmaps whose records are in memory at once. */
export const BATCH = 20;

/**
 * Every roadmap's row, kept in memory: a row is computed again when its roadmap's records or its day change. Who asks
 * gets rows that know all that was committed before it asked; who asks meanwhile shares the next look.
 */
@Injectable()
export class PortfolioRows {
  private state: RowsState = { revision: 0, rows: new Map() };
  private readonly stale = new Set<number>();
  private running: Promise<void> | null = null;
  private waiting: Promise<void> | null = null;
  private minute = 0;
  private readonly days = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly changes: Changes,
    private readonly facts: PortfolioFactsReader,
  ) {}

  async current(): Promise<RowsState> {
    this.waiting ??= this.after(this.running);
    await this.waiting;
    return this.state;
  }

  /** A look that has begun may have missed what was written since. */
  private async after(running: Promise<void> | null): Promise<void> {
    await running?.catch(() => undefined);
    this.running = this.waiting;
    this.waiting = null;
    try {
      await this.look();
    } finally {
      this.running = null;
    }
  }

  private async look(): Promise<void> {
    const concerned = await this.changes.sinceLast();
    if (concerned === null || this.state.rows.size === 0) await this.expectAll();
    else this.expect(concerned);
    for (const [id, { timeZone, row }] of this.state.rows)
      if (this.today(timeZone) !== row.asOf) this.stale.add(id);
    if (this.stale.size > 0) await this.compute();
  }

  private async expectAll(): Promise<void> {
    const roadmaps = await this.database.rows<{ id: number }>('select id from roadmap');
    for (const { id } of roadmaps) this.stale.add(id);
  }

  private expect(concerned: ReadonlySet<string>): void {
    for (const whom of concerned) if (/^\d+$/.test(whom)) this.stale.add(Number(whom));
    for (const [id, { row }] of this.state.rows)
      if (concerned.has('*') || concerned.has(row.country)) this.stale.add(id);
  }

  /** What fails stays stale, and is tried again by who asks next. */
  private async compute(): Promise<void> {
    const rows = new Map(this.state.rows);
    const ids = [...this.stale];
    for (let n = 0; n < ids.length; n += BATCH) {
      const batch = ids.slice(n, n + BATCH);
      for (const { timeZone, ...facts } of await this.facts.read(batch)) {
        const row = portfolioRow(facts, this.today(timeZone));
        rows.set(row.id, { timeZone, row, published: publishedRow(row, facts.reports) });
      }
    }
    for (const id of ids) this.stale.delete(id);
    this.state = { revision: this.state.revision + 1, rows };
  }

  /** No day begins within a minute. */
  private today(timeZone: string): string {
    const now = new Date();
    const minute = Math.floor(now.getTime() / 60_000);
    if (minute !== this.minute) this.days.clear();
    this.minute = minute;
    const day = this.days.get(timeZone) ?? dayIn(timeZone, now);
    this.days.set(timeZone, day);
    return day;
  }
}
