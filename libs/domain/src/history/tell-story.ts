import { Paragraph } from '../platform/localized-text';
import type { Change } from '../roadmap/milestone-update';
import type { StoryAuthor, StoryChange, StoryLine, StoryValue } from './story';
import {
  STORY_KINDS,
  STORY_RULES,
  STORY_SUBJECTS,
  type StoryFormat,
  type StoryKind,
  type StoryRule,
  type StorySubject,
  UNTOLD_COLUMNS,
} from './story-rules';

/** A line of the change log. */
export type LoggedChange = Pick<Change, 'entity' | 'entityId' | 'operation' | 'before' | 'after'>;

/** What records are called, as far as the reader may see them; undefined: there is no such record for them. */
export interface StoryNames {
  record(subject: StorySubject, id: number): { code: string | null; label: StoryLine['label'] } | undefined;
  body(id: number): string | undefined;
}

type Image = Record<string, unknown>;

/** Who an author of the change log is to a reader. */
export function authorOfStory(actor: string): StoryAuthor {
  if (/^person:\d+$/.test(actor)) return actor;
  return actor === 'system:demo' ? 'demo' : 'system';
}

/** Whether a reader may be told of a change: drafts of assessments are nobody's business but their writers'. */
export function isTold({ entity, after }: Pick<LoggedChange, 'entity' | 'after'>): boolean {
  if (entity === 'assessment') return after?.['status'] === 'published';
  return entity in STORY_RULES;
}

/** The record that a change is told of. */
export function subjectOf(change: LoggedChange): { subject: StorySubject; id: number } | undefined {
  const rule = STORY_RULES[change.entity];
  const image = change.after ?? change.before;
  if (!rule || !image) return undefined;
  const id = rule.id === 'id' ? change.entityId : image[rule.id];
  const subject = change.entity === 'comment' ? image['subject'] : rule.subject;
  return isSubject(subject) && typeof id === 'number' ? { subject, id } : undefined;
}
const isSubject = (subject: unknown): subject is StorySubject =>
  (STORY_SUBJECTS as readonly unknown[]).includes(subject);

/** The records that have to be named before changes can be told. */
export function recordsToName(changes: readonly LoggedChange[]): Map<StorySubject, Set<number>> {
  const wanted = new Map<StorySubject, Set<number>>();
  const want = (subject: StorySubject, id: unknown) => {
    if (typeof id === 'number') wanted.set(subject, (wanted.get(subject) ?? new Set()).add(id));
  };
  for (const change of changes) {
    const record = subjectOf(change);
    if (record) want(record.subject, record.id);
    for (const [column, { as }] of Object.entries(STORY_RULES[change.entity]?.fields ?? {}))
      if (isSection(as)) for (const image of [change.before, change.after]) want(as, image?.[column]);
  }
  return wanted;
}
const isSection = (as: StoryFormat) => as === 'axis' || as === 'objective' || as === 'milestone';

/** What one request wrote, as lines: one a record, however many rows of it. */
export function storyLines(changes: readonly LoggedChange[], names: StoryNames): StoryLine[] {
  const lines = new Map<string, StoryLine>();
  for (const change of changes) {
    const line = isTold(change) ? lineOf(change, names) : undefined;
    if (!line) continue;
    const key = `${line.subject} ${line.id}`;
    const known = lines.get(key);
    lines.set(key, known ? merge(known, line) : line);
  }
  return [...lines.values()].map((line) => ({ ...line, kinds: inOrder(line.kinds, STORY_KINDS) }));
}

const inOrder = <T>(items: readonly T[], order: readonly T[]): T[] =>
  items.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));

function lineOf(change: LoggedChange, names: StoryNames): StoryLine | undefined {
  const record = subjectOf(change);
  const rule = STORY_RULES[change.entity];
  const own = rule?.id === 'id';
  const called = record && (names.record(record.subject, record.id) ?? (own ? nameIn(change) : undefined));
  if (!record || !rule || !called) return undefined;
  const told = own && change.operation !== 'update' ? [] : changesOf(change, rule, names);
  const kinds = kindsOf(change, rule, told);
  if (kinds.length === 0) return undefined;
  return {
    ...record,
    ...called,
    operation: own ? change.operation : 'update',
    kinds,
    changes: told.map(({ kind: _, ...shown }) => shown),
    reason: reasonOf(change),
  };
}

