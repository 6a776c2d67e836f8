import { HttpClient, HttpEventType } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { apiUrl, type EvidenceFile, PATHS, type Problem } from '@rumbo/domain';
import { type Subscription, tap } from 'rxjs';
import { ApiProblem } from '../shell';

export const ACCESS = ['restricted', 'public'] as const;
export type Access = (typeof ACCESS)[number];

/** Where a file goes, and who may read it there. */
export interface Destination {
  roadmap: string;
  milestoneId: number;
  access: Access;
}

/** A file on its way to become evidence. */
export interface Upload {
  readonly key: number;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed';
  /** Percent of the bytes that have left. */
  readonly progress: number;
  readonly problem: Problem | null;
  /** What it has become. */
  readonly kept: EvidenceFile | null;
}

/** The files of one form or section that are being added: each with its progress, its end, or why it failed. */
@Injectable()
export class Uploads {
  private readonly http = inject(HttpClient);
  private readonly running = new Map<number, Subscription>();
  private readonly current = signal<readonly Upload[]>([]);
  readonly list = this.current.asReadonly();
  private keys = 0;

  choose(files: readonly File[]): Upload[] {
    const fresh = files.map((file): Upload => {
      this.keys += 1;
      return { key: this.keys, file, state: 'waiting', progress: 0, problem: null, kept: null };
    });
    this.current.update((all) => [...all, ...fresh]);
    return fresh;
  }

  /** Sends a file, and gives what it has become; nothing when it was refused or taken out: the list says why. */
  send({ key, file }: Pick<Upload, 'key' | 'file'>, to: Destination): Promise<EvidenceFile | null> {
    if (!this.list().some((one) => one.key === key)) return Promise.resolve(null);
    const url = apiUrl(PATHS.evidenceFiles, { roadmap: to.roadmap, id: to.milestoneId });
    const body = new FormData();
    body.append('file', file, file.name);
    this.set(key, { state: 'sending', progress: 0, problem: null });
    return new Promise((resolve) => {
      const sending = this.http
        .post<EvidenceFile>(url, body, {
          params: { access: to.access },
          observe: 'events',
          reportProgress: true,
        })
        .pipe(
          tap((event) => {
            if (event.type === HttpEventType.UploadProgress)
              this.set(key, { progress: event.total ? (100 * event.loaded) / event.total : 0 });
          }),
        )
        .subscribe({
          next: (event) => {
            if (event.type !== HttpEventType.Response || !event.body) return;
            this.set(key, { state: 'sent', progress: 100, kept: event.body });
            resolve(event.body);
          },
          error: (error: unknown) => {
            if (!(error instanceof ApiProblem)) throw error;
            this.set(key, { state: 'failed', problem: error.problem });
            resolve(null);
          },
        });
      sending.add(() => {
        this.running.delete(key);
        resolve(null);
      });
      this.running.set(key, sending);
    });
  }

  /** Takes a file out of the list; one that is being sent is cancelled. */
  remove(key: number): void {
    this.running.get(key)?.unsubscribe();
    this.current.update((all) => all.filter((one) => one.key !== key));
  }

  private set(key: number, fields: Partial<Upload>): void {
    this.current.update((all) => all.map((one) => (one.key === key ? { ...one, ...fields } : one)));
  }
}
