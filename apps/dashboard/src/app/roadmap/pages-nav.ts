import { Component, input } from '@angular/core';
import { type Params, RouterLink, RouterLinkActive } from '@angular/router';
import { EXACTLY } from './exactly';

export interface NavPage {
  path: string;
  label: string;
  /** What goes along. */
  queryParams?: Params;
}

/** The way between the pages of one tab of a roadmap; actions are the content. */
@Component({
  selector: 'rumbo-pages-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label()">
      @for (page of pages(); track page.path) {
        <a
          [routerLink]="page.path"
          [queryParams]="page.queryParams"
          routerLinkActive="active"
          [routerLinkActiveOptions]="exactly"
          ariaCurrentWhenActive="page"
          >{{ page.label }}</a
        >
      }
    </nav>
    <ng-content />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem 1rem;
      margin-block-end: 1rem;
    }
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    nav a {
      padding: 0.375rem 0.875rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 1rem;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-large);
      text-decoration: none;
    }
    nav a:hover {
      background: var(--mat-sys-surface-container);
    }
    nav a.active {
      border-color: transparent;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
  `,
})
export class PagesNav {
  readonly label = input.required<string>();
  readonly pages = input.required<readonly NavPage[]>();
  protected readonly exactly = EXACTLY;
}
