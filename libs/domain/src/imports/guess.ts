import { typeNamed, statusNamed } from './words';
import type { ImportMapping, ImportReading, ImportSource } from './contract';
import { fieldsOf, type ImportField, type ImportKind } from './fields';
import { KEY_NAMES, NAMES, NAMES_OF_SEVERAL, PARTS_OF_DATES } from './headers';
import { distinctIdentities, guessIdentity } from './identity';
import { columnIn, languageOf, TRANSLATED } from './languages';
import { readList, splitList } from './lists';
import { parsePeriod } from './periods';
import { STANDING } from './plan-import';
import type { Table } from './table';
import { cleanText, foldedWords } from './text';

type Fields = ImportMapping['fields'];

const from = (...columns: string[]): ImportSource => ({ columns, constant: null });
const always = (constant: string): ImportSource => ({ columns: [], constant });

/** A mapping to begin with, from the names of the columns, what is in them, and the file's name. */
export function guessMapping(
  kind: ImportKind,
  table: Table,
  fileName: string,
  { dateOrder }: Pick<ImportReading, 'dateOrder'>,
): ImportMapping {
  let fields = byNames(kind, table.columns);
  if (kind === 'plan') {
    takeTranslations(fields, table.columns);
    const key = keyOf(table.columns);
    if (key !== undefined) return { fields, identity: [key], verbatim: true };
    fields = whatCanBeRead(fields, table);
    guessDue(fields, table.columns);
    guessType(fields, table);
  }
  if (kind === 'updates') guessReport(fields, table, fileName, dateOrder);
  if (kind === 'meetings') return guessMeetings(fields, table);
  const keys = kind === 'updates' ? [fields.code, fields.reference] : [fields.code];
  const given = keys.flatMap((key) => key?.columns ?? []);
  return { fields, identity: guessIdentity(withoutColumns(table, contentOf(fields)), given) };
}

/** The column that names the records of a plan, by which its own export is recognised. */
export const keyOf = (columns: readonly string[]): string | undefined =>
  columns.find((name) => KEY_NAMES.includes(foldedWords(name)));

/** `Title (fr)` beside the title's own column holds its translations. */
function takeTranslations(fields: Fields, columns: readonly string[]): void {
  for (const field of TRANSLATED) {
    const [own] = fields[field]?.columns ?? [];
    const found = columns.filter((name) => name === columnIn(own ?? '', languageOf(name) ?? ''));
    if (found.length > 0) fields[`${field}Translations`] = from(...found);
  }
}

const VOCABULARIES = ['themes', 'principles', 'forms'] as const;

/** Plans of others say such things in ways of their own: they are only taken where every cell can be read. */
function whatCanBeRead(fields: Fields, table: Table): Fields {
  const readable = (field: string, columns: readonly string[]) => {
    const [column = ''] = columns;
    const vocabulary = VOCABULARIES.find((one) => one === field);
    if (vocabulary)
      return allTexts(table, column, (text) => 'value' in readList(vocabulary, splitList(text)));
    const isCode = (item: string) => /^[A-Z]{2}-[A-Z0-9]+$/.test(item);
    if (field === 'territories') return allTexts(table, column, (text) => splitList(text).every(isCode));
    return !STANDING.some((standing) => standing === field);
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([field, { columns }]) => readable(field, columns)),
  );
}

/** What registers of meetings leave unsaid: the least that a meeting can claim, for the reader to correct. */
const UNSAID = { dialogueType: 'INFO', dialogueLevel: 'national' } as const;

/** Meetings are told apart by a number of theirs, or else by body, day and hour. */
function guessMeetings(fields: Fields, table: Table): ImportMapping {
  for (const [field, constant] of Object.entries(UNSAID) as [keyof typeof UNSAID, string][])
    fields[field] ??= always(constant);
  const numbered = guessIdentity(withoutColumns(table, contentOf(fields)), []);
  if (numbered.length > 0 && distinctIdentities(table, numbered) === table.rows.length)
    return { fields, identity: numbered };
  const told = [fields.dialogueBody, fields.on, fields.startsAt];
  return { fields, identity: told.flatMap((source) => source?.columns ?? []) };
}

/** Fields that say where a row belongs; what the others say may be corrected, and so tells no row from another. */
const PLACES: readonly string[] = ['code', 'reference', 'axisCode', 'objectiveCode'] satisfies ImportField[];

