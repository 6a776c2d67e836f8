import { Component, computed, inject, input } from '@angular/core';
import { MatTabsModule } from '@angular/material/tabs';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { localize, type Roadmap } from '@rumbo/domain';
import { I18n, SessionStore, T } from '../shell';
import { EXACTLY } from './exactly';
import { Illustrative } from './illustrative';

/** Which roadmap this is, and the way between its pages. The page's own heading stays the first thing in it. */
@Component({
  selector: 'rumbo-roadmap-header',
  imports: [Illustrative, MatTabsModule, RouterLink, RouterLinkActive, T],
  template: `
    <p class="where">
      <a routerLink="/">{{ i18n.country(roadmap().country) }}</a>
      <span>{{ i18n.day(roadmap().startsOn) }} – {{ i18n.day(roadmap().endsOn) }}</span>
      <span class="status">{{ i18n.code('vocabulary.roadmapStatus', roadmap().status) }}</span>
      @if (roadmap().illustrative) {
        <rumbo-illustrative />
      }
    </p>
    <h1 tabindex="-1" [lang]="title().lang">{{ title().text }}</h1>
    @if (title().lang !== i18n.language()) {
      <p class="where">{{ 'shell.shownIn' | t: { language: i18n.languageName(title().lang) } }}</p>
    }
    <nav mat-tab-nav-bar [tabPanel]="panel" [attr.aria-label]="title().text">
      @for (tab of tabs(); track tab.path) {
        <a
          mat-tab-link
          [routerLink]="tab.path"
          routerLinkActive
          #link="routerLinkActive"
          [routerLinkActiveOptions]="tab.within ? within : exactly"
          [active]="link.isActive"
          >{{ tab.label | t }}</a
        >
      }
    </nav>
    <mat-tab-nav-panel #panel class="panel"><ng-content /></mat-tab-nav-panel>
  `,
  styles: `
    :host {
      display: block;
    }
    .where {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      margin: 0 0 0.25rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .status {
      padding: 0 0.5rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 0.25rem;
      font: var(--mat-sys-label-medium);
    }
    nav {
      margin-block: 0.75rem 1.25rem;
    }
    .panel {
      display: block;
    }
  `,
})
export class RoadmapHeader {
  readonly roadmap = input.required<Roadmap>();
  protected readonly i18n = inject(I18n);
  private readonly session = inject(SessionStore);
  protected readonly title = computed(() => localize(this.roadmap().title, this.i18n.language()));
  protected readonly exactly = EXACTLY;

  /** For a tab with pages of its own below it. */
  protected readonly within = { ...EXACTLY, paths: 'subset' } as const;

  protected readonly tabs = computed(() => {
    const { code, country } = this.roadmap();
    const at = `/roadmaps/${code}`;
    return [
      { path: at, label: 'overview.title' as const, shown: true },
      { path: `${at}/plan`, label: 'roadmap.tab.plan' as const, shown: true, within: true },
      { path: `${at}/dialogue`, label: 'roadmap.tab.dialogue' as const, shown: true, within: true },
      { path: `${at}/indicators`, label: 'roadmap.tab.indicators' as const, shown: true, within: true },
      { path: `${at}/factors`, label: 'roadmap.tab.factors' as const, shown: true, within: true },
      { path: `${at}/reports`, label: 'roadmap.tab.reports' as const, shown: true, within: true },
      { path: `${at}/history`, label: 'plan.history' as const, shown: true, within: true },
      {
        path: `${at}/import`,
        label: 'roadmap.tab.import' as const,
        shown: this.session.can('plan:import', { country }),
      },
      {
        path: `${at}/edit`,
        label: 'roadmap.edit.title' as const,
        shown: this.session.can('roadmap:edit', { country }),
      },
    ]
      .filter(({ shown }) => shown)
      .map((tab) => ({ within: false, ...tab }));
  });
}
