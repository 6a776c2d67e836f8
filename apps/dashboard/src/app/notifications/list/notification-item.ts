import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  mdiCheck,
  mdiCommentOutline,
  mdiFileDocumentOutline,
  mdiFlagOutline,
  mdiHandshakeOutline,
} from '@mdi/js';
import { localize, type Notification, NOTIFICATION_TOPICS, saidOf, TOPICS } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { recordLink } from '../../roadmap';
import { I18n, T } from '../../shell';

const ICONS = {
  conversation: mdiCommentOutline,
  milestone: mdiFlagOutline,
  agreement: mdiHandshakeOutline,
  review: mdiFileDocumentOutline,
};

/** One notification: the record that it leads to, what happened, and what was said. */
@Component({
  selector: 'rumbo-notification-item',
  imports: [Icon, MatButtonModule, RouterLink, T],
  templateUrl: './notification-item.html',
  styleUrl: './notification-item.scss',
})
export class NotificationItem {
  readonly item = input.required<Notification>();
  readonly seen = output();
  protected readonly i18n = inject(I18n);
  protected readonly check = mdiCheck;

  protected readonly icon = computed(() => {
    const topic = TOPICS.find((one) =>
      NOTIFICATION_TOPICS[one].some((kind: string) => kind === this.item().kind),
    );
    return ICONS[topic ?? 'milestone'];
  });
  protected readonly link = computed(() => {
    const item = this.item();
    return recordLink({ ...item, anchor: item.thread?.anchor ?? null });
  });
  protected readonly fragment = computed(() => {
    const { thread } = this.item();
    return thread ? `thread-${thread.id}` : undefined;
  });
  protected readonly record = computed(() => {
    const { subject, about } = this.item();
    return [this.i18n.code('thread.subject', subject), about.code].filter(Boolean).join(' ');
  });
  protected readonly title = computed(() => {
    const { title } = this.item().about;
    return title && localize(title, this.i18n.language());
  });
  protected readonly says = computed(() =>
    this.i18n.t(
      `notification.says.${this.item().kind}`,
      saidOf(this.item(), (period) => this.i18n.period(period)),
    ),
  );
}
