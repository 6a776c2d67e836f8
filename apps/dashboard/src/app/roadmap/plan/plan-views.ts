import { Component, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { mdiCalendarClockOutline, mdiTable } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { T } from '../../shell';
import { EXACTLY } from '../exactly';

/** The two ways to look at a plan; what is asked of one is asked of the other. */
@Component({
  selector: 'rumbo-plan-views',
  imports: [Icon, MatButtonModule, RouterLink, RouterLinkActive, T],
  template: `
    <nav [attr.aria-label]="'plan.views' | t">
      @for (view of views; track view.label) {
        <a
          matButton
          routerLinkActive
          #link="routerLinkActive"
          ariaCurrentWhenActive="page"
          queryParamsHandling="preserve"
          [matButton]="link.isActive ? 'tonal' : 'text'"
          [routerLink]="['/roadmaps', roadmap(), 'plan'].concat(view.below)"
          [routerLinkActiveOptions]="exactly"
        >
          <rumbo-icon [path]="view.icon" /> {{ view.label | t }}
        </a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      gap: 0.25rem;
      margin-block-end: 0.75rem;
    }
  `,
})
export class PlanViews {
  readonly roadmap = input.required<string>();
  protected readonly exactly = EXACTLY;
  protected readonly views = [
    { label: 'plan.views.table', icon: mdiTable, below: [] as string[] },
    { label: 'plan.views.timeline', icon: mdiCalendarClockOutline, below: ['timeline'] },
  ] as const;
}
