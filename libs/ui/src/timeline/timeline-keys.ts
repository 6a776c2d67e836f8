import type { TimelineRow } from './timeline-model';

/** What a key asks of the tree: another row, or to fold or unfold this one. */
export type TimelineMove = { to: number } | { toggle: string } | null;

/**
 * The keys of a tree, as everywhere: up and down, folding by left and right, the ends, a page at a time. Enter is the
 * browser's: rows are links and buttons.
 */
export function moveBy(
  key: string,
  rows: readonly TimelineRow[],
  at: number,
  rowsInSight: number,
): TimelineMove {
  const row = rows[at];
  if (!row) return null;
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(last, at + 1) };
    case 'ArrowUp':
      return { to: Math.max(0, at - 1) };
    case 'PageDown':
      return { to: Math.min(last, at + rowsInSight) };
    case 'PageUp':
      return { to: Math.max(0, at - rowsInSight) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: last };
    case 'ArrowRight':
      if (row.kind === 'milestone') return null;
      return row.expanded ? { to: Math.min(last, at + 1) } : { toggle: row.key };
    case 'ArrowLeft':
      return row.kind === 'heading' && row.expanded ? { toggle: row.key } : toParent(rows, at, row.level);
    default:
      return null;
  }
}

function toParent(rows: readonly TimelineRow[], at: number, level: number): TimelineMove {
  const parent = rows.slice(0, at).findLastIndex((row) => row.level < level);
  return parent < 0 ? null : { to: parent };
}
