import { jest } from '@jest/globals';
import type { TestApi } from './start-api';

/** Everything but the clock stays real: databases and sockets need their timers. */
const REAL = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/** Sets the clock of the application to noon, UTC, of a day. `jest.useRealTimers()` sets it right again. */
export const setToday = (day: string): void => {
  jest.useFakeTimers({ now: new Date(`${day}T12:00:00Z`), doNotFake: [...REAL] });
};

/**
 * Dates what the database's own clock has dated within the last hour as if it had been written at noon of a day: a
 * test does not wait for a year to pass.
 */
export async function recordedOn(api: TestApi, day: string): Promise<void> {
  await api.sql('begin');
  /** As a restored backup would: neither logged nor dated anew. */
  await api.sql('set local session_replication_role = replica');
  for (const [table, column] of DATED)
    await api.sql(
      `update ${table} set ${column} = ($1 || 'T12:00:00Z')::timestamptz where ${column} > now() - interval '1 hour'`,
      [day],
    );
  await api.sql('commit');
}

const DATED = [
  ['change', 'at'],
  ['observation', 'written_at'],
  ['observation_revision', 'written_at'],
  ['observation_revision', 'replaced_at'],
] as const;
