import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiUrl, type Outlook, OUTLOOK_MIN_FINISHED, PATHS } from '@rumbo/domain';
import { ErrorState, I18n, T } from '../../shell';
import { expectationIn } from './expectation';

/** When an open milestone may be done: a range beside its due date, asked for by itself, its messages too. */
@Component({
  selector: 'rumbo-milestone-outlook',
  imports: [ErrorState, RouterLink, T],
  template: `
    @if (outlook.error(); as error) {
      <section>
        <rumbo-error-state [error]="error" (retry)="outlook.reload()" />
      </section>
    } @else if (expected(); as one) {
      <section>
        <header>
          <h2>{{ 'outlook.title' | t }}</h2>
          <a [routerLink]="['/roadmaps', roadmap(), 'outlook']">{{ 'outlook.open' | t }}</a>
        </header>
        <p>
          <strong>{{ one.text }}</strong>
          @if (one.middle) {
            <span>{{ one.middle }}</span>
          }
        </p>
        <p class="note">{{ one.about }}</p>
      </section>
    }
  `,
  styleUrl: '../../styles/overview-card.scss',
  styles: `
    section {
      margin: 0;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 1rem;
      align-items: baseline;
      margin: 0.5rem 0 0;
    }
    strong {
      font: var(--mat-sys-title-medium);
    }
    .note {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class MilestoneOutlook {
  readonly roadmap = input.required<string>();
  readonly milestone = input.required<number>();
  private readonly i18n = inject(I18n);
  protected readonly outlook = httpResource<Outlook>(
    () => `${apiUrl(PATHS.outlook, { roadmap: this.roadmap() })}?about=${this.milestone()}`,
  );
  private readonly spoken = signal(false);

  protected readonly expected = computed(() => {
    if (!this.spoken() || !this.outlook.hasValue()) return null;
    const { milestones, sample } = this.outlook.value();
    const [one] = milestones;
    if (!one) return null;
    const { finished, late, missing } = sample;
    const due = this.i18n.period(one.due);
    return {
      text: expectationIn(this.i18n, one),
      middle:
        one.range?.middle.atLeast === false &&
        this.i18n.t('outlook.middle', { day: this.i18n.day(one.range.middle.day) }),
      about:
        one.gap === 'tooFew'
          ? this.i18n.t('outlook.notEnough.text', { needed: OUTLOOK_MIN_FINISHED, finished, missing })
          : this.i18n.t('outlook.about', { due, finished, late }),
    };
  });

  constructor() {
    void this.i18n.need(['outlook']).then(() => this.spoken.set(true));
  }
}
