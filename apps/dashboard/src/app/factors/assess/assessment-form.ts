import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChildren,
} from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatExpansionModule, MatExpansionPanelHeader } from '@angular/material/expansion';
import { mdiAlertCircleOutline, mdiCheckCircleOutline, mdiCircleOutline } from '@mdi/js';
import {
  apiUrl,
  type Assessment,
  type AssessmentPage,
  CRITERIA,
  criteriaOf,
  type Criterion,
  PATHS,
} from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { debounceTime, firstValueFrom, fromEvent, merge } from 'rxjs';
import { Conflict, Notices, outlinedFields, SeenRecord } from '../../forms';
import { Api, ApiProblem, I18n, T } from '../../shell';
import { levelName } from '../signal-words';
import {
  type AssessmentDraft,
  type CriterionDraft,
  draftOf,
  lackingCriteria,
  resumeAt,
  scoredIn,
} from './assessment-draft';
import { CriterionFields } from './criterion-fields';
import { DraftKeeper } from './draft-keeper';
import { PublishDialog, type Publishing } from './publish-dialog';

/** A draft is saved when nothing has been typed for so long, in milliseconds. */
const PAUSE = 1_500;

/** An assessment as it is being written: saved by itself, so that it can be left and resumed, and published at the end. */
@Component({
  selector: 'rumbo-assessment-form',
  imports: [Conflict, CriterionFields, Icon, MatButtonModule, MatExpansionModule, T],
  providers: [outlinedFields],
  templateUrl: './assessment-form.html',
  styleUrl: './assessment-form.scss',
})
export class AssessmentForm {
  readonly page = input.required<AssessmentPage>();
  readonly published = output();
  private readonly api = inject(Api);
  private readonly dialog = inject(MatDialog);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  private readonly headers = viewChildren(MatExpansionPanelHeader);
  protected readonly i18n = inject(I18n);
  protected readonly icons = {
    wrong: mdiAlertCircleOutline,
    scored: mdiCheckCircleOutline,
    open: mdiCircleOutline,
  };

  private readonly toDraft = (assessment: Assessment) => draftOf(assessment, this.i18n.language());
  protected readonly draft = linkedSignal<AssessmentDraft>(() => this.toDraft(this.page().assessment));
  protected readonly seen = new SeenRecord<Assessment, AssessmentDraft>({
    record: () => this.page().assessment,
    draft: this.draft,
    toDraft: this.toDraft,
    show: Object.fromEntries(
      CRITERIA.map((criterion) => [criterion, (draft: AssessmentDraft) => this.shown(criterion, draft)]),
    ),
  });
  readonly keeper = new DraftKeeper({
    roadmap: computed(() => this.page().roadmap.code),
    draft: this.draft,
    seen: this.seen,
  });

  private readonly factor = computed(() => this.page().assessment.factor);
  /** The criterion that is open: work goes on where it was left. */
  protected readonly opened = linkedSignal<AssessmentPage, Criterion | undefined>({
    source: this.page,
    computation: ({ assessment }) => resumeAt(assessment.factor, this.toDraft(assessment)),
  });
  /** Set by the wish to publish: from then on what is lacking is said. */
  protected readonly demanding = signal(false);
  protected readonly publishing = signal(false);
  private readonly lacking = computed(() => lackingCriteria(this.factor(), this.draft()));
  private readonly scored = computed(() => scoredIn(this.draft()));
  protected readonly wrong = computed(() => {
    if (!this.demanding()) return '';
    if (this.scored() === 0) return this.i18n.code('error.field', 'nothingAssessed');
    const count = this.lacking().length;
    return count === 0 ? '' : this.i18n.t('factor.assessment.wrong', { count });
  });

