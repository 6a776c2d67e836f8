import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { apiUrl, type EngagementPage, PATHS } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { ErrorState, I18n, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import type { AnyKeeping } from '../keeping/keep-record';
import { DutyForm } from './edit/duty-form';
import { ExchangeForm } from './edit/exchange-form';
import { InstrumentForm } from './edit/instrument-form';
import { LinksForm } from './edit/links-form';
import { PartnerForm } from './edit/partner-form';
import { RecommendationForm } from './edit/recommendation-form';

/** Lists of the page of engagement: each has its form. */
export type EngagementList =
  'partners' | 'instruments' | 'recommendations' | 'exchanges' | 'duties' | 'milestones';

/** A record of engagement: a new one (without an id in the address) or one to change. */
@Component({
  imports: [
    DutyForm,
    EmptyState,
    ErrorState,
    ExchangeForm,
    InstrumentForm,
    LinksForm,
    MatButtonModule,
    MatProgressBarModule,
    PartnerForm,
    RecommendationForm,
    RouterLink,
    T,
  ],
  templateUrl: './record.page.html',
  styles: `
    .where {
      margin: 0 0 0.25rem;
    }
    h1 {
      margin-block-end: 1rem;
    }
  `,
})
export default class EngagementRecordPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input<string>();
  /** From the route. */
  readonly list = input.required<EngagementList>();
  private readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  private readonly editor = viewChild<{ keeping: AnyKeeping }>('editor');
  protected readonly page = httpResource<EngagementPage>(() =>
    apiUrl(PATHS.engagement, { roadmap: this.roadmap() }),
  );
  protected readonly number = computed(() => (this.id() ? Number(this.id()) : undefined));
  protected readonly heading = computed(() =>
    this.i18n.code(`engagement.${this.list()}`, this.number() === undefined ? 'new' : 'edit'),
  );
  protected readonly exists = computed(
    () =>
      this.number() === undefined ||
      (this.page.value()?.[this.list()] ?? []).some(({ id }) => id === this.number()),
  );
  /** All but exchanges and partners name a partner: without any, there is nothing to choose. */
  protected readonly lacksPartner = computed(
    () =>
      ['instruments', 'recommendations', 'duties'].includes(this.list()) &&
      this.page.value()?.partners.length === 0,
  );

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.keeping.form().dirty() ?? false;
  }

  protected leave(): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'factors', 'engagement']);
  }
}
