import { Injectable } from '@nestjs/common';
import { type Day, portfolioRow, publishedRow } from '@rumbo/domain';
import { Database } from '../platform/database';
import { Past } from '../platform/past';
import { invalid } from '../platform/problems';
import { todayIn } from '../platform/request-context';
import { firstRecordOf } from '../roadmap';
import { PortfolioFactsReader } from './portfolio-facts';
import { BATCH, type KnownRow, type RowsState } from './portfolio-rows';

/** So many days that were asked for are kept. */
const KEPT_DAYS = 8;
/** Where a day ends last: once it is over here it is past everywhere. */
const LAST_TIME_ZONE = 'Pacific/Pago_Pago';

const BY_TIME_ZONE = `
  select time_zone as "timeZone", array_agg(id order by id) as ids, min(since)::text as since
    from (select id, time_zone,
                 ${firstRecordOf('roadmap.id', 'time_zone')} as since from roadmap) recorded
   group by time_zone order by time_zone`;

/** Every roadmap's row as of a past day. What is past does not change: a day is computed once. */
@Injectable()
export class PastRows {
  private readonly known = new Map<Day, RowsState>();
  private readonly waiting = new Map<Day, Promise<RowsState>>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly past: Past,
    private readonly facts: PortfolioFactsReader,
  ) {}

  /** 422 for a day that has not ended everywhere, and for one before all records. */
  async on(day: Day): Promise<RowsState> {
    if (day >= todayIn(LAST_TIME_ZONE)) throw invalid([{ path: 'asOf', code: 'inTheFuture' }]);
    const known = this.known.get(day);
    if (known) return known;
    const rows = await this.inTurn(day);
    this.known.set(day, rows);
    const [oldest] = this.known.keys();
    if (this.known.size > KEPT_DAYS && oldest) this.known.delete(oldest);
    return rows;
  }

  /** One day after another: each holds a connection for the whole world. Who asks for the same one shares it. */
  private inTurn(day: Day): Promise<RowsState> {
    const asked = this.waiting.get(day);
    if (asked) return asked;
    const rows = this.turn.then(() => this.compute(day));
    this.waiting.set(day, rows);
    this.turn = rows.then(
      () => this.waiting.delete(day),
      () => this.waiting.delete(day),
    );
    return rows;
  }

  private async compute(day: Day): Promise<RowsState> {
    const zones = await this.database.rows<{ timeZone: string; ids: number[]; since: Day }>(BY_TIME_ZONE);
    const since = zones.map((zone) => zone.since).sort()[0];
    if (since && day < since)
      throw invalid([{ path: 'asOf', code: 'beforeRecords', params: { day: since } }]);
    const rows = new Map<number, KnownRow>();
    for (const { timeZone, ids } of zones.filter((zone) => zone.since <= day))
      await this.past.on(day, timeZone, async () => {
        for (let n = 0; n < ids.length; n += BATCH)
          for (const { timeZone, ...facts } of await this.facts.read(ids.slice(n, n + BATCH))) {
            const row = portfolioRow(facts, day);
            rows.set(row.id, { timeZone, row, published: publishedRow(row, facts.reports) });
          }
      });
    return { revision: 0, rows };
  }
}
