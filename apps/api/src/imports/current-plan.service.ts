import { Injectable } from '@nestjs/common';
import type {
  CurrentBody,
  CurrentMilestone,
  CurrentPlan,
  CurrentTerritory,
  ImportedStanding,
  Roadmap,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { editedColumns } from './edited-fields';

/** Fields of an imported milestone that are kept under their own name. */
const OWN_NAMES = [
  ...['code', 'type', 'title', 'description', 'verification', 'reference', 'due', 'unit', 'baseline'],
  ...['goal', 'weight', 'territories', 'themes', 'principles', 'forms'],
];
const DEFINITION = { ...Object.fromEntries(OWN_NAMES.map((name) => [name, name])), startsOn: 'starts_on' };
/** What only new milestones take from a plan. */
const STANDING = {
  ...{ originalDue: 'original_due', status: 'status', progress: 'progress', value: 'value' },
  ...{ completedOn: 'completed_on', cancelReason: 'cancel_reason', cancelReference: 'cancel_reference' },
} as const satisfies Record<keyof ImportedStanding, string>;
const REFERENCES = { objective: 'objective_id', owner: 'owner_id', support: 'support_ids' } as const;
const COLUMNS: Record<string, string> = { ...DEFINITION, ...STANDING, ...REFERENCES };

/** The column that holds a field of an imported milestone. */
export const columnOf = (field: string): string => COLUMNS[field] ?? field;

const FIELDS = new Map(
  Object.entries({ ...DEFINITION, ...REFERENCES }).map(([field, column]) => [column, field]),
);

/** By which the rows of a plan are known: those of imports by the key that these gave them, others by their number. */
export const ROW_KEY = `coalesce(source_key, '#' || milestone.id)`;

/** Acronyms of the bodies that support a milestone, in their order. */
export const SUPPORT = `array(
  select acronym from unnest(support_ids) with ordinality supports (body_id, place)
    join body on body.id = body_id order by place)`;

const MILESTONES = `
  select id, ${ROW_KEY} as "sourceKey", source_key is not null as imported,
         ${Object.entries({ ...DEFINITION, ...STANDING })
           .map(([field, column]) => `${column} as "${field}"`)
           .join(', ')},
         (select code from objective where id = objective_id) as objective,
         (select acronym from body where id = owner_id) as owner,
         ${SUPPORT} as support
    from milestone where roadmap_id = $1`;

const AXES = `select code, title ->> 'text' as title from axis where roadmap_id = $1 order by position`;

const OBJECTIVES = `
  select objective.code, objective.title ->> 'text' as title, axis.code as "axisCode"
    from objective join axis on axis.id = axis_id where objective.roadmap_id = $1 order by objective.position`;

const TERRITORIES = `select code, name from territory where country = $1 order by position`;

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
      territories: await this.database.rows<CurrentTerritory>(TERRITORIES, [country]),
      milestones: milestones.map((milestone) => ({ ...milestone, edited: edited.get(milestone.id) ?? [] })),
    };
  }

  private async edited(roadmapId: number): Promise<Map<number, string[]>> {
    const edited = await editedColumns(this.database, 'milestone', roadmapId, [...FIELDS.keys()]);
    return new Map([...edited].map(([id, columns]) => [id, columns.map((name) => FIELDS.get(name) ?? name)]));
  }
}
