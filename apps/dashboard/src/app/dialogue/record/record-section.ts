import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatExpansionModule } from '@angular/material/expansion';
import { I18n } from '../../shell';

/** A part of the record that may wait: closed at first, with what it holds in a word, opened by what is wrong in it. */
@Component({
  selector: 'rumbo-record-section',
  imports: [MatExpansionModule],
  template: `
    <mat-expansion-panel [expanded]="open()" (expandedChange)="open.set($event)">
      <mat-expansion-panel-header>
        <mat-panel-title>
          <h2>{{ heading() }}</h2>
        </mat-panel-title>
        <mat-panel-description>{{ summary() }}</mat-panel-description>
      </mat-expansion-panel-header>
      <div class="content"><ng-content /></div>
    </mat-expansion-panel>
  `,
  styles: `
    :host {
      --mat-expansion-container-shape: 0.75rem;
      --mat-expansion-container-background-color: var(--mat-sys-surface-container-lowest);
      --mat-expansion-container-elevation-shadow: none;
    }
    mat-expansion-panel {
      border: 1px solid var(--mat-sys-outline-variant);
    }
    h2 {
      font: var(--mat-sys-title-medium);
    }
    mat-panel-title {
      flex: 1 1 auto;
    }
    mat-panel-description {
      flex: 0 0 auto;
      color: var(--mat-sys-on-surface-variant);
    }
    .content {
      display: grid;
      gap: 0.75rem;
      padding-block-start: 0.5rem;
    }
  `,
})
export class RecordSection {
  readonly heading = input.required<string>();
  /** Fields in it, in the order of the page. */
  readonly fields = input.required<readonly FieldTree<unknown>[]>();
  /** How many things it holds; null for what cannot be counted. */
  readonly count = input<number | null>(null);
  private readonly i18n = inject(I18n);

  protected readonly summary = computed(() => {
    const count = this.count();
    return count ? this.i18n.number(count) : '';
  });
  /** Something wrong opens it; nobody but the writer closes it. */
  protected readonly open = linkedSignal<boolean, boolean>({
    source: () => this.fields().some((field) => field().invalid()),
    computation: (wrong, previous) => wrong || (previous?.value ?? false),
  });
}
