import { type Derivation } from '../observations/contract';
import { type CountedFigure, LEFT_OUT, type LeftOutReason, type Part } from './contract';
import { partKey, WHOLE } from './parts';
import type { Question } from './questions';

interface Share {
  counted: number;
  sum: number;
  leftOut: Map<LeftOutReason, number>;
}

export interface Counted {
  figure: CountedFigure;
  derivation: Derivation;
}

/** What the records answer to one question: for the whole, and for each part of it. */
export class Tally {
  private readonly shares = new Map<Part, Share>();

  constructor(
    private readonly question: Question,
    private readonly unreadable: number,
  ) {}

  /** A record that stands in the file more than once counts once. */
  add(parts: readonly Part[], judged: number | LeftOutReason, copies: number): void {
    for (const part of parts) {
      const share = this.shareOf(part);
      if (typeof judged === 'string') {
        leaveOut(share, judged, copies);
        continue;
      }
      share.counted += 1;
      share.sum += judged;
      leaveOut(share, 'duplicateId', copies - 1);
    }
  }

  /**
   * The whole first, then its parts in the order of their names. Nothing is said where nothing was counted. A figure
   * is unreliable where more records lack what it asks for than have it, or, of accounts, where fewer than half of
   * the organisations have any.
   */
  figures(organisations: number): Counted[] {
    const whole = this.shares.get(WHOLE);
    const isThin = (whole?.counted ?? 0) * 2 < organisations;
    if (whole) leaveOut(whole, 'unreadable', this.unreadable);
    return [...this.shares.entries()]
      .filter(([, { counted }]) => counted > 0)
      .sort(byPart)
      .map(([part, share]) => this.counted(part, share, isThin));
  }

  private counted(part: Part, { counted, sum, leftOut }: Share, isThin: boolean): Counted {
    const { indicator, period, rule, methodology, as, unreliable } = this.question;
    const [numerator, denominator] = as === 'share' ? [sum, counted] : [null, null];
    const value = as === 'share' ? (100 * sum) / counted : sum;
    const isUnreliable = unreliable || isThin || (leftOut.get('noMembers') ?? 0) > counted;
    const flag = isUnreliable ? 'U' : null;
    const disaggregation = part.territory === null ? part.disaggregation : `territory=${part.territory}`;
    return {
      figure: { indicator, period, ...part, value, numerator, denominator, flag, methodology },
      derivation: {
        ...{ indicator, period, disaggregation, value, counted, rule },
        leftOut: Object.fromEntries(LEFT_OUT.flatMap((reason) => listed(reason, leftOut.get(reason)))),
      },
    };
  }

  private shareOf(part: Part): Share {
    const known = this.shares.get(part);
    if (known) return known;
    const share: Share = { counted: 0, sum: 0, leftOut: new Map() };
    this.shares.set(part, share);
    return share;
  }
}

const byPart = ([one]: [Part, unknown], [other]: [Part, unknown]) => (partKey(one) < partKey(other) ? -1 : 1);

const listed = (reason: LeftOutReason, records = 0): [LeftOutReason, number][] =>
  records > 0 ? [[reason, records]] : [];

function leaveOut({ leftOut }: Share, reason: LeftOutReason, records: number): void {
  if (records > 0) leftOut.set(reason, (leftOut.get(reason) ?? 0) + records);
}
