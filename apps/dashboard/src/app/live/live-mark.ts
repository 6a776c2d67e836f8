import { Component, input } from '@angular/core';
import { mdiCloudOffOutline } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { T } from '../shell';

/** Says that changes of others do not arrive at the moment. */
@Component({
  selector: 'rumbo-live-mark',
  imports: [Icon, T],
  template: `
    <p aria-live="polite" [class.lost]="lost()">
      @if (lost()) {
        <rumbo-icon [path]="icon" />{{ 'live.lost' | t }}
      }
    </p>
  `,
  styles: `
    /** In the corner where no form has its buttons, and never in the way of a pointer. */
    p {
      position: fixed;
      inset-block-end: 1rem;
      inset-inline-start: 1rem;
      z-index: 900;
      margin: 0;
      pointer-events: none;
    }
    .lost {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      max-inline-size: 13rem;
      padding: 0.5rem 0.75rem;
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-inverse-surface);
      color: var(--mat-sys-inverse-on-surface);
      box-shadow: var(--mat-sys-level2);
      font: var(--mat-sys-body-medium);
    }
    rumbo-icon {
      flex: none;
    }
  `,
})
export class LiveMark {
  readonly lost = input(false);
  protected readonly icon = mdiCloudOffOutline;
}
