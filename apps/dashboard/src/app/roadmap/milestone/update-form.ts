import { afterNextRender, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiClose, mdiPlus } from '@mdi/js';
import {
  apiUrl,
  checkUpdate,
  dayIn,
  type EvidenceInput,
  isPeriod,
  MILESTONE_STATUSES,
  type MilestonePage,
  milestoneProgress,
  type MilestoneRow,
  MilestoneUpdateInput,
  PATHS,
  type Roadmap,
} from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { FileChoice } from '../../evidence';
import {
  checkBySchema,
  Conflict,
  draftUntilTyped,
  FieldErrorText,
  FormError,
  outlinedFields,
  PeriodField,
  SeenRecord,
  sending,
} from '../../forms';
import { Overtaken } from '../../live';
import { Api, I18n, T } from '../../shell';
import { draftOf, NO_EVIDENCE, toUpdate, type UpdateDraft, withStatus } from './update-draft';

/** Where a milestone stands now, said in place. */
@Component({
  selector: 'rumbo-update-form',
  imports: [
    Conflict,
    FieldErrorText,
    FileChoice,
    FormError,
    FormField,
    FormRoot,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    Overtaken,
    PeriodField,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './update-form.html',
  styleUrl: './update-form.scss',
})
export class UpdateForm {
  readonly roadmap = input.required<Roadmap>();
  readonly milestone = input.required<MilestoneRow>();
  /** Evidence that earlier updates brought. */
  readonly evidenceCount = input.required<number>();
  readonly reported = output<MilestonePage>();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly statuses = MILESTONE_STATUSES;
  protected readonly icons = { add: mdiPlus, remove: mdiClose };

  protected readonly draft = draftUntilTyped<UpdateDraft>(() => draftOf(this.milestone()));
  protected readonly seen = new SeenRecord<MilestoneRow, UpdateDraft>({
    record: () => this.milestone(),
    draft: this.draft,
    toDraft: draftOf,
    untilTyped: true,
    show: this.contestable(),
  });
  readonly form = form(
    this.draft,
    (path) =>
      checkBySchema(
        path,
        MilestoneUpdateInput,
        (typed) => this.toInput(typed),
        (typed) => checkUpdate(this.milestone(), this.toInput(typed), this.known()),
      ),
    {
      submission: sending(() => this.report(), this.seen.overtaken),
    },
  );
  protected readonly known = computed(() => ({
    evidenceSoFar: this.evidenceCount() + (this.files()?.count() ?? 0),
    today: dayIn(this.roadmap().timeZone, new Date()),
  }));

  private readonly files = viewChild(FileChoice);

  constructor() {
    afterNextRender(() => this.firstField().focusBoundControl());
  }

  /** Most updates say how far things are: typing begins there. */
  private firstField() {
    const { status } = this.draft();
    if (this.milestone().type === 'target') return this.form.value();
    return status === 'completed' ? this.form.status() : this.form.progress();
  }

  /** A target may be closed short of its goal; then the reader is owed an explanation. */
  protected readonly shortOfGoal = computed(() => {
    const { status, value } = this.draft();
    const { type, baseline, goal } = this.milestone();
    if (status !== 'completed' || type !== 'target') return false;
    return milestoneProgress({ type, status: 'in_progress', progress: 0, value, baseline, goal }) < 100;
  });

  protected statusChosen(): void {
    this.draft.update((draft) => withStatus(draft, draft.status, this.known()));
  }

  /** Work has begun once something is reached. */
  protected reached(): void {
    const { status, progress, value } = this.draft();
    const begun = status === 'planned' && Boolean(progress ?? value);
    if (begun) this.draft.update((draft) => ({ ...draft, status: 'in_progress' }));
  }

  protected addEvidence(): void {
    this.draft.update((draft) => ({ ...draft, evidence: [...draft.evidence, NO_EVIDENCE] }));
  }

  protected removeEvidence(index: number): void {
    this.draft.update((draft) => ({ ...draft, evidence: draft.evidence.filter((_, n) => n !== index) }));
  }

  /** Lines for links that nobody has filled in ask for nothing any more. */
  protected filesChosen(): void {
    const filled = ({ title, url }: EvidenceInput) => title !== '' || url !== '';
    this.draft.update((draft) => ({ ...draft, evidence: draft.evidence.filter(filled) }));
  }

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  /** What the milestone itself holds of an update; notes and evidence only ever add. */
  private contestable() {
    const label = (key: 'status' | 'progress' | 'value' | 'completedOn') =>
      this.i18n.t(`milestone.${key}`, { unit: this.milestone().unit ?? '' });
    return {
      status: ({ status }: UpdateDraft) => ({
        label: label('status'),
        text: this.i18n.code('vocabulary.status', status),
      }),
      progress: ({ progress }: UpdateDraft) => ({
        label: label('progress'),
        text: progress === null ? '' : this.i18n.percent(progress),
      }),
      value: ({ value }: UpdateDraft) => ({
        label: label('value'),
        text: value === null ? '' : this.i18n.number(value),
      }),
      completedOn: ({ completedOn }: UpdateDraft) => ({
        label: label('completedOn'),
        text: completedOn && isPeriod(completedOn) ? this.i18n.period(completedOn) : '',
      }),
    };
  }

  private toInput(typed: UpdateDraft): MilestoneUpdateInput {
    return toUpdate(typed, this.milestone(), this.roadmap().language, this.files()?.arrived() ?? []);
  }

  /** The files go first; while one does not arrive nothing else is sent, and all that was typed stays. */
  private async report(): Promise<void> {
    if ((await this.files()?.send()) === false) return;
    const { id, version } = this.seen.current() ?? this.milestone();
    const url = apiUrl(PATHS.milestoneUpdates, { roadmap: this.roadmap().code, id });
    const page = await this.api.send<MilestonePage>('POST', url, this.toInput(this.draft()), version);
    this.form().reset();
    this.reported.emit(page);
  }
}
