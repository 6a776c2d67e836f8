import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import { mdiFileUploadOutline } from '@mdi/js';
import { IMPORT_KINDS, type ImportKind } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../shell';
import { ImportHistory } from './import-history';
import { ImportWizard, isMeasured } from './import-wizard';

/** What kind of file, and the file itself: chosen or dropped. */
@Component({
  selector: 'rumbo-file-step',
  imports: [Icon, ImportHistory, MatButtonModule, MatRadioModule, T],
  templateUrl: './file-step.html',
  styleUrl: './file-step.scss',
})
export class FileStep {
  /** What the page was opened for. */
  readonly asked = input<string>();
  readonly went = output<boolean>();
  protected readonly wizard = inject(ImportWizard);
  protected readonly i18n = inject(I18n);
  protected readonly icon = mdiFileUploadOutline;
  protected readonly kinds = IMPORT_KINDS;
  protected readonly kind = linkedSignal<ImportKind>(
    () => IMPORT_KINDS.find((kind) => kind === this.asked()) ?? 'plan',
  );
  protected readonly measured = computed(() => isMeasured(this.kind()));
  protected readonly hovered = signal(false);
  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.hovered.set(false);
    void this.send(event.dataTransfer?.files[0]);
  }

  /** The same file may be chosen again after it was mended: the field forgets it. */
  protected chosen(field: HTMLInputElement): void {
    const [file] = field.files ?? [];
    field.value = '';
    void this.send(file);
  }

  private async send(file: File | undefined): Promise<void> {
    if (file) this.went.emit(await this.wizard.upload(this.kind(), file));
  }
}
