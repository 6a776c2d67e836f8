import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MilestonePage } from '@rumbo/domain';
import { I18n, SessionStore, T } from '../../shell';
import { linkWords } from './record-words';

/** What a milestone serves beyond its roadmap, and the way to say so; it loads its messages itself. */
@Component({
  selector: 'rumbo-milestone-serves',
  imports: [RouterLink, T],
  template: `
    @if (spoken() && (words().length > 0 || mayWrite())) {
      <h3>{{ 'engagement.serves' | t }}</h3>
      @for (word of words(); track word) {
        <p>{{ word }}</p>
      }
      @if (mayWrite()) {
        <p>
          <a
            [routerLink]="[
              '/roadmaps',
              page().roadmap.code,
              'factors',
              'engagement',
              'milestones',
              page().milestone.id,
            ]"
            >{{ (words().length > 0 ? 'engagement.serves.edit' : 'engagement.serves.add') | t }}</a
          >
        </p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    h3 {
      margin-block-start: 0.875rem;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-medium);
    }
    p {
      margin: 0.125rem 0 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class MilestoneServes {
  readonly page = input.required<Pick<MilestonePage, 'roadmap' | 'milestone' | 'links'>>();
  private readonly i18n = inject(I18n);
  private readonly session = inject(SessionStore);
  protected readonly spoken = signal(false);
  protected readonly words = computed(() => linkWords(this.i18n, this.page().links));
  protected readonly mayWrite = computed(() =>
    this.session.can('engagement:write', { country: this.page().roadmap.country }),
  );

  constructor() {
    void this.i18n.need(['factors']).then(() => this.spoken.set(true));
  }
}
