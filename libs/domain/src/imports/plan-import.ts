import { haveSameTranslations, type LocalizedText } from '../platform/localized-text';
import type { Milestone } from '../roadmap/milestone';
import { Bodies, type CurrentBody } from './bodies';
import { localized } from './languages';
import type { ImportMapping, ImportReading } from './contract';
import { type Findings, rowShown } from './effect';
import { identityOf, identityPlaces } from './identity';
import { type CurrentTerritory, type PlanRow, Territories, toPlanRow } from './plan-row';
import { type ReadRow, readRows } from './rows';
import { type CurrentSections, Sections } from './sections';
import type { Table } from './table';

/** What an import says of a milestone; objective and bodies by code and acronym. */
export interface ImportedMilestone extends Pick<
  Milestone,
  | 'code'
  | 'type'
  | 'title'
  | 'description'
  | 'verification'
  | 'reference'
  | 'startsOn'
  | 'due'
  | 'unit'
  | 'baseline'
  | 'goal'
  | 'weight'
  | 'territories'
  | 'themes'
  | 'principles'
  | 'forms'
> {
  objective: string;
  owner: string | null;
  support: string[];
}

/** Where a new milestone stands. Of one that exists this is told by reports on it, not by a plan. */
export const STANDING = [
  'originalDue',
  'status',
  'progress',
  'value',
  'completedOn',
  'cancelReason',
  'cancelReference',
] as const satisfies (keyof Milestone)[];
export type ImportedStanding = Pick<Milestone, (typeof STANDING)[number]>;

/** A milestone of the plan, as it is now. */
export interface CurrentMilestone extends ImportedMilestone, ImportedStanding {
  id: number;
  /** By which a row is known for it: that of the import that made it, or `#` and its number. */
  sourceKey: string;
  /** Made by an import, not by hand. */
  imported: boolean;
  /** Fields whose last change was made by hand: an import leaves them alone. */
  edited: readonly string[];
}

export interface CurrentPlan extends CurrentSections {
  language: string;
  bodies: readonly CurrentBody[];
  territories: readonly CurrentTerritory[];
  milestones: readonly CurrentMilestone[];
}

export interface PlanImport extends Findings, Pick<Sections, 'newAxes' | 'newObjectives'> {
  newBodies: CurrentBody[];
  create: (ImportedMilestone & ImportedStanding & { sourceKey: string })[];
  update: (ImportedMilestone & { id: number; replanned: boolean; moved: boolean })[];
}

type Field = keyof ImportedMilestone;

/** Fields that only make sense together change together; by the field that the file's columns are mapped to. */
const GROUPS = {
  code: ['code'],
  title: ['title'],
  description: ['description'],
  verification: ['verification'],
  reference: ['reference'],
  startsOn: ['startsOn'],
  due: ['due'],
  weight: ['weight'],
  goal: ['type', 'unit', 'baseline', 'goal'],
  objectiveCode: ['objective'],
  owner: ['owner'],
  support: ['support'],
  territories: ['territories'],
  themes: ['themes'],
  principles: ['principles'],
  forms: ['forms'],
} as const satisfies Record<string, readonly Field[]>;
type Group = keyof typeof GROUPS;
const groups = Object.entries(GROUPS) as [Group, readonly Field[]][];

/** Compares a plan's file with the plan as it is: what would be made, changed, left alone and refused. */
export function importPlan(
  table: Table,
  mapping: ImportMapping,
  reading: Pick<ImportReading, 'decimal' | 'dateOrder'>,
  current: CurrentPlan,
): PlanImport {
  const sections = new Sections(current, current.language);
  const bodies = new Bodies(current.bodies);
  const territories = new Territories(current.territories);
  const earlier = new Set(current.milestones.flatMap((one) => (one.imported ? one.sourceKey : [])));
  const known = new Map(current.milestones.map((milestone) => [milestone.sourceKey, milestone]));
  const result: PlanImport = {
    ...{ rows: [], errors: [], notices: [], create: [], update: [] },
    ...{ newAxes: sections.newAxes, newObjectives: sections.newObjectives, newBodies: bodies.newBodies },
  };
  for (const read of readRows('plan', table, mapping, reading)) {
    const row = toPlanRow(read, territories);
    const objective = row && sections.place(row, read);
    if (row && objective) {
      const acronyms = {
        owner: bodies.acronymOf(row.owner),
        support: row.support.flatMap((name) => bodies.acronymOf(name) ?? []),
      };
      const given = {
        ...milestoneFrom(row, objective, current.language),
        ...acronyms,
        ...standingFrom(row),
      };
      decide(result, read, given, known.get(read.identity), mapping);
    } else result.rows.push(rowShown(read, 'refused'));
    if (read.row === table.rows[0]?.row && isOtherIdentity(table, mapping, earlier))
      read.note(null, 'otherIdentity');
    result.errors.push(...read.errors);
    result.notices.push(...read.notices);
  }
  return result;
}

