import { Injectable } from '@nestjs/common';
import {
  type Chain,
  type ImportFile,
  planSeries,
  type Segment,
  type StoredSeries,
  type Unit,
} from '@rumbo/domain';
import { Database } from '../../platform/database';
import { RecordWrites } from '../../platform/record-writes';
import type { StagedChain } from './staging.service';

/** An indicator that a file names: a definition that exists, or one that the import will make. */
export interface NamedIndicator {
  key: string;
  id: number | null;
  code: string;
  name: string;
  country: string;
  unit: Unit;
}

/** The series that an import belongs to, before it is written. */
export interface SeriesPlan {
  segments: Segment[];
  chains: ReadonlyMap<number, StagedChain & { named: NamedIndicator }>;
  newIndicators: NamedIndicator[];
}

/** What other systems call an indicator; the UN's own numbers name several at once, and so none. */
const ALIASES = ['ilostat', 'ine', 'openSdg'];

/** A name that speaks of a share is one; of the others nobody knows. */
const SHARE =
  /%|\b(rate|percent|percentage|proportion|share|tasa|porcentaje|proporcion|proporción|taux|pourcentage|part)\b/i;

/** Numbers of as many ($1) new series: one may name another that is written with it. */
const FREE_IDS = `
  select nextval(pg_get_serial_sequence('series', 'id'))::int as id from generate_series(1, $1::int)`;

const COLUMNS = `id, indicator_id, country, provider, source, methodology, base, starts_on, predecessor_id, break_kind,
  import_id`;
const INSERT = `
  insert into series (${COLUMNS}) overriding system value
  select ${COLUMNS} from jsonb_populate_recordset(null::series, $1) order by id`;

@Injectable()
export class SeriesRecords {
  constructor(
    private readonly database: Database,
    private readonly writes: RecordWrites,
  ) {}

  async plan(importId: number, staged: readonly StagedChain[]): Promise<SeriesPlan> {
    const named = await this.nameIndicators(staged);
    const chains = new Map(
      staged.map((chain) => [
        chain.chain,
        { ...chain, named: named(chain.indicator, chain.country, chain.indicatorName) },
      ]),
    );
    const spans = await this.spans(importId);
    const planned = [...chains.values()].flatMap(({ named: indicator, ...chain }): Chain[] => {
      const span = spans.get(chain.chain);
      return span ? [{ ...chain, ...span, indicator: indicator.key }] : [];
    });
    const newIndicators = new Map(
      [...chains.values()].flatMap(({ named: one }) => (one.id === null ? [[one.key, one] as const] : [])),
    );
    return {
      chains,
      segments: planSeries(planned, await this.stored([...chains.values()].map(({ named: one }) => one))),
      newIndicators: [...newIndicators.values()],
    };
  }

  /** Makes the indicators and series that are new, and divides those that a break divides; tells each segment's series. */
  async write(
    file: ImportFile,
    { segments, chains, newIndicators }: SeriesPlan,
  ): Promise<Map<number, number>> {
    const indicators = new Map<string, number>();
    for (const { key, code, name, country, unit } of newIndicators)
      indicators.set(
        key,
        await this.writes.insert('indicator', {
          ...{ country, code, unit, theme: 'national', direction: 'none', frequency: 'irregular' },
          ...{ name: { lang: 'en', text: name }, importId: file.id },
        }),
      );
    const begun = segments.filter(({ isNew, seriesId }) => isNew || seriesId === null);
    const free = await this.database.rows<{ id: number }>(FREE_IDS, [begun.length]);
    const ids = new Map(segments.flatMap(({ n, seriesId }) => (seriesId === null ? [] : [[n, seriesId]])));
    begun.forEach(({ n }, place) => ids.set(n, free[place]?.id ?? 0));
    const rows = begun.flatMap(({ n, chain, starts, breakKind, predecessor }) => {
      const of = chains.get(chain);
      if (!of) return [];
      const { named, country, provider, source, methodology, base } = of;
      return {
        ...{ id: ids.get(n), country, provider, source, methodology, base, starts_on: starts },
        ...{ break_kind: breakKind, indicator_id: named.id ?? indicators.get(named.key), import_id: file.id },
        predecessor_id: predecessor && ('n' in predecessor ? ids.get(predecessor.n) : predecessor.id),
      };
    });
    if (rows.length === 0) return ids;
    await this.database.rows(INSERT, [JSON.stringify(rows)]);
    await this.database.rows(`select analyze_series(), set_config('enable_seqscan', 'off', true)`);
    for (const { n, seriesId, starts, ends } of begun)
      if (seriesId !== null)
        await this.database.rows(
          `update observation set series_id = $2
            where series_id = $1 and starts_on >= $3 and ($4::date is null or starts_on < $4)`,
          [seriesId, ids.get(n), starts, ends],
        );
    return ids;
  }

  /** The first and last day of each chain, and the days of flagged breaks of its undivided figures. */
  private async spans(importId: number): Promise<Map<number, Pick<Chain, 'first' | 'last' | 'flagged'>>> {
    const rows = await this.database.rows<Pick<Chain, 'chain' | 'first' | 'last' | 'flagged'>>(
      `select chain, min(starts_on) as first, max(starts_on) as last,
              coalesce(array_agg(distinct starts_on) filter
                (where flag = 'B' and disaggregation = '' and territory is null), '{}')::text[] as flagged
         from import_row where import_id = $1 group by chain`,
      [importId],
    );
    return new Map(rows.map(({ chain, ...span }) => [chain, span]));
  }

  /** The recorded series of these indicators, with the span of what they observe. */
  private async stored(named: readonly NamedIndicator[]): Promise<StoredSeries[]> {
    const rows = await this.database.rows<Omit<StoredSeries, 'indicator'> & { indicatorId: number }>(
      `select series.id, indicator_id as "indicatorId", country, provider, source, methodology, base,
              series.starts_on as "startsOn", first, last
         from series
         join lateral (select min(starts_on) as first, max(starts_on) as last
                         from observation where series_id = series.id) span on true
        where indicator_id = any($1) and country = any($2) order by series.starts_on nulls first`,
      [named.flatMap(({ id }) => id ?? []), [...new Set(named.map(({ country }) => country))]],
    );
    return rows.map(({ indicatorId, ...series }) => ({ ...series, indicator: `id ${indicatorId}` }));
  }

  private async nameIndicators(
    staged: readonly StagedChain[],
  ): Promise<(code: string, country: string, label: string | null) => NamedIndicator> {
    const rows = await this.database.rows<{
      id: number;
      code: string;
      country: string | null;
      unit: Unit;
      aliases: string[];
    }>(
      `select id, code, country, unit,
              array(select jsonb_array_elements_text(codes -> system) from unnest($2::text[]) system where codes ? system) as aliases
         from indicator where country is null or country = any($1) order by country nulls first`,
      [[...new Set(staged.map(({ country }) => country))], ALIASES],
    );
    const known = new Map(
      rows.flatMap((row) =>
        [...row.aliases, row.code].map(
          (name) => [`${row.country ?? ''} ${name.toLowerCase()}`, row] as const,
        ),
      ),
    );
    return (code, country, label) => {
      const found = known.get(`${country} ${code.toLowerCase()}`) ?? known.get(` ${code.toLowerCase()}`);
      if (found)
        return { key: `id ${found.id}`, id: found.id, code: found.code, name: '', country, unit: found.unit };
      const name = (label ?? code).slice(0, 300);
      return {
        key: `new ${country} ${code.toLowerCase()}`,
        id: null,
        code,
        name,
        country,
        unit: SHARE.test(name) ? 'percent' : 'other',
      };
    };
  }
}
