import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MILESTONE_STATES, type MilestoneStateName, type Overview } from '@rumbo/domain';
import { Icon, STATE_ICONS } from '@rumbo/ui';
import { I18n, T } from '../../shell';

/** Milestones by derived state: a table that reads as a chart, each line opening its records. */
@Component({
  selector: 'rumbo-state-list',
  imports: [Icon, RouterLink, T],
  template: `
    <h2 id="states">{{ 'overview.states' | t }}</h2>
    <table aria-labelledby="states">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{{ 'overview.state' | t }}</th>
          <th scope="col">{{ 'overview.count' | t }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.state) {
          <tr [style.--state]="'var(--rumbo-state-' + row.state + ')'">
            <th scope="row">
              <a
                [routerLink]="['/roadmaps', overview().roadmap.code, 'plan']"
                [queryParams]="{ state: row.state }"
              >
                <rumbo-icon [path]="icons[row.state]" />{{ labels()[row.state] }}
              </a>
            </th>
            <td>
              {{ i18n.number(row.count) }}
              <span class="bar" aria-hidden="true"><span [style.inline-size.%]="row.share"></span></span>
            </td>
          </tr>
        }
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{{ 'overview.total' | t }}</th>
          <td>{{ i18n.number(total()) }}</td>
        </tr>
      </tfoot>
    </table>
  `,
  styleUrl: './state-list.scss',
})
export class StateList {
  readonly overview = input.required<Overview>();
  readonly labels = input.required<Record<MilestoneStateName, string>>();
  protected readonly i18n = inject(I18n);
  protected readonly icons = STATE_ICONS;
  protected readonly total = computed(() =>
    MILESTONE_STATES.reduce((sum, state) => sum + this.overview().states[state], 0),
  );
  protected readonly rows = computed(() =>
    MILESTONE_STATES.map((state) => {
      const count = this.overview().states[state];
      return { state, count, share: (count / Math.max(1, this.total())) * 100 };
    }),
  );
}
