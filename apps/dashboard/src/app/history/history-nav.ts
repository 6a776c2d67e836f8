import { Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { Roadmap } from '@rumbo/domain';
import { SessionStore, T } from '../shell';

/** The way between two dates side by side and the story of what was changed; actions are the content. */
@Component({
  selector: 'rumbo-history-nav',
  imports: [RouterLink, RouterLinkActive, T],
  template: `
    <nav [attr.aria-label]="'history.title' | t">
      @for (page of pages(); track page.path) {
        <a
          [routerLink]="page.path"
          [queryParams]="days()"
          routerLinkActive="active"
          [routerLinkActiveOptions]="exactly"
          ariaCurrentWhenActive="page"
          >{{ page.label | t }}</a
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
export class HistoryNav {
  readonly roadmap = input.required<Roadmap>();
  /** The period goes along. */
  readonly days = input.required<{ from: string; to: string }>();
  private readonly session = inject(SessionStore);
  protected readonly exactly = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  } as const;
  protected readonly pages = computed(() => {
    const { code, country } = this.roadmap();
    const at = `/roadmaps/${code}/history`;
    return [
      { path: at, label: 'history.compare' as const, shown: true },
      {
        path: `${at}/story`,
        label: 'history.story' as const,
        shown: this.session.can('history:read', { country }),
      },
    ].filter(({ shown }) => shown);
  });
}
