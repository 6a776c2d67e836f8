import { httpResource } from '@angular/common/http';
import { Component, inject, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import { mdiFileUploadOutline } from '@mdi/js';
import { apiUrl, IMPORT_KINDS, type ImportFile, type ImportKind, PATHS } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../shell';
import { ImportWizard } from './import-wizard';

/** What kind of file, and the file itself: chosen or dropped. */
@Component({
  selector: 'rumbo-file-step',
  imports: [Icon, MatButtonModule, MatRadioModule, T],
  templateUrl: './file-step.html',
  styleUrl: './file-step.scss',
})
export class FileStep {
  readonly went = output<boolean>();
  protected readonly wizard = inject(ImportWizard);
  protected readonly i18n = inject(I18n);
  protected readonly icon = mdiFileUploadOutline;
  protected readonly kinds = IMPORT_KINDS;
  protected readonly kind = signal<ImportKind>('plan');
  protected readonly hovered = signal(false);
  protected readonly past = httpResource<{ items: ImportFile[] }>(() =>
    this.wizard.roadmap() ? apiUrl(PATHS.imports, { roadmap: this.wizard.roadmap() }) : undefined,
  );

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
