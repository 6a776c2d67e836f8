import * as z from 'zod';
import { isPeriod, periodEnd } from '../platform/calendar';
import { Paragraph } from '../platform/localized-text';
import { failWith } from '../platform/problem';
import { Period } from '../platform/periods';
import { RecordId } from '../platform/record-id';
import { Disaggregation } from './disaggregation';
import { Figure } from './indicator';
import { isObservationPeriod, observationEnd, ObservationPeriod } from './periods';

/** What a roadmap wants an indicator to reach, and from where. */
export const Target = z.strictObject({
  /** The series that is judged; null while there is none. */
  seriesId: RecordId.nullable(),
  disaggregation: Disaggregation,
  /** Null: not known, and then nothing can be judged. */
  baseline: z.strictObject({ value: Figure, period: ObservationPeriod }).nullable(),
  value: Figure,
  due: Period,
  note: Paragraph.nullable(),
});
export type Target = z.infer<typeof Target>;

export const TargetInput = Target.extend({
  seriesId: Target.shape.seriesId.default(null),
  disaggregation: Target.shape.disaggregation.default(''),
  baseline: Target.shape.baseline.default(null),
  note: Target.shape.note.default(null),
}).superRefine(({ baseline, due }, ctx) => {
  if (!baseline || !isObservationPeriod(baseline.period) || !isPeriod(due)) return;
  if (periodEnd(due) <= observationEnd(baseline.period)) failWith(ctx, 'endBeforeStart', undefined, ['due']);
});

/** That a roadmap follows an indicator, what for, and by which milestones. */
export const TrackingInput = z.strictObject({
  target: TargetInput.nullable().default(null),
  milestoneIds: z.array(RecordId).max(200).default([]),
});
export type TrackingInput = z.infer<typeof TrackingInput>;

export const Tracking = TrackingInput.extend({
  target: Target.nullable(),
  id: RecordId,
  indicatorId: RecordId,
  illustrative: z.boolean(),
  version: z.int(),
});
export type Tracking = z.infer<typeof Tracking>;
