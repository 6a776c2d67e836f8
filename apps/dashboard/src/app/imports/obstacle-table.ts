import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportObstacle, ImportUndoPlan } from '@rumbo/domain';
import { I18n, T } from '../shell';

/** What keeps an import from being undone: each record with what stands on it, who did it and when. */
@Component({
  selector: 'rumbo-obstacle-table',
  imports: [RouterLink, T],
  template: `
    <div role="alert">
      <h3>
        {{ 'import.undo.blocked' | t: { count: plan().obstacleTotal, name: plan().file.fileName } }}
      </h3>
      <p>{{ 'import.undo.blocked.hint' | t }}</p>
    </div>
    <div class="scroll" tabindex="0" role="region" [attr.aria-label]="'import.undo.record' | t">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ 'import.undo.record' | t }}</th>
            <th scope="col">{{ 'import.undo.reason' | t }}</th>
            <th scope="col">{{ 'import.undo.who' | t }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              <td>
                <a [routerLink]="row.path">{{ row.name }}</a> <small>{{ row.figures }}</small>
              </td>
              <td>{{ row.reason }}</td>
              <td>
                {{ row.by }} <small>{{ row.at }}</small>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (plan().obstacleTotal > rows().length) {
      <p>{{ 'import.remark.more' | t: { shown: rows().length, total: plan().obstacleTotal } }}</p>
    }
  `,
  styleUrl: './obstacle-table.scss',
})
export class ObstacleTable {
  readonly plan = input.required<ImportUndoPlan>();
  readonly roadmap = input.required<string>();
  private readonly i18n = inject(I18n);
  protected readonly rows = computed(() =>
    this.plan().obstacles.map((obstacle) => {
      const { code, title, kind, reason, by, at, count } = obstacle;
      return {
        path: pathOf(this.roadmap(), obstacle),
        name:
          [code, title && this.i18n.text(title)].filter(Boolean).join(' · ') ||
          this.i18n.code('import.undo.kind', kind),
        figures: kind === 'figure' ? this.i18n.t('import.undo.figures', { count }) : '',
        reason: this.i18n.code('import.undo.reason', reason),
        by: by ?? '',
        at: at === null ? '' : this.i18n.instant(at),
      };
    }),
  );
}

/** The page that shows a record: an update and its evidence on their milestone's, figures on their indicator's. */
function pathOf(roadmap: string, { kind, page }: ImportObstacle): string[] {
  const at = ['/roadmaps', roadmap];
  switch (kind) {
    case 'meeting':
      return [...at, 'dialogue', 'meetings', page];
    case 'dialogueBody':
      return [...at, 'dialogue', 'bodies'];
    case 'figure':
    case 'series':
    case 'indicator':
      return page === '' ? [...at, 'indicators'] : [...at, 'indicators', page];
    case 'axis':
    case 'objective':
    case 'body':
      return [...at, 'plan'];
    default:
      return [...at, 'milestones', page];
  }
}
