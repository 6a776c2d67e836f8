import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueOverview } from '@rumbo/domain';
import { I18n, T } from '../../shell';

/** Regions in the order their people read them, with the territorial meetings that reached each. */
@Component({
  selector: 'rumbo-reach-table',
  imports: [RouterLink, T],
  template: `
    <h2>{{ 'dialogue.reach' | t }}</h2>
    <p>{{ 'dialogue.reach.hint' | t: { reached: reached(), regions: regions().length } }}</p>
    <table>
      <caption class="visually-hidden">
        {{
          'dialogue.reach' | t
        }}
      </caption>
      <tbody>
        @for (region of regions(); track region.territory) {
          <tr>
            <th scope="row">{{ region.name }}</th>
            <td>
              @if (region.meetings > 0) {
                <a
                  [routerLink]="['/roadmaps', overview().roadmap.code, 'dialogue', 'meetings']"
                  [queryParams]="{ territory: region.territory }"
                  >{{ i18n.number(region.meetings) }}</a
                >
              } @else {
                –
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    p {
      margin: 0.125rem 0 0.5rem;
      color: var(--mat-sys-on-surface-variant);
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding-block: 0.25rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
      font: var(--mat-sys-body-medium);
      text-align: start;
    }
    td {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class ReachTable {
  readonly overview = input.required<DialogueOverview>();
  protected readonly i18n = inject(I18n);
  protected readonly regions = computed(() => {
    const names = new Map(this.overview().territories.map(({ code, name }) => [code, name]));
    return this.overview().reach.map((region) => ({
      ...region,
      name: names.get(region.territory) ?? region.territory,
    }));
  });
  protected readonly reached = computed(() => this.regions().filter(({ meetings }) => meetings > 0).length);
}
