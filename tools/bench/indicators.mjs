import pg from 'pg';

/** Years by parts of a whole: what one indicator of one country has in ILOSTAT. */
const [YEARS, PARTS] = [25, 24];
/** Tells these series from those of the demo. */
const SOURCE = 'BA:1';

/**
 * Observations of the common indicators in every country: as many as asked for, and in the roadmap's own country
 * always the same. Written as an import does, so that its rows are not logged one by one.
 */
export async function fillObservations(connectionString, country, total) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`set rumbo.actor = 'system:bench'; set rumbo.import = '0'`);
  await client.query(
    `insert into series (indicator_id, country, provider, source)
     select indicator.id, country.code, 'ILOSTAT', '${SOURCE}' from indicator, country where indicator.country is null`,
  );
  const [{ others }] = (
    await client.query(
      `select count(*)::int as others from series where source = '${SOURCE}' and country <> $1`,
      [country],
    )
  ).rows;
  await observe(client, `country = '${country}'`, YEARS * PARTS);
  await observe(client, `country <> '${country}'`, Math.ceil(total / others));
  await client.end();
}

/** So many observations for each series: the whole, women and men, and sectors, from the newest year back. */
const observe = (client, which, each) =>
  client.query(
    `insert into observation (series_id, disaggregation, starts_on, period, value)
     select series.id,
            case n % ${PARTS} when 0 then '' when 1 then 'sex=F' when 2 then 'sex=M'
                             else 'activity=SECTOR_' || n % ${PARTS} end,
            make_date(2024 - n / ${PARTS}, 1, 1), (2024 - n / ${PARTS})::text, 20 + (n * 7 + series.id) % 40
       from series, generate_series(0, $1 - 1) n where source = '${SOURCE}' and ${which}`,
    [each],
  );
