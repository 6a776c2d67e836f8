import { Component, input } from '@angular/core';
import { mdiCloudOffOutline } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { T } from '../shell';

/** Says that changes of others do not arrive at the moment. */
@Component({
  selector: 'rumbo-live-mark',
  imports: [Icon, T],
  template: `
    <p role="status" [class.lost]="lost()">
      @if (lost()) {
        <rumbo-icon [path]="icon" />{{ 'live.lost' | t }}
      }
    </p>
  `,
  styles: `
    p {
      position: fixed;
      inset-block-end: 1rem;
      inset-inline-end: 1rem;
      z-index: 3;
      margin: 0;
    }
    .lost {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      max-inline-size: calc(100vw - 2rem);
      padding: 0.5rem 1rem;
      border-radius: var(--mat-sys-corner-full);
      background: var(--mat-sys-surface-container-highest);
      color: var(--mat-sys-on-surface);
      box-shadow: var(--mat-sys-level2);
      font: var(--mat-sys-body-medium);
    }
  `,
})
export class LiveMark {
  readonly lost = input(false);
  protected readonly icon = mdiCloudOffOutline;
}
