import { httpResource } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { apiUrl, PATHS, type RefusalList, REFUSALS_LIMIT } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { ErrorState, I18n, T } from '../../shell';

/** Writes that were refused, newest first: who wanted to change what, and which rule said no. */
@Component({
  imports: [EmptyState, ErrorState, MatProgressBarModule, T],
  template: `
    <header class="page">
      <h1 tabindex="-1">{{ 'people.refusals.title' | t }}</h1>
    </header>
    @if (refusals.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="refusals.reload()" />
    } @else if (refusals.hasValue()) {
      @if (refusals.value().items.length === 0) {
        <rumbo-empty-state [heading]="'people.refusals.none' | t" />
      } @else {
        <p>{{ 'people.refusals.hint' | t: { limit } }}</p>
        <table role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">{{ 'people.refusals.at' | t }}</th>
              <th role="columnheader" scope="col">{{ 'people.name' | t }}</th>
              <th role="columnheader" scope="col">{{ 'people.refusals.what' | t }}</th>
              <th role="columnheader" scope="col">{{ 'people.refusals.why' | t }}</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            @for (refusal of refusals.value().items; track refusal.id) {
              <tr role="row">
                <td role="cell">{{ i18n.instant(refusal.at) }}</td>
                <td role="cell">{{ refusal.person.name }}</td>
                <td role="cell">
                  <code>{{ refusal.method }} {{ refusal.address }}</code>
                </td>
                <td role="cell">{{ i18n.code('error', refusal.code, refusal.params ?? undefined) }}</td>
              </tr>
            }
          </tbody>
        </table>
      }
    } @else {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'shell.loading' | t" />
    }
  `,
  styleUrl: '../table.scss',
  styles: `
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export default class RefusalsPage {
  protected readonly i18n = inject(I18n);
  protected readonly limit = REFUSALS_LIMIT;
  protected readonly refusals = httpResource<RefusalList>(() => apiUrl(PATHS.refusals));
}