const contentOf = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([field, { columns }]) => (PLACES.includes(field) ? [] : columns));

function withoutColumns({ columns, rows, marks }: Table, names: readonly string[]): Table {
  const kept = columns.flatMap((name, place) => (names.includes(name) ? [] : [place]));
  const pick = <T>(list: readonly T[]) => kept.map((place) => list[place] as T);
  return { columns: pick(columns), rows: rows.map(({ row, cells }) => ({ row, cells: pick(cells) })), marks };
}

/** Fields by the names that their columns usually have. */
export function byNames(kind: ImportKind, columns: readonly string[]): Fields {
  const folded = columns.map((name) => ({ name, words: foldedWords(name) }));
  const taken = new Set<string>();
  const fields: Fields = {};
  const take = (field: ImportField, names: string[]) => {
    if (names.length === 0) return;
    for (const name of names) taken.add(name);
    fields[field] = from(...names);
  };
  for (const field of fieldsOf(kind)) {
    const names = (NAMES[kind][field] ?? '').split(',').map(foldedWords);
    const found = names
      .filter((name) => name !== '')
      .flatMap((wanted) => folded.find(({ name, words }) => words === wanted && !taken.has(name)) ?? []);
    take(
      field,
      found.slice(0, 1).map(({ name }) => name),
    );
  }
  for (const [field, pattern] of Object.entries(NAMES_OF_SEVERAL[kind]) as [ImportField, RegExp][])
    take(
      field,
      folded.filter(({ name, words }) => pattern.test(words) && !taken.has(name)).map(({ name }) => name),
    );
  return fields;
}

/** A quarter or a month in one column and the year in another. */
function guessDue(fields: Fields, columns: readonly string[]): void {
  if (fields.due) return;
  const named = (pattern: RegExp) => columns.find((name) => pattern.test(foldedWords(name)));
  const [part, year] = [named(PARTS_OF_DATES.part), named(PARTS_OF_DATES.year)];
  if (year) fields.due = part ? from(part, year) : from(year);
}

/** A column that only holds words for milestone and target says which is which, whatever its name. */
function guessType(fields: Fields, table: Table): void {
  const isType = (text: string) => typeNamed(text) !== undefined;
  if (fields.type && textsUnder(table, fields.type.columns[0]).some(isType)) return;
  const used = new Set(Object.values(fields).flatMap(({ columns }) => columns));
  const found = table.columns.find((name) => !used.has(name) && allTexts(table, name, isType));
  if (found) fields.type = from(found);
  else delete fields.type;
}

/** A column of states may really hold the date of completion; what is missing may stand in the file's name. */
function guessReport(
  fields: Fields,
  table: Table,
  fileName: string,
  order: ImportReading['dateOrder'],
): void {
  const isDate = (text: string) => !/^(notADate|impossibleDate)$/.test(parsePeriod(text, order));
  const isCompleted = (text: string) => statusNamed(text) === 'completed';
  const named = periodIn(fileName, order);
  const column = fields.status?.columns[0];
  if (named) fields.reportedFor ??= always(named);
  if (column === undefined) return;
  if (allTexts(table, column, isDate)) {
    fields.completedOn ??= from(column);
    fields.reportedFor ??= from(column);
    fields.status = always('completed');
  } else if (named && allTexts(table, column, isCompleted)) fields.completedOn ??= always(named);
}

/** A period that a file's name mentions: `MeT_Attuazione_2022-T2.csv`. */
export function periodIn(fileName: string, order: ImportReading['dateOrder']): string | null {
  const found = /(?:19|20|21)\d{2}(?:[-_ ]?[QqTt][1-4]|[-_]\d{2}(?:[-_]\d{2})?)?(?!\d)/.exec(fileName)?.[0];
  const period = found && parsePeriod(found.replace(/_/g, '-'), order);
  return period && period !== 'notADate' && period !== 'impossibleDate' ? period : null;
}

function allTexts(table: Table, column: string, test: (text: string) => boolean): boolean {
  const texts = textsUnder(table, column);
  return texts.length > 0 && texts.every(test);
}

function textsUnder({ columns, rows }: Table, column: string | undefined): string[] {
  const place = columns.indexOf(column ?? '');
  const texts = new Set(rows.slice(0, 500).map(({ cells }) => cleanText(String(cells[place] ?? ''))));
  texts.delete('');
  return [...texts];
}
