import type { LocalizedText } from '../platform/localized-text';
import type { Milestone } from '../roadmap/milestone';
import { Bodies, type CurrentBody } from './bodies';
import type { ImportMapping, ImportReading } from './contract';
import { type Findings, rowShown } from './effect';
import { identityOf, identityPlaces } from './identity';
import { type PlanRow, toPlanRow } from './plan-row';
import { type ReadRow, readRows } from './rows';
import { type CurrentSections, Sections } from './sections';
import type { Table } from './table';

/** What an import says of a milestone; objective and owner by code and acronym. */
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
> {
  objective: string;
  owner: string | null;
}

/** A milestone that an earlier import made, as it is now. */
export interface CurrentMilestone extends ImportedMilestone {
  id: number;
  sourceKey: string;
  /** Fields whose last change was made by hand: an import leaves them alone. */
  edited: readonly string[];
}

export interface CurrentPlan extends CurrentSections {
  language: string;
  bodies: readonly CurrentBody[];
  milestones: readonly CurrentMilestone[];
}

export interface PlanImport extends Findings, Pick<Sections, 'newAxes' | 'newObjectives'> {
  newBodies: CurrentBody[];
  create: (ImportedMilestone & { sourceKey: string })[];
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
  const sections = new Sections(current);
  const bodies = new Bodies(current.bodies);
  const known = new Map(current.milestones.map((milestone) => [milestone.sourceKey, milestone]));
  const result: PlanImport = {
    ...{ rows: [], errors: [], notices: [], create: [], update: [] },
    ...{ newAxes: sections.newAxes, newObjectives: sections.newObjectives, newBodies: bodies.newBodies },
  };
  for (const read of readRows('plan', table, mapping, reading)) {
    const row = toPlanRow(read);
    const objective = row && sections.place(row, read);
    if (row && objective) {
      const given = milestoneFrom(row, objective, bodies.acronymOf(row.owner), current.language);
      decide(result, read, given, known.get(read.identity), mapping);
    } else result.rows.push(rowShown(read, 'refused'));
    if (read.row === table.rows[0]?.row && isOtherIdentity(table, mapping, known))
      read.note(null, 'otherIdentity');
    result.errors.push(...read.errors);
    result.notices.push(...read.notices);
  }
  return result;
}

/** None of the milestones that were imported before is in the file: its rows are likely told by other columns. */
function isOtherIdentity(
  table: Table,
  { identity }: ImportMapping,
  known: ReadonlyMap<string, unknown>,
): boolean {
  const places = identityPlaces(table.columns, identity);
  return known.size > 0 && !table.rows.some(({ cells }) => known.has(identityOf(cells, places)));
}

function milestoneFrom(
  row: PlanRow,
  objective: string,
  owner: string | null,
  lang: string,
): ImportedMilestone {
  const { code, type, reference, startsOn, due, unit, baseline, goal, weight } = row;
  const localized = (text: string | null) => (text === null ? null : { lang, text });
  return {
    ...{ code, type, reference, startsOn, due, unit, baseline, goal, weight, objective, owner },
    title: { lang, text: row.title },
    description: localized(row.description),
    verification: localized(row.verification),
  };
}

function decide(
  result: PlanImport,
  read: ReadRow,
  given: ImportedMilestone,
  current: CurrentMilestone | undefined,
  { fields }: ImportMapping,
): void {
  if (!current) {
    result.create.push({ ...given, sourceKey: read.identity });
    result.rows.push(rowShown(read, 'created'));
    return;
  }
  const different = groups.filter(
    ([group, members]) =>
      isMapped(group, fields) && members.some((field) => !isSame(current[field], given[field])),
  );
  const byHand = ([, members]: (typeof groups)[number]) =>
    members.some((field) => current.edited.includes(field));
  for (const [group] of different.filter(byHand)) read.note(group, 'keptEdit');
  const changed = different.filter((entry) => !byHand(entry));
  if (changed.length > 0) {
    const members = changed.flatMap(([, fields]) => fields);
    const changes = Object.fromEntries(members.map((field) => [field, given[field]]));
    const [replanned, moved] = [members.includes('due'), members.includes('objective')];
    const { edited: _, sourceKey: _key, ...stored } = current;
    result.update.push({ ...stored, ...changes, replanned, moved });
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

type Value = ImportedMilestone[Field];
const textOf = (value: Value): string | number | null =>
  value !== null && typeof value === 'object' ? (value satisfies LocalizedText).text : value;
const isSame = (a: Value, b: Value): boolean => textOf(a) === textOf(b);
