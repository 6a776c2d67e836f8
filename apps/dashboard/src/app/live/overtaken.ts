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
    /** Where the form is sent from it stands above the buttons; without anything to say it takes no room. */
    :host {
      position: absolute;
    }
    :host:has(p) {
      position: static;
      flex: 1 0 100%;
    }
    div:has(p) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 1rem;
      padding: 0.5rem 1rem;
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
      text-align: start;
    }
    p {
      flex: 1 1 12rem;
      margin: 0;
    }
    strong {
      display: block;
    }
    button {
      --mat-button-outlined-label-text-color: var(--mat-sys-on-secondary-container);
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
