import { Component, computed, input } from '@angular/core';

const STEPS = [1, 2, 3, 4, 5];

/**
 * The level of a rubric, 1 to 5, in five steps; a mean such as 3.4 fills the fourth in part. `label` says it in words.
 * What was not assessed has no filled step, and its steps are dashed.
 */
@Component({
  selector: 'rumbo-level-bar',
  template: `
    <div role="img" [class.unknown]="level() === null" [attr.aria-label]="label()">
      @for (share of filled(); track $index) {
        <span><span [style.inline-size.%]="share"></span></span>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    div {
      display: grid;
      grid-template-columns: repeat(5, 1fr);
      gap: 0.25rem;
    }
    span {
      display: block;
      box-sizing: border-box;
      block-size: 0.5rem;
      overflow: hidden;
      border-radius: 0.25rem;
      background: var(--mat-sys-surface-container-highest);
    }
    span > span {
      border-radius: 0;
      background: var(--mat-sys-primary);
    }
    .unknown > span {
      border: 1px dashed var(--mat-sys-outline);
      background: none;
    }
  `,
})
export class LevelBar {
  /** Null: not assessed. */
  readonly level = input.required<number | null>();
  readonly label = input.required<string>();

  /** How much of each step is filled, in percent. */
  protected readonly filled = computed(() => STEPS.map((step) => shareOf(this.level() ?? 0, step)));
}

const shareOf = (level: number, step: number): number =>
  Math.round(Math.min(1, Math.max(0, level - step + 1)) * 100);
