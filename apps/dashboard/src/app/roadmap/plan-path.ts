import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Roadmap } from '@rumbo/domain';
import { I18n, T } from '../shell';

/** The way back from a page about a part of the plan. */
@Component({
  selector: 'rumbo-plan-path',
  imports: [RouterLink, T],
  template: `
    <nav [attr.aria-label]="'milestone.path' | t">
      <a [routerLink]="['/roadmaps', roadmap().code]">{{ i18n.text(roadmap().title) }}</a>
      <a [routerLink]="['/roadmaps', roadmap().code, 'plan']">{{ 'plan.title' | t }}</a>
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 0.5rem;
      margin-block-end: 0.5rem;
    }
    a + a::before {
      content: '›' / '';
      display: inline-block;
      margin-inline-end: 0.5rem;
      color: var(--mat-sys-on-surface-variant);
      text-decoration: none;
    }
  `,
})
export class PlanPath {
  readonly roadmap = input.required<Roadmap>();
  protected readonly i18n = inject(I18n);
}
