import { Injectable } from '@nestjs/common';
import {
  checkPeriod,
  isEditable,
  type Report,
  type ReportingLine,
  type ReportingPeriod,
  type ReportingPeriodInput,
  reportingState,
  type ReportList,
  type Roadmap,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { invalid, ProblemException } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { instant, one } from '../platform/sql';
import { readsDrafts, VisibleRoadmaps } from '../roadmap';
import { PERIOD, REPORT } from './records';
import { todayIn } from '../platform/request-context';

/** The periods of a roadmap ($1) with their reports; of published ones alone unless drafts are read ($2). */
const LINES = `
  select ${one(`select ${PERIOD} from reporting_period own where own.id = reporting_period.id`)} as period,
         ${one(`select ${REPORT} from report own where own.id = report.id`)} as report,
         (select max(${instant('taken_at')}) from report_step where report_id = report.id) as "lastStepAt"
    from reporting_period left join report on period_id = reporting_period.id
   where reporting_period.roadmap_id = $1 and ($2 or status = 'published')
   order by starts_on desc`;

/** The stretches of time that a roadmap reports on. */
@Injectable()
export class ReportingPeriodsService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
    private readonly writes: RecordWrites,
  ) {}

  async list(code: string, unlessSeen: UnlessSeen): Promise<ReportList | undefined> {
    const { roadmap, today, state } = await this.roadmaps.find(code);
    return unlessSeen([state, today, readsDrafts(roadmap)], () => this.linesOf(roadmap));
  }

  async create(code: string, input: ReportingPeriodInput): Promise<ReportList> {
    const { roadmap } = await this.roadmaps.find(code);
    await this.check(roadmap, input);
    await this.writes.insert('reporting_period', { roadmapId: roadmap.id, ...input });
    return this.linesOf(roadmap);
  }

  /** Its dates may move until they are part of what was submitted. */
  async edit(code: string, id: number, seen: number, input: ReportingPeriodInput): Promise<ReportList> {
    const { roadmap } = await this.roadmaps.find(code);
    await this.writes.lockSeen<ReportingPeriod>('reporting_period', roadmap.id, id, seen);
    const report = await this.database.row<Pick<Report, 'status'>>(
      `select status from report where period_id = $1`,
      [id],
    );
    if (report && !isEditable(report.status)) throw new ProblemException(409, 'periodReported');
    await this.check(roadmap, input, id);
    await this.writes.update('reporting_period', id, input);
    return this.linesOf(roadmap);
  }

  /** The roadmap is locked, so that two periods that are written at once cannot overlap. */
  private async check(roadmap: Roadmap, input: ReportingPeriodInput, own = 0): Promise<void> {
    await this.database.rows(`select id from roadmap where id = $1 for update`, [roadmap.id]);
    const others = await this.database.rows<ReportingPeriod>(
      `select ${PERIOD} from reporting_period where roadmap_id = $1 and id <> $2 order by starts_on`,
      [roadmap.id, own],
    );
    const errors = checkPeriod(input, roadmap, others);
    if (errors.length > 0) throw invalid(errors);
  }

  private async linesOf(roadmap: Roadmap): Promise<ReportList> {
    const asOf = todayIn(roadmap.timeZone);
    const lines = await this.database.rows<Pick<ReportingLine, 'period' | 'report' | 'lastStepAt'>>(LINES, [
      roadmap.id,
      readsDrafts(roadmap),
    ]);
    const periods = lines.map((line) => ({
      ...line,
      ...reportingState(line.period, line.report?.status ?? null, asOf),
    }));
    return { roadmap, asOf, periods };
  }
}
