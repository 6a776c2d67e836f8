import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import {
  apiUrl,
  isEditable,
  mayMove,
  PATHS,
  REPORT_MOVES,
  REPORT_STEPS,
  type ReportPage,
  type ReportStepName,
  reportingState,
} from '@rumbo/domain';
import { INTERFACE_LANGUAGES } from '@rumbo/i18n';
import { Notices } from '../../forms';
import { Illustrative, RoadmapHeader, Threads } from '../../roadmap';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, Moment, SessionStore, T } from '../../shell';
import { dueText, periodName } from '../period-name';
import { ReportingChip } from '../reporting-chip';
import { AssessmentList } from './assessment-list';
import { DialogueList } from './dialogue-list';
import { FigureList } from './figure-list';
import { IndicatorList } from './indicator-list';
import { MovementList } from './movement-list';
import { NarrativeText } from './narrative-text';
import { ReportWay } from './report-way';
import { StepForm } from './step-form';

/**
 * A report: what was gathered, what the coordinator wrote, every step that it took, and what its reader may do next.
 * Once it is published, everybody reads it here.
 */
@Component({
  imports: [
    AssessmentList,
    DialogueList,
    ErrorState,
    FigureList,
    Illustrative,
    IndicatorList,
    MatButtonModule,
    MatProgressBarModule,
    MovementList,
    NarrativeText,
    ReportingChip,
    ReportWay,
    RoadmapHeader,
    RouterLink,
    StepForm,
    T,
    Threads,
  ],
  templateUrl: './report.page.html',
  styleUrls: ['../../styles/overview.scss', './report.page.scss'],
})
export default class ReportPageComponent {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input.required<string>();
  /** Step by which something was submitted, to read that again. */
  readonly submission = input<string>();
  private readonly session = inject(SessionStore);
  private readonly notices = inject(Notices);
  protected readonly i18n = inject(I18n);
  private readonly moment = inject(Moment);
  protected readonly languages = INTERFACE_LANGUAGES;
  protected readonly page = liveResource<ReportPage>(
    () => apiUrl(PATHS.report, { roadmap: this.roadmap(), id: this.id() }) + this.ofSubmission(),
    CONCERNS.everything,
  );
  protected readonly at = computed(() => `/roadmaps/${this.roadmap()}/reports`);
  protected readonly taking = signal<ReportStepName | null>(null);

  protected readonly shown = computed(() => {
    if (!this.page.hasValue()) return null;
    const { roadmap, report, period } = this.page.value();
    const scope = { country: roadmap.country };
    const now = !this.submission();
    const standing = reportingState(period, report.status, this.moment.today(roadmap.timeZone));
    const pdf = apiUrl(PATHS.reportFile, { roadmap: roadmap.code, id: report.id, file: 'report.pdf' });
    return {
      name: periodName(this.i18n, period),
      due: dueText(this.i18n, { period, ...standing }),
      state: standing.state,
      /** Steps are taken from the report as it is now, not from what was submitted before. */
      steps: REPORT_STEPS.filter(
        (step) =>
          now && mayMove(report.status, step) && this.session.can(REPORT_MOVES[step].permission, scope),
      ),
      mayWrite: now && isEditable(report.status) && this.session.can('report:write', scope),
      internal: this.session.can('roadmap:readDraft', scope),
      pdf: (language: string) => `${pdf}?language=${language}`,
    };
  });

  private ofSubmission(): string {
    const step = this.submission();
    return step && /^\d{1,9}$/.test(step) ? `?submission=${step}` : '';
  }

  protected readonly languageName = (language: string) => this.i18n.languageName(language);

  protected taken(page: ReportPage): void {
    this.taking.set(null);
    this.page.set(page);
    this.notices.say(this.i18n.code('report.taken', page.report.status));
  }
}
