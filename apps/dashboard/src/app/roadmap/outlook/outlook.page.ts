import { httpResource } from '@angular/common/http';
import { Component, inject, input } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { apiUrl, type Outlook, OUTLOOK_MIN_COMPARABLE, OUTLOOK_MIN_FINISHED, PATHS } from '@rumbo/domain';
import { ErrorState, I18n, T } from '../../shell';
import { RoadmapHeader } from '../roadmap-header';
import { DelaysChart } from './delays-chart';
import { FinishedMilestones } from './finished-milestones';
import { OpenMilestones } from './open-milestones';
import { OutlookFigures } from './outlook-figures';

/** What may be expected of a roadmap, how that was computed, and every milestone that it was computed from. */
@Component({
  imports: [
    DelaysChart,
    ErrorState,
    FinishedMilestones,
    MatProgressBarModule,
    OpenMilestones,
    OutlookFigures,
    RoadmapHeader,
    RouterLink,
    T,
  ],
  templateUrl: './outlook.page.html',
  styleUrls: ['../../styles/overview.scss', './outlook.page.scss'],
})
export default class OutlookPage {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly show = input<string>();

  private readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  protected readonly outlook = httpResource<Outlook>(() =>
    apiUrl(PATHS.outlook, { roadmap: this.roadmap() }),
  );
  protected readonly least = { finished: OUTLOOK_MIN_FINISHED, comparable: OUTLOOK_MIN_COMPARABLE - 1 };

  protected choose(show: string | null): void {
    void this.router.navigate([], { queryParams: { show }, queryParamsHandling: 'merge', fragment: 'open' });
  }
}
