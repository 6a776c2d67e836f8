import type { Tracking, TrackingInput } from '@rumbo/domain';
import { textOf, toNumber } from '../typed-number';

/** A target as it is being typed: without a value there is none. */
export interface TargetDraft {
  seriesId: number | null;
  baselinePeriod: string | null;
  baselineValue: string;
  value: string;
  due: string | null;
  milestoneIds: number[];
}

export function draftOfTracking(tracking: Tracking | null, language: string): TargetDraft {
  const { target = null, milestoneIds = [] } = tracking ?? {};
  return {
    seriesId: target?.seriesId ?? null,
    baselinePeriod: target?.baseline?.period ?? null,
    baselineValue: textOf(target?.baseline?.value ?? null, language),
    value: textOf(target?.value ?? null, language),
    due: target?.due ?? null,
    milestoneIds,
  };
}

/** The request's body. What the form does not ask for (a part of the whole, a note) stays as it was. */
export function toTracking(draft: TargetDraft, tracking: Tracking | null): unknown {
  const { seriesId, baselinePeriod, baselineValue, value, due, milestoneIds } = draft;
  const former = tracking?.target;
  const isEmpty = value.trim() === '' && due === null;
  return {
    milestoneIds,
    target: isEmpty
      ? null
      : {
          seriesId,
          disaggregation: former?.disaggregation ?? '',
          note: former?.note ?? null,
          baseline:
            baselineValue.trim() === '' && baselinePeriod === null
              ? null
              : { value: toNumber(baselineValue), period: baselinePeriod },
          value: toNumber(value),
          due,
        },
  } satisfies Record<keyof TrackingInput, unknown>;
}
