import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Roadmap } from '@rumbo/domain';
import { PagesNav } from '../roadmap';
import { I18n, SessionStore, T } from '../shell';

/** The way between the pages of a roadmap's dialogue, and to recording a meeting. */
@Component({
  selector: 'rumbo-dialogue-nav',
  imports: [MatButtonModule, PagesNav, RouterLink, T],
  template: `
    <rumbo-pages-nav [label]="'dialogue.title' | t" [pages]="pages()">
      @if (mayWrite()) {
        <a matButton="filled" [routerLink]="at() + '/meetings/new'">{{ 'dialogue.meeting.new' | t }}</a>
      }
    </rumbo-pages-nav>
  `,
})
export class DialogueNav {
  readonly roadmap = input.required<Roadmap>();
  private readonly i18n = inject(I18n);
  private readonly session = inject(SessionStore);
  protected readonly at = computed(() => `/roadmaps/${this.roadmap().code}/dialogue`);
  protected readonly mayWrite = computed(() =>
    this.session.can('dialogue:write', { country: this.roadmap().country }),
  );
  protected readonly pages = computed(() =>
    [
      { path: this.at(), label: this.i18n.t('dialogue.summary'), shown: true },
      { path: `${this.at()}/meetings`, label: this.i18n.t('dialogue.meetings.title'), shown: true },
      { path: `${this.at()}/agreements`, label: this.i18n.t('dialogue.agreements.title'), shown: true },
      { path: `${this.at()}/bodies`, label: this.i18n.t('dialogue.bodies.title'), shown: this.mayWrite() },
    ].filter(({ shown }) => shown),
  );
}
