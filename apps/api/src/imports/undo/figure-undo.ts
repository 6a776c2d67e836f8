import { Injectable } from '@nestjs/common';
import { type ImportObstacle, type ImportUndo, OBSTACLE_LIMIT, type Roadmap } from '@rumbo/domain';
import { Database } from '../../platform/database';
import { currentPerson } from '../../platform/request-context';
import { AUTHOR_OF_CHANGE } from '../../platform/sql';
import type { Obstacles, Undoing } from './undoing';

/** The figures before an import ($1): what its own writing replaced. */
const FORMER = `
  select distinct on (observation_id) * from observation_revision
   where replaced_import_id = $1 and not removed order by observation_id, id`;

const RESTORE = `
  update observation set value = former.value, numerator = former.numerator, denominator = former.denominator,
         flag = former.flag, published_on = former.published_on, retrieved_on = former.retrieved_on,
         document = former.document, import_id = former.import_id, series_id = former.series_id
    from (${FORMER}) former where observation.id = former.observation_id`;

/** Whoever corrects one of its figures ($1: import) is waited for, and then stands in the way. */
const LOCK = `select count(*) from (select from observation where import_id = $1 for update) locked`;

/** Series of an import ($1) of which nothing is left without it. */
const EMPTY_SERIES = `
  series.import_id = $1
  and not exists (select from observation where series_id = series.id and observation.import_id is distinct from $1
                     and not exists (select from observation_revision
                                      where observation_id = observation.id and replaced_import_id = $1))
  and not exists (select from series other where other.predecessor_id = series.id and other.import_id is distinct from $1)`;
const EMPTY_INDICATOR = `
  indicator.import_id = $1
  and not exists (select from series where indicator_id = indicator.id and not (${EMPTY_SERIES}))`;

const WHAT = `
  select (select count(*)::int from observation where import_id = $1 and id not in (select observation_id from (${FORMER}) former)) as removed,
         (select count(*)::int from (${FORMER}) former) as restored,
         (select count(*)::int from series where ${EMPTY_SERIES}) as series,
         (select count(*)::int from indicator where ${EMPTY_INDICATOR}) as indicators`;

/**
 * What stands on an import ($1) of figures: those that somebody wrote again, or took away, since (unless an import did
 * that has itself been undone), and what people made of the indicators and series that it brought.
 */
const OBSTACLES = `
  with own as (select id from indicator where import_id = $1),
  stands as (
    select 'figure' as kind, indicator_id, 'edited' as reason, replaced_by as actor, max(replaced_at) as at,
           count(distinct observation_id)::int as count
      from observation_revision left join series on series.id = series_id
     where observation_revision.import_id = $1 and replaced_import_id is distinct from $1
       and not exists (select from import_file where id = replaced_import_id and undone_at is not null)
     group by indicator_id, replaced_by
    union all
    select log.entity, coalesce(series.indicator_id, log.entity_id), 'edited', log.actor, max(log.at), 1
      from change log left join series on log.entity = 'series' and series.id = log.entity_id
     where log.operation = 'update' and (series.import_id = $1 or log.entity = 'indicator' and log.entity_id in (select id from own))
     group by 1, 2, 4
    union all
    select 'indicator', rests.indicator_id, rests.reason, log.actor, log.at, 1
      from (select subject_id as indicator_id, 'thread' as reason, 'comment' as entity, id as entity_id
              from comment where subject = 'indicator' and thread_id is null and subject_id in (select id from own)
            union all
            select (link ->> 'id')::int, 'assessment', 'assessment', assessment.id
              from assessment, jsonb_path_query(criteria, '$[*].evidence[*] ? (@.kind == "indicator")') link
             where (link ->> 'id')::int in (select id from own)
            union all
            select indicator_id, 'indicator', 'tracking', id from tracking
             where indicator_id in (select id from own)
                or (target ->> 'seriesId')::int in (select id from series where import_id = $1)) rests
      left join lateral (select actor, at from change where change.entity = rests.entity
                            and change.entity_id = rests.entity_id order by id desc limit 1) log on true)
  select change.kind, coalesce(code, '') as page, code, indicator.name as title, reason,
         coalesce(person.name, change.actor) as "by", change.at, count, count(*) over ()::int as total
    from stands change left join indicator on indicator.id = indicator_id ${AUTHOR_OF_CHANGE}
   order by change.at desc nulls last, code limit ${OBSTACLE_LIMIT}`;

/** Takes away the figures that an import brought, with the series and indicators that were made for them. */
@Injectable()
export class FigureUndo implements Undoing {
  constructor(private readonly database: Database) {}

  async lock(_roadmap: Roadmap, id: number): Promise<void> {
    await this.database.rows(`set local statement_timeout = 0`);
    await this.database.rows(LOCK, [id]);
  }

  async foresee(id: number): Promise<ImportUndo> {
    const { removed, restored, series, indicators } = await this.database.only<Record<Counted, number>>(
      WHAT,
      [id],
    );
    return told({ removed, restored, series, indicators });
  }

  async obstacles(_roadmap: Roadmap, id: number): Promise<Obstacles> {
    const rows = await this.database.rows<ImportObstacle & { total: number }>(OBSTACLES, [id]);
    return {
      obstacles: rows.map(({ total: _, ...obstacle }) => obstacle),
      obstacleTotal: rows[0]?.total ?? 0,
    };
  }

  async undo(id: number): Promise<ImportUndo> {
    await this.database.rows(`select set_config('rumbo.import', $1, true)`, [String(id)]);
    const count = async (sql: string) => (await this.database.rows(`${sql} returning id`, [id])).length;
    const restored = (await this.database.rows(`${RESTORE} returning observation.id`, [id])).length;
    const removed = await count(`delete from observation where import_id = $1`);
    const series = await count(`delete from series where ${EMPTY_SERIES}`);
    const indicators = await count(`delete from indicator where ${EMPTY_INDICATOR}`);
    await this.database.rows(`update import_file set undone_at = now(), undone_by = $2 where id = $1`, [
      id,
      currentPerson()?.id ?? null,
    ]);
    return told({ removed, restored, series, indicators });
  }
}

type Counted = 'removed' | 'restored' | 'series' | 'indicators';

function told({ removed, restored, series, indicators }: Record<Counted, number>): ImportUndo {
  const records = [
    { kind: 'figure' as const, removed, restored },
    { kind: 'series' as const, removed: series, restored: 0 },
    { kind: 'indicator' as const, removed: indicators, restored: 0 },
  ];
  return { records: records.filter((record) => record.removed + record.restored > 0) };
}
