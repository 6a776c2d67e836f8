import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportObstacle, ImportUndoPlan } from '@rumbo/domain';
import { I18n, T } from '../shell';

/** What keeps an import from being undone: each record with what stands on it, who did it and when. */
@Component({
  selector: 'rumbo-obstacle-list',
  imports: [RouterLink, T],
  template: `
    <div role="alert">
      <h3>
        {{ 'import.undo.blocked' | t: { count: plan().obstacleTotal, name: plan().file.fileName } }}
      </h3>
      <p>{{ 'import.undo.blocked.hint' | t }}</p>
    </div>
    <ul tabindex="0" [attr.aria-label]="'import.undo.obstacles' | t">
      @for (row of rows(); track $index) {
        <li>
          <a [routerLink]="row.path">{{ row.name }}</a>
          <span>{{ row.reason }} {{ row.figures }}</span>
          <span class="quiet">{{ row.who }}</span>
        </li>
      }
    </ul>
    @if (plan().obstacleTotal > rows().length) {
      <p>{{ 'import.remark.more' | t: { shown: rows().length, total: plan().obstacleTotal } }}</p>
    }
  `,
  styleUrl: './obstacle-list.scss',
})
export class ObstacleList {
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
        figures: kind === 'figure' ? `(${this.i18n.t('import.undo.figures', { count })})` : '',
        reason: this.i18n.code('import.undo.reason', reason),
        who: [by, at && this.i18n.instant(at)].filter(Boolean).join(' · '),
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
