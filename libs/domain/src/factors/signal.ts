import * as z from 'zod';
import { Signal as DialogueSignal, SIGNALS } from '../dialogue/signals';
import { Criterion, Level } from './assessment';
import { EVIDENCE_KINDS } from './vocabularies';

/** Signals of the policies factor and of international engagement; those of dialogue are `SIGNALS`. */
export const POLICY_SIGNALS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L11'] as const;
export const ENGAGEMENT_SIGNALS = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'] as const;
export const FactorSignalCode = z.enum([...SIGNALS, ...POLICY_SIGNALS, ...ENGAGEMENT_SIGNALS]);
export type FactorSignalCode = z.infer<typeof FactorSignalCode>;

/** Kinds of records that a signal is counted from: what evidence may be, and what only signals look at. */
export const RECORD_KINDS = [
  ...EVIDENCE_KINDS,
  'objective',
  'instrument',
  'recommendation',
  'exchange',
  'duty',
] as const;
export const RecordKind = z.enum(RECORD_KINDS);
export type RecordKind = z.infer<typeof RecordKind>;

/** What the records say of a criterion: counted, never judged by anybody. It stands beside assessments. */
export const FactorSignal = z.object({
  code: FactorSignalCode,
  criterion: Criterion,
  /** The level that it suggests; null where the method sets no levels, or where there is not enough data. */
  level: Level.nullable(),
  /** Whether the method sets levels for it at all. */
  threshold: z.boolean(),
  part: z.number(),
  /** What the part is of; null for a bare count, 0 where nothing has been recorded that could be counted. */
  whole: z.number().nullable(),
  /** The kind of the records that `ids` names: those it was computed from, that made the part above all. */
  of: RecordKind,
  ids: z.array(z.int()),
  /** The day before its window begins; null: the whole record. */
  from: z.string().nullable(),
  /** More counts, by name: `adopted`, `longestGap`, `domestic.CLP`. */
  details: z.record(z.string(), z.number()),
});
export type FactorSignal = z.infer<typeof FactorSignal>;

/** The criterion that each signal of the dialogue speaks of. */
const CRITERION_OF: Record<DialogueSignal['code'], Criterion> = {
  S1: 'F1_1',
  S2: 'F1_2',
  S3: 'F1_2',
  S4: 'F1_3',
  S5: 'F1_4',
  S6: 'F1_4',
  S7: 'F1_3',
  S8: 'F1_5',
};

/** The signals of the dialogue as signals of the first factor. */
export const dialogueSignals = (signals: readonly DialogueSignal[]): FactorSignal[] =>
  signals.map((signal) => ({
    ...signal,
    criterion: CRITERION_OF[signal.code],
    threshold: true,
    of: signal.code === 'S5' ? 'agreement' : 'meeting',
  }));
