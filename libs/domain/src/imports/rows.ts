import type { EvidenceInput } from '../roadmap/milestone';
import { type Cell, type CellResult, readCell } from './cells';
import type { ImportMapping, ImportReading, ImportRemark, ImportSource } from './contract';
import { type CellType, fieldRule, fieldsOf, type ImportField, type ImportKind } from './fields';
import { identityOf } from './identity';
import { linkTitle, splitLinks } from './links';
import type { Table, TableRow } from './table';
import { cleanText, oneLine } from './text';

export type FieldValue = string | number | EvidenceInput[] | null;
export type FieldValues = Partial<Record<ImportField, FieldValue>>;

/** A row of the file with its cells read, before it meets the plan. */
export interface ReadRow {
  row: number;
  identity: string;
  values: FieldValues;
  errors: ImportRemark[];
  notices: ImportRemark[];
}

/** A field with the places of its columns in the table. */
interface Source extends ImportSource {
  field: ImportField;
  type: CellType;
  join: string | undefined;
  required: boolean;
  places: number[];
}

/** Says something about a field of a row, at its columns. */
export type Remark = (
  field: ImportField | null,
  problem: { code: string; params?: Record<string, string | number> | undefined },
) => ImportRemark;

const SNIPPET = 120;
const snippet = (text: string) => oneLine(text).slice(0, SNIPPET) || null;

/** Reads every row of a table by a mapping that fits it. */
export function readRows(
  kind: ImportKind,
  table: Table,
  mapping: ImportMapping,
  reading: Pick<ImportReading, 'decimal' | 'dateOrder'>,
): ReadRow[] {
  const places = new Map(table.columns.map((name, place) => [name, place]));
  const sources = fieldsOf(kind).flatMap((field): Source[] => {
    const [source, rule] = [mapping.fields[field], fieldRule(kind, field)];
    if (!source || !rule) return [];
    const at = source.columns.map((name) => places.get(name) ?? -1);
    return [
      { ...source, field, type: rule.type, join: rule.join, required: rule.required ?? false, places: at },
    ];
  });
  const used = new Set([...mapping.identity, ...sources.flatMap(({ columns }) => columns)]);
  const marks = Map.groupBy(
    table.marks.filter(({ column, code }) => used.has(column) || code === 'tooManyCells'),
    ({ row }) => row,
  );
  const identity = mapping.identity.map((name) => places.get(name) ?? -1);

  return table.rows.map((row) => {
    const read: ReadRow = {
      row: row.row,
      identity: identityOf(row.cells, identity),
      values: {},
      errors: [],
      notices: [],
    };
    for (const { column, code } of marks.get(row.row) ?? [])
      (code === 'formula' ? read.notices : read.errors).push({
        ...{ row: row.row, column, field: null, code },
        value: snippet(String(row.cells[places.get(column) ?? -1] ?? '')),
      });
    for (const source of sources) {
      const result = readSource(source, row.cells, reading);
      read.values[source.field] = 'value' in result ? result.value : null;
      if ('code' in result) read.errors.push(remarkAt(source, row, result));
    }
    const missing =
      read.identity === '' ? { code: 'required' } : read.identity.length > IDENTITY_LIMIT ? TOO_LONG : null;
    if (missing) read.errors.push({ ...bare(row.row), ...missing, column: mapping.identity.join(' + ') });
    return read;
  });
}

/** What the database can index. */
const IDENTITY_LIMIT = 500;
const TOO_LONG = { code: 'tooLong', params: { limit: IDENTITY_LIMIT } };

const bare = (row: number) => ({ row, column: null, field: null, value: null });

/** For rules that look at a row as a whole: remarks at the columns of a field. */
export function remarks(table: Table, mapping: ImportMapping): (row: ReadRow) => Remark {
  const places = new Map(table.columns.map((name, place) => [name, place]));
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  return (read) => (field, problem) => {
    const source = field === null ? undefined : mapping.fields[field];
    const row = rows.get(read.row);
    if (!field || !source || !row) return { ...bare(read.row), field, ...problem };
    return remarkAt(
      { ...source, field, places: source.columns.map((name) => places.get(name) ?? -1) },
      row,
      problem,
    );
  };
}

function remarkAt(
  { field, columns, places, constant }: Pick<Source, 'field' | 'columns' | 'places' | 'constant'>,
  { row, cells }: TableRow,
  { code, params }: { code: string; params?: Record<string, string | number> | undefined },
): ImportRemark {
  const filled = columns.filter((_, n) => textAt(cells, places[n]) !== '');
  const text = places
    .map((place) => textAt(cells, place))
    .join(' ')
    .trim();
  return {
    row,
    column: (filled.length > 0 ? filled : columns).slice(0, 3).join(' + ') || null,
    field,
    code,
    ...(params && { params }),
    value: snippet(text || (constant ?? '')),
  };
}

const textAt = (cells: readonly Cell[], place: number | undefined) =>
  cleanText(String(cells[place ?? -1] ?? ''));

function readSource(
  source: Source,
  cells: readonly Cell[],
  reading: Pick<ImportReading, 'decimal' | 'dateOrder'>,
): { value: FieldValue } | Exclude<CellResult, { value: unknown }> {
  const only = source.places.length === 1 ? cells[source.places[0] ?? -1] : undefined;
  if (source.type === 'number' && typeof only === 'number') return { value: only };
  if (source.type === 'links') return { value: linksIn(source, cells) };
  const texts = source.places.map((place) => textAt(cells, place)).filter((text) => text !== '');
  const joined = texts.join(source.join ?? ' ') || (source.constant ?? '');
  if (joined === '') return source.required ? { code: 'required' } : { value: null };
  if (joined.includes('\0') || !joined.isWellFormed()) return { code: 'invalidText' };
  const text = source.join?.includes('\n') ? joined : oneLine(joined);
  return readCell(source.type, text, reading);
}

/** Links with a title each; those of an address that comes twice only once. */
function linksIn({ columns, places, constant }: Source, cells: readonly Cell[]): EvidenceInput[] {
  const links = new Map<string, string>();
  places.forEach((place, n) => {
    for (const url of splitLinks(textAt(cells, place)))
      if (!links.has(url)) links.set(url, linkTitle(columns[n] ?? '', url));
  });
  if (links.size === 0 && constant)
    for (const url of splitLinks(constant)) links.set(url, linkTitle('', url));
  return [...links].map(([url, title]) => ({ title: title.slice(0, 300), url }));
}
