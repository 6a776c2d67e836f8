import { Component, input } from '@angular/core';

/** Nothing to show, and what to do about it: actions are the content. */
@Component({
  selector: 'rumbo-empty-state',
  template: `
    <h2>{{ heading() }}</h2>
    @if (text()) {
      <p>{{ text() }}</p>
    }
    <div class="actions"><ng-content /></div>
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 34rem;
      margin: 3rem auto;
      padding-inline: 1rem;
      text-align: center;
    }
    h2 {
      margin: 0 0 0.5rem;
      font: var(--mat-sys-title-large);
    }
    p {
      margin: 0 0 1rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      justify-content: center;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly text = input('');
}
