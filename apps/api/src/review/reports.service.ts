import { Injectable } from '@nestjs/common';
import {
  can,
  isEditable,
  mayMove,
  type Narrative,
  type Report,
  REPORT_MOVES,
  type ReportEdit,
  type ReportingPeriod,
  type ReportInput,
  type ReportPage,
  type ReportSnapshot,
  type ReportStepInput,
  type Roadmap,
  unsubmittable,
} from '@rumbo/domain';
import { forbidden, invalid, ProblemException, refusedAt } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { signedIn } from '../platform/request-context';
import { VisibleRoadmaps } from '../roadmap';
import { Gathering } from './gathering';
import { ReportPageService } from './report-page.service';

type Draft = Report & { narrative: Narrative };

const alreadyBegun = refusedAt({ report_period_id_key: { path: 'periodId', code: 'alreadyTaken' } });

/** A report on its way: begun, written, and taken from step to step by who may. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly roadmaps: VisibleRoadmaps,
    private readonly writes: RecordWrites,
    private readonly gathering: Gathering,
    private readonly pages: ReportPageService,
  ) {}

  async begin(code: string, { periodId }: ReportInput): Promise<ReportPage> {
    const { roadmap, today } = await this.roadmaps.find(code);
    const period = await this.periodOf(roadmap, periodId);
    if (today < period.startsOn)
      throw invalid([{ path: 'periodId', code: 'periodNotBegun', params: { day: period.startsOn } }]);
    const id = await this.writes
      .insert('report', { roadmapId: roadmap.id, periodId, illustrative: period.illustrative })
      .catch(alreadyBegun);
    await this.recordStep(roadmap, id, { step: 'begun', note: null });
    return this.pages.page(roadmap, id);
  }

  async edit(code: string, id: number, seen: number, { narrative }: ReportEdit): Promise<ReportPage> {
    const { roadmap } = await this.roadmaps.find(code);
    const { status } = await this.writes.lockSeen<Draft>('report', roadmap.id, id, seen);
    if (!isEditable(status)) throw new ProblemException(409, 'reportNotEditable');
    await this.writes.update('report', id, { narrative });
    return this.pages.page(roadmap, id);
  }

  /** What is submitted is kept as it is in this transaction: no later edit changes it. */
  async take(code: string, id: number, seen: number, input: ReportStepInput): Promise<ReportPage> {
    const { roadmap } = await this.roadmaps.find(code);
    const { step } = input;
    if (!can(signedIn(), REPORT_MOVES[step].permission, { country: roadmap.country })) throw forbidden();
    const report = await this.writes.lockSeen<Draft>('report', roadmap.id, id, seen);
    if (!mayMove(report.status, step))
      throw new ProblemException(409, 'stepNotPossible', { params: { from: report.status, step } });
    const snapshot = step === 'submitted' ? await this.snapshot(roadmap, report) : null;
    await this.recordStep(roadmap, id, input, snapshot);
    await this.writes.update('report', id, { status: step });
    return this.pages.page(roadmap, id);
  }

  private async snapshot(roadmap: Roadmap, { periodId, narrative }: Draft): Promise<ReportSnapshot> {
    const period = await this.periodOf(roadmap, periodId);
    const content = await this.gathering.report(roadmap, period);
    const errors = unsubmittable(narrative, period, content.asOf);
    if (errors.length > 0) throw invalid(errors);
    return { narrative, content };
  }

  /** Locked, so that its dates stay while the report is begun or submitted. */
  private periodOf(roadmap: Roadmap, id: number): Promise<ReportingPeriod> {
    return this.writes.lock<ReportingPeriod>('reporting_period', roadmap.id, id);
  }

  private async recordStep(
    roadmap: Roadmap,
    reportId: number,
    { step, note }: { step: string; note: string | null },
    snapshot: ReportSnapshot | null = null,
  ): Promise<void> {
    const taken = { roadmapId: roadmap.id, reportId, personId: signedIn().id };
    await this.writes.insert('report_step', { ...taken, step, note, snapshot });
  }
}