/** None of the milestones that were imported before is in the file: its rows are likely told by other columns. */
function isOtherIdentity(table: Table, { identity }: ImportMapping, known: ReadonlySet<string>): boolean {
  const places = identityPlaces(table.columns, identity);
  return known.size > 0 && !table.rows.some(({ cells }) => known.has(identityOf(cells, places)));
}

function milestoneFrom(
  row: PlanRow,
  objective: string,
  language: string,
): Omit<ImportedMilestone, 'owner' | 'support'> {
  const { code, type, reference, startsOn, due, unit, baseline, goal, weight } = row;
  const { territories, themes, principles, forms } = row;
  return {
    ...{ code, type, reference, startsOn, due, unit, baseline, goal, weight, objective },
    ...{ territories, themes, principles, forms },
    title: localized(row, 'title', row.title, language),
    description: row.description === null ? null : localized(row, 'description', row.description, language),
    verification:
      row.verification === null ? null : localized(row, 'verification', row.verification, language),
  };
}

function standingFrom({ originalDue, due, progress, ...row }: PlanRow): ImportedStanding {
  const { status, value, completedOn, cancelReason, cancelReference } = row;
  const standing = { status, value, completedOn, cancelReason, cancelReference };
  return { ...standing, progress: progress ?? 0, originalDue: originalDue ?? due };
}

function decide(
  result: PlanImport,
  read: ReadRow,
  given: ImportedMilestone & ImportedStanding,
  current: CurrentMilestone | undefined,
  { fields }: ImportMapping,
): void {
  if (!current) {
    if (given.status === 'completed') read.note('status', 'withoutEvidence');
    result.create.push({ ...given, sourceKey: read.identity });
    result.rows.push(rowShown(read, 'created'));
    return;
  }
  const different = groups.filter(
    ([group, members]) =>
      isMapped(group, fields) &&
      members.some((field) => !isSame(field, current[field], given[field], fields)),
  );
  for (const field of STANDING)
    if (fields[field] && current[field] !== given[field]) read.note(field, 'keptStanding');
  const byHand = ([, members]: (typeof groups)[number]) =>
    members.some((field) => current.edited.includes(field));
  for (const [group] of different.filter(byHand)) read.note(group, 'keptEdit');
  const changed = different.filter((entry) => !byHand(entry));
  if (changed.length > 0) {
    const members = changed.flatMap(([, fields]) => fields);
    const changes = Object.fromEntries(members.map((field) => [field, given[field]]));
    const [replanned, moved] = [members.includes('due'), members.includes('objective')];
    result.update.push({ ...definitionOf(current), ...changes, id: current.id, replanned, moved });
  }
  const names = changed.map(([group]) => group);
  result.rows.push(rowShown(read, changed.length > 0 ? 'updated' : 'unchanged', names));
}

/** What the file says nothing about stays. */
function isMapped(group: Group, fields: ImportMapping['fields']): boolean {
  if (group === 'goal') return Boolean(fields.goal ?? fields.type);
  if (group === 'objectiveCode')
    return Boolean(fields.objectiveCode ?? fields.objectiveTitle ?? fields.axisCode ?? fields.axisTitle);
  return fields[group] !== undefined;
}

/** Without what no plan changes in a milestone that exists. */
function definitionOf(current: CurrentMilestone): ImportedMilestone {
  const fields = groups.flatMap(([, members]) => members);
  return Object.fromEntries(fields.map((field) => [field, current[field]])) as unknown as ImportedMilestone;
}

type Value = ImportedMilestone[Field];

/** Translations and languages only count where the file has columns for them; the order of a list never does. */
function isSame(field: Field, a: Value, b: Value, fields: ImportMapping['fields']): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return setOf(a) === setOf(b);
  const [one, other] = [a, b].map((value) => (isText(value) ? value : null));
  if (!one || !other) return a === b;
  const translations = `${field}Translations` as keyof typeof fields;
  return (
    one.text === other.text &&
    (!fields.languages || one.lang === other.lang) &&
    (!fields[translations] || haveSameTranslations(one, other))
  );
}

const isText = (value: Value): value is LocalizedText =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const setOf = (list: readonly string[]) => JSON.stringify(list.toSorted());
