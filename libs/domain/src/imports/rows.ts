import type { Cell, Conventions } from './cells';
import type { ImportMapping, ImportRemark } from './contract';
import type { ImportField, ImportKind } from './fields';
import { identityOf, identityPlaces, repeatedIdentities } from './identity';
import { type FieldValue, type Problem, readSource, type Source, sourcesOf, textAt } from './sources';
import type { CellMark, Table } from './table';
import { oneLine } from './text';

export type FieldValues = Partial<Record<ImportField, FieldValue>>;

const SNIPPET = 120;
const snippet = (text: string) => oneLine(text).slice(0, SNIPPET) || null;

/** A row of the file with its cells read, and what there is to say about it. */
export class ReadRow {
  readonly values: FieldValues = {};
  readonly errors: ImportRemark[] = [];
  readonly notices: ImportRemark[] = [];

  constructor(
    readonly row: number,
    readonly identity: string,
    private readonly cells: readonly Cell[],
    private readonly sources: readonly Source[],
  ) {}

  get isRefused(): boolean {
    return this.errors.length > 0;
  }

  /** Refuses the row for a field, at its columns; once a field is enough. */
  refuse(field: ImportField, { code, params }: Problem): void {
    if (!this.errors.some((error) => error.field === field))
      this.errors.push({ ...this.at(field), code, ...(params && { params }) });
  }

  /** Refuses the row for columns that are not a field's. */
  refuseAt(column: string | null, { code, params }: Problem, value: string | null): void {
    this.errors.push({ row: this.row, column, field: null, code, ...(params && { params }), value });
  }

  /** Lets something be known that refuses nothing. */
  note(field: ImportField | null, code: string, params?: ImportRemark['params']): void {
    this.notices.push({ ...this.at(field), code, ...(params && { params }) });
  }

  /** What reading the file found out about a cell. */
  mark({ column, state }: CellMark, place: number): void {
    const value = snippet(String(this.cells[place] ?? ''));
    if (state === 'formula') this.notices.push({ row: this.row, column, field: null, code: state, value });
    else this.refuseAt(column, { code: state }, value);
  }

  private at(field: ImportField | null): Pick<ImportRemark, 'row' | 'column' | 'field' | 'value'> {
    const source = this.sources.find((source) => source.field === field);
    if (!source) return { row: this.row, column: null, field, value: null };
    const { columns, places, constant } = source;
    const filled = columns.filter((_, n) => textAt(this.cells, places[n]) !== '');
    const text = oneLine(places.map((place) => textAt(this.cells, place)).join(' '));
    return {
      row: this.row,
      column: (filled.length > 0 ? filled : columns).slice(0, 3).join(' + ') || null,
      field,
      value: snippet(text || (constant ?? '')),
    };
  }
}

/** What the database can index. */
const IDENTITY_LIMIT = 500;

/** Reads every row of a table by a mapping that fits it. */
export function readRows(
  kind: ImportKind,
  { columns, rows, marks }: Table,
  mapping: ImportMapping,
  reading: Conventions,
): ReadRow[] {
  const sources = sourcesOf(kind, mapping, columns);
  const conventions = { ...reading, ...(mapping.verbatim && { verbatim: true }) };
  const identity = identityPlaces(columns, mapping.identity);
  const used = new Set([...mapping.identity, ...sources.flatMap((source) => source.columns)]);
  const marked = Map.groupBy(
    marks.filter(({ column, state }) => used.has(column) || state === 'tooManyCells'),
    ({ row }) => row,
  );
  const read = rows.map(({ row, cells }) => {
    const one = new ReadRow(row, identityOf(cells, identity), cells, sources);
    for (const mark of marked.get(row) ?? []) one.mark(mark, columns.indexOf(mark.column));
    for (const source of sources) {
      const result = readSource(source, cells, conventions);
      one.values[source.field] = 'value' in result ? result.value : null;
      if ('code' in result) one.refuse(source.field, result);
    }
    return one;
  });
  checkIdentities(read, mapping.identity.join(' + '));
  return read;
}

/** Two rows with one identity contradict each other: neither is taken. */
function checkIdentities(rows: readonly ReadRow[], column: string): void {
  for (const row of rows) {
    if (row.identity === '') row.refuseAt(column, { code: 'required' }, null);
    if (row.identity.length > IDENTITY_LIMIT)
      row.refuseAt(column, { code: 'tooLong', params: { limit: IDENTITY_LIMIT } }, snippet(row.identity));
  }
  for (const [row, others] of repeatedIdentities(rows)) {
    const params = { rows: others.slice(0, 10).join(', ') };
    row.refuseAt(column, { code: 'repeatedIdentity', params }, snippet(row.identity));
  }
}
