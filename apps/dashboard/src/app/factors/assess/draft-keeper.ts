import { computed, inject, type Signal, signal } from '@angular/core';
import { apiUrl, type Assessment, CriterionAssessment, PATHS, type Problem } from '@rumbo/domain';
import type { SeenRecord } from '../../forms';
import { Api, ApiProblem } from '../../shell';
import { type AssessmentDraft, unsavedCriteria } from './assessment-draft';

interface Kept {
  roadmap: Signal<string>;
  draft: Signal<AssessmentDraft>;
  seen: SeenRecord<Assessment, AssessmentDraft>;
}

/** Saves a draft as it is being written: what has changed, one request after the other. */
export class DraftKeeper {
  private readonly api = inject(Api);
  private running: Promise<void> = Promise.resolve();
  readonly saving = signal(false);
  /** When it was last saved, as an instant. */
  readonly savedAt = signal<Date | null>(null);
  /** Why it was not. */
  readonly problem = signal<Problem | null>(null);
  readonly unsaved = computed(() => {
    const stored = this.kept.seen.current();
    return stored === null ? [] : unsavedCriteria(stored, this.kept.draft());
  });

  constructor(private readonly kept: Kept) {}

  /** Saves what can be saved: one request at a time, so that a draft never overtakes itself. */
  save(): Promise<void> {
    return (this.running = this.running.then(() => this.send()));
  }

  private async send(): Promise<void> {
    const { roadmap, seen } = this.kept;
    const stored = seen.current();
    const criteria = this.unsaved().filter((one) => CriterionAssessment.safeParse(one).success);
    if (!stored || criteria.length === 0 || seen.problem()) return;
    this.saving.set(true);
    try {
      const url = apiUrl(PATHS.assessment, { roadmap: roadmap(), id: stored.id });
      seen.current.set(await this.api.send<Assessment>('PATCH', url, { criteria }, stored.version));
      this.savedAt.set(new Date());
      this.problem.set(null);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.problem.status === 412) seen.overtaken(error.problem);
      else this.problem.set(error.problem);
    } finally {
      this.saving.set(false);
    }
  }
}
