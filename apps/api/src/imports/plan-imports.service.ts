import { Injectable } from '@nestjs/common';
import {
  type CurrentBody,
  type CurrentMilestone,
  type CurrentPlan,
  type ImportedMilestone,
  importPlan,
  type ImportMapping,
  type ImportReading,
  type PlanImport,
  type Roadmap,
  type Table,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { insertRows, updateRows } from './write-rows';

const TEXTS = ['code', 'type', 'title', 'description', 'verification', 'reference'] as const;
const FIGURES = ['startsOn', 'due', 'unit', 'baseline', 'goal', 'weight'] as const;
const OWN_FIELDS: readonly (keyof ImportedMilestone)[] = [...TEXTS, ...FIGURES];

/** The column that holds a field of an imported milestone. */
function columnOf(field: string): string {
  if (field === 'objective' || field === 'owner') return `${field}_id`;
  return field === 'startsOn' ? 'starts_on' : field;
}
const FIELDS = new Map([...OWN_FIELDS, 'objective', 'owner'].map((field) => [columnOf(field), field]));

/** Milestones of a roadmap ($1) that an import made. */
const MILESTONES = `
  select milestone.id, source_key as "sourceKey", ${OWN_FIELDS.map((field) => `${columnOf(field)} as "${field}"`).join(', ')},
         (select code from objective where id = objective_id) as objective,
         (select acronym from body where id = owner_id) as owner
    from milestone where roadmap_id = $1 and source_key is not null`;

/**
 * Which of the columns $2 of a roadmap's ($1) milestones were last changed by somebody: whatever a request wrote
 * that confirmed no import.
 */
const EDITED = `
  select entity_id as id, array_agg(field) as columns
    from (select distinct on (entity_id, field) entity_id, field, request_id
            from change cross join unnest($2::text[]) field
           where roadmap_id = $1 and entity = 'milestone' and operation = 'update'
             and before -> field is distinct from after -> field
           order by entity_id, field, change.id desc) last
   where request_id not in (select request_id from change where roadmap_id = $1 and entity = 'import_file')
   group by entity_id`;

/** Imports of plans: compared by the domain's rules, written in as many statements as there are tables. */
@Injectable()
export class PlanImportsService {
  constructor(private readonly database: Database) {}

  /** `lock` keeps others from changing the milestones until the transaction ends. */
  async compare(
    roadmap: Roadmap,
    table: Table,
    mapping: ImportMapping,
    reading: ImportReading,
    lock: boolean,
  ): Promise<PlanImport> {
    return importPlan(table, mapping, reading, await this.current(roadmap, lock));
  }

  private async current(roadmap: Roadmap, lock: boolean): Promise<CurrentPlan> {
    const { id, country, language } = roadmap;
    const milestones = await this.database.rows<Omit<CurrentMilestone, 'edited'>>(
      lock ? `${MILESTONES} for update` : MILESTONES,
      [id],
    );
    const edited = milestones.length > 0 ? await this.edited(id) : new Map<number, string[]>();
    return {
      language,
      axes: await this.database.rows(
        `select code, title ->> 'text' as title from axis where roadmap_id = $1 order by position`,
        [id],
      ),
      objectives: await this.database.rows(
        `select objective.code, objective.title ->> 'text' as title, axis.code as "axisCode"
           from objective join axis on axis.id = axis_id where objective.roadmap_id = $1`,
        [id],
      ),
      bodies: await this.database.rows<CurrentBody>(
        `select acronym, name ->> 'text' as name from body where country = $1`,
        [country],
      ),
      milestones: milestones.map((milestone) => ({ ...milestone, edited: edited.get(milestone.id) ?? [] })),
    };
  }

  private async edited(roadmapId: number): Promise<Map<number, string[]>> {
    const rows = await this.database.rows<{ id: number; columns: string[] }>(EDITED, [
      roadmapId,
      [...FIELDS.keys()],
    ]);
    return new Map(
      rows.map(({ id, columns }) => [id, columns.map((column) => FIELDS.get(column) ?? column)]),
    );
  }

  async write(roadmap: Roadmap, fileName: string, result: PlanImport): Promise<void> {
    const text = (title: string) => ({ lang: roadmap.language, text: title });
    await insertRows(
      this.database,
      'body',
      result.newBodies.map(({ acronym, name }) => ({
        ...{ country: roadmap.country, acronym, name: text(name), constituent_group: 'GOV' },
        ...{ active: true, version: 1 },
      })),
      'id',
    );
    const section = { roadmap_id: roadmap.id, version: 1 };
    const axes = await this.next('axis', roadmap);
    await insertRows(
      this.database,
      'axis',
      result.newAxes.map(({ code, title }, n) => ({
        ...section,
        code,
        title: text(title),
        position: axes.next + n,
      })),
      'id',
    );
    const axisIds = await this.idsOf('axis', roadmap);
    const objectives = await this.next('objective', roadmap);
    await insertRows(
      this.database,
      'objective',
      result.newObjectives.map(({ code, title, axisCode }, n) => ({
        ...{ ...section, axis_id: axisIds.get(axisCode), code, title: text(title) },
        position: objectives.next + n,
      })),
      'id',
    );
    await this.writeMilestones(roadmap, fileName, result);
  }

  private async writeMilestones(
    roadmap: Roadmap,
    fileName: string,
    { create, update }: PlanImport,
  ): Promise<void> {
    if (create.length + update.length === 0) return;
    const [objectives, { next }] = [
      await this.idsOf('objective', roadmap),
      await this.next('milestone', roadmap),
    ];
    const owners = await this.ownerIds(roadmap);
    const columns = ({ objective, owner, ...fields }: ImportedMilestone) => ({
      ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [columnOf(field), value])),
      objective_id: objectives.get(objective),
      owner_id: owner === null ? null : owners.get(owner),
    });
    await insertRows(
      this.database,
      'milestone',
      create.map(({ sourceKey, ...milestone }, n) => ({
        ...{ ...columns(milestone), roadmap_id: roadmap.id, source_key: sourceKey },
        ...{ original_due: milestone.due, position: next + n },
      })),
      'id',
    );
    await updateRows(
      this.database,
      'milestone',
      update.map(({ id, replanned, moved, ...milestone }, n) => ({
        ...{ id, ...columns(milestone), replan_reason: replanned ? fileName : null },
        position: moved ? next + create.length + n : null,
      })),
      ['replan_reason', 'position'],
    );
  }

  private async idsOf(section: 'axis' | 'objective', { id }: Roadmap): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ code: string; id: number }>(
      `select code, id from ${section} where roadmap_id = $1`,
      [id],
    );
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  private async ownerIds({ country }: Roadmap): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ acronym: string; id: number }>(
      `select acronym, id from body where country = $1`,
      [country],
    );
    return new Map(rows.map(({ acronym, id }) => [acronym, id]));
  }

  /** What is new comes after all that there is. */
  private next(table: 'axis' | 'objective' | 'milestone', { id }: Roadmap): Promise<{ next: number }> {
    return this.database.only(
      `select coalesce(max(position) + 1, 0) as next from ${table} where roadmap_id = $1`,
      [id],
    );
  }
}
