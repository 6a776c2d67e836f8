import { Injectable } from '@nestjs/common';
import type { Axis, Objective, ObjectiveInput, SectionInput } from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid, ProblemException, refusedAt } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { VisibleRoadmaps } from './visible-roadmaps';

const codeTaken = refusedAt({
  axis_roadmap_id_code_key: { path: 'code', code: 'alreadyTaken' },
  objective_roadmap_id_code_key: { path: 'code', code: 'alreadyTaken' },
});

/** What an axis and an objective must be rid of before they can go. */
const CHILDREN = { axis: 'objective where axis_id', objective: 'milestone where objective_id' } as const;

/** Axes of a roadmap and their objectives. */
@Injectable()
export class SectionsService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
    private readonly writes: RecordWrites,
  ) {}

  async addAxis(code: string, input: SectionInput): Promise<Axis> {
    const roadmapId = await this.idOf(code);
    const position = await this.writes.nextPosition('axis', 'roadmap_id', roadmapId);
    const id = await this.writes.insert('axis', { ...input, roadmapId, position }).catch(codeTaken);
    return this.writes.lock('axis', roadmapId, id);
  }

  async editAxis(code: string, id: number, seen: number, input: SectionInput): Promise<Axis> {
    const roadmapId = await this.idOf(code);
    await this.writes.lockSeen('axis', roadmapId, id, seen);
    await this.writes.update('axis', id, input).catch(codeTaken);
    return this.writes.lock('axis', roadmapId, id);
  }

  async addObjective(code: string, input: ObjectiveInput): Promise<Objective> {
    const roadmapId = await this.idOf(code);
    await this.requireAxis(roadmapId, input.axisId);
    const position = await this.writes.nextPosition('objective', 'axis_id', input.axisId);
    const id = await this.writes.insert('objective', { ...input, roadmapId, position }).catch(codeTaken);
    return this.writes.lock('objective', roadmapId, id);
  }

  /** With another axis, the objective moves to that axis' end. */
  async editObjective(code: string, id: number, seen: number, input: ObjectiveInput): Promise<Objective> {
    const roadmapId = await this.idOf(code);
    const { axisId } = await this.writes.lockSeen<Objective>('objective', roadmapId, id, seen);
    await this.requireAxis(roadmapId, input.axisId);
    const moved = input.axisId !== axisId && {
      position: await this.writes.nextPosition('objective', 'axis_id', input.axisId),
    };
    await this.writes.update('objective', id, { ...input, ...moved }).catch(codeTaken);
    return this.writes.lock('objective', roadmapId, id);
  }

  async remove(section: 'axis' | 'objective', code: string, id: number): Promise<void> {
    await this.writes.lock(section, await this.idOf(code), id);
    const child = await this.database.row(`select id from ${CHILDREN[section]} = $1 limit 1`, [id]);
    if (child) throw new ProblemException(409, 'notEmpty');
    await this.database.rows(`delete from ${section} where id = $1`, [id]);
  }

  private async idOf(code: string): Promise<number> {
    return (await this.roadmaps.find(code)).roadmap.id;
  }

  private async requireAxis(roadmapId: number, axisId: number): Promise<void> {
    const axis = await this.database.row(`select id from axis where id = $1 and roadmap_id = $2`, [
      axisId,
      roadmapId,
    ]);
    if (!axis) throw invalid([{ path: 'axisId', code: 'referenceMissing' }]);
  }
}
