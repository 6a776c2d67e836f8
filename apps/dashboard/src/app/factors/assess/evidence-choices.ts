import { EVIDENCE_KINDS, type RecordLink } from '@rumbo/domain';
import { matches } from '../../people';

/** So many choices are read; for others one types on. */
const MOST = 40;

interface Named extends RecordLink {
  words: string;
}

/** Records that may be chosen for what was typed, and how many more there are. */
export function choicesFor<T extends Named>(
  typed: string,
  records: readonly T[],
): { shown: T[]; more: number } {
  const found = records.filter(
    ({ kind, words }) => EVIDENCE_KINDS.some((one) => one === kind) && matches(typed, words),
  );
  const each = Math.ceil(MOST / new Set(found.map(({ kind }) => kind)).size);
  const shown = EVIDENCE_KINDS.flatMap((kind) => found.filter((one) => one.kind === kind).slice(0, each));
  return { shown, more: found.length - shown.length };
}
