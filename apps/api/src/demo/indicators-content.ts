import type { BreakKind, Day, Flag, IndicatorInput, Period } from '@rumbo/domain';
import type { Texts } from './content';

/** Values by period: a figure, or a figure and its flag. Moving quarters are written `2025-10/P3M`. */
export type DemoValues = Record<string, number | [value: number, flag: Flag]>;

/** A series of the demo. Real ones say where they were read; the others are illustrative. */
export interface DemoSeries {
  /** Names it within the country, for targets and successors. */
  key: string;
  /** Code of the indicator. */
  indicator: string;
  provider: string;
  source?: string;
  base?: string;
  /** The series that it goes on from, and why it is another one. */
  after?: { key: string; because: BreakKind };
  startsOn?: Day;
  /** Where it was read. */
  document?: string;
  publishedOn?: Day;
  /** When the file that it came from was read, whatever it speaks of. */
  readOn?: Day;
  note?: Texts;
  /** Of the whole country; then by disaggregation (`sex=F`) or territory (`CL-AR`). */
  values: DemoValues;
  parts?: Record<string, DemoValues>;
  territories?: Record<string, DemoValues>;
  /** What the figures of a period were divided from, where it is known. */
  shares?: Record<string, { numerator: number; denominator: number }>;
}

/** An indicator that a roadmap follows, with the milestones that serve it. */
export interface DemoTracking {
  indicator: string;
  milestones: string[];
  target?: {
    series: string | null;
    baseline: [period: string, value: number] | null;
    value: number;
    due: Period;
  };
}

export interface DemoIndicators {
  /** The country's own, beside the common catalogue. */
  own: (Omit<IndicatorInput, 'name' | 'definition'> & { name: Texts; definition: Texts })[];
  series: DemoSeries[];
  tracked: DemoTracking[];
}
