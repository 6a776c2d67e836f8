import { type LiveChange, MISSED_AT_MOST } from '@rumbo/domain';
import { AUTHOR_OF_CHANGE, quoted } from '../platform/sql';

/** A line of the change log, with whom it concerns. */
export interface LoggedChange extends LiveChange {
  /** Null when it belongs to no roadmap. */
  roadmapId: number | null;
  /** Then the country that it belongs to; null: all of them. */
  country: string | null;
}

/** What is visible at an instant. */
export interface Found {
  /** The oldest transaction that may still be under way: all before it have ended. */
  position: number;
  /** Of each roadmap and of what belongs to none at most one more than may be missed. */
  changes: LoggedChange[];
}

/** Records of no roadmap that pages of roadmaps show, or that say who may see them. */
const COMMON = ['body', 'person', 'role_grant', 'indicator', 'series', 'observation'];

/** A backup of another cluster has transactions that have not been here yet: they wait until their numbers have passed. */
const lines = (roadmap: string, more = '') => `
  select transaction, entity, entity_id, version, actor, roadmap_id, id as line,
         case when roadmap_id is null then coalesce(after, before) end as image
    from change
   where roadmap_id ${roadmap} and transaction >= $1 and transaction < now.ended and transaction <> all($3) ${more}
   order by transaction limit ${MISSED_AT_MOST + 1}`;

/**
 * What was logged from a transaction on ($1; null: nothing) in some roadmaps ($2) and in none, but for transactions that
 * were told already ($3).
 */
export const LOOK = `
with now as materialized (
  select pg_snapshot_xmin(seen)::text::bigint as position, pg_snapshot_xmax(seen)::text::bigint as ended
    from pg_current_snapshot() seen)
select position,
       (select coalesce(json_agg(json_build_object(
                 'transaction', transaction, 'entity', entity, 'id', entity_id, 'version', change.version,
                 'by', case when person.id is not null then json_build_object('id', person.id, 'name', person.name) end,
                 'roadmapId', roadmap_id,
                 'country', case when entity = 'observation'
                   then (select country from series where id = (image ->> 'series_id')::int)
                   else image ->> 'country' end) order by transaction, line), '[]')
          from (select told.* from unnest($2::int[]) followed (roadmap), lateral (${lines('= followed.roadmap')}) told
                union all (${lines('is null', `and entity in (${quoted(COMMON)})`)})) change
          ${AUTHOR_OF_CHANGE}) as changes
  from now`;

/** Those changes that pages of a roadmap may show: its own, and what belongs to its country or to all. */
export const concerning = (
  changes: readonly LoggedChange[],
  { id, country }: { id: number; country: string },
): LoggedChange[] =>
  changes.filter((change) =>
    change.roadmapId === null
      ? !ABOUT_PEOPLE.has(change.entity) && (change.country ?? country) === country
      : change.roadmapId === id,
  );

const ABOUT_PEOPLE = new Set(['person', 'role_grant']);
