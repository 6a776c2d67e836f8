import type { Flag } from '../../indicators/vocabularies';
import type { ImportField } from '../fields';

/** An observation as a cell of a file gives it. */
export interface ReadObservation {
  indicator: string;
  indicatorName: string | null;
  country: string;
  provider: string;
  source: string;
  methodology: string;
  base: string;
  /** Where its series begins, in files that say so. */
  seriesStart: string | null;
  territory: string | null;
  disaggregation: string;
  period: string;
  startsOn: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  flag: Flag | null;
  publishedOn: string | null;
  retrievedOn: string | null;
  document: string | null;
}

/** Why a cell is no observation. */
export interface Refused {
  field: ImportField;
  column: string | null;
  code: string;
  params?: Record<string, string | number>;
  value: string | null;
}

export type Outcome = { observation: ReadObservation } | { refused: Refused };

/** What the reader must be told about the places of a country: their codes in files, to their codes here. */
export type Places = ReadonlyMap<string, string>;
export const placeKey = (country: string, code: string): string => `${country}|${code.trim().toUpperCase()}`;
