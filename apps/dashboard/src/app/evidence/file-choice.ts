import { Component, computed, inject, input, output, signal } from '@angular/core';
import { T } from '../shell';
import { FileDrop } from './file-drop';
import { UploadList } from './upload-list';
import { type Access, type Upload, Uploads } from './uploads';

/** Files that go with a form: chosen while one types, sent when it is, and what has arrived is not sent twice. */
@Component({
  selector: 'rumbo-file-choice',
  imports: [FileDrop, T, UploadList],
  providers: [Uploads],
  template: `
    <h3>{{ 'evidence.files' | t }}</h3>
    @if (list().length > 0) {
      <rumbo-upload-list [uploads]="list()" [ofForm]="true" (removed)="remove($event)" />
    }
    <rumbo-file-drop [asksAccess]="list().length > 0" [(access)]="access" (given)="choose($event)" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }
    h3 {
      font: var(--mat-sys-title-small);
    }
  `,
})
export class FileChoice {
  /** Code of the roadmap. */
  readonly roadmap = input.required<string>();
  readonly milestoneId = input.required<number>();
  readonly chosen = output();

  private readonly uploads = inject(Uploads);
  protected readonly list = this.uploads.list;
  protected readonly access = signal<Access>('restricted');
  readonly count = computed(() => this.list().length);

  /** Sends what has not arrived, one after the other; false when one did not: the list says why. */
  async send(): Promise<boolean> {
    const to = { roadmap: this.roadmap(), milestoneId: this.milestoneId(), access: this.access() };
    for (const upload of this.list()) if (!upload.kept) await this.uploads.send(upload, to);
    return this.list().every(({ kept }) => kept !== null);
  }

  /** Ids of the files that have arrived. */
  arrived(): number[] {
    return this.list().flatMap(({ kept }) => (kept ? [kept.id] : []));
  }

  protected choose(files: File[]): void {
    this.uploads.choose(files);
    this.chosen.emit();
  }

  protected remove({ key }: Upload): void {
    this.uploads.remove(key);
  }
}
