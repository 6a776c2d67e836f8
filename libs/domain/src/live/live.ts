import * as z from 'zod';
import { RecordId } from '../platform/record-id';

/** Names of the events of a stream. `change` brings a `LiveEvent`, `ready` a `LiveReady`, others nothing. */
export const LIVE_EVENTS = {
  /** Records have changed. */
  change: 'change',
  /** Too much was missed to be told one by one, or access has changed: the page reads anew. */
  reset: 'reset',
  /** What was missed has been told; from here on changes are told as they happen. */
  ready: 'ready',
  /** Nothing has happened, and the stream is alive: a browser cannot see comments. */
  beat: 'beat',
} as const;

/** Changes of records that one may have missed and still be told of. */
export const MISSED_AT_MOST = 1_000;

/** Records that one event names; of more it tells the kinds alone. */
export const RECORDS_TOLD = 50;

/** A position in the change log: the number of a transaction before which all is told. */
export const LivePosition = z
  .string()
  .regex(/^(0|[1-9]\d{0,14})$/)
  .transform(Number);

/** `GET /roadmaps/:roadmap/events`: from which position on. A browser that reconnects says so by `Last-Event-ID`. */
export const LiveQuery = z.strictObject({ after: LivePosition.optional() });
export type LiveQuery = z.infer<typeof LiveQuery>;

const LiveRecord = z.object({
  entity: z.string(),
  id: RecordId,
  /** After the change; null where records of this kind have none. */
  version: z.int().nullable(),
});
export type LiveRecord = z.infer<typeof LiveRecord>;

/** What one transaction has changed in a roadmap, without any contents: who may read them reads them anew. */
export const LiveEvent = z.object({
  entities: z.array(z.string()),
  /** Null when there are many, or when the reader may only know of what kind they are. */
  records: z.array(LiveRecord).nullable(),
  /** Who wrote, for readers of the history; null otherwise, and for scripts and imports. */
  by: z.object({ id: RecordId, name: z.string() }).nullable(),
});
export type LiveEvent = z.infer<typeof LiveEvent>;

/** How often the stream gives a sign of life: who hears nothing for longer has lost it. */
export const LiveReady = z.object({ beatSeconds: z.number() });
export type LiveReady = z.infer<typeof LiveReady>;

/** Kinds of records that pages without a sign-in show. Of others the public does not even learn that they changed. */
const PUBLIC: ReadonlySet<string> = new Set([
  ...[
    'roadmap',
    'axis',
    'objective',
    'milestone',
    'milestone_update',
    'milestone_dependency',
    'evidence',
    'evidence_file',
  ],
  ...['dialogue_body', 'meeting', 'attendance', 'agreement', 'agreement_position'],
  ...['indicator', 'series', 'observation', 'tracking'],
  ...['assessment_round', 'assessment', 'dissent', 'partner', 'instrument', 'recommendation', 'exchange'],
  ...['reporting_duty', 'policy_document', 'reporting_period', 'report', 'report_step', 'body'],
  /** Figures of an import are not logged one by one. */
  'import_file',
]);

/** What the public learns of an event: the kinds alone; null when it learns nothing. */
export function publicEvent({ entities }: LiveEvent): LiveEvent | null {
  const known = entities.filter((entity) => PUBLIC.has(entity));
  return known.length === 0 ? null : { entities: known, records: null, by: null };
}

/** One line of the change log, as far as events tell of it. */
export interface LiveChange extends LiveRecord {
  transaction: number;
  by: LiveEvent['by'];
}

/** One event for each transaction, in the order in which they are given. */
export function liveEvents(changes: readonly LiveChange[]): LiveEvent[] {
  const transactions = new Map<number, LiveChange[]>();
  for (const change of changes)
    transactions.set(change.transaction, [...(transactions.get(change.transaction) ?? []), change]);
  return [...transactions.values()].map((told) => {
    const records = new Map<string, LiveRecord>();
    for (const { entity, id, version } of told) records.set(`${entity} ${id}`, { entity, id, version });
    return {
      entities: [...new Set(told.map(({ entity }) => entity))].sort(),
      records: records.size > RECORDS_TOLD ? null : [...records.values()],
      by: told[0]?.by ?? null,
    };
  });
}

/** Whether an event tells of records of one of these kinds; no kinds are all. */
export const concerns = (event: Pick<LiveEvent, 'entities'>, entities: readonly string[]): boolean =>
  entities.length === 0 || event.entities.some((entity) => entities.includes(entity));

/** Whether somebody has written a record since this version of it; where the event names no records they may have. */
export const overtakes = (
  { entities, records }: LiveEvent,
  seen: { entity: string; id: number; version: number },
): boolean =>
  records
    ? records.some(
        ({ entity, id, version }) =>
          entity === seen.entity && id === seen.id && (version === null || version > seen.version),
      )
    : entities.includes(seen.entity);
