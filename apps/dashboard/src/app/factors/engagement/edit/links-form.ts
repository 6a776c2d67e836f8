import { Component, inject, input, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import {
  type EngagementPage,
  goalOf,
  type MilestoneLinks,
  MilestoneLinksInput,
  PATHS,
  SDG_TARGETS,
  STANDARDS,
} from '@rumbo/domain';
import { FieldErrorText, outlinedFields } from '../../../forms';
import { I18n, T } from '../../../shell';
import { keepRecord } from '../../keeping/keep-record';
import { RecordForm } from '../../keeping/record-form';
import { draftOfLinks, type LinksDraft, toLinks } from '../engagement-drafts';

/** What a milestone serves beyond its roadmap. */
@Component({
  selector: 'rumbo-links-form',
  imports: [FieldErrorText, FormField, MatFormFieldModule, MatInputModule, MatSelectModule, RecordForm, T],
  providers: [outlinedFields],
  template: `
    <rumbo-record-form [keeping]="keeping" (closed)="closed.emit()">
      <section class="card">
        @if (record(); as milestone) {
          <h2>{{ milestone.code }} {{ i18n.text(milestone.title) }}</h2>
        }
        <mat-form-field>
          <mat-label>{{ 'engagement.field.sdgTargets' | t }}</mat-label>
          <mat-select multiple [formField]="form.sdgTargets">
            @for (goal of goals; track goal.number) {
              <mat-optgroup [label]="goal.number + ' ' + i18n.code('factor.sdg', goal.number)">
                @for (target of goal.targets; track target) {
                  <mat-option [value]="target">{{ target }}</mat-option>
                }
              </mat-optgroup>
            }
          </mat-select>
        </mat-form-field>
        <mat-form-field>
          <mat-label>{{ 'engagement.field.standards' | t }}</mat-label>
          <mat-select multiple [formField]="form.standards">
            @for (standard of standards; track standard) {
              <mat-option [value]="standard">{{ i18n.code('factor.standard', standard) }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
        <mat-form-field>
          <mat-label>{{ 'engagement.field.outcomes' | t }}</mat-label>
          <input matInput [formField]="form.outcomes" />
          <mat-hint>{{ 'engagement.field.outcomes.hint' | t }}</mat-hint>
          <mat-error><rumbo-field-error [field]="form.outcomes" /></mat-error>
        </mat-form-field>
      </section>
    </rumbo-record-form>
  `,
  styleUrl: '../../../people/form.scss',
})
export class LinksForm {
  readonly page = input.required<EngagementPage>();
  readonly id = input.required<number>();
  readonly saved = output();
  readonly closed = output();
  protected readonly i18n = inject(I18n);
  protected readonly standards = STANDARDS;
  protected readonly goals = [...Map.groupBy(SDG_TARGETS, goalOf)].map(([goal, targets]) => ({
    number: String(goal),
    targets,
  }));
  readonly keeping = keepRecord<MilestoneLinks, LinksDraft>({
    roadmap: () => this.page().roadmap,
    records: () => this.page().milestones,
    id: this.id,
    toDraft: draftOfLinks,
    toInput: toLinks,
    schema: MilestoneLinksInput,
    words: {
      sdgTargets: ({ sdgTargets }) => sdgTargets.join(', '),
      standards: ({ standards }) =>
        standards.map((standard) => this.i18n.code('factor.standard', standard)).join('; '),
      outcomes: ({ outcomes }) => outcomes,
    },
    one: PATHS.milestoneLinks,
    saved: () => this.saved.emit(),
  });
  protected readonly form = this.keeping.form;
  protected readonly record = this.keeping.record;
}
