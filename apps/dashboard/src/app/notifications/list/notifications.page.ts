import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import {
  apiUrl,
  type Notification,
  type NotificationPage,
  type NotificationsSeen,
  PATHS,
  TOPICS,
  type UnseenCount,
} from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { Notices } from '../../forms';
import { Api, ErrorState, furtherPages, I18n, T, Unseen } from '../../shell';
import { NotificationItem } from './notification-item';

/** What the reader was told of, newest first: narrowed to a topic by the address, and marked as seen. */
@Component({
  imports: [EmptyState, ErrorState, MatButtonModule, MatProgressBarModule, NotificationItem, RouterLink, T],
  templateUrl: './notifications.page.html',
  styleUrl: './notifications.page.scss',
})
export default class NotificationsPage {
  /** From the address. */
  readonly topic = input<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  protected readonly i18n = inject(I18n);
  protected readonly unseen = inject(Unseen);

  protected readonly topics = TOPICS;
  protected readonly chosen = computed(() => TOPICS.find((topic) => topic === this.topic()) ?? null);
  protected readonly first = httpResource<NotificationPage>(() => this.url());
  private readonly answer = computed(() => (this.first.hasValue() ? this.first.value() : null));
  protected readonly list = furtherPages(this.answer, (cursor) => this.url(cursor));
  /** Seen since they were loaded. */
  private readonly justSeen = signal<ReadonlySet<number>>(new Set());
  protected readonly items = computed(() =>
    this.list
      .pages()
      .flatMap(({ items }) => items)
      .map((item) => ({ ...item, seen: item.seen || this.justSeen().has(item.id) })),
  );

  constructor() {
    effect(() => {
      const answer = this.answer();
      if (answer) untracked(() => this.unseen.set(answer.unseen));
    });
  }

  private url(cursor?: string): string {
    const topic = this.chosen();
    const query = new URLSearchParams({ ...(topic && { topic }), ...(cursor && { cursor }) }).toString();
    return apiUrl(PATHS.notifications) + (query && `?${query}`);
  }

  protected narrow(topic: string | null): void {
    void this.router.navigate([], { queryParams: { topic } });
  }

  protected async see({ id }: Notification): Promise<void> {
    await this.mark({ ids: [id] }, [id]);
  }

  /** Up to the newest that is on the screen: what comes meanwhile stays new. */
  protected async seeAll(): Promise<void> {
    const ids = this.items().map(({ id }) => id);
    await this.mark({ through: Math.max(...ids) }, ids);
    this.notices.say(this.i18n.t('notification.allMarked'));
  }

  private async mark(seen: NotificationsSeen, ids: readonly number[]): Promise<void> {
    const { unseen } = await this.api.send<UnseenCount>('POST', apiUrl(PATHS.notificationsSeen), seen);
    this.justSeen.update((known) => new Set([...known, ...ids]));
    this.unseen.set(unseen);
  }
}
