import {
  IMPORT_LIMITS,
  type ImportCounts,
  type ImportEffect,
  type ImportRemark,
  type ImportRow,
  ROW_OUTCOMES,
} from './contract';
import type { FieldValues, ReadRow } from './rows';
import type { FieldValue } from './sources';

/** What comparing a file with the plan found out. */
export interface Findings {
  rows: ImportRow[];
  errors: ImportRemark[];
  notices: ImportRemark[];
}

type Made = Pick<
  ImportEffect,
  'milestones' | 'newBodies' | 'newAxes' | 'newObjectives' | 'meetings' | 'newDialogueBodies'
>;
const NOTHING_MADE: Made = {
  ...{ milestones: 0, newBodies: [], newAxes: [], newObjectives: [] },
  ...{ meetings: 0, newDialogueBodies: [] },
};

/** The findings in the order of the file, with all rows counted. */
export function effectOf(
  { rows, errors, notices }: Findings,
  identity: ImportEffect['identity'],
  made: Partial<Made>,
): ImportEffect {
  const byRow = (a: ImportRemark, b: ImportRemark) => a.row - b.row;
  return {
    counts: countRows(rows),
    identity,
    ...NOTHING_MADE,
    ...made,
    rows,
    errors: errors.sort(byRow),
    errorTotal: errors.length,
    notices: notices.sort(byRow),
    noticeTotal: notices.length,
    observations: null,
  };
}

/** An effect with lists as long as a page can show. */
export function shortened(effect: ImportEffect): ImportEffect {
  return {
    ...effect,
    rows: ROW_OUTCOMES.flatMap((outcome) =>
      effect.rows.filter((row) => row.outcome === outcome).slice(0, IMPORT_LIMITS.samples),
    ),
    errors: effect.errors.slice(0, IMPORT_LIMITS.errors),
    notices: effect.notices.slice(0, IMPORT_LIMITS.errors),
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
    Object.entries(values).map(([field, value]) => [
      field,
      typeof value === 'number' || value === null ? value : textOf(value).slice(0, CELL),
    ]),
  );
}

function textOf(value: NonNullable<Exclude<FieldValue, number>>): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value))
    return Object.entries(value)
      .map(([name, text]) => `${name}: ${text}`)
      .join(' · ');
  return value.map((item) => (typeof item === 'string' ? item : item.url)).join(' · ');
}
