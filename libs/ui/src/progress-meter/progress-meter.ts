import { Component, computed, input } from '@angular/core';

/** How much is done, with a tick at what time would expect. `label` says it in words. */
@Component({
  selector: 'rumbo-progress-meter',
  template: `
    <div
      class="track"
      role="meter"
      aria-valuemin="0"
      aria-valuemax="100"
      [attr.aria-valuenow]="rounded()"
      [attr.aria-valuetext]="label()"
      [attr.aria-label]="label()"
    >
      <div class="done" [style.inline-size.%]="percent()"></div>
      @if (expected() !== null) {
        <div class="expected" [style.inset-inline-start.%]="expected()"></div>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .track {
      position: relative;
      block-size: var(--meter-size, 0.5rem);
      border-radius: 1rem;
      background: var(--mat-sys-surface-container-highest);
    }
    .done {
      block-size: 100%;
      border-radius: inherit;
      background: var(--meter-colour, var(--mat-sys-primary));
    }
    .expected {
      position: absolute;
      inset-block: -0.2rem;
      inline-size: 2px;
      margin-inline-start: -1px;
      background: var(--mat-sys-on-surface);
      outline: 1px solid var(--mat-sys-surface);
    }
  `,
})
export class ProgressMeter {
  /** 0 to 100. */
  readonly percent = input.required<number>();
  readonly expected = input<number | null>(null);
  readonly label = input.required<string>();
  protected readonly rounded = computed(() => Math.round(this.percent()));
}
