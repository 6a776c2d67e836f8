import { HttpClient, HttpEventType } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import {
  apiUrl,
  type ImportConfirmation,
  type ImportKind,
  type ImportPreview,
  type ImportPreviewInput,
  type ImportResult,
  PATHS,
  type Problem,
} from '@rumbo/domain';
import { lastValueFrom, tap } from 'rxjs';
import { Api, problemOf } from '../shell';

/** One file on its way into a roadmap: what the API understood of it, and what came of it. */
@Injectable()
export class ImportWizard {
  private readonly http = inject(HttpClient);
  private readonly api = inject(Api);

  readonly roadmap = signal('');
  readonly preview = signal<ImportPreview | null>(null);
  readonly result = signal<ImportResult | null>(null);
  readonly problem = signal<Problem | null>(null);
  readonly busy = signal(false);
  /** Percent of the file that has been sent; null when nothing is being sent. */
  readonly sent = signal<number | null>(null);
  readonly ready = computed(() => this.preview()?.effect ?? null);

  /** Sends the file and shows what it would do; true when the API could read it. */
  upload(kind: ImportKind, file: File): Promise<boolean> {
    return this.attempt(async () => {
      const body = new FormData();
      body.append('file', file, file.name);
      const url = `${apiUrl(PATHS.imports, { roadmap: this.roadmap() })}?kind=${kind}`;
      const sending = this.http
        .post<ImportPreview>(url, body, { observe: 'events', reportProgress: true })
        .pipe(
          tap((event) => {
            if (event.type === HttpEventType.UploadProgress && event.total)
              this.sent.set(Math.round((event.loaded * 100) / event.total));
          }),
        );
      const answer = await lastValueFrom(sending);
      if (answer.type === HttpEventType.Response) this.preview.set(answer.body);
    });
  }

  /** Reads the file again in another way; the guesses are the API's where null. */
  read(input: ImportPreviewInput): Promise<boolean> {
    return this.attempt(async () => {
      this.preview.set(await this.api.send('POST', this.url(PATHS.importPreview), input));
    });
  }

  /** Writes what the preview showed. */
  confirm(): Promise<boolean> {
    return this.attempt(async () => {
      const { reading, mapping, effect } = this.preview() ?? {};
      if (!reading || !mapping || !effect) return;
      const confirmation: ImportConfirmation = { reading, mapping, expected: effect.counts };
      this.result.set(await this.api.send('POST', this.url(PATHS.importConfirmation), confirmation));
    });
  }

  /** Begins anew, with another file. */
  restart(): void {
    this.preview.set(null);
    this.result.set(null);
    this.problem.set(null);
  }

  private url(path: typeof PATHS.importPreview | typeof PATHS.importConfirmation): string {
    return apiUrl(path, { roadmap: this.roadmap(), id: this.preview()?.file.id ?? 0 });
  }

  private async attempt(work: () => Promise<void>): Promise<boolean> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
      return true;
    } catch (error) {
      this.problem.set(problemOf(error));
      return false;
    } finally {
      this.busy.set(false);
      this.sent.set(null);
    }
  }
}
