import { Injectable } from '@nestjs/common';
import type { Revision, RevisionList } from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid } from '../platform/problems';
import { VisibleIndicators } from './visible-indicators';

const PAGE_SIZE = 50;

/**
 * Former figures of an indicator ($1) in a country ($2) before a revision ($3), newest first. What stood after one is
 * the next former figure of the same observation, or what stands now; a move to another series changes no figure.
 */
const REVISIONS = `
  select former.id::text as cursor, former.observation_id as "observationId", former.series_id as "seriesId",
         former.period, former.territory, former.disaggregation,
         json_build_object('value', former.value, 'flag', former.flag) as former,
         case when not removed then json_build_object('value', after.value, 'flag', after.flag) end as current,
         replaced_at as "at", coalesce(person.name, replaced_by) as author
    from observation_revision former
    left join lateral (
      select value, flag from (
        select value, flag, id from observation_revision later
         where later.observation_id = former.observation_id and later.id > former.id
        union all select value, flag, null from observation where observation.id = former.observation_id
      ) states order by id nulls last limit 1) after on true
    left join person on person.id = substring(replaced_by from '^person:([0-9]+)$')::int
   where former.series_id in (select id from series where indicator_id = $1 and country = $2)
     and ($3::bigint is null or former.id < $3)
     and (removed or (former.value, former.flag) is distinct from (after.value, after.flag))
   order by former.id desc limit ${PAGE_SIZE + 1}`;

/** The revision history of figures: what they were, what they became, by whom and when. */
@Injectable()
export class RevisionsService {
  constructor(
    private readonly database: Database,
    private readonly indicators: VisibleIndicators,
  ) {}

  async read(code: string, indicatorCode: string, before: string | undefined): Promise<RevisionList> {
    const { roadmap, indicator } = await this.indicators.find(code, indicatorCode);
    if (before !== undefined && !/^[1-9]\d{0,17}$/.test(before))
      throw invalid([{ path: 'before', code: 'invalidFormat' }]);
    const rows = await this.database.rows<Revision & { cursor: string }>(REVISIONS, [
      indicator.id,
      roadmap.country,
      before ?? null,
    ]);
    const shown = rows.slice(0, PAGE_SIZE);
    return {
      items: shown.map(({ cursor: _, ...revision }) => revision),
      next: rows.length > PAGE_SIZE ? (shown.at(-1)?.cursor ?? null) : null,
    };
  }
}
