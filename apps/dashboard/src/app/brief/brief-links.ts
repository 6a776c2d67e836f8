import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { apiUrl, PATHS } from '@rumbo/domain';
import { I18n, Moment, T } from '../shell';

/** The overview to take along: as a file, or on paper. Loads its messages itself. */
@Component({
  selector: 'rumbo-brief-links',
  imports: [MatButtonModule, RouterLink, T],
  template: `
    @if (spoken()) {
      <a matButton [href]="pdf()" download>{{ 'brief.pdf' | t }}</a>
      <a matButton [routerLink]="['/roadmaps', roadmap(), 'brief']">{{ 'brief.title' | t }}</a>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      min-block-size: 2.5rem;
    }
  `,
})
export class BriefLinks {
  readonly roadmap = input.required<string>();
  private readonly i18n = inject(I18n);
  private readonly moment = inject(Moment);
  protected readonly spoken = signal(false);
  protected readonly pdf = computed(() =>
    this.moment.address(
      `${apiUrl(PATHS.brief, { roadmap: this.roadmap(), file: 'brief.pdf' })}?language=${this.i18n.language()}`,
    ),
  );

  constructor() {
    void this.i18n.need(['brief']).then(() => this.spoken.set(true));
  }
}
