import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import { quoted } from '../platform/sql';

/** Records of a roadmap that its row is computed from. */
const OF_ROADMAPS = [
  'roadmap',
  'milestone',
  'milestone_update',
  'meeting',
  'attendance',
  'tracking',
  'assessment',
  'assessment_round',
  'reporting_period',
  'report',
];

/**
 * Whom a change concerns: a roadmap by its number, a country by its code, or everybody (`*`). Figures belong to a
 * country; those of an import are not logged one by one, and may be of many.
 */
const CONCERNS = `case
  when entity in (${quoted(OF_ROADMAPS)}) then roadmap_id::text
  when entity in ('series', 'indicator') then coalesce(coalesce(after, before) ->> 'country', '*')
  when entity = 'observation'
    then (select country from series where id = (coalesce(after, before) ->> 'series_id')::int)
  when entity = 'import_file' and after ->> 'kind' in ('observations', 'register')
    and after ->> 'confirmed_at' is not null then '*'
  end`;

/** How many changes beyond a number ($1) concern whom, and how many of them lie beyond another ($2). */
const SINCE = `
  select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest,
         (select coalesce(max(id), 0) from change) as last,
         (select coalesce(json_agg(concerned), '[]') from (
            select ${CONCERNS} as whom, count(*)::int as changes, (count(*) filter (where id > $2))::int as beyond
              from change where id > $1 group by 1) concerned where whom is not null) as concerned`;

/** Every transaction that began to write before this statement has a lower number. */
const NEXT_TRANSACTION = 'select pg_current_xact_id()::text::bigint as next';

/** More changes than any transaction makes while others end. */
const MARGIN = 100_000;

interface Since {
  oldest: number;
  last: number;
  concerned: { whom: string; changes: number; beyond: number }[];
}

/**
 * Tells what has changed since it was last asked, each change once. A change gets its number before it is committed:
 * one with a low number may appear after one with a high number. So it looks again at all beyond a horizon, and counts:
 * the horizon moves on to a number once every transaction has ended that was under way when that number was seen.
 */
@Injectable()
export class Changes {
  private horizon: number | null = null;
  private counted = new Map<string, number>();
  private mark: { number: number; transaction: number } | null = null;

  constructor(private readonly database: Database) {}

  /** Numbers of roadmaps, codes of countries, `*`; null the first time: then anything may have changed. */
  async sinceLast(): Promise<Set<string> | null> {
    const first = this.horizon === null;
    const horizon = this.horizon ?? (await this.start());
    const [found] = await this.database.prepared<Since>(SINCE, [horizon, this.mark?.number ?? horizon]);
    const { oldest, last, concerned } = found as Since;
    const news = concerned.filter(({ whom, changes }) => changes !== (this.counted.get(whom) ?? 0));
    const passed = this.mark !== null && oldest >= this.mark.transaction;
    const reached = passed && this.mark ? this.mark.number : horizon;
    const kept = passed ? null : this.mark;
    this.mark = kept ?? (last > reached ? { number: last, transaction: await this.next() } : null);
    this.horizon = reached;
    this.counted = new Map(
      concerned.map(({ whom, changes, beyond }) => [whom, passed ? beyond : changes] as const),
    );
    return first ? null : new Set(news.map(({ whom }) => whom));
  }

  private async start(): Promise<number> {
    const { last } = await this.database.only<{ last: number }>(
      'select coalesce(max(id), 0) as last from change',
    );
    return Math.max(0, last - MARGIN);
  }

  private async next(): Promise<number> {
    return (await this.database.only<{ next: number }>(NEXT_TRANSACTION)).next;
  }
}
