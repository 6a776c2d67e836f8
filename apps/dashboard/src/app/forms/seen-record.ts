import { computed, linkedSignal, signal, untracked, type WritableSignal } from '@angular/core';
import type { Problem } from '@rumbo/domain';
import { contested, merged } from './conflict';

interface Editing<Seen, Draft> {
  /** The record that the form was opened with; null for a new one. */
  record: () => Seen | null;
  draft: WritableSignal<Draft>;
  /** What the form would begin with for a record. */
  toDraft: (record: Seen) => Draft;
  /** The draft stays when the record changes under it (`draftUntilTyped`): so does the version that was seen. */
  untilTyped?: true;
  /** Label and words of each field that can be chosen in a conflict. */
  show: Partial<Record<keyof Draft & string, (draft: Draft) => { label: string; text: string }>>;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * A draft that begins with what is known, and follows it until somebody types: what others save afterwards leaves it
 * as it is. For forms on pages that read again by themselves, and that close once they have saved.
 */
export const draftUntilTyped = <Draft>(begin: () => Draft): WritableSignal<Draft> =>
  linkedSignal<Draft, Draft>({
    source: begin,
    computation: (begun, previous) =>
      previous && !same(previous.value, previous.source) ? previous.value : begun,
    equal: same,
  });

/**
 * The record behind an edit form, and what happens when somebody else saves it first: pass `overtaken` to `sending`
 * as what to do when stale, show `<rumbo-conflict>` while there is a `problem`, and submit again after `resolve`.
 */
export class SeenRecord<Seen extends { version: number }, Draft extends object> {
  /** The record as this form knows it: a conflict brings a newer one. */
  readonly current: WritableSignal<Seen | null>;
  readonly problem = signal<Problem | null>(null);
  readonly overtaken = (problem: Problem): void => this.problem.set(problem);

  readonly contested = computed(() => {
    const [seen, problem] = [this.current(), this.problem()];
    if (!seen || !problem) return [];
    const { draft, toDraft, show } = this.editing;
    const sides = { seen: toDraft(seen), yours: draft(), theirs: toDraft(problem.current as Seen) };
    const keys = Object.keys(show) as (keyof Draft & string)[];
    return contested(keys, sides, (key, side) => show[key]?.(side) ?? { label: key, text: '' });
  });

  /** The record as somebody else has saved it since; null while there is none such. */
  readonly newer = computed(() => {
    const [record, current] = [this.editing.record(), this.current()];
    return record && current && record.version > current.version ? record : null;
  });

  constructor(private readonly editing: Editing<Seen, Draft>) {
    const { record, draft, toDraft, untilTyped } = editing;
    this.current = linkedSignal<Seen | null, Seen | null>({
      source: record,
      computation: (found, previous) => {
        const seen = previous?.value;
        return untilTyped && seen && !same(untracked(draft), toDraft(found ?? seen)) ? seen : found;
      },
    });
  }

  /** Shows what they have changed, as a refused save would. */
  see(): void {
    const current = this.newer();
    if (current) this.problem.set({ type: 'about:blank', title: '', status: 412, code: 'stale', current });
  }

  /** Takes their values of these fields into the draft, and their version as the one seen. */
  resolve(theirs: readonly string[]): void {
    const current = this.problem()?.current as Seen;
    const { draft, toDraft } = this.editing;
    draft.update((yours) => merged(yours, toDraft(current), theirs));
    this.current.set(current);
    this.problem.set(null);
  }
}
