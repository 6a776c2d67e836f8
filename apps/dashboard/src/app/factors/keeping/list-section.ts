import { afterRenderEffect, Component, ElementRef, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { mdiPlus } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { I18n } from '../../shell';

/**
 * A list of records under its heading, with the way to a new one for who may write, and what is said while it is empty.
 * The list itself is projected; its name begins its messages and its addresses.
 */
@Component({
  selector: 'rumbo-list-section',
  imports: [Icon, MatButtonModule, RouterLink],
  template: `
    <header>
      <h2 [id]="list()" tabindex="-1">{{ i18n.code('engagement', list()) }}</h2>
      @if (mayAdd()) {
        <a matButton="outlined" [routerLink]="list() + '/new'"
          ><rumbo-icon [path]="plus" /> {{ word('new') }}</a
        >
      }
    </header>
    @if (hint()) {
      <p>{{ hint() }}</p>
    }
    @if (filled()) {
      <ng-content />
    } @else {
      <p>{{ word('empty') }}</p>
    }
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
export class ListSection {
  readonly list = input.required<string>();
  /** False: it says that there is nothing yet. */
  readonly filled = input(true);
  readonly mayAdd = input(false);
  readonly hint = input('');
  protected readonly i18n = inject(I18n);
  protected readonly plus = mdiPlus;

  constructor() {
    const fragment = toSignal(inject(ActivatedRoute).fragment);
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    /** Whoever comes for this list begins to read here: only data brings it onto the page. */
    afterRenderEffect(() => {
      if (fragment() === this.list()) host.scrollIntoView({ block: 'start' });
    });
  }

  protected word(which: 'new' | 'empty'): string {
    return this.i18n.code(`engagement.${this.list()}`, which);
  }
}
