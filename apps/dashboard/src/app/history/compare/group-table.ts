import { Component, computed, inject, input, output } from '@angular/core';
import { CHANGE_KINDS, type RoadmapComparison, type RollUp } from '@rumbo/domain';
import { I18n, T } from '../../shell';
import { groupName } from './changed-lines';

/** Each axis or body on both days, and how many of its milestones changed; its name is a filter. */
@Component({
  selector: 'rumbo-group-table',
  imports: [T],
  template: `
    <h2>{{ (by() === 'axis' ? 'history.byAxis' : 'history.byBody') | t }}</h2>
    <div
      class="scroll"
      tabindex="0"
      role="region"
      [attr.aria-label]="(by() === 'axis' ? 'history.byAxis' : 'history.byBody') | t"
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{{ (by() === 'axis' ? 'history.by.axis' : 'history.by.body') | t }}</th>
            <th scope="col">{{ 'history.progress' | t }}</th>
            <th scope="col">{{ 'history.group.changed' | t }}</th>
            @for (kind of kinds(); track kind) {
              <th scope="col">{{ i18n.code('history.kind', kind) }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.key) {
            <tr [class.chosen]="row.key === chosen()">
              <th scope="row">
                <button
                  type="button"
                  [attr.aria-pressed]="row.key === chosen()"
                  (click)="choose.emit(row.key === chosen() ? undefined : row.key)"
                >
                  {{ row.name }}
                </button>
              </th>
              <td>
                {{ row.progress }} <small>{{ row.of }}</small>
              </td>
              <td>{{ i18n.number(row.changed) }}</td>
              @for (kind of kinds(); track kind) {
                <td>{{ row.counts[kind] ? i18n.number(row.counts[kind]) : '–' }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: '../../styles/chart-table.scss',
  styles: `
    h2 {
      margin: 0 0 0.5rem;
      font: var(--mat-sys-title-medium);
    }
    .scroll {
      max-block-size: 32rem;
      overflow: auto;
    }
    th:first-child {
      min-inline-size: 7rem;
    }
    td small {
      display: block;
    }
    thead th {
      white-space: normal;
      vertical-align: bottom;
    }
    .chosen {
      background: var(--mat-sys-secondary-container);
    }
    .chosen button {
      color: var(--mat-sys-on-secondary-container);
    }
    button {
      text-align: start;
    }
  `,
})
export class GroupTable {
  readonly comparison = input.required<RoadmapComparison>();
  readonly by = input.required<'axis' | 'body'>();
  readonly chosen = input<string>();
  readonly choose = output<string | undefined>();
  protected readonly i18n = inject(I18n);

  protected readonly kinds = computed(() =>
    CHANGE_KINDS.filter((kind) => this.comparison().counts[kind] > 0),
  );
  protected readonly rows = computed(() => {
    const comparison = this.comparison();
    const groups = this.by() === 'axis' ? comparison.byAxis : comparison.byBody;
    return groups.map(({ key, before, after, changed, counts }) => ({
      ...{ key, changed, counts },
      name: groupName(this.i18n, comparison, this.by(), key),
      progress: [before, after].map((rollUp) => this.percent(rollUp)).join(' → '),
      of: [before, after].map((rollUp) => this.share(rollUp)).join(' → '),
    }));
  });

  private percent(rollUp: RollUp | null): string {
    const percent = rollUp?.percent ?? null;
    return percent === null ? '–' : this.i18n.percent(percent);
  }

  private share(rollUp: RollUp | null): string {
    if (!rollUp) return '–';
    const { done, weight } = rollUp;
    return this.i18n.t('history.countOf', {
      count: this.i18n.number(done, 1),
      of: this.i18n.number(weight, 1),
    });
  }
}
