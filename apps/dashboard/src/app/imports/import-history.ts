import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { apiUrl, countryOf, type ImportFile, type ImportFileList, PATHS } from '@rumbo/domain';
import { I18n, SessionStore, T } from '../shell';
import { ImportWizard } from './import-wizard';
import { UndoPanel } from './undo-panel';

/** Files that were imported, with what came of them; each can be undone until somebody builds on what it brought. */
@Component({
  selector: 'rumbo-import-history',
  imports: [MatButtonModule, T, UndoPanel],
  template: `
    @if (files().length > 0) {
      <h2>{{ 'import.wizard.past' | t }}</h2>
      <ul>
        @for (one of files(); track one.file.id) {
          <li>
            <div class="what">
              <strong>{{ one.file.fileName }}</strong>
              <span>{{ one.kind }} · {{ one.when }}</span>
              @if (one.counts) {
                <span>{{ one.counts }}</span>
              }
            </div>
            <span class="state">{{ one.state }}</span>
            @if (one.undoable && asked() !== one.file.id) {
              <button
                matButton
                type="button"
                [attr.aria-label]="'import.undo.of' | t: { name: one.file.fileName }"
                (click)="asked.set(one.file.id)"
              >
                {{ 'import.undo' | t }}
              </button>
            }
            @if (asked() === one.file.id) {
              <rumbo-undo-panel [file]="one.file" [roadmap]="wizard.roadmap()" (closed)="close($event)" />
            }
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './import-history.scss',
})
export class ImportHistory {
  protected readonly wizard = inject(ImportWizard);
  private readonly i18n = inject(I18n);
  private readonly session = inject(SessionStore);
  /** The import whose undoing waits for a second word. */
  protected readonly asked = signal<number | null>(null);
  private readonly list = httpResource<ImportFileList>(() =>
    this.wizard.roadmap() ? apiUrl(PATHS.imports, { roadmap: this.wizard.roadmap() }) : undefined,
  );
  private readonly mayUndo = computed(() =>
    this.session.can('plan:import', { country: countryOf(this.wizard.roadmap()) }),
  );

  protected readonly files = computed(() =>
    (this.list.hasValue() ? this.list.value().items : []).map((file) => ({
      file,
      kind: this.i18n.code('import.kind', file.kind),
      when: [this.i18n.instant(file.confirmedAt ?? file.uploadedAt), file.uploadedBy]
        .filter(Boolean)
        .join(' · '),
      counts: file.counts && this.i18n.t('import.wizard.counts', { ...file.counts }),
      state: this.stateOf(file),
      undoable: file.state === 'confirmed' && this.mayUndo(),
    })),
  );

  private stateOf({ state, undoneAt }: ImportFile): string {
    return undoneAt === null
      ? this.i18n.code('import.state', state)
      : this.i18n.t('import.undo.done', { when: this.i18n.instant(undoneAt) });
  }

  protected close(undone: boolean): void {
    this.asked.set(null);
    if (undone) this.list.reload();
  }
}
