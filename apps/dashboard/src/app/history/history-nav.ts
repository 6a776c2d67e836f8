import { Component, computed, inject, input } from '@angular/core';
import type { Roadmap } from '@rumbo/domain';
import { PagesNav } from '../roadmap';
import { I18n, SessionStore, T } from '../shell';

/** The way between two dates side by side and the story of what was changed; actions are the content. */
@Component({
  selector: 'rumbo-history-nav',
  imports: [PagesNav, T],
  template: `
    <rumbo-pages-nav [label]="'history.title' | t" [pages]="pages()"><ng-content /></rumbo-pages-nav>
  `,
})
export class HistoryNav {
  readonly roadmap = input.required<Roadmap>();
  /** The period goes along. */
  readonly days = input.required<{ from: string; to: string }>();
  private readonly i18n = inject(I18n);
  private readonly session = inject(SessionStore);
  protected readonly pages = computed(() => {
    const { code, country } = this.roadmap();
    const at = `/roadmaps/${code}/history`;
    const queryParams = this.days();
    return [
      { path: at, label: this.i18n.t('history.compare'), queryParams, shown: true },
      {
        ...{ path: `${at}/story`, label: this.i18n.t('history.story'), queryParams },
        shown: this.session.can('history:read', { country }),
      },
    ].filter(({ shown }) => shown);
  });
}
