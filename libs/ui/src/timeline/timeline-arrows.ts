import { type Day, daysBetween, periodEnd } from '@rumbo/domain';
import type { TimelineArrow, TimelineRow } from './timeline-model';

export interface ArrowPath {
  key: string;
  path: string;
  head: string;
  critical: boolean;
  contradicted: boolean;
}

/** Where the due date of each milestone ends: its row, and days from the beginning of the drawing. */
export type Places = ReadonlyMap<number, { index: number; days: number }>;

export function placesOf(rows: readonly TimelineRow[], origin: Day): Places {
  return new Map(
    rows.flatMap((row, index) =>
      row.kind === 'milestone'
        ? [[row.id, { index, days: daysBetween(origin, periodEnd(row.due)) + 1 }] as const]
        : [],
    ),
  );
}

export interface ArrowFrame {
  dayWidth: number;
  rowHeight: number;
  /** Where in its row the middle of a bar is. */
  middle: number;
  /** Rows that are drawn: an arrow that neither begins nor ends nor passes among them is left out. */
  range: { start: number; end: number };
}

/** How far an arrow leaves its predecessor before it turns, and how far from the milestone it arrives. */
const [OUT, IN, HEAD] = [10, 12, 5];

/**
 * Arrows from the end of the predecessor's due date to that of the milestone. One leaves to the right and arrives from
 * the left; between, it runs down or up, and where the milestone is due first it has to turn back.
 */
export function arrowPaths(
  arrows: readonly TimelineArrow[],
  places: Places,
  { dayWidth, rowHeight, middle, range }: ArrowFrame,
): ArrowPath[] {
  return arrows.flatMap((arrow): ArrowPath[] => {
    const [from, to] = [places.get(arrow.from), places.get(arrow.to)];
    if (!from || !to) return [];
    const [first, last] = [Math.min(from.index, to.index), Math.max(from.index, to.index)];
    if (last < range.start || first > range.end) return [];
    const y = { from: from.index * rowHeight + middle, to: to.index * rowHeight + middle };
    const begin = from.days * dayWidth;
    const tip = to.days * dayWidth - IN;
    const turn = begin + OUT;
    const between = (y.from + y.to) / 2;
    const way =
      tip - HEAD >= turn
        ? `H${turn} V${y.to} H${tip}`
        : `H${turn} V${between} H${tip - HEAD - OUT} V${y.to} H${tip}`;
    return [
      {
        key: `${arrow.from}-${arrow.to}`,
        path: `M${begin} ${y.from} ${way}`,
        head: `M${tip - HEAD} ${y.to - HEAD} L${tip} ${y.to} L${tip - HEAD} ${y.to + HEAD} Z`,
        critical: arrow.critical,
        contradicted: arrow.contradicted,
      },
    ];
  });
}
