import { HttpClient, HttpEventType } from '@angular/common/http';
import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
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
import { firstValueFrom, lastValueFrom, tap, timer } from 'rxjs';
import { Api, problemOf } from '../shell';

/** How often is asked how far a long file is. */
const ASK_EVERY_MS = 700;

/** Kinds whose rows become figures of indicators: these files are read as streams, of any length. */
export const isMeasured = (kind: ImportKind): boolean => kind === 'observations' || kind === 'register';

/** One file on its way into a roadmap: what the API understood of it, and what came of it. */
@Injectable()
export class ImportWizard {
  private readonly http = inject(HttpClient);
  private readonly api = inject(Api);
  private left = false;

  readonly roadmap = signal('');
  readonly preview = signal<ImportPreview | null>(null);
  readonly result = signal<ImportResult | null>(null);
  readonly problem = signal<Problem | null>(null);
  readonly busy = signal(false);
  /** Percent of the file that has been sent; null when nothing is being sent. */
  readonly sent = signal<number | null>(null);
  readonly ready = computed(() => this.preview()?.effect ?? null);
  /** Which row is right, by the key of the figure that rows contradict each other about. */
  readonly decisions = signal<Readonly<Record<string, number>>>({});

  constructor() {
    inject(DestroyRef).onDestroy(() => (this.left = true));
  }

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
      this.decisions.set({});
      if (answer.type === HttpEventType.Response && answer.body) await this.follow(answer.body);
    });
  }

  /** Reads the file again in another way; the guesses are the API's where null. */
  read(input: Omit<ImportPreviewInput, 'decisions'>): Promise<boolean> {
    return this.attempt(async () => {
      const body = { ...input, decisions: this.decided() };
      await this.follow(await this.api.send('POST', this.url(PATHS.importPreview), body));
    });
  }

  /** Compares again, with what was decided on rows that contradict each other. */
  decide(): Promise<boolean> {
    const { reading = null, mapping = null } = this.preview() ?? {};
    return this.read({ reading, mapping });
  }

  /** Writes what the preview showed. */
  confirm(): Promise<boolean> {
    return this.attempt(async () => {
      const { reading, mapping, effect } = this.preview() ?? {};
      if (!reading || !mapping || !effect) return;
      const decisions = this.decided();
      const confirmation: ImportConfirmation = { reading, mapping, expected: effect.counts, decisions };
      this.result.set(await this.api.send('POST', this.url(PATHS.importConfirmation), confirmation));
    });
  }

  /** Begins anew, with another file. */
  restart(): void {
    this.preview.set(null);
    this.result.set(null);
    this.problem.set(null);
    this.decisions.set({});
  }

  /** A long file is still being read when the API answers: asks again until that has ended. */
  private async follow(preview: ImportPreview): Promise<void> {
    this.preview.set(preview);
    let now = preview;
    while (now.progress && !this.left) {
      await firstValueFrom(timer(ASK_EVERY_MS));
      now = await firstValueFrom(this.http.get<ImportPreview>(this.url(PATHS.importPreview)));
      this.preview.set(now);
    }
    this.problem.set(now.problem);
  }

  private decided(): ImportConfirmation['decisions'] {
    return Object.entries(this.decisions()).map(([key, row]) => ({ key, row }));
  }

  private url(path: typeof PATHS.importPreview | typeof PATHS.importConfirmation): string {
    return apiUrl(path, { roadmap: this.roadmap(), id: this.preview()?.file.id ?? 0 });
  }

  private async attempt(work: () => Promise<void>): Promise<boolean> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
      return this.problem() === null;
    } catch (error) {
      this.problem.set(problemOf(error));
      return false;
    } finally {
      this.busy.set(false);
      this.sent.set(null);
    }
  }
}
