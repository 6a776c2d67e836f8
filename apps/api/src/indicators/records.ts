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

/** In this order pages list them. */
export const SERIES_ORDER = `provider, source, methodology, base, starts_on nulls first, id`;

export const VERSIONED_RECORDS = { indicator: INDICATOR, series: SERIES, tracking: TRACKING };
