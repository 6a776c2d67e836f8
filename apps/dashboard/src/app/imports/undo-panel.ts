import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { apiUrl, type ImportFile, type ImportUndo, ImportUndoPlan, PATHS, type Problem } from '@rumbo/domain';
import { Notices } from '../forms';
import { Api, I18n, problemOf, T } from '../shell';
import { ImportProblem } from './import-problem';
import { ObstacleList } from './obstacle-list';

/** What undoing an import would do, for a second word; or what stands in the way. */
@Component({
  selector: 'rumbo-undo-panel',
  imports: [ImportProblem, MatButtonModule, MatProgressBarModule, ObstacleList, T],
  template: `
    <rumbo-import-problem [problem]="problem()" />
    @if (plan(); as plan) {
      @if (plan.obstacleTotal > 0) {
        <rumbo-obstacle-list [plan]="plan" [roadmap]="roadmap()" />
      } @else {
        <div role="alert">
          <p>{{ 'import.undo.question' | t: { name: file().fileName } }}</p>
          <ul>
            @for (line of lines(); track line.kind) {
              <li>
                <strong>{{ line.kind }}</strong> {{ line.said }}
              </li>
            } @empty {
              <li>{{ 'import.undo.nothing' | t }}</li>
            }
          </ul>
        </div>
      }
    } @else if (!problem()) {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'import.undo.working' | t" />
    }
    <div class="actions">
      <button matButton type="button" (click)="closed.emit(false)">
        {{ (blocked() ? 'import.undo.close' : 'shell.cancel') | t }}
      </button>
      @if (plan() && !blocked()) {
        <button matButton="filled" type="button" [disabled]="busy()" (click)="undo()">
          {{ 'import.undo.confirm' | t }}
        </button>
      }
    </div>
  `,
  styleUrl: './undo-panel.scss',
})
export class UndoPanel {
  readonly roadmap = input.required<string>();
  readonly file = input.required<ImportFile>();
  /** Whether it was undone. */
  readonly closed = output<boolean>();
  private readonly api = inject(Api);
  private readonly i18n = inject(I18n);
  private readonly notices = inject(Notices);
  protected readonly busy = signal(false);

  private readonly url = computed(() =>
    apiUrl(PATHS.importUndo, { roadmap: this.roadmap(), id: this.file().id }),
  );
  private readonly foreseen = httpResource<ImportUndoPlan>(() => this.url());
  protected readonly plan = linkedSignal<ImportUndoPlan | null>(() =>
    this.foreseen.hasValue() ? this.foreseen.value() : null,
  );
  protected readonly problem = linkedSignal<Problem | null>(() => {
    const error = this.foreseen.error();
    return error ? problemOf(error) : null;
  });
  protected readonly blocked = computed(() => (this.plan()?.obstacleTotal ?? 0) > 0);
  protected readonly lines = computed(() =>
    (this.plan()?.records ?? []).map(({ kind, removed, restored }) => ({
      kind: this.i18n.code('import.undo.kind', kind),
      said: [
        removed > 0 && this.i18n.t('import.undo.removed', { count: removed }),
        restored > 0 && this.i18n.t('import.undo.restored', { count: restored }),
      ]
        .filter(Boolean)
        .join(', '),
    })),
  );

  protected async undo(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.api.send<ImportUndo>('POST', this.url());
      this.notices.say(this.i18n.t('import.undo.said', { name: this.file().fileName }));
      this.closed.emit(true);
    } catch (error) {
      const problem = problemOf(error);
      const current = ImportUndoPlan.safeParse(problem.current);
      if (current.success) this.plan.set(current.data);
      else this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
