import { Injectable } from '@nestjs/common';
import {
  type ImportedMilestone,
  importPlan,
  type ImportMapping,
  type ImportReading,
  type PlanImport,
  type Roadmap,
  type Table,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { columnOf, CurrentPlanService } from './current-plan.service';
import { insertRows, updateRows } from '../platform/write-rows';

type Ids = ReadonlyMap<string, number>;

/** Imports of plans: compared by the domain's rules, written in as many statements as there are tables. */
@Injectable()
export class PlanImportsService {
  constructor(
    private readonly database: Database,
    private readonly currentPlan: CurrentPlanService,
  ) {}

  async compare(
    roadmap: Roadmap,
    table: Table,
    mapping: ImportMapping,
    reading: ImportReading,
    lock: boolean,
  ): Promise<PlanImport> {
    return importPlan(table, mapping, reading, await this.currentPlan.read(roadmap, lock));
  }

  async write(roadmap: Roadmap, fileName: string, result: PlanImport): Promise<void> {
    const { id: roadmap_id, country, language: lang } = roadmap;
    await this.insert(
      'body',
      result.newBodies.map(({ acronym, name }) => ({
        ...{ country, acronym, name: { lang, text: name }, constituent_group: 'GOV' },
      })),
    );
    const axisPosition = await this.nextPosition('axis', roadmap);
    await this.insert(
      'axis',
      result.newAxes.map(({ code, text: title }, n) => ({
        ...{ roadmap_id, code, title, position: axisPosition + n },
      })),
    );
    const axes = await this.ids(`select code as key, id from axis where roadmap_id = $1`, roadmap_id);
    const position = await this.nextPosition('objective', roadmap);
    await this.insert(
      'objective',
      result.newObjectives.map(({ code, text: title, axisCode }, n) => ({
        ...{ roadmap_id, axis_id: axes.get(axisCode), code, title, position: position + n },
      })),
    );
    await this.writeMilestones(roadmap, fileName, result);
  }

  private async writeMilestones(
    roadmap: Roadmap,
    fileName: string,
    { create, update }: PlanImport,
  ): Promise<void> {
    const { id: roadmap_id, country } = roadmap;
    const next = await this.nextPosition('milestone', roadmap);
    const objectives = await this.ids(
      `select code as key, id from objective where roadmap_id = $1`,
      roadmap_id,
    );
    const bodies = await this.ids(`select acronym as key, id from body where country = $1`, country);
    await this.insert(
      'milestone',
      create.map(({ sourceKey, ...milestone }, n) => ({
        ...{ ...columnsOf(milestone, objectives, bodies), roadmap_id, source_key: sourceKey },
        position: next + n,
      })),
    );
    await updateRows(
      this.database,
      'milestone',
      update.map(({ id, replanned, moved, ...milestone }, n) => ({
        ...{ id, ...columnsOf(milestone, objectives, bodies), replan_reason: replanned ? fileName : null },
        position: moved ? next + create.length + n : null,
      })),
      ['replan_reason', 'position'],
    );
  }

  private async insert(table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
    await insertRows(this.database, table, rows, 'id');
  }

  private async ids(sql: string, of: number | string): Promise<Ids> {
    const rows = await this.database.rows<{ key: string; id: number }>(sql, [of]);
    return new Map(rows.map(({ key, id }) => [key, id]));
  }

  /** What is new comes after all that there is. */
  private async nextPosition(table: 'axis' | 'objective' | 'milestone', { id }: Roadmap): Promise<number> {
    const { next } = await this.database.only<{ next: number }>(
      `select coalesce(max(position) + 1, 0) as next from ${table} where roadmap_id = $1`,
      [id],
    );
    return next;
  }
}

function columnsOf(
  { objective, owner, support, ...fields }: ImportedMilestone,
  objectives: Ids,
  bodies: Ids,
) {
  return {
    ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [columnOf(field), value])),
    objective_id: objectives.get(objective),
    owner_id: owner === null ? null : bodies.get(owner),
    support_ids: support.map((acronym) => bodies.get(acronym)),
  };
}
