import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import {
  apiUrl,
  checkDependencies,
  MilestoneDependenciesInput,
  type MilestonePage,
  PATHS,
  type Problem,
  type Timeline,
} from '@rumbo/domain';
import { firstValueFrom } from 'rxjs';
import {
  checkBySchema,
  Conflict,
  draftUntilTyped,
  FormError,
  Notices,
  outlinedFields,
  SeenRecord,
  sending,
} from '../../forms';
import { Overtaken } from '../../live';
import { Api, ErrorState, I18n, T } from '../../shell';
import { PredecessorField } from './predecessor-field';

type Draft = MilestoneDependenciesInput;

/** What a milestone waits for, by the version of the milestone. */
const recordOf = ({ milestone, predecessors }: MilestonePage) => ({
  version: milestone.version,
  predecessorIds: predecessors.map(({ id }) => id),
});

/** Says what a milestone has to wait for: circles are refused before they are sent, contradictions are only said. */
@Component({
  selector: 'rumbo-dependencies-form',
  imports: [
    Conflict,
    ErrorState,
    FormError,
    FormField,
    FormRoot,
    MatButtonModule,
    MatProgressBarModule,
    Overtaken,
    PredecessorField,
    T,
  ],
  providers: [outlinedFields],
  template: `
    @if (timeline.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="timeline.reload()" />
    } @else if (timeline.hasValue()) {
      <form [formRoot]="form" [attr.aria-label]="'timeline.dependencies.edit' | t">
        <rumbo-form-error [form]="form" />
        <rumbo-predecessor-field
          [formField]="form.predecessorIds"
          [problems]="form.predecessorIds().errorSummary()"
          [milestone]="page().milestone"
          [milestones]="timeline.value().milestones"
        />
        @if (seen.problem(); as problem) {
          <rumbo-conflict [problem]="problem" [fields]="seen.contested()" (resolved)="resolve($event)" />
        } @else {
          <div class="actions">
            <rumbo-overtaken [seen]="seen" />
            <button matButton type="button" (click)="closed.emit()">{{ 'shell.cancel' | t }}</button>
            <button matButton="filled" type="submit" [disabled]="form().submitting()">
              {{ 'shell.save' | t }}
            </button>
          </div>
        }
      </form>
    } @else {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'shell.loading' | t" />
    }
  `,
  styles: `
    .actions {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: 0.5rem;
      margin-block-start: 0.75rem;
    }
  `,
})
export class DependenciesForm {
  readonly page = input.required<MilestonePage>();
  readonly saved = output<MilestonePage>();
  readonly closed = output();
  private readonly i18n = inject(I18n);
  private readonly http = inject(HttpClient);
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  /** The page is read anew while somebody chooses here: the plan that they choose from stays. */
  private readonly plannedAt = computed(() => apiUrl(PATHS.timeline, { roadmap: this.page().roadmap.code }));
  protected readonly timeline = httpResource<Timeline>(() => this.plannedAt());
  private readonly plan = computed(() => {
    const { milestones = [], dependencies = [] } = this.timeline.value() ?? {};
    return { codes: new Map(milestones.map(({ id, code }) => [id, code])), dependencies };
  });

  private readonly draft = draftUntilTyped<Draft>(() => ({
    predecessorIds: recordOf(this.page()).predecessorIds,
  }));
  protected readonly seen = new SeenRecord<ReturnType<typeof recordOf>, Draft>({
    record: () => recordOf(this.page()),
    draft: this.draft,
    untilTyped: true,
    toDraft: ({ predecessorIds }) => ({ predecessorIds }),
    show: {
      predecessorIds: ({ predecessorIds }) => ({
        label: this.i18n.t('timeline.predecessors'),
        text: predecessorIds.map((id) => this.plan().codes.get(id) ?? id).join(', '),
      }),
    },
  });
  protected readonly form = form(
    this.draft,
    (path) =>
      checkBySchema(
        path,
        MilestoneDependenciesInput,
        (draft) => draft,
        (draft) => checkDependencies(this.page().milestone.id, draft, this.plan()),
      ),
    {
      submission: sending(
        () => this.send(),
        (problem) => void this.overtaken(problem),
      ),
    },
  );

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  private get address() {
    return { roadmap: this.page().roadmap.code, id: this.page().milestone.id };
  }

  private async send(): Promise<void> {
    const page = await this.api.send<MilestonePage>(
      'PUT',
      apiUrl(PATHS.milestoneDependencies, this.address),
      this.draft(),
      this.seen.current()?.version,
    );
    this.notices.saved();
    this.saved.emit(page);
  }

  /** The refusal tells of the milestone alone: what it waits for by now has to be read. */
  private async overtaken(problem: Problem): Promise<void> {
    const page = await firstValueFrom(this.http.get<MilestonePage>(apiUrl(PATHS.milestone, this.address)));
    this.seen.overtaken({ ...problem, current: recordOf(page) });
  }
}
