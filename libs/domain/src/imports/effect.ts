import {
  IMPORT_LIMITS,
  type ImportCounts,
  type ImportEffect,
  type ImportRemark,
  type ImportRow,
  ROW_OUTCOMES,
} from './contract';
import type { FieldValues, ReadRow } from './rows';

/** What comparing a file with the plan found out, before it is cut to what a page shows. */
export interface Findings {
  rows: ImportRow[];
  errors: ImportRemark[];
  notices: ImportRemark[];
}

/** The findings with all rows counted, and lists as long as a page can show. */
export function effectOf(
  { rows, errors, notices }: Findings,
  identity: ImportEffect['identity'],
  made: Pick<ImportEffect, 'milestones' | 'newBodies' | 'newAxes' | 'newObjectives'>,
): ImportEffect {
  const byRow = (a: ImportRemark, b: ImportRemark) => a.row - b.row;
  return {
    counts: countRows(rows),
    identity,
    ...made,
    rows: ROW_OUTCOMES.flatMap((outcome) =>
      rows.filter((row) => row.outcome === outcome).slice(0, IMPORT_LIMITS.samples),
    ),
    errors: errors.sort(byRow).slice(0, IMPORT_LIMITS.errors),
    errorTotal: errors.length,
    notices: notices.sort(byRow).slice(0, IMPORT_LIMITS.errors),
    noticeTotal: notices.length,
  };
}

function countRows(rows: readonly ImportRow[]): ImportCounts {
  const counts: ImportCounts = { read: rows.length, created: 0, updated: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

/** A row for the preview: its values as text and figures. */
export const rowShown = (
  { row, identity, values }: Pick<ReadRow, 'row' | 'identity' | 'values'>,
  outcome: ImportRow['outcome'],
  changed: string[] = [],
): ImportRow => ({ row, outcome, identity, values: shown(values), changed });

const CELL = 200;

function shown(values: FieldValues): ImportRow['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const text = Array.isArray(value) ? value.map(({ url }) => url).join(' ') : value;
      return [field, typeof text === 'string' ? text.slice(0, CELL) : text];
    }),
  );
}
