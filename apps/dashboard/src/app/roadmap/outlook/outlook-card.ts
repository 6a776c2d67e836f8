import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiUrl, type Outlook, PATHS } from '@rumbo/domain';
import { ErrorState, I18n, T } from '../../shell';
import { OutlookFigures } from './outlook-figures';

/** What may be expected of a roadmap, asked for by itself, its messages too; nothing where there are no milestones. */
@Component({
  selector: 'rumbo-outlook-card',
  imports: [ErrorState, OutlookFigures, RouterLink, T],
  template: `
    @if (outlook.error(); as error) {
      <section>
        <rumbo-error-state [error]="error" (retry)="outlook.reload()" />
      </section>
    } @else if (shown(); as data) {
      <section>
        <header>
          <h2>{{ 'outlook.title' | t }}</h2>
          <a [routerLink]="['/roadmaps', roadmap(), 'outlook']">{{ 'outlook.open' | t }}</a>
        </header>
        <p>{{ 'outlook.note' | t }}</p>
        <rumbo-outlook-figures [outlook]="data" />
      </section>
    }
  `,
  styleUrl: '../../styles/overview-card.scss',
  styles: `
    p {
      margin: 0;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class OutlookCard {
  readonly roadmap = input.required<string>();
  private readonly i18n = inject(I18n);
  protected readonly outlook = httpResource<Outlook>(
    () => `${apiUrl(PATHS.outlook, { roadmap: this.roadmap() })}?about=roadmap`,
  );
  private readonly spoken = signal(false);
  protected readonly shown = computed(() => {
    if (!this.spoken() || !this.outlook.hasValue()) return null;
    const outlook = this.outlook.value();
    return outlook.sample.finished + outlook.byEnd.open > 0 ? outlook : null;
  });

  constructor() {
    void this.i18n.need(['outlook']).then(() => this.spoken.set(true));
  }
}
