import { Injectable } from '@nestjs/common';
import {
  importUpdates,
  type ImportMapping,
  type ImportReading,
  type NewUpdate,
  type ReportedMilestone,
  type Roadmap,
  type Table,
  type UpdatesImport,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { currentPerson, todayIn } from '../platform/request-context';
import { insertRows, updateRows } from '../platform/write-rows';
import { evidenceCount } from '../roadmap';

/** The milestones of a roadmap ($1), with what has been said of them. */
const MILESTONES = `
  select id, code, type, reference, status, progress, value, completed_on as "completedOn",
         cancel_reason as "cancelReason", cancel_reference as "cancelReference",
         ${evidenceCount('milestone.id')} as "evidenceCount",
         (select coalesce(json_agg(json_build_object('on', said_on, 'sourceKey', source_key)), '[]')
            from milestone_update where milestone_id = milestone.id) as said,
         (select coalesce(json_agg(json_build_object('id', id, 'sourceKey', source_key, 'status', status,
                   'progress', progress, 'value', value, 'note', note ->> 'text',
                   'urls', (select coalesce(json_agg(url), '[]') from evidence where update_id = milestone_update.id))), '[]')
            from milestone_update where milestone_id = milestone.id and source_key is not null) as imported
    from milestone where roadmap_id = $1`;

/** Imports of reports on milestones: compared by the domain's rules, written in one statement a table. */
@Injectable()
export class UpdateImportsService {
  constructor(private readonly database: Database) {}

  async compare(
    roadmap: Roadmap,
    table: Table,
    mapping: ImportMapping,
    reading: ImportReading,
    lock: boolean,
  ): Promise<UpdatesImport> {
    const milestones = await this.database.rows<ReportedMilestone>(
      lock ? `${MILESTONES} for update` : MILESTONES,
      [roadmap.id],
    );
    return importUpdates(table, mapping, reading, milestones, todayIn(roadmap.timeZone));
  }

  async write(roadmap: Roadmap, { create, update, standings }: UpdatesImport): Promise<void> {
    const today = todayIn(roadmap.timeZone);
    const said = ({ saidOn, status, progress, value, note }: NewUpdate) => ({
      ...{ said_on: saidOn, status, progress, value },
      note: note === null ? null : { lang: roadmap.language, text: note },
      said_at: saidOn < today ? `${saidOn}T12:00:00Z` : new Date().toISOString(),
    });
    const made = await insertRows<{ id: number; key: string }>(
      this.database,
      'milestone_update',
      create.map((report) => ({
        ...{ roadmap_id: roadmap.id, milestone_id: report.milestoneId, ...said(report) },
        ...{ person_id: currentPerson()?.id ?? null, source_key: report.sourceKey },
      })),
      `id, milestone_id || ' ' || source_key as key`,
    );
    const ids = new Map(made.map(({ key, id }) => [key, id]));
    await updateRows(
      this.database,
      'milestone_update',
      update.map((report) => ({ id: report.id, ...said(report) })),
    );
    const evidenceOf = (report: NewUpdate, updateId: number | undefined) =>
      report.evidence.map(({ title, url }) => ({
        ...{ roadmap_id: roadmap.id, milestone_id: report.milestoneId, update_id: updateId },
        ...{ title, url, added_on: report.saidOn },
      }));
    await insertRows(
      this.database,
      'evidence',
      [
        ...create.flatMap((report) =>
          evidenceOf(report, ids.get(`${report.milestoneId} ${report.sourceKey}`)),
        ),
        ...update.flatMap((report) => evidenceOf(report, report.id)),
      ],
      'id',
    );
    await updateRows(
      this.database,
      'milestone',
      standings.map(({ id, status, progress, value, completedOn, cancelReason, cancelReference }) => ({
        ...{ id, status, progress, value, completed_on: completedOn },
        ...{ cancel_reason: cancelReason, cancel_reference: cancelReference },
      })),
    );
  }
}
