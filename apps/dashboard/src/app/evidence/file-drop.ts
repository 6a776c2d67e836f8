import { Component, inject, input, model, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import { mdiFileUploadOutline } from '@mdi/js';
import { EVIDENCE_EXTENSIONS } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../shell';
import { ACCESS, type Access } from './uploads';

/** Where files are dropped or chosen, and who may read them said. */
@Component({
  selector: 'rumbo-file-drop',
  imports: [Icon, MatButtonModule, MatRadioModule, T],
  templateUrl: './file-drop.html',
  styleUrl: './file-drop.scss',
})
export class FileDrop {
  /** Megabytes that a file may have, where it is known. */
  readonly limit = input<number>();
  /** Not asked before there is something to read. */
  readonly asksAccess = input(true);
  readonly access = model.required<Access>();
  readonly given = output<File[]>();
  protected readonly i18n = inject(I18n);
  protected readonly icon = mdiFileUploadOutline;
  protected readonly accesses = ACCESS;
  protected readonly accept = EVIDENCE_EXTENSIONS.join(',');
  protected readonly hovered = signal(false);

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.hovered.set(false);
    this.give(event.dataTransfer?.files);
  }

  /** The same file may be chosen again after it was mended: the field forgets it. */
  protected chosen(field: HTMLInputElement): void {
    this.give(field.files);
    field.value = '';
  }

  private give(files: FileList | null | undefined): void {
    if (files && files.length > 0) this.given.emit([...files]);
  }
}
