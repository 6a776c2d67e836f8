/** What was compared becomes observations: of an import ($1), in series by their segments ($2), its file as document ($3). */
export const INSERT = `
  insert into observation (series_id, disaggregation, territory, starts_on, period, value, numerator, denominator,
                           flag, published_on, retrieved_on, document, import_id)
  select s.series, disaggregation, territory, starts_on, period, value, numerator, denominator, flag, published_on,
         retrieved_on, coalesce(document, $3), $1
    from compared join jsonb_to_recordset($2) as s (n int, series int) on s.n = segment
   where outcome = 'created' order by s.series, disaggregation collate "C", territory, starts_on`;

/** What the file says otherwise replaces what was recorded; the database keeps the former. */
export const UPDATE = `
  update observation set value = c.value, flag = c.flag, import_id = $1, document = coalesce(c.document, $2),
         numerator = coalesce(c.numerator, observation.numerator),
         denominator = coalesce(c.denominator, observation.denominator),
         published_on = coalesce(c.published_on, observation.published_on),
         retrieved_on = coalesce(c.retrieved_on, observation.retrieved_on)
    from compared c where c.outcome = 'updated' and observation.id = c.observation_id`;
