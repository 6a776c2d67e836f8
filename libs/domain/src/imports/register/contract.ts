import type { Day, Period } from '../../platform/periods';
import type { Standing } from './words';
import type { Derivation } from '../observations/contract';
import type { Flag } from '../../indicators/vocabularies';

/** What counting needs of an organisation in a register, and no more of its row than that. */
export interface RegisterRecord {
  id: string;
  country: string;
  /** Null where the cell is empty. */
  standing: Standing | null;
  /** A code of the forms of the economy, or the class that the register itself names. */
  form: string | null;
  place: string | null;
  area: string | null;
  founded: Day | null;
  dissolved: Day | null;
  members: number | null;
  /** What the record speaks of: the day of the register, or the year of its accounts; null where the file has neither. */
  period: Period | null;
  /** The day within that year, where the file names it: of several accounts of a year the latest counts. */
  day: Day | null;
}

/** Why a record is left out of a figure, in the order in which reasons are looked for: `import.leftOut.*`. */
export const LEFT_OUT = [
  'unreadable',
  'duplicateId',
  'contradictoryId',
  'otherCountry',
  'notCooperative',
  'otherPeriod',
  'earlierInPeriod',
  'noDate',
  'notYetFounded',
  'notActive',
  'otherStatus',
  'noStatus',
  'dissolved',
  'noArea',
  'notRural',
  'noMembers',
] as const;
export type LeftOutReason = (typeof LEFT_OUT)[number];

/** How a figure is counted: `import.rule.*`. */
export type CountingRule =
  | 'activeAtYearEnd'
  | 'activeOnDay'
  | 'notDissolvedOnDay'
  | 'listedOnDay'
  | 'membersOnDay'
  | 'membersOfYear'
  | 'smallRuralOnDay'
  | 'smallRuralOfYear';

/** By what an organisation counts: series of different methodologies are never joined. */
export const METHODOLOGIES = {
  yearEnd: 'days of founding and dissolution',
  status: 'status in the register',
  notDissolved: 'not dissolved by the day of the register',
  listed: 'listed in the register, whatever the status',
  accounts: 'accounts of the year',
} as const;

/** The whole, or a part of it by one property: parts are not crossed. */
export interface Part {
  territory: string | null;
  disaggregation: string;
}

/** A figure that was counted from a register. */
export interface CountedFigure extends Part {
  indicator: string;
  period: Period;
  value: number;
  numerator: number | null;
  denominator: number | null;
  flag: Flag | null;
  methodology: string;
}

/** What a register gives: figures, and how each was counted. */
export interface CountedRegister {
  figures: CountedFigure[];
  /**
   * One a figure, in the same order: wholes, then their parts; `territory=CL-AR` names a territory. What was counted
   * and what was left out are together all records of the file, or all that belong to the part: none is lost.
   */
  derivations: Derivation[];
  /** Places of the file that are no territory of the country, with their records: only the whole counts them. */
  unknownPlaces: Record<string, number>;
}
