import { Injectable } from '@nestjs/common';
import type { Order } from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { VisibleRoadmaps } from './visible-roadmaps';

/** Whose children can be put in order, and how these are found. */
const CHILDREN = {
  roadmap: { table: 'axis', parent: 'roadmap_id' },
  axis: { table: 'objective', parent: 'axis_id' },
  objective: { table: 'milestone', parent: 'objective_id' },
} as const;

/** The order in which the parts of a plan are read. */
@Injectable()
export class OrderService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
    private readonly writes: RecordWrites,
  ) {}

  axes(code: string, order: Order): Promise<void> {
    return this.reorder('roadmap', code, null, order);
  }

  objectives(code: string, axisId: number, order: Order): Promise<void> {
    return this.reorder('axis', code, axisId, order);
  }

  milestones(code: string, objectiveId: number, order: Order): Promise<void> {
    return this.reorder('objective', code, objectiveId, order);
  }

  /** The ids are all children of the parent, each once: whoever has not seen one of them must look again. */
  private async reorder(
    kind: keyof typeof CHILDREN,
    code: string,
    parentId: number | null,
    { ids }: Order,
  ): Promise<void> {
    const { roadmap } = await this.roadmaps.find(code);
    const id = parentId ?? roadmap.id;
    await this.writes.lock(kind, roadmap.id, id);
    const { table, parent } = CHILDREN[kind];
    const children = await this.database.rows<{ id: number }>(
      `select id from ${table} where ${parent} = $1`,
      [id],
    );
    const given = new Set(ids);
    if (children.length !== given.size || children.some((child) => !given.has(child.id)))
      throw invalid([{ path: 'ids', code: 'notTheChildren' }]);
    await this.database.rows(
      `update ${table} set position = place - 1
         from unnest($1::int[]) with ordinality as wanted (child_id, place)
        where id = child_id and position is distinct from place - 1`,
      [ids],
    );
  }
}
