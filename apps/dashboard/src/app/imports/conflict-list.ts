import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import type { ImportConflict } from '@rumbo/domain';
import { I18n, T } from '../shell';
import { figurePlace } from './figure-place';
import { ImportWizard } from './import-wizard';

/** Rows that contradict each other: none of them is taken until somebody says which is right. */
@Component({
  selector: 'rumbo-conflict-list',
  imports: [MatButtonModule, MatRadioModule, T],
  template: `
    <section [attr.aria-label]="heading()">
      <h2>{{ heading() }}</h2>
      <p>{{ 'import.conflict.hint' | t }}</p>
      <ul>
        @for (conflict of lines(); track conflict.key) {
          <li>
            <strong>{{ conflict.where }}</strong>
            @if (conflict.stored) {
              <span>{{ conflict.stored }}</span>
            }
            <mat-radio-group
              [attr.aria-label]="conflict.where"
              [value]="wizard.decisions()[conflict.key] ?? null"
              (change)="choose(conflict.key, $event.value)"
            >
              @for (candidate of conflict.candidates; track candidate.row) {
                <mat-radio-button [value]="candidate.row">{{ candidate.text }}</mat-radio-button>
              }
            </mat-radio-group>
          </li>
        }
      </ul>
      @if (total() > conflicts().length) {
        <p>{{ 'import.remark.more' | t: { shown: conflicts().length, total: total() } }}</p>
      }
      <button
        matButton="outlined"
        type="button"
        [disabled]="wizard.busy() || !decided()"
        (click)="wizard.decide()"
      >
        {{ 'import.conflict.apply' | t }}
      </button>
    </section>
  `,
  styleUrl: './conflict-list.scss',
})
export class ConflictList {
  readonly conflicts = input.required<readonly ImportConflict[]>();
  readonly total = input.required<number>();
  protected readonly wizard = inject(ImportWizard);
  private readonly i18n = inject(I18n);

  protected readonly heading = computed(() => this.i18n.t('import.conflict.title', { count: this.total() }));
  protected readonly decided = computed(() => Object.keys(this.wizard.decisions()).length > 0);
  protected readonly lines = computed(() =>
    this.conflicts().map((conflict) => {
      const { key, stored, candidates } = conflict;
      return {
        key,
        where: figurePlace(this.i18n, conflict),
        stored:
          stored === null ? '' : this.i18n.t('import.conflict.stored', { value: this.i18n.number(stored) }),
        candidates: candidates.map(({ row, value, flag }) => ({
          row,
          text: [
            this.i18n.t('import.preview.row', { row }),
            value === null ? this.i18n.t('indicator.notPublished') : this.i18n.number(value, 6),
            flag && this.i18n.code('measure.flag', flag),
          ]
            .filter(Boolean)
            .join(' · '),
        })),
      };
    }),
  );

  protected choose(key: string, row: number): void {
    this.wizard.decisions.update((decisions) => ({ ...decisions, [key]: row }));
  }
}
