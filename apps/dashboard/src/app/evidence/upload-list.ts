import { Component, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { mdiAlertCircleOutline, mdiCheckCircleOutline, mdiClose, mdiFileOutline } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../shell';
import { fileSize } from './file-size';
import { type Upload } from './uploads';

/** Files on their way: how far each is, why one was refused, and a way to stop it. */
@Component({
  selector: 'rumbo-upload-list',
  imports: [Icon, MatButtonModule, MatProgressBarModule, T],
  templateUrl: './upload-list.html',
  styleUrl: './upload-list.scss',
})
export class UploadList {
  readonly uploads = input.required<readonly Upload[]>();
  readonly removed = output<Upload>();
  readonly retried = output<Upload>();
  /** Those of a form wait for it to be sent. */
  readonly ofForm = input(false);
  protected readonly i18n = inject(I18n);
  protected readonly close = mdiClose;

  protected icon({ state }: Upload): string {
    if (state === 'failed') return mdiAlertCircleOutline;
    return state === 'sent' ? mdiCheckCircleOutline : mdiFileOutline;
  }

  protected size({ file }: Upload): string {
    return fileSize(this.i18n, file.size);
  }

  /** What was wrong: with the file itself, or with sending it. */
  protected problem({ problem }: Upload): string {
    if (!problem) return '';
    const [error] = problem.errors ?? [];
    return error
      ? this.i18n.code('error.field', error.code, error.params)
      : this.i18n.code('error', problem.code, problem.params);
  }
}
