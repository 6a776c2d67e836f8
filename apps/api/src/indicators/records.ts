import { LIST_POINTS } from '@rumbo/domain';
import { list } from '../platform/sql';

/** SQL for the records of indicators in the shape of their contracts. */
export const INDICATOR = `id, country, code, theme, kind, name, definition, numerator, denominator, unit,
  unit_text as "unitText", direction, band, dimensions, frequency, source, codes, version`;

export const SERIES = `id, indicator_id as "indicatorId", country, provider, source, methodology, base,
  starts_on as "startsOn", predecessor_id as "predecessorId", break_kind as "breakKind",
  break_reason as "breakReason", note, illustrative, version`;

export const POINT = `series_id as "seriesId", period, territory, disaggregation, value, numerator, denominator, flag`;

export const OBSERVATION = `id, ${POINT}, published_on as "publishedOn", retrieved_on as "retrievedOn", document,
  import_id as "importId", version`;

export const TRACKING = `id, indicator_id as "indicatorId", target, milestone_ids as "milestoneIds", illustrative,
  version`;

/** The indicator that a code (lower case) names in a country: its own before the common one. */
export const indicatorBy = (code: string, country: string): string =>
  `select ${INDICATOR} from indicator
    where lower(code) = lower(${code}) and (country is null or country = ${country})
    order by country nulls last limit 1`;

/** The newest undivided figure of a series decides which one speaks for an indicator without a target. */
const NEWEST = `(select max(starts_on) from observation
   where series_id = series.id and disaggregation = '' and territory is null and value is not null)`;

/** The series that speaks for an indicator in a country: see `speakingSeries` of the domain. */
export const speakingSeries = (indicatorId: string, country: string, target: string): string =>
  `select id from series where indicator_id = ${indicatorId} and country = ${country}
    order by id = (${target} ->> 'seriesId')::int desc nulls last, ${NEWEST} desc nulls last, id limit 1`;

/** The newest points of a series for the whole country, undivided or as the target divides, oldest first. */
export const newestPoints = (seriesId: string, target: string): string =>
  list(
    `select * from (select ${POINT}, starts_on from observation
       where series_id = ${seriesId} and territory is null
         and disaggregation = coalesce(${target} ->> 'disaggregation', '')
       order by starts_on desc limit ${LIST_POINTS}) newest order by starts_on`,
  );

/** In this order pages list them. */
export const SERIES_ORDER = `provider, source, methodology, base, starts_on nulls first, id`;

export const VERSIONED_RECORDS = { indicator: INDICATOR, series: SERIES, tracking: TRACKING };
