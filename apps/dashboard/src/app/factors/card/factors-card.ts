import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiUrl, type FactorsPage, PATHS } from '@rumbo/domain';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, T } from '../../shell';
import { factorsOnDay } from '../factors-on-day';
import { ScoreList } from '../score-list';
import { SpreadMark } from '../spread-mark';

/**
 * The three success factors of a roadmap by perspective, and whether these lie far apart. Asked for by itself, its
 * messages too; nothing where no round has been assessed.
 */
@Component({
  selector: 'rumbo-factors-card',
  imports: [ErrorState, RouterLink, ScoreList, SpreadMark, T],
  templateUrl: './factors-card.html',
  styleUrls: ['../../styles/overview-card.scss', './factors-card.scss'],
})
export class FactorsCard {
  readonly roadmap = input.required<string>();
  protected readonly i18n = inject(I18n);
  protected readonly page = liveResource<FactorsPage>(
    () => apiUrl(PATHS.factors, { roadmap: this.roadmap() }),
    CONCERNS.everything,
  );
  protected readonly spoken = signal(false);
  protected readonly at = computed(() => ['/roadmaps', this.roadmap(), 'factors']);
  protected readonly factors = computed(() => {
    if (!this.page.hasValue()) return [];
    const factors = factorsOnDay(this.page.value());
    return factors.some(({ period }) => period !== null) ? factors : [];
  });

  constructor() {
    void this.i18n.need(['factors']).then(() => this.spoken.set(true));
  }
}
