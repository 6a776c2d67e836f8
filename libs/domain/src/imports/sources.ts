import type { EvidenceInput } from '../roadmap/milestone';
import { type Cell, type CellResult, type Conventions, readCell } from './cells';
import type { ImportMapping } from './contract';
import { type CellType, fieldRule, fieldsOf, type ImportField, type ImportKind } from './fields';
import { languageOf, readLanguages, type Translations } from './languages';
import { linkTitle, splitLinks } from './links';
import { readList, splitList } from './lists';
import { namedPart } from './periods';
import { cleanText, oneLine } from './text';

export type FieldValue = string | number | string[] | EvidenceInput[] | Translations | null;
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

const LISTS: ReadonlySet<CellType> = new Set(['list', 'themes', 'principles', 'forms', 'languages']);

/** How the cells of a file are read: figures and dates by its conventions, texts tidied unless it is an export. */
type CellConventions = Conventions & Pick<ImportMapping, 'verbatim'>;

/** What a row says of a field. */
export function readSource(
  source: Source,
  cells: readonly Cell[],
  conventions: CellConventions,
): { value: FieldValue } | Problem {
  const { type, places, columns, constant } = source;
  const only = places.length === 1 ? cells[places[0] ?? -1] : undefined;
  if (type === 'number' && typeof only === 'number') return { value: only };
  if (type === 'links') return { value: linksIn(source, cells) };
  const textOf = conventions.verbatim && !READ.has(type) ? verbatimAt : textAt;
  const isDate = DATES.has(type);
  const texts = places.flatMap((place, n) => {
    const text = textOf(cells, place);
    if (text === '') return [];
    return isDate && places.length > 1 ? namedPart(columns[n] ?? '', text) : text;
  });
  if (texts.length === 0 && constant !== null) texts.push(constant);
  if (texts.some((text) => text.includes('\0') || !text.isWellFormed())) return { code: 'invalidText' };
  if (type === 'translations') return { value: translationsIn(source, cells, textOf) };
  if (texts.length === 0) return source.required ? { code: 'required' } : { value: null };
  if (LISTS.has(type)) return listIn(type, texts);
  const joined = texts.join(source.join);
  if (type === 'text' && conventions.verbatim) return { value: joined };
  return readCell(type, source.join.includes('\n') ? joined : oneLine(joined), conventions);
}

/** Cells that are read as something else than the text that they are. */
const READ: ReadonlySet<CellType> = new Set([...DATES, 'number', 'type', 'status']);

const verbatimAt: typeof textAt = (cells, place) => String(cells[place ?? -1] ?? '').trim();

function listIn(type: CellType, texts: readonly string[]): { value: FieldValue } | Problem {
  const items = texts.flatMap(splitList);
  if (type !== 'languages') return readList(type, items);
  const languages = readLanguages(items);
  return languages ? { value: languages } : { code: 'invalidFormat' };
}

/** Texts by the language of their column; null where there are none. */
function translationsIn(
  { columns, places }: Source,
  cells: readonly Cell[],
  textOf: typeof textAt,
): FieldValue {
  const found = columns.flatMap((column, n) => {
    const [language, text] = [languageOf(column), textOf(cells, places[n])];
    return language === null || text === '' ? [] : [[language, text]];
  });
  return found.length > 0 ? (Object.fromEntries(found) as Translations) : null;
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