/** What a record that is no more was called. */
function nameIn({ before, after }: LoggedChange): { code: string | null; label: StoryLine['label'] } {
  const image = after ?? before ?? {};
  const code = ['code', 'number', 'acronym'].map((column) => image[column]).find(isText) ?? null;
  const label = ['title', 'name', 'topic', 'text'].map((column) => image[column]).find(isLocalized) ?? null;
  return { code, label };
}

type Told = StoryChange & { kind: StoryKind };

function changesOf({ operation, before, after }: LoggedChange, rule: StoryRule, names: StoryNames): Told[] {
  const order = Object.keys(rule.fields);
  const columns = [...new Set([...order, ...Object.keys({ ...before, ...after })])].filter(
    (column) => !UNTOLD_COLUMNS.includes(column) && column !== rule.id && differs(before, after, column),
  );
  /** Of something that belongs to the record, its coming and going is told by what it says. */
  const told = operation === 'update' ? columns : columns.filter((column) => order.includes(column));
  const changes = new Map<string, Told>();
  for (const column of told) {
    const field = rule.fields[column] ?? rule.rest;
    if (!field) continue;
    const kind = field.kind ?? rule.kind ?? 'wording';
    const [from, to] = [before, after].map((image) => valueOf(image?.[column], field.as, names, image));
    changes.set(field.field, { field: field.field, as: field.as, from: from ?? null, to: to ?? null, kind });
  }
  return [...changes.values()];
}

const differs = (before: Image | null, after: Image | null, column: string) =>
  JSON.stringify(before?.[column] ?? null) !== JSON.stringify(after?.[column] ?? null);

/** An update may change nothing that is told; what belongs to a record is told even when it says nothing of itself. */
function kindsOf({ operation }: LoggedChange, rule: StoryRule, told: readonly Told[]): StoryKind[] {
  if (operation !== 'update') return [rule.kind ?? (operation === 'insert' ? 'created' : 'removed')];
  if (rule.kind === 'comment') return ['comment'];
  return [...new Set(told.map(({ kind }) => kind))];
}

function reasonOf({ before, after }: LoggedChange): string | null {
  const reason = after?.['replan_reason'];
  return isText(reason) && differs(before, after, 'due') && before !== null ? reason : null;
}

/** Long texts are told by how they begin. */
const TEXT_SHOWN = 300;
const shortened = (text: string) => (text.length > TEXT_SHOWN ? `${text.slice(0, TEXT_SHOWN)}…` : text);

function valueOf(value: unknown, as: StoryFormat, names: StoryNames, image: Image | null): StoryValue {
  if (value === undefined || value === null || as === 'hidden') return null;
  if (image?.['restricted'] === true) return null;
  if (as === 'body') return names.body(Number(value)) ?? null;
  if (isSection(as)) return names.record(as, Number(value))?.code ?? null;
  if (isLocalized(value)) return { lang: value.lang, text: shortened(value.text) };
  return typeof value === 'number' ? value : shortened(String(value));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isLocalized = (value: unknown): value is NonNullable<StoryLine['label']> =>
  Paragraph.safeParse(value).success;

/** Rows of the same record in one request: what each says stands once, from the first image to the last. */
function merge(line: StoryLine, next: StoryLine): StoryLine {
  const changes = new Map(line.changes.map((change) => [change.field, change]));
  for (const change of next.changes) {
    const known = changes.get(change.field);
    changes.set(change.field, known ? { ...change, from: known.from ?? change.from } : change);
  }
  return {
    ...line,
    operation: line.operation === 'update' ? next.operation : line.operation,
    kinds: [...new Set([...line.kinds, ...next.kinds])],
    changes: [...changes.values()].filter(({ as, from, to }) => as === 'hidden' || !isEqual(from, to)),
    reason: next.reason ?? line.reason,
  };
}
const isEqual = (a: StoryValue, b: StoryValue) => JSON.stringify(a) === JSON.stringify(b);
