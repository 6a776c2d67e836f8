import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { DIALOGUE_LEVELS, DIALOGUE_TYPES, type DialogueBody, MEETING_STATUSES } from '@rumbo/domain';
import { FieldErrorText, LocalizedTextField } from '../../forms';
import { I18n, T } from '../../shell';
import { isBlank } from './attendance-draft';
import type { MeetingDraft } from './meeting-draft';

/** What every meeting has: its body, topic and day, whether it took place, and what kind of dialogue it was. */
@Component({
  selector: 'rumbo-record-basics',
  imports: [FieldErrorText, FormField, LocalizedTextField, MatFormFieldModule, MatInputModule, T],
  templateUrl: './record-basics.html',
  styleUrl: './record.scss',
})
export class RecordBasics {
  readonly form = input.required<FieldTree<MeetingDraft>>();
  readonly dialogueBodies = input.required<readonly DialogueBody[]>();
  protected readonly i18n = inject(I18n);
  protected readonly statuses = MEETING_STATUSES;
  protected readonly types = DIALOGUE_TYPES;
  protected readonly levels = DIALOGUE_LEVELS;
  /** Bodies that still meet, and the one that met. */
  protected readonly offered = computed(() => {
    const chosen = this.form().dialogueBodyId().value();
    return this.dialogueBodies().filter(({ id, active }) => active || String(id) === chosen);
  });
  protected readonly isOff = computed(() =>
    ['cancelled', 'rescheduled'].includes(this.form().status().value()),
  );

  /** Who is listed without a count came, or is only invited, as the meeting's status has it. */
  protected statusChosen(): void {
    const attended = this.form().status().value() === 'held';
    this.form()
      .attendance()
      .value.update((lines) =>
        lines.map((line) => (isBlank({ ...line, organisation: '' }) ? { ...line, attended } : line)),
      );
  }
}
