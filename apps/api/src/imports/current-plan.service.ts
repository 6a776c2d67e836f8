import { Injectable } from '@nestjs/common';
import type { CurrentBody, CurrentMilestone, CurrentPlan, ImportedMilestone, Roadmap } from '@rumbo/domain';
import { Database } from '../platform/database';
import { editedColumns } from './edited-fields';

const TEXTS = ['code', 'type', 'title', 'description', 'verification', 'reference'] as const;
const FIGURES = ['startsOn', 'due', 'unit', 'baseline', 'goal', 'weight'] as const;
const OWN_FIELDS: readonly (keyof ImportedMilestone)[] = [...TEXTS, ...FIGURES];

/** The column that holds a field of an imported milestone. */
export function columnOf(field: string): string {
  if (field === 'objective' || field === 'owner') return `${field}_id`;
  return field === 'startsOn' ? 'starts_on' : field;
}
const FIELDS = new Map([...OWN_FIELDS, 'objective', 'owner'].map((field) => [columnOf(field), field]));

/** Milestones of a roadmap ($1) that an import made. */
const MILESTONES = `
  select id, source_key as "sourceKey", ${OWN_FIELDS.map((field) => `${columnOf(field)} as "${field}"`).join(', ')},
         (select code from objective where id = objective_id) as objective,
         (select acronym from body where id = owner_id) as owner
    from milestone where roadmap_id = $1 and source_key is not null`;

const AXES = `select code, title ->> 'text' as title from axis where roadmap_id = $1 order by position`;

const OBJECTIVES = `
  select objective.code, objective.title ->> 'text' as title, axis.code as "axisCode"
    from objective join axis on axis.id = axis_id where objective.roadmap_id = $1 order by objective.position`;

const BODIES = `select acronym, name ->> 'text' as name from body where country = $1`;

/** The plan that a file is compared with. */
@Injectable()
export class CurrentPlanService {
  constructor(private readonly database: Database) {}

  /** `lock` keeps others from changing the milestones until the transaction ends. */
  async read({ id, country, language }: Roadmap, lock: boolean): Promise<CurrentPlan> {
    const milestones = await this.database.rows<Omit<CurrentMilestone, 'edited'>>(
      lock ? `${MILESTONES} for update` : MILESTONES,
      [id],
    );
    const edited = milestones.length > 0 ? await this.edited(id) : new Map<number, string[]>();
    return {
      language,
      axes: await this.database.rows(AXES, [id]),
      objectives: await this.database.rows(OBJECTIVES, [id]),
      bodies: await this.database.rows<CurrentBody>(BODIES, [country]),
      milestones: milestones.map((milestone) => ({ ...milestone, edited: edited.get(milestone.id) ?? [] })),
    };
  }

  private async edited(roadmapId: number): Promise<Map<number, string[]>> {
    const edited = await editedColumns(this.database, 'milestone', roadmapId, [...FIELDS.keys()]);
    return new Map([...edited].map(([id, columns]) => [id, columns.map((name) => FIELDS.get(name) ?? name)]));
  }
}
