import { afterRenderEffect, Component, ElementRef, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { mdiPlus } from '@mdi/js';
import { Icon } from '@rumbo/ui';

/** A list of records under its heading, with the way to a new one for who may write. The list itself is projected. */
@Component({
  selector: 'rumbo-record-section',
  imports: [Icon, MatButtonModule, RouterLink],
  template: `
    <header>
      <h2 [id]="anchor()" tabindex="-1">{{ heading() }}</h2>
      @if (addLabel()) {
        <a matButton="outlined" [routerLink]="addPath()"><rumbo-icon [path]="plus" /> {{ addLabel() }}</a>
      }
    </header>
    @if (hint()) {
      <p>{{ hint() }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: block;
      scroll-margin-block: 5rem;
      min-inline-size: 0;
      padding: 1rem 1.25rem 1.25rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 0.75rem;
      background: var(--mat-sys-surface-container-lowest);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem 1rem;
      margin-block-end: 0.5rem;
    }
    p {
      max-inline-size: 70ch;
      margin: 0 0 0.75rem;
      color: var(--mat-sys-on-surface-variant);
    }
    @media (max-width: 599px) {
      :host {
        padding: 0.75rem 1rem 1rem;
      }
    }
  `,
})
export class RecordSection {
  readonly heading = input.required<string>();
  readonly hint = input('');
  readonly anchor = input('');
  /** Empty: nobody may add here. */
  readonly addLabel = input('');
  readonly addPath = input<string | readonly string[]>('new');
  protected readonly plus = mdiPlus;

  constructor() {
    const fragment = toSignal(inject(ActivatedRoute).fragment);
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    /** Whoever comes for this list begins to read here: only data brings it onto the page. */
    afterRenderEffect(() => {
      if (this.anchor() && fragment() === this.anchor()) host.scrollIntoView({ block: 'start' });
    });
  }
}
