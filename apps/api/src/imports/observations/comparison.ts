import type { ImportDecision, Segment } from '@rumbo/domain';

/** What a row counts, in one text: rows that share it speak of the same figure. */
const KEY = `concat_ws('|', r.chain, r.period, coalesce(r.territory, ''), r.disaggregation)`;

/**
 * The staged rows of an import ($1) beside what is recorded, given the segments of series ($2) and what was decided
 * ($3), as a table of the transaction. Each row has an outcome:
 * `created`, `updated`, `unchanged` · `repeated`: another row said the same before · `conflict`: rows contradict each
 * other and nobody has decided · `decidedAgainst`.
 */
export const COMPARED = `
  create temporary table compared on commit drop as
  with segment as (
    select * from jsonb_to_recordset($2) as s (n int, chain int, starts date, ends date, "seriesId" int)
  ), decision as (
    select * from jsonb_to_recordset($3) as d (key text, row int)
  ), told as (
    select r.*, s.n as segment, s."seriesId" as series_id,
           row_number() over same as copy,
           min(concat_ws('|', r.value, r.flag)) over whole <> max(concat_ws('|', r.value, r.flag)) over whole as differs
      from import_row r
      join segment s on s.chain = r.chain
       and (s.starts is null or r.starts_on >= s.starts) and (s.ends is null or r.starts_on < s.ends)
     where r.import_id = $1
    window whole as (partition by r.chain, r.disaggregation, r.territory, r.starts_on, r.period),
           same as (whole order by r.row)
  )
  select r.row, r.chain, r.segment, r.disaggregation, r.territory, r.starts_on, r.period, r.value, r.numerator,
         r.denominator, r.flag, r.published_on, r.retrieved_on, r.document,
         o.id as observation_id, o.value as stored,
         case when r.differs then ${KEY} end as conflict,
         case when r.differs and d.row is null then 'conflict'
              when r.differs and d.row <> r.row then 'decidedAgainst'
              when not r.differs and r.copy > 1 then 'repeated'
              when o.id is null then 'created'
              when (o.value, o.flag, o.numerator, o.denominator) is distinct from
                   (r.value, r.flag, coalesce(r.numerator, o.numerator), coalesce(r.denominator, o.denominator))
                then 'updated'
              else 'unchanged' end as outcome
    from told r
    left join decision d on r.differs and d.key = ${KEY}
    left join observation o on o.series_id = r.series_id and o.disaggregation = r.disaggregation
     and o.starts_on = r.starts_on and o.period = r.period and coalesce(o.territory, '') = coalesce(r.territory, '')`;

export const comparisonParameters = (
  importId: number,
  segments: readonly Segment[],
  decisions: readonly ImportDecision[],
): unknown[] => [importId, JSON.stringify(segments), JSON.stringify(decisions)];

/** What came of the rows, and how many of them say that nothing was published. */
export const COUNTS = `select outcome, count(*)::int as rows from compared group by outcome`;

/** The first rows ($1) of each of these outcomes ($2). */
export const SAMPLES = `
  select first.* from unnest($2::text[]) wanted cross join lateral (
    select row, chain, outcome, period, territory, disaggregation, value, flag, stored from compared
     where outcome = wanted order by row limit $1) first order by row`;

export const CONFLICTS = `
  select conflict as key, chain, period, territory, disaggregation, max(stored) as stored,
         json_agg(json_build_object('row', row, 'value', value, 'flag', flag) order by row) as candidates
    from compared where conflict is not null
   group by conflict, chain, period, territory, disaggregation order by min(row) limit $1`;

export const BY_SEGMENT = `select segment, count(*)::int as observations from compared
   where outcome in ('created', 'updated', 'unchanged') group by segment`;

/** The figures of each series as they will be, those that the file changes marked, series by series. */
export const figuresOf = (segments: readonly Segment[]): string => {
  const stored = segments.flatMap(({ n, seriesId, starts, ends }) =>
    seriesId === null ? [] : [`(${n}, ${seriesId}, ${day(starts)}, ${day(ends)})`],
  );
  const recorded = `
    union all
    select s.n, o.period, o.territory, o.disaggregation, o.value, o.flag, false
      from (values ${stored.join(', ')}) s (n, series_id, starts, ends)
      join observation o on o.series_id = s.series_id
       and (s.starts is null or o.starts_on >= s.starts) and (s.ends is null or o.starts_on < s.ends)
     where not exists (select from compared where observation_id = o.id)`;
  return `
    select segment, period, territory, disaggregation, value, flag, outcome <> 'unchanged' as changed
      from compared where outcome in ('created', 'updated', 'unchanged')
    ${stored.length > 0 ? recorded : ''}
    order by 1`;
};

const day = (value: string | null) => (value === null ? 'null::date' : `date '${value}'`);
