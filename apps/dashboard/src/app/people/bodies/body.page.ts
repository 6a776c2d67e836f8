import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, type Body, PATHS } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Notices, outlinedFields } from '../../forms';
import { ErrorState, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { BodyForm } from './body-form';

/** A body of a country: a new one (without an id in the address) or one to change. */
@Component({
  imports: [BodyForm, EmptyState, ErrorState, MatProgressBarModule, T],
  providers: [outlinedFields],
  template: `
    <h1 tabindex="-1">{{ (id() ? 'people.bodies.edit' : 'people.bodies.new') | t }}</h1>
    @if (!country()) {
      <rumbo-empty-state [heading]="'error.notFound' | t" />
    } @else if (!id()) {
      <rumbo-body-form [country]="country()" [body]="null" (saved)="saved()" (closed)="leave()" />
    } @else if (body(); as found) {
      <rumbo-body-form [country]="country()" [body]="found" (saved)="saved()" (closed)="leave()" />
    } @else if (bodies.error()) {
      <rumbo-error-state [error]="bodies.error()" (retry)="bodies.reload()" />
    } @else if (bodies.hasValue()) {
      <rumbo-empty-state [heading]="'error.notFound' | t" />
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
export default class BodyPage implements MayBeUnsaved {
  /** From the address. */
  readonly id = input<string>();
  readonly country = input('', { transform: (country: string | undefined) => country ?? '' });
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly editor = viewChild(BodyForm);
  protected readonly bodies = httpResource<Body[]>(() =>
    this.id() && this.country()
      ? { url: apiUrl(PATHS.bodies), params: { country: this.country() } }
      : undefined,
  );
  protected readonly body = computed(() =>
    this.bodies.hasValue() ? this.bodies.value().find(({ id }) => String(id) === this.id()) : undefined,
  );

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.form().dirty() ?? false;
  }

  protected saved(): void {
    this.notices.saved();
    this.leave();
  }

  protected leave(): void {
    void this.router.navigate(['/admin/bodies'], { queryParamsHandling: 'preserve' });
  }
}
