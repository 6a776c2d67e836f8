import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { apiUrl, PATHS, type PoliciesPage } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { ErrorState, I18n, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import type { AnyKeeping } from '../keeping/keep-record';
import { ConditionsForm } from './conditions-form';
import { DocumentForm } from './document-form';

/** A document (a new one without an id in the address), or what an objective rests on. */
@Component({
  imports: [ConditionsForm, DocumentForm, EmptyState, ErrorState, MatProgressBarModule, RouterLink, T],
  template: `
    <p class="where">
      <a [routerLink]="['/roadmaps', roadmap(), 'factors', 'policies']">{{
        'engagement.policies.title' | t
      }}</a>
    </p>
    <h1 tabindex="-1">{{ heading() }}</h1>
    @if (page.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="page.reload()" />
    } @else if (page.hasValue()) {
      @let data = page.value();
      @if (!exists()) {
        <rumbo-empty-state [heading]="'error.notFound' | t" />
      } @else if (list() === 'documents') {
        <rumbo-document-form #editor [page]="data" [id]="number()" (saved)="leave()" (closed)="leave()" />
      } @else {
        <rumbo-conditions-form #editor [page]="data" [id]="number()!" (saved)="leave()" (closed)="leave()" />
      }
    } @else {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'shell.loading' | t" />
    }
  `,
  styles: `
    .where {
      margin: 0 0 0.25rem;
    }
    h1 {
      margin-block-end: 1rem;
    }
  `,
})
export default class PolicyRecordPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input<string>();
  /** From the route. */
  readonly list = input.required<'documents' | 'objectives'>();
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  private readonly editor = viewChild<{ keeping: AnyKeeping }>('editor');
  protected readonly page = httpResource<PoliciesPage>(() =>
    apiUrl(PATHS.policies, { roadmap: this.roadmap() }),
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

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.keeping.form().dirty() ?? false;
  }

  protected leave(): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'factors', 'policies']);
  }
}
