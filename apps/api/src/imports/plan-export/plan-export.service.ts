import { Injectable } from '@nestjs/common';
import type { ExportFormat, PlanExportFile } from '@rumbo/domain';
import { Database } from '../../platform/database';
import { exportFile } from '../../platform/export-file';
import { readerWords } from '../../platform/reader-language';
import { VisibleRoadmaps } from '../../roadmap';
import { ROW_KEY, SUPPORT } from '../current-plan.service';
import { type ExportedMilestone, planSheet } from './plan-sheet';

/** Milestones of a roadmap ($1) in reading order, with what an import tells them by. */
const MILESTONES = `
  select ${ROW_KEY} as key, milestone.code, type, milestone.title, description, verification,
         reference, weight, milestone.starts_on as "startsOn", due, original_due as "originalDue", unit, baseline, goal,
         themes, milestone.principles, forms, territories, milestone.status, progress, value,
         completed_on as "completedOn", cancel_reason as "cancelReason", cancel_reference as "cancelReference",
         axis.code as "axisCode", axis.title as "axisTitle",
         objective.code as "objectiveCode", objective.title as "objectiveTitle",
         (select acronym from body where body.id = owner_id) as owner,
         ${SUPPORT} as support
    from milestone
    join objective on objective.id = objective_id
    join axis on axis.id = axis_id
   where milestone.roadmap_id = $1
   order by axis.position, objective.position, milestone.position, milestone.id`;

/** A file to take away. */
export interface ExportedPlan {
  fileName: string;
  format: ExportFormat;
  content: Buffer;
}

/** The plan as a file that an import reads back to the same plan. */
@Injectable()
export class PlanExportService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  async write(code: string, file: PlanExportFile): Promise<ExportedPlan> {
    const { roadmap, today } = await this.roadmaps.find(code);
    const format = file.replace('plan.', '') as ExportFormat;
    const { say } = await readerWords(roadmap);
    const milestones = await this.database.rows<ExportedMilestone>(MILESTONES, [roadmap.id]);
    const content = await exportFile(format, planSheet(milestones, roadmap.language, say));
    return { fileName: `${code}-plan-${today}.${format}`, format, content };
  }
}
