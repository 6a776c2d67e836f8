import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, type IndicatorList, PATHS } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Notices } from '../../forms';
import { ErrorState, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { DefinitionForm } from './definition-form';

/** A country's own indicator: a new one (without a code in the address) or one to change. */
@Component({
  imports: [DefinitionForm, EmptyState, ErrorState, MatProgressBarModule, T],
  template: `
    <h1 tabindex="-1">{{ (indicator() ? 'indicators.own.edit' : 'indicators.own.new') | t }}</h1>
    @if (list.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="list.reload()" />
    } @else if (list.hasValue()) {
      @if (own() !== undefined) {
        <rumbo-definition-form
          [roadmap]="list.value().roadmap"
          [indicator]="own() ?? null"
          (saved)="saved($event)"
          (closed)="leave(indicator())"
        />
      } @else {
        <rumbo-empty-state [heading]="'error.notFound' | t" />
      }
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
export default class DefinitionPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly indicator = input<string>();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly editor = viewChild(DefinitionForm);
  protected readonly list = httpResource<IndicatorList>(() =>
    apiUrl(PATHS.indicators, { roadmap: this.roadmap() }),
  );
  /** Null for a new one, undefined when the country has no such indicator of its own. */
  protected readonly own = computed(() => {
    if (!this.indicator() || !this.list.hasValue()) return null;
    return this.list
      .value()
      .indicators.find(({ indicator }) => indicator.country !== null && indicator.code === this.indicator())
      ?.indicator;
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.form().dirty() ?? false;
  }

  protected saved(code: string): void {
    this.notices.saved();
    this.leave(code);
  }

  protected leave(code: string | undefined): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'indicators', ...(code ? [code] : [])]);
  }
}
