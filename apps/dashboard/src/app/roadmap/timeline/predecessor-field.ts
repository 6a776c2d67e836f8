import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatAutocompleteModule, type MatAutocompleteSelectedEvent } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiAlertOutline, mdiClose } from '@mdi/js';
import { dependencyWarning, type Milestone, type TimelineMilestone } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { messageOf } from '../../forms';
import { I18n, T } from '../../shell';
import { findMilestones } from './find-milestones';
import { warningWords } from './timeline-words';

/** The milestones that have to finish before another one: found by code or title, with what contradicts them. */
@Component({
  selector: 'rumbo-predecessor-field',
  imports: [Icon, MatAutocompleteModule, MatButtonModule, MatFormFieldModule, MatInputModule, T],
  templateUrl: './predecessor-field.html',
  styleUrl: './predecessor-field.scss',
})
export class PredecessorField implements FormValueControl<number[]> {
  readonly value = model<number[]>([]);
  readonly touch = output();
  /** What is wrong with the list, or with one of it. */
  readonly problems = input<readonly ValidationError[]>([]);
  readonly milestone = input.required<Milestone>();
  /** All of the roadmap, in the order of the plan. */
  readonly milestones = input.required<readonly TimelineMilestone[]>();
  private readonly i18n = inject(I18n);
  private readonly search = viewChild.required<ElementRef<HTMLInputElement>>('search');
  protected readonly icons = { remove: mdiClose, warning: mdiAlertOutline };
  protected readonly typed = signal('');
  /** What was chosen stands in the list above, not in the search. */
  protected readonly nothing = () => '';

  private readonly named = computed(() =>
    this.milestones().map((milestone) => {
      const warning = dependencyWarning(this.milestone(), milestone);
      return {
        id: milestone.id,
        name: `${milestone.code} ${this.i18n.text(milestone.title)}`,
        warning: warning ? warningWords(this.i18n, warning, milestone.code) : '',
      };
    }),
  );
  protected readonly chosen = computed(() => this.named().filter(({ id }) => this.value().includes(id)));
  protected readonly found = computed(() => {
    const taken = new Set([this.milestone().id, ...this.value()]);
    return findMilestones(
      this.typed(),
      this.named().filter(({ id }) => !taken.has(id)),
    );
  });
  protected readonly message = computed(() => messageOf(this.i18n, this.problems()));

  focus(): void {
    this.search().nativeElement.focus();
  }

  protected add({ option }: MatAutocompleteSelectedEvent): void {
    this.value.update((ids) => [...ids, option.value as number]);
    this.search().nativeElement.value = '';
    this.typed.set('');
  }

  protected drop(dropped: number): void {
    this.value.update((ids) => ids.filter((id) => id !== dropped));
    this.focus();
  }
}
