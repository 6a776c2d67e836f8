import { startTemporaryDatabase } from '../../../../tools/database.mjs';

/** One PostgreSQL for the whole run: the one that TEST_DATABASE_URL names, or a temporary one. */
export default async function setup() {
  if (!process.env.TEST_DATABASE_URL) {
    const database = await startTemporaryDatabase();
    process.env.TEST_DATABASE_URL = database.url;
    globalThis.temporaryDatabase = database;
  }
  process.env.TEST_RUN = `${process.pid}_${Date.now()}`;
}
