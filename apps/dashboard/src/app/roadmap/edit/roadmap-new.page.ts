import { httpResource } from '@angular/common/http';
import { Component, computed, inject, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, type Country, PATHS, type Roadmap } from '@rumbo/domain';
import { ErrorState, I18n, type MayBeUnsaved, SessionStore, T, warnOnClose } from '../../shell';
import { RoadmapForm } from './roadmap-form';

/** Begins a roadmap in a country that one coordinates. */
@Component({
  imports: [ErrorState, MatProgressBarModule, RoadmapForm, T],
  template: `
    <h1 tabindex="-1">{{ 'roadmap.list.new' | t }}</h1>
    @if (all.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="all.reload()" />
    } @else if (all.hasValue()) {
      <rumbo-roadmap-form [countries]="countries()" (saved)="open($event)" (closed)="leave()" />
    } @else {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'shell.loading' | t" />
    }
  `,
  styles: `
    h1 {
      margin-block-end: 1rem;
    }
  `,
})
export default class RoadmapNewPage implements MayBeUnsaved {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly i18n = inject(I18n);
  private readonly editor = viewChild(RoadmapForm);
  protected readonly all = httpResource<Country[]>(() => apiUrl(PATHS.countries));
  protected readonly countries = computed(() =>
    (this.all.hasValue() ? this.all.value() : [])
      .filter(({ code }) => this.session.can('roadmap:create', { country: code }))
      .sort((a, b) =>
        this.i18n.country(a.code).localeCompare(this.i18n.country(b.code), this.i18n.language()),
      ),
  );

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.form().dirty() ?? false;
  }

  /** The plan is what comes next. */
  protected open({ code }: Roadmap): void {
    void this.router.navigate(['/roadmaps', code, 'plan']);
  }

  protected leave(): void {
    void this.router.navigate(['/']);
  }
}
