import {
  AREAS,
  disaggregationOf,
  type Flag,
  type Observation,
  type ObservationInput,
  ObservationsInput,
  SEXES,
} from '@rumbo/domain';
import { toNumber } from '../typed-number';

/** A figure as it is being typed. */
export interface FigureDraft {
  period: string | null;
  sex: string;
  area: string;
  territory: string;
  value: string;
  numerator: string;
  denominator: string;
  flag: string;
  publishedOn: string;
  document: string;
}

/** A few figures of one series: of one that exists, or of one that begins with them. */
export interface FiguresDraft {
  seriesId: number | null;
  provider: string;
  source: string;
  base: string;
  methodology: string;
  observations: FigureDraft[];
}

export const emptyFigure = (like?: FigureDraft): FigureDraft => ({
  period: null,
  sex: like?.sex ?? '',
  area: like?.area ?? '',
  territory: like?.territory ?? '',
  ...{ value: '', numerator: '', denominator: '', flag: '' },
  publishedOn: like?.publishedOn ?? '',
  document: like?.document ?? '',
});

export const PART_CODES = { sex: SEXES, area: AREAS } as const;

/** The value itself, or the share that numerator and denominator make where a share is measured. */
function valueOf({ value, numerator, denominator }: FigureDraft, percent: boolean): unknown {
  const [typed, part, whole] = [toNumber(value), toNumber(numerator), toNumber(denominator)];
  if (typed !== null || !percent || typeof part !== 'number' || typeof whole !== 'number' || whole === 0)
    return typed;
  return Math.round((part / whole) * 1_000_000) / 10_000;
}

const partsOf = ({ sex, area }: FigureDraft) =>
  disaggregationOf({ ...(sex && { sex }), ...(area && { area }) });

export function toObservation(row: FigureDraft, percent: boolean): Record<keyof ObservationInput, unknown> {
  return {
    period: row.period,
    territory: row.territory || null,
    disaggregation: partsOf(row),
    value: valueOf(row, percent),
    numerator: toNumber(row.numerator),
    denominator: toNumber(row.denominator),
    flag: row.flag || null,
    publishedOn: row.publishedOn || null,
    retrievedOn: null,
    document: row.document.trim() || null,
  };
}

/** The rows that say something, as the request takes them. */
export const toObservations = ({ observations }: FiguresDraft, percent: boolean) => ({
  observations: observations.map((row) => toObservation(row, percent)),
});

/** What is recorded and what is typed, for the warnings: a typed figure stands for the recorded one. */
export function figuresAfter(
  recorded: readonly Observation[],
  draft: FiguresDraft,
  percent: boolean,
): Pick<Observation, 'period' | 'territory' | 'disaggregation' | 'value' | 'flag'>[] {
  const typed = draft.observations.flatMap((row) => {
    const parsed = ObservationsInput.safeParse({ observations: [toObservation(row, percent)] });
    return parsed.success ? parsed.data.observations : [];
  });
  return [...recorded, ...typed.map((one) => ({ ...one, flag: one.flag as Flag | null }))];
}
