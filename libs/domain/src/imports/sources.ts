import type { EvidenceInput } from '../roadmap/milestone';
import { type Cell, type CellResult, readCell } from './cells';
import type { ImportMapping, ImportReading } from './contract';
import { type CellType, fieldRule, fieldsOf, type ImportField, type ImportKind } from './fields';
import { linkTitle, splitLinks } from './links';
import { namedPart } from './periods';
import { cleanText, oneLine } from './text';

export type FieldValue = string | number | EvidenceInput[] | null;
export type Problem = Exclude<CellResult, { value: unknown }>;

/** A field with the places of its columns in a table. */
export interface Source {
  field: ImportField;
  columns: readonly string[];
  places: readonly number[];
  constant: string | null;
  type: CellType;
  join: string;
  required: boolean;
}

/** The fields that a mapping fills, in the order in which people are asked for them. */
export function sourcesOf(kind: ImportKind, { fields }: ImportMapping, columns: readonly string[]): Source[] {
  const places = new Map(columns.map((name, place) => [name, place]));
  return fieldsOf(kind).flatMap((field): Source[] => {
    const [source, rule] = [fields[field], fieldRule(kind, field)];
    if (!source || !rule) return [];
    const at = source.columns.map((name) => places.get(name) ?? -1);
    return [
      {
        ...source,
        field,
        places: at,
        type: rule.type,
        join: rule.join ?? ' ',
        required: rule.required ?? false,
      },
    ];
  });
}

export const textAt = (cells: readonly Cell[], place: number | undefined): string =>
  cleanText(String(cells[place ?? -1] ?? ''));

const DATES: ReadonlySet<CellType> = new Set(['period', 'day', 'pastDay']);

/** What a row says of a field. */
export function readSource(
  source: Source,
  cells: readonly Cell[],
  reading: Pick<ImportReading, 'decimal' | 'dateOrder'>,
): { value: FieldValue } | Problem {
  const only = source.places.length === 1 ? cells[source.places[0] ?? -1] : undefined;
  if (source.type === 'number' && typeof only === 'number') return { value: only };
  if (source.type === 'links') return { value: linksIn(source, cells) };
  const isDate = DATES.has(source.type);
  const texts = source.places.flatMap((place, n) => {
    const text = textAt(cells, place);
    if (text === '') return [];
    return isDate && source.places.length > 1 ? namedPart(source.columns[n] ?? '', text) : text;
  });
  const joined = texts.join(source.join) || (source.constant ?? '');
  if (joined === '') return source.required ? { code: 'required' } : { value: null };
  if (joined.includes('\0') || !joined.isWellFormed()) return { code: 'invalidText' };
  return readCell(source.type, source.join.includes('\n') ? joined : oneLine(joined), reading);
}

const TITLE_LIMIT = 300;

/** Links with a title each; those of an address that comes twice only once. */
function linksIn({ columns, places, constant }: Source, cells: readonly Cell[]): EvidenceInput[] {
  const links = new Map<string, string>();
  const add = (column: string, text: string) => {
    for (const url of splitLinks(text)) if (!links.has(url)) links.set(url, linkTitle(column, url));
  };
  places.forEach((place, n) => add(columns[n] ?? '', textAt(cells, place)));
  if (links.size === 0) add('', constant ?? '');
  return [...links].map(([url, title]) => ({ title: title.slice(0, TITLE_LIMIT), url }));
}
