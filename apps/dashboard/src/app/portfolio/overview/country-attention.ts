import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { localize, type PortfolioAttention } from '@rumbo/domain';
import { I18n, T } from '../../shell';
import { reasonPlace, reasonText } from '../reasons';
import { SeverityChip } from '../severity-chip';

const FIRST = 6;

/** Which countries need attention and why, most severe first; each reason opens the records behind it. */
@Component({
  selector: 'rumbo-country-attention',
  imports: [MatButtonModule, RouterLink, SeverityChip, T],
  templateUrl: './country-attention.html',
  styleUrl: './country-attention.scss',
})
export class CountryAttentionList {
  readonly items = input.required<readonly PortfolioAttention[]>();
  /** Reasons that there are, listed or not. */
  readonly total = input.required<number>();
  protected readonly i18n = inject(I18n);
  protected readonly all = signal(false);

  protected readonly lines = computed(() =>
    this.items()
      .slice(0, this.all() ? undefined : FIRST)
      .map((item) => ({
        key: [item.roadmap, item.reason, item.factor].join(' '),
        severity: item.severity,
        country: this.i18n.country(item.country),
        title: localize(item.title, this.i18n.language()),
        why: reasonText(this.i18n, item),
        place: reasonPlace(item.roadmap, item),
      })),
  );
  protected readonly first = FIRST;
}
