import { Clipboard } from '@angular/cdk/clipboard';
import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiContentCopy } from '@mdi/js';
import {
  apiUrl,
  type CalendarFeed as Feed,
  type CalendarFeedList,
  type NewCalendarFeed,
  PATHS,
  type Roadmap,
} from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { Notices, outlinedFields } from '../../forms';
import { Api, I18n, problemOf, T } from '../../shell';

/** Secret addresses by which a person's calendar program follows the meetings: made, copied once, revoked. */
@Component({
  selector: 'rumbo-calendar-feed',
  imports: [Icon, MatButtonModule, MatFormFieldModule, MatInputModule, T],
  providers: [outlinedFields],
  templateUrl: './calendar-feed.html',
  styleUrl: './calendar-feed.scss',
})
export class CalendarFeed {
  readonly roadmap = input.required<Roadmap>();
  private readonly api = inject(Api);
  private readonly clipboard = inject(Clipboard);
  private readonly notices = inject(Notices);
  protected readonly i18n = inject(I18n);
  protected readonly icon = mdiContentCopy;

  protected readonly opened = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  protected readonly made = signal<NewCalendarFeed | null>(null);
  private readonly url = apiUrl(PATHS.calendarFeeds);
  private readonly feeds = httpResource<CalendarFeedList>(() => (this.opened() ? this.url : undefined));
  /** Those that show this roadmap. */
  protected readonly own = computed(() =>
    this.feeds.hasValue()
      ? this.feeds.value().items.filter(({ roadmap }) => roadmap === null || roadmap === this.roadmap().code)
      : [],
  );

  protected label({ roadmap }: Feed): string {
    return roadmap === null
      ? this.i18n.t('dialogue.calendar.allRoadmaps')
      : this.i18n.text(this.roadmap().title);
  }

  protected address({ path }: NewCalendarFeed): string {
    return location.origin + path;
  }

  protected copy(feed: NewCalendarFeed): void {
    if (this.clipboard.copy(this.address(feed))) this.notices.say(this.i18n.t('dialogue.calendar.copied'));
  }

  protected make(roadmap: string | null): Promise<void> {
    return this.write(async () => {
      this.made.set(await this.api.send<NewCalendarFeed>('POST', this.url, { roadmap }));
    });
  }

  protected revoke({ id }: Feed): Promise<void> {
    return this.write(async () => {
      await this.api.send('DELETE', apiUrl(PATHS.calendarFeed, { id }));
      this.made.update((made) => (made?.id === id ? null : made));
      this.notices.say(this.i18n.t('dialogue.calendar.revoked'));
    });
  }

  private async write(run: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set('');
    try {
      await run();
    } catch (error) {
      this.problem.set(this.i18n.code('error', problemOf(error).code));
    } finally {
      this.busy.set(false);
      this.feeds.reload();
    }
  }
}
