import { Injectable } from '@nestjs/common';
import { RECORD_KINDS, type RecordKind, type RecordLink } from '@rumbo/domain';
import { Database } from '../platform/database';
import { list } from '../platform/sql';
import type { FactorsReader } from './visible-factors';

/** Records by kind: those with these numbers, or all that may be chosen as evidence. */
export type Wanted = Partial<Record<RecordKind, readonly number[] | 'all'>>;

/** Numbers of a record kind; null asks for all of it. */
const among = (ids: string, all = 'true') =>
  `case when ${ids}::int[] is null then ${all} else id = any(${ids}) end`;

/**
 * How each kind of record is named and where its page is: of a roadmap ($1) of a country ($2), for a reader who may
 * read drafts or not ($3). An agreement is not public before the minutes of its meeting are.
 */
const LINKS: Record<RecordKind, (ids: string) => string> = {
  meeting: (ids) => `
    select id, topic as label, number as code, held_on::text as "on", id::text as page from meeting
     where roadmap_id = $1 and ${among(ids, `status = 'held'`)} order by held_on desc, id desc`,
  agreement: (ids) => `
    select id, text as label, number as code, held_on::text as "on", meeting_id::text as page
      from (select agreement.*, held_on, minutes from agreement join meeting on meeting.id = meeting_id
             where agreement.roadmap_id = $1) agreed
     where ${among(ids)} and ($3 or minutes ->> 'publishedOn' is not null) order by held_on desc, id desc`,
  milestone: (ids) => `
    select id, title as label, code, due as "on", id::text as page from milestone
     where roadmap_id = $1 and ${among(ids)} order by objective_id, position, id`,
  indicator: (ids) => `
    select id, name as label, code, null as "on", code as page from indicator
     where (country is null or country = $2)
       and ${among(ids, `exists (select from series where indicator_id = indicator.id and series.country = $2)`)}
     order by position, code`,
  document: (ids) => `
    select id, title as label, reference as code, dated as "on", id::text as page from policy_document
     where roadmap_id = $1 and ${among(ids)} order by dated desc nulls last, id desc`,
  objective: (ids) => `
    select id, title as label, code, null as "on", id::text as page from objective
     where roadmap_id = $1 and ${among(ids)} order by position, id`,
  instrument: (ids) => `
    select id, title as label, null as code, starts_on::text as "on", id::text as page from instrument
     where roadmap_id = $1 and ${among(ids)} order by starts_on desc, id desc`,
  recommendation: (ids) => `
    select id, text as label, null as code, received_on::text as "on", id::text as page from recommendation
     where roadmap_id = $1 and ${among(ids)} order by received_on desc, id desc`,
  exchange: (ids) => `
    select id, topic as label, null as code, held_on::text as "on", id::text as page from exchange
     where roadmap_id = $1 and ${among(ids)} order by held_on desc, id desc`,
  duty: (ids) => `
    select id, title as label, null as code, due as "on", id::text as page from reporting_duty
     where roadmap_id = $1 and ${among(ids)} order by due desc, id desc`,
};

const FIRST_IDS = 4;
const ALL_KINDS = `select ${RECORD_KINDS.map((kind, n) => `${list(LINKS[kind](`$${n + FIRST_IDS}`))} as ${kind}`).join(',\n')}`;

/** Names records of any kind, so that what a judgement or a signal rests on opens in place. */
@Injectable()
export class RecordLinks {
  constructor(private readonly database: Database) {}

  async find({ roadmap, drafts }: FactorsReader, wanted: Wanted): Promise<RecordLink[]> {
    const ids = RECORD_KINDS.map((kind) => (wanted[kind] === 'all' ? null : (wanted[kind] ?? [])));
    const [found] = await this.database.prepared<Record<RecordKind, Omit<RecordLink, 'kind'>[]>>(ALL_KINDS, [
      roadmap.id,
      roadmap.country,
      drafts,
      ...ids,
    ]);
    return RECORD_KINDS.flatMap((kind) => (found?.[kind] ?? []).map((record) => ({ kind, ...record })));
  }
}
