import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { Roadmap } from '@rumbo/domain';
import { SessionStore, T } from '../shell';

/** The way between the pages of a roadmap's dialogue, and to recording a meeting. */
@Component({
  selector: 'rumbo-dialogue-nav',
  imports: [MatButtonModule, RouterLink, RouterLinkActive, T],
  template: `
    <nav [attr.aria-label]="'dialogue.title' | t">
      @for (page of pages(); track page.path) {
        <a
          [routerLink]="page.path"
          routerLinkActive="active"
          [routerLinkActiveOptions]="exactly"
          ariaCurrentWhenActive="page"
          >{{ page.label | t }}</a
        >
      }
    </nav>
    @if (mayWrite()) {
      <a matButton="filled" [routerLink]="at() + '/meetings/new'">{{ 'dialogue.meeting.new' | t }}</a>
    }
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
export class DialogueNav {
  readonly roadmap = input.required<Roadmap>();
  private readonly session = inject(SessionStore);
  protected readonly exactly = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  } as const;
  protected readonly at = computed(() => `/roadmaps/${this.roadmap().code}/dialogue`);
  protected readonly mayWrite = computed(() =>
    this.session.can('dialogue:write', { country: this.roadmap().country }),
  );
  protected readonly pages = computed(() =>
    [
      { path: this.at(), label: 'dialogue.summary' as const, shown: true },
      { path: `${this.at()}/meetings`, label: 'dialogue.meetings.title' as const, shown: true },
      { path: `${this.at()}/agreements`, label: 'dialogue.agreements.title' as const, shown: true },
      { path: `${this.at()}/bodies`, label: 'dialogue.bodies.title' as const, shown: this.mayWrite() },
    ].filter(({ shown }) => shown),
  );
}
