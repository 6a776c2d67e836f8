import { Injectable } from '@nestjs/common';
import {
  can,
  checkUpdate,
  type FieldError,
  type Milestone,
  type MilestonePage,
  type MilestoneUpdateInput,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid, ProblemException } from '../platform/problems';
import { signedIn } from '../platform/request-context';
import { evidenceCount } from './evidence-records';
import { MilestonePageService } from './milestone-page.service';
import { RecordWrites } from '../platform/record-writes';
import { VisibleRoadmaps } from './visible-roadmaps';

/** Where a milestone stands, as those say who answer for it. */
@Injectable()
export class MilestoneUpdatesService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
    private readonly writes: RecordWrites,
    private readonly pages: MilestonePageService,
  ) {}

  async report(code: string, id: number, seen: number, update: MilestoneUpdateInput): Promise<MilestonePage> {
    const { roadmap, today } = await this.roadmaps.find(code);
    const milestone = await this.writes.lock<Milestone>('milestone', roadmap.id, id);
    const scope = { country: roadmap.country, bodyId: milestone.ownerId };
    if (!can(signedIn(), 'milestone:report', scope)) throw new ProblemException(403, 'notYourMilestone');
    await this.writes.refuseStale('milestone', id, milestone, seen);

    const errors = checkUpdate(milestone, update, { evidenceSoFar: await this.evidenceOf(id), today });
    errors.push(...(await this.missingFiles(id, update.files)));
    if (errors.length > 0) throw invalid(errors);

    await this.record(roadmap.id, id, today, update);
    await this.writes.update('milestone', id, standingAfter(milestone, update));
    return this.pages.page(roadmap, id);
  }

  private async evidenceOf(id: number): Promise<number> {
    const { count } = await this.database.only<{ count: number }>(`select ${evidenceCount('$1')} as count`, [
      id,
    ]);
    return count;
  }

  /** Files that an update may name: its milestone's, standing, and named by no other. They are kept from other writers. */
  private async missingFiles(milestoneId: number, ids: readonly number[]): Promise<FieldError[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.rows<{ id: number }>(
      `select id from evidence_file
        where id = any($1) and milestone_id = $2 and update_id is null and withdrawn_at is null for update`,
      [ids, milestoneId],
    );
    const found = new Set(rows.map(({ id }) => id));
    return ids.flatMap((id, n) => (found.has(id) ? [] : [{ path: `files.${n}`, code: 'noSuchFile' }]));
  }

  private async record(
    roadmapId: number,
    milestoneId: number,
    today: string,
    { status, progress, value, note, evidence, files }: MilestoneUpdateInput,
  ): Promise<void> {
    const owner = { roadmapId, milestoneId };
    const said = { saidOn: today, personId: signedIn().id, status, progress, value, note };
    const updateId = await this.writes.insert('milestone_update', { ...owner, ...said });
    for (const item of evidence)
      await this.writes.insert('evidence', { ...owner, updateId, addedOn: today, ...item });
    if (files.length > 0)
      await this.database.rows(`update evidence_file set update_id = $2 where id = any($1)`, [
        files,
        updateId,
      ]);
  }
}

/** What is not said stays; a date of completion or a cancellation leaves with the status that it explained. */
function standingAfter(milestone: Milestone, update: MilestoneUpdateInput) {
  return {
    status: update.status,
    progress: update.progress ?? milestone.progress,
    value: update.value ?? milestone.value,
    completedOn: update.completedOn,
    cancelReason: update.cancelReason,
    cancelReference: update.cancelReference,
  };
}
