import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Outlook } from '@rumbo/domain';
import { delayInWords } from '@rumbo/i18n';
import { I18n, T } from '../../shell';

/** So many rows at first; a plan of thousands is a click more. */
const FIRST = 100;

/** The finished milestones that the outlook was computed from, from the earliest to the latest. */
@Component({
  selector: 'rumbo-finished-milestones',
  imports: [MatButtonModule, RouterLink, T],
  template: `
    <div class="top">
      <h3>{{ 'outlook.sample.title' | t }}</h3>
    </div>
    <div class="scroll" tabindex="0" role="region" [attr.aria-label]="'outlook.sample.title' | t">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ 'milestone.title' | t }}</th>
            <th scope="col">{{ 'outlook.sample.promised' | t }}</th>
            <th scope="col">{{ 'outlook.sample.completed' | t }}</th>
            <th scope="col">{{ 'outlook.sample.delay' | t }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.id) {
            <tr>
              <th scope="row">
                <a [routerLink]="['/roadmaps', outlook().roadmap.code, 'milestones', row.id]"
                  ><small>{{ row.code }}</small> {{ row.name }}</a
                >
              </th>
              <td>{{ i18n.day(row.promisedBy) }}</td>
              <td>{{ i18n.period(row.completedOn) }}</td>
              <td>{{ row.delay }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (outlook().finished.length > limit()) {
      <button matButton="outlined" type="button" class="more" (click)="limit.set(outlook().finished.length)">
        {{ 'outlook.show.more' | t: { total: i18n.number(outlook().finished.length) } }}
      </button>
    }
  `,
  styleUrls: ['../../styles/chart-table.scss', './outlook-table.scss'],
})
export class FinishedMilestones {
  readonly outlook = input.required<Outlook>();
  protected readonly i18n = inject(I18n);
  protected readonly limit = signal(FIRST);
  protected readonly rows = computed(() =>
    this.outlook()
      .finished.slice(0, this.limit())
      .map((one) => ({
        ...one,
        name: this.i18n.text(one.title),
        delay: delayInWords((key, params) => this.i18n.t(key, params), { days: one.days, atLeast: false }),
      })),
  );
}
