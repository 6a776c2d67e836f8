import { Component, effect, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { I18n, T } from '../shell';

/** What an open form says of its record: see `SeenRecord`. */
interface Seen {
  newer(): unknown;
  problem(): unknown;
  see(): void;
}

/** Somebody else has saved the record while something was typed here: what was typed stays until the reader has looked. */
@Component({
  selector: 'rumbo-overtaken',
  imports: [MatButtonModule, T],
  template: `
    <div role="status">
      @if (seen().newer() && !seen().problem()) {
        <p>
          <strong>{{ 'live.overtaken' | t }}</strong>
          {{ 'live.kept' | t }}
        </p>
        <button matButton="outlined" type="button" (click)="seen().see()">{{ 'live.see' | t }}</button>
      }
    </div>
  `,
  styles: `
    /** Without anything to say it takes no room, and above the buttons of a long form it stays in sight. */
    :host {
      position: absolute;
      z-index: 2;
    }
    :host:has(p) {
      position: sticky;
      inset-block-end: 4.5rem;
    }
    div:has(p) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 1rem;
      padding: 0.75rem 1rem;
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-tertiary-container);
      color: var(--mat-sys-on-tertiary-container);
      box-shadow: var(--mat-sys-level2);
    }
    p {
      flex: 1 1 12rem;
      margin: 0;
    }
    strong {
      display: block;
    }
    button {
      color: inherit;
    }
  `,
})
export class Overtaken {
  readonly seen = input.required<Seen>();

  constructor() {
    const i18n = inject(I18n);
    effect(() => {
      if (this.seen().newer()) void i18n.need(['live']);
    });
  }
}
