import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { apiUrl, localize, type MyMentions, PATHS } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { ErrorState, I18n, SessionStore, T } from '../../shell';
import { CommentText } from '../threads/comment-text';
import { ThreadState } from '../threads/thread-state';
import { recordLink } from './record-link';

/** Conversations of all roadmaps that mention the person, open ones first: each with the last words that do so. */
@Component({
  imports: [
    CommentText,
    EmptyState,
    ErrorState,
    MatButtonModule,
    MatProgressBarModule,
    RouterLink,
    T,
    ThreadState,
  ],
  templateUrl: './mentions.page.html',
  styleUrl: './mentions.page.scss',
})
export default class MentionsPage {
  protected readonly i18n = inject(I18n);
  private readonly session = inject(SessionStore);
  protected readonly mentions = httpResource<MyMentions>(() => apiUrl(PATHS.myMentions));

  protected readonly items = computed(() => {
    const me = this.session.person()?.id;
    const items = this.mentions.hasValue() ? this.mentions.value().items : [];
    return items.map((thread) => {
      const { about, subject } = thread;
      const said = [thread, ...thread.answers].filter(({ mentions }) => mentions.some(({ id }) => id === me));
      return {
        thread,
        said: said.at(-1) ?? thread,
        link: recordLink(thread),
        kind: [this.i18n.code('thread.subject', subject), about.code].filter(Boolean).join(' '),
        title: about.title && localize(about.title, this.i18n.language()),
      };
    });
  });
}
