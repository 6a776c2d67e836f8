import { periodEnd } from '../../platform/calendar';
import type { Day, Period } from '../../platform/periods';
import type { ImportMapping } from '../contract';
import { type CountingRule, type LeftOutReason, METHODOLOGIES, type RegisterRecord } from './contract';

/** Cooperatives of fewer members are below the minimum scale. */
const SMALL = 20;

/** A figure that a register can honestly give, and what each record adds to it. */
export interface Question {
  indicator: 'SSE-01' | 'SSE-02' | 'SSE-05';
  period: Period;
  rule: CountingRule;
  methodology: string;
  /** `sum`: what the records add. `share`: that in percent of the records. */
  as: 'sum' | 'share';
  /** The file does not say what the indicator means: the figure is flagged as unreliable. */
  unreliable: boolean;
  judge(record: RegisterRecord, isLatest: boolean): number | LeftOutReason;
}

/** What the records of a file have in common. */
export interface Extent {
  /** The days of the register, or the years of its accounts, in their order. */
  periods: readonly Period[];
  /** Years in which organisations were dissolved. */
  dissolvedIn: ReadonlySet<number>;
  /** The last day that the file knows anything of. */
  last: Day | null;
}

type Judge = Question['judge'];

/**
 * What can be asked of a register. A file of accounts gives the members of each year. Any other gives its own day,
 * where that is known; and the end of each year only from where on it also holds those that are dissolved: before, it
 * would count survivors.
 */
export function questionsOf({ fields }: ImportMapping, extent: Extent): Question[] {
  const has = {
    members: Boolean(fields.members),
    area: Boolean(fields.recordArea),
    status: Boolean(fields.recordStatus),
  };
  if (fields.recordYear)
    return extent.periods.flatMap((year) =>
      members(has, year, accountsOf(year, has.status), 'OfYear', METHODOLOGIES.accounts, false),
    );
  const [rule, basis] = has.status
    ? (['activeOnDay', 'status'] as const)
    : fields.dissolvedOn
      ? (['notDissolvedOnDay', 'notDissolved'] as const)
      : (['listedOnDay', 'listed'] as const);
  const methodology = METHODOLOGIES[basis];
  const unreliable = basis === 'listed';
  const onDays = extent.periods.flatMap((period): Question[] => {
    const judge = onDay(period, has.status);
    return [
      { indicator: 'SSE-01', period, rule, methodology, as: 'sum', unreliable, judge },
      ...members(has, period, judge, 'OnDay', methodology, unreliable),
    ];
  });
  const years = fields.foundedOn && fields.dissolvedOn ? yearsOf(extent) : [];
  const latest = extent.periods.at(-1) ?? null;
  const atYearEnds = years.map((year): Question => ({
    ...{ indicator: 'SSE-01', period: String(year), rule: 'activeAtYearEnd', as: 'sum', unreliable: false },
    ...{ methodology: METHODOLOGIES.yearEnd, judge: atYearEnd(year, latest, has.status) },
  }));
  return [...atYearEnds, ...onDays];
}

/** Members of the organisations that are counted, and how many of the rural ones are small. */
function members(
  has: { members: boolean; area: boolean },
  period: Period,
  counted: Judge,
  of: 'OnDay' | 'OfYear',
  methodology: string,
  unreliable: boolean,
): Question[] {
  if (!has.members) return [];
  const sum: Question = {
    ...{ indicator: 'SSE-02', period, rule: `members${of}`, methodology, as: 'sum', unreliable },
    judge: after(counted, (record) => record.members ?? 'noMembers'),
  };
  const small: Question = {
    ...{ indicator: 'SSE-05', period, rule: `smallRural${of}`, methodology, as: 'share', unreliable },
    judge: after(counted, (record) => {
      if (record.area === null) return 'noArea';
      if (record.area !== 'RURAL') return 'notRural';
      return record.members === null ? 'noMembers' : Number(record.members < SMALL);
    }),
  };
  return has.area ? [sum, small] : [sum];
}

const after =
  (first: Judge, then: (record: RegisterRecord) => number | LeftOutReason): Judge =>
  (record, isLatest) => {
    const judged = first(record, isLatest);
    return typeof judged === 'string' ? judged : then(record);
  };

/** The last unbroken run of years with dissolutions: what lies before knows only who has survived. */
function yearsOf({ dissolvedIn, last }: Extent): number[] {
  if (dissolvedIn.size === 0 || last === null) return [];
  let first = Math.max(...dissolvedIn);
  while (dissolvedIn.has(first - 1)) first -= 1;
  const years = Math.max(0, Number(last.slice(0, 4)) + 1 - first);
  return Array.from({ length: years }, (_, n) => first + n).filter((year) => `${year}-12-31` <= last);
}

/** Founded by then and not yet dissolved. Who is not active now, and nobody says since when, is left out. */
function atYearEnd(year: number, latest: Period | null, hasStatus: boolean): Judge {
  const end = `${year}-12-31`;
  return ({ period, founded, dissolved, standing }) => {
    if (period !== latest) return 'otherPeriod';
    if (founded === null) return 'noDate';
    if (dissolved === null && hasStatus && standing !== 'active')
      return standing === 'ended' ? 'noDate' : statusMissing(standing);
    if (founded > end) return 'notYetFounded';
    return dissolved !== null && dissolved <= end ? 'dissolved' : 1;
  };
}

function onDay(of: Period, hasStatus: boolean): Judge {
  const end = periodEnd(of);
  return ({ period, founded, dissolved, standing }) => {
    if (period !== of) return 'otherPeriod';
    if (founded !== null && founded > end) return 'notYetFounded';
    if (hasStatus && standing !== 'active')
      return standing === 'ended' ? 'notActive' : statusMissing(standing);
    return dissolved !== null && dissolved <= end ? 'dissolved' : 1;
  };
}

function accountsOf(year: Period, hasStatus: boolean): Judge {
  return ({ period, standing }, isLatest) => {
    if (period !== year) return 'otherPeriod';
    if (!isLatest) return 'earlierInPeriod';
    if (!hasStatus || standing === 'active') return 1;
    return standing === 'ended' ? 'notActive' : statusMissing(standing);
  };
}

const statusMissing = (standing: RegisterRecord['standing']): LeftOutReason =>
  standing === null ? 'noStatus' : 'otherStatus';
