import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiClose, mdiPlus } from '@mdi/js';
import {
  apiUrl,
  checkUpdate,
  dayIn,
  MILESTONE_STATUSES,
  type MilestonePage,
  type MilestoneRow,
  MilestoneUpdateInput,
  PATHS,
  type Roadmap,
} from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { checkBySchema, FieldErrorText, FormError, sending } from '../../forms';
import { Api, I18n, T } from '../../shell';
import { draftOf, NO_EVIDENCE, toUpdate, type UpdateDraft, withStatus } from './update-draft';

/** Where a milestone stands now, said in place. */
@Component({
  selector: 'rumbo-update-form',
  imports: [
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    T,
  ],
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

  protected readonly draft = linkedSignal<UpdateDraft>(() => draftOf(this.milestone()));
  protected readonly form = form(
    this.draft,
    (path) =>
      checkBySchema(
        path,
        MilestoneUpdateInput,
        (typed) => this.toInput(typed),
        (typed) => checkUpdate(this.milestone(), this.toInput(typed), this.known()),
      ),
    { submission: sending(() => this.report()) },
  );
  protected readonly known = computed(() => ({
    evidenceSoFar: this.evidenceCount(),
    today: dayIn(this.roadmap().timeZone, new Date()),
  }));

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

  private toInput(typed: UpdateDraft): MilestoneUpdateInput {
    return toUpdate(typed, this.milestone(), this.roadmap().language);
  }

  private async report(): Promise<void> {
    const { id, version } = this.milestone();
    const url = apiUrl(PATHS.milestoneUpdates, { roadmap: this.roadmap().code, id });
    this.reported.emit(await this.api.send<MilestonePage>('POST', url, this.toInput(this.draft()), version));
  }
}
