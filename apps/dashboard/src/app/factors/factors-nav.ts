import { Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { FACTORS } from '@rumbo/domain';
import { I18n, T } from '../shell';

/** The way between the pages of the success factors. */
@Component({
  selector: 'rumbo-factors-nav',
  imports: [RouterLink, RouterLinkActive, T],
  template: `
    <nav [attr.aria-label]="'roadmap.tab.factors' | t">
      @for (page of pages(); track page.path) {
        <a
          [routerLink]="page.path"
          routerLinkActive="active"
          [routerLinkActiveOptions]="exactly"
          ariaCurrentWhenActive="page"
          >{{ page.label }}</a
        >
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-block-end: 1rem;
    }
    a {
      padding: 0.375rem 0.875rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 1rem;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-large);
      text-decoration: none;
    }
    a:hover {
      background: var(--mat-sys-surface-container);
    }
    a.active {
      border-color: transparent;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
  `,
})
export class FactorsNav {
  readonly roadmap = input.required<string>();
  private readonly i18n = inject(I18n);
  protected readonly exactly = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  } as const;
  protected readonly pages = computed(() => {
    const at = `/roadmaps/${this.roadmap()}/factors`;
    return [
      { path: at, label: this.i18n.t('factor.summary') },
      ...FACTORS.map((factor) => ({
        path: `${at}/${factor}`,
        label: this.i18n.code('factor.short', factor),
      })),
      { path: `${at}/policies`, label: this.i18n.t('factor.records.F2') },
      { path: `${at}/engagement`, label: this.i18n.t('factor.records.F3') },
    ];
  });
}
