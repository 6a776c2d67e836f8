import { httpResource } from '@angular/common/http';
import { afterNextRender, Component, computed, inject, Injector, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { apiUrl, dayIn, localize, milestoneState, type MyUpdates, PATHS } from '@rumbo/domain';
import { EmptyState, ProgressMeter, StateChip } from '@rumbo/ui';
import { Notices } from '../../forms';
import { ErrorState, I18n, T } from '../../shell';
import { UpdateForm } from '../milestone/update-form';

/** What the person answers for and is not finished, most urgent first, with the form of an update in place. */
@Component({
  imports: [
    EmptyState,
    ErrorState,
    MatButtonModule,
    MatProgressBarModule,
    ProgressMeter,
    RouterLink,
    StateChip,
    T,
    UpdateForm,
  ],
  templateUrl: './my-updates.page.html',
  styleUrl: './my-updates.page.scss',
})
export default class MyUpdatesPage {
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  protected readonly i18n = inject(I18n);
  protected readonly mine = httpResource<MyUpdates>(() => apiUrl(PATHS.myUpdates));
  /** Id of the milestone whose form is open. */
  protected readonly open = signal<number | null>(null);

  protected readonly items = computed(() => {
    const items = this.mine.hasValue() ? this.mine.value().items : [];
    return items.map((item) => {
      const { roadmap, milestone } = item;
      const state = milestoneState(milestone, roadmap.startsOn, dayIn(roadmap.timeZone, new Date()));
      return {
        ...item,
        state,
        title: localize(milestone.title, this.i18n.language()),
        percent: this.i18n.percent(state.progress),
      };
    });
  });

  /** With one roadmap alone its name on every line would say nothing. */
  protected readonly severalRoadmaps = computed(
    () => new Set(this.items().map(({ roadmap }) => roadmap.id)).size > 1,
  );

  protected when({ state }: { state: { state: string; days: number } }): string {
    return this.i18n.t(state.state === 'overdue' ? 'milestone.standing.overdue' : 'milestone.standing.left', {
      days: state.days,
    });
  }

  /** Who closes a form is back at the button that opened it. */
  protected close(id: number): void {
    this.open.set(null);
    afterNextRender(() => document.getElementById(`update-${id}`)?.focus(), { injector: this.injector });
  }

  protected reported(id: number): void {
    this.close(id);
    this.mine.reload();
    this.notices.say(this.i18n.t('milestone.reported'));
  }
}
