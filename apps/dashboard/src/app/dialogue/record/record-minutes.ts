import { ChangeDetectorRef, Component, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiClose } from '@mdi/js';
import { CONSTITUENT_GROUPS } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { addLine, dropLine, FieldErrorText } from '../../forms';
import { I18n, T } from '../../shell';
import type { MeetingDraft } from './meeting-draft';

/** The minutes on their way, where they can be read, and who objected. */
@Component({
  selector: 'rumbo-record-minutes',
  imports: [FieldErrorText, FormField, Icon, MatButtonModule, MatFormFieldModule, MatInputModule, T],
  template: `
    @let fields = minutes();
    <div class="line">
      @for (step of steps; track step) {
        <mat-form-field>
          <mat-label>{{ i18n.code('dialogue.minutes', step) }}</mat-label>
          <input matInput type="date" [formField]="fields[step]" />
          <mat-error><rumbo-field-error [field]="fields[step]" /></mat-error>
        </mat-form-field>
      }
    </div>
    <mat-form-field>
      <mat-label>{{ 'dialogue.record.minutesUrl' | t }}</mat-label>
      <input matInput type="url" placeholder="https://" [formField]="fields.url" />
      <mat-error><rumbo-field-error [field]="fields.url" /></mat-error>
    </mat-form-field>
    @for (objection of fields.objections; track $index) {
      <div
        class="row"
        role="group"
        [attr.aria-label]="'dialogue.record.objection' | t: { number: $index + 1 }"
      >
        <div class="pair">
          <mat-form-field>
            <mat-label>{{ 'dialogue.record.objection' | t: { number: $index + 1 } }}</mat-label>
            <input matInput [formField]="objection.text" />
            <mat-error><rumbo-field-error [field]="objection.text" /></mat-error>
          </mat-form-field>
          <mat-form-field>
            <mat-label>{{ 'dialogue.group' | t }}</mat-label>
            <select matNativeControl [formField]="objection.group">
              @for (group of groups; track group) {
                <option [value]="group">{{ i18n.code('vocabulary.group', group) }}</option>
              }
            </select>
          </mat-form-field>
        </div>
        <button
          matIconButton
          type="button"
          [attr.aria-label]="'dialogue.record.objection.remove' | t: { number: $index + 1 }"
          (click)="drop($index)"
        >
          <rumbo-icon [path]="remove" />
        </button>
      </div>
    }
    <button class="add" matButton="outlined" type="button" (click)="add()">
      {{ 'dialogue.record.objection.add' | t }}
    </button>
  `,
  styleUrl: './record.scss',
})
export class RecordMinutes {
  readonly minutes = input.required<FieldTree<MeetingDraft['minutes']>>();
  protected readonly i18n = inject(I18n);
  private readonly view = inject(ChangeDetectorRef);
  protected readonly groups = CONSTITUENT_GROUPS;
  protected readonly steps = ['draftedOn', 'circulatedOn', 'approvedOn', 'publishedOn'] as const;
  protected readonly remove = mdiClose;

  protected add(): void {
    addLine(this.minutes().objections, { group: 'SSE', text: '' }, this.view);
  }

  protected drop(index: number): void {
    dropLine(this.minutes().objections, index, this.view);
  }
}
