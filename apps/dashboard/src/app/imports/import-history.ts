import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { apiUrl, type ImportFile, type ImportFileList, PATHS } from '@rumbo/domain';
import { Notices } from '../forms';
import { I18n, T } from '../shell';
import { ImportWizard, isMeasured } from './import-wizard';

/** Files that were imported, with what came of them; one of figures can be undone until somebody writes on top of it. */
@Component({
  selector: 'rumbo-import-history',
  imports: [MatButtonModule, T],
  template: `
    @if (files().length > 0) {
      <h2>{{ 'import.wizard.past' | t }}</h2>
      <ul>
        @for (one of files(); track one.file.id) {
          <li>
            <strong>{{ one.file.fileName }}</strong>
            <span>{{ one.when }}</span>
            <span>{{ one.counts }}</span>
            @if (one.file.undoneAt; as undone) {
              <span>{{ 'import.undo.done' | t: { when: i18n.instant(undone) } }}</span>
            } @else if (one.undoable) {
              @if (asked() === one.file.id) {
                <p role="alert">{{ 'import.undo.question' | t: { name: one.file.fileName } }}</p>
                <button matButton type="button" (click)="asked.set(null)">{{ 'shell.cancel' | t }}</button>
                <button matButton="filled" type="button" [disabled]="wizard.busy()" (click)="undo(one.file)">
                  {{ 'import.undo.confirm' | t }}
                </button>
              } @else {
                <button
                  matButton
                  type="button"
                  [attr.aria-label]="'import.undo.of' | t: { name: one.file.fileName }"
                  (click)="asked.set(one.file.id)"
                >
                  {{ 'import.undo' | t }}
                </button>
              }
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
  protected readonly i18n = inject(I18n);
  private readonly notices = inject(Notices);
  /** The import whose undoing waits for a second word. */
  protected readonly asked = signal<number | null>(null);
  private readonly list = httpResource<ImportFileList>(() =>
    this.wizard.roadmap() ? apiUrl(PATHS.imports, { roadmap: this.wizard.roadmap() }) : undefined,
  );

  protected readonly files = computed(() =>
    (this.list.hasValue() ? this.list.value().items : []).flatMap((file) =>
      file.counts
        ? {
            file,
            when: [this.i18n.instant(file.confirmedAt ?? file.uploadedAt), file.uploadedBy]
              .filter(Boolean)
              .join(' · '),
            counts: this.i18n.t('import.wizard.counts', { ...file.counts }),
            undoable: isMeasured(file.kind) && file.state === 'confirmed',
          }
        : [],
    ),
  );

  protected async undo(file: ImportFile): Promise<void> {
    const undone = await this.wizard.undo(file);
    if (undone) this.notices.say(this.i18n.t('import.undo.said', { ...undone }));
    this.asked.set(null);
    this.list.reload();
  }
}
