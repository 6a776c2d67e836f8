import { httpResource } from '@angular/common/http';
import { Component, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { apiUrl, type FieldError, PATHS, type Roadmap } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { RoadmapHeader } from '../roadmap';
import { I18n, problemOf, T } from '../shell';

/** What is wrong with the days that a page asks about. A past day that is looked at is told of as on every page. */
export const refusedDaysOf = (error: unknown): FieldError[] =>
  (problemOf(error).errors ?? []).filter(({ path }) => path !== 'asOf');

/** An address that asks about days of which nothing can be told: why, and the way to those of which it can. */
@Component({
  selector: 'rumbo-refused-days',
  imports: [EmptyState, MatButtonModule, RoadmapHeader, T],
  template: `
    @if (record.hasValue()) {
      <rumbo-roadmap-header [roadmap]="record.value()">
        <rumbo-empty-state role="alert" [heading]="'history.refused' | t">
          <ul>
            @for (error of errors(); track $index) {
              <li>
                {{ i18n.code('history', error.path) }}:
                {{ i18n.code('error.field', error.code, error.params) }}
              </li>
            }
          </ul>
          <button matButton="filled" type="button" (click)="again.emit()">
            {{ 'history.otherDays' | t }}
          </button>
        </rumbo-empty-state>
      </rumbo-roadmap-header>
    }
  `,
  styles: `
    ul {
      flex-basis: 100%;
      margin: 0 0 0.5rem;
      padding: 0;
      list-style: none;
    }
  `,
})
export class RefusedDays {
  readonly roadmap = input.required<string>();
  readonly errors = input.required<readonly FieldError[]>();
  readonly again = output();
  protected readonly i18n = inject(I18n);
  protected readonly record = httpResource<Roadmap>(() => apiUrl(PATHS.roadmap, { roadmap: this.roadmap() }));
}