  protected readonly steps = computed(() =>
    criteriaOf(this.factor()).flatMap((criterion, n, all) => {
      const draft = this.draft()[criterion];
      if (!draft) return [];
      const { level } = draft;
      const wrong = this.demanding() && this.lacking().includes(criterion);
      const words = level === null ? this.i18n.t('factor.level.none') : levelName(this.i18n, level);
      return [
        {
          ...{ criterion, draft, wrong, next: all[n + 1] },
          icon: this.icons[wrong ? 'wrong' : level === null ? 'open' : 'scored'],
          words: wrong ? `${words} · ${this.i18n.t('factor.assessment.lacking')}` : words,
          signals: this.page().signals.filter((signal) => signal.criterion === criterion),
        },
      ];
    }),
  );
  protected readonly standing = computed(() => {
    const { keeper, i18n } = this;
    if (keeper.saving()) return i18n.t('factor.assessment.saving');
    if (keeper.unsaved().length > 0) return i18n.t('factor.assessment.pending');
    const at = keeper.savedAt();
    return at === null
      ? i18n.t('factor.assessment.saved')
      : i18n.t('factor.assessment.savedAt', { time: this.clock(at) });
  });
  protected readonly failure = computed(() => {
    const problem = this.keeper.problem();
    return problem && this.i18n.code('error', problem.code, problem.params);
  });

  constructor() {
    const destroyed = inject(DestroyRef);
    merge(toObservable(this.draft).pipe(debounceTime(PAUSE)), fromEvent(window, 'online'))
      .pipe(takeUntilDestroyed(destroyed))
      .subscribe(() => void this.keeper.save());
  }

  protected change(criterion: Criterion, said: CriterionDraft): void {
    this.draft.update((draft) => ({ ...draft, [criterion]: said }));
  }

  /** A criterion that is left is saved at once. */
  protected open(criterion: Criterion | undefined): void {
    this.opened.set(criterion);
    void this.keeper.save();
  }

  /** Opens a criterion for who comes to it by a button: reading goes on at its heading. */
  protected goTo(criterion: Criterion | undefined): void {
    this.open(criterion);
    const place = this.steps().findIndex((step) => step.criterion === criterion);
    afterNextRender({ read: () => this.headers()[place]?.focus() }, { injector: this.injector });
  }

  protected close(criterion: Criterion): void {
    if (this.opened() === criterion) this.open(undefined);
  }

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void this.keeper.save();
  }

  protected async publish(): Promise<void> {
    this.demanding.set(true);
    await this.keeper.save();
    const [first] = this.lacking();
    if (first) this.goTo(first);
    if (this.wrong() || this.keeper.unsaved().length > 0) return;
    const data: Publishing = { scored: this.scored(), of: criteriaOf(this.factor()).length };
    const asked = this.dialog.open<PublishDialog, Publishing, boolean>(PublishDialog, { data });
    if (await firstValueFrom(asked.afterClosed())) await this.freeze();
  }

  private async freeze(): Promise<void> {
    const { roadmap, assessment } = this.page();
    const url = apiUrl(PATHS.assessmentPublication, { roadmap: roadmap.code, id: assessment.id });
    this.publishing.set(true);
    try {
      await this.api.send('POST', url, undefined, this.seen.current()?.version ?? assessment.version);
      this.notices.say(this.i18n.t('factor.assessment.publish.done'));
      this.published.emit();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.problem.status === 412) this.seen.overtaken(error.problem);
      else this.keeper.problem.set(error.problem);
    } finally {
      this.publishing.set(false);
    }
  }

  private clock(at: Date): string {
    return new Intl.DateTimeFormat(this.i18n.language(), { timeStyle: 'short' }).format(at);
  }

  private shown(criterion: Criterion, draft: AssessmentDraft): { label: string; text: string } {
    const said = draft[criterion];
    const level = said?.level ?? null;
    return {
      label: this.i18n.code('rubric.criterion', criterion),
      text: [
        level === null ? this.i18n.t('factor.level.none') : levelName(this.i18n, level),
        said && this.i18n.text(said.justification),
        said && `${this.i18n.t('factor.criterion.evidence')}: ${said.evidence.length}`,
      ]
        .filter(Boolean)
        .join(' · '),
    };
  }
}
