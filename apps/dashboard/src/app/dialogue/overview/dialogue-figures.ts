import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueOverview } from '@rumbo/domain';
import { I18n, T } from '../../shell';

/** The record in numbers: meetings, who was in the room, how deeply they spoke, and what comes next. */
@Component({
  selector: 'rumbo-dialogue-figures',
  imports: [RouterLink, T],
  templateUrl: './dialogue-figures.html',
  styleUrl: './dialogue-figures.scss',
})
export class DialogueFigures {
  readonly overview = input.required<DialogueOverview>();
  protected readonly i18n = inject(I18n);
  protected readonly meetings = computed(() => [
    '/roadmaps',
    this.overview().roadmap.code,
    'dialogue',
    'meetings',
  ]);
  protected readonly agreements = computed(() => [
    '/roadmaps',
    this.overview().roadmap.code,
    'dialogue',
    'agreements',
  ]);

  /** Women among those whose sex is known, with both counts. */
  protected readonly women = computed(() => {
    const { female, male, other, undeclared } = this.overview().balance;
    const known = female + male + other;
    return { female, known, undeclared, percent: known === 0 ? null : (female * 100) / known };
  });

  protected readonly depth = computed(() =>
    (['INFO', 'CONS', 'NEG'] as const).map((type) => ({
      type,
      label: this.i18n.code('vocabulary.dialogueType', type),
      count: this.overview().depth[type],
    })),
  );

  protected readonly standing = computed(() => {
    const { kept, awaiting, disputed, overdue } = this.overview().agreementStates;
    return { kept, awaiting, disputed, overdue };
  });
}
