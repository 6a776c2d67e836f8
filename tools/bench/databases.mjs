import pg from 'pg';

export async function sql(connectionString, ...statements) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** The address of a database of the cluster. */
export const databaseUrl = (cluster, name) =>
  Object.assign(new URL(cluster), { pathname: `/${name}` }).toString();
