import type { RecordLink } from '@rumbo/domain';

type Named = Pick<RecordLink, 'kind' | 'id'>;
const keyOf = ({ kind, id }: Named) => `${kind} ${id}`;

export const recordsByKey = (records: readonly RecordLink[]): ReadonlyMap<string, RecordLink> =>
  new Map(records.map((record) => [keyOf(record), record]));

/** Those of some records that the reader may see. */
export const knownRecords = (
  named: readonly Named[],
  records: ReadonlyMap<string, RecordLink>,
): RecordLink[] => named.flatMap((one) => records.get(keyOf(one)) ?? []);
