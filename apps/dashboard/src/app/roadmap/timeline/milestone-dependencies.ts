import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiAlertOutline } from '@mdi/js';
import {
  type Day,
  dependencyWarning,
  type LinkedMilestone,
  type MilestonePage,
  milestoneState,
} from '@rumbo/domain';
import { Icon, StateChip } from '@rumbo/ui';
import { I18n, SessionStore, T } from '../../shell';
import { DependenciesForm } from './dependencies-form';
import { warningWords } from './timeline-words';

/** What a milestone has to wait for and what waits for it, with how each stands; coordinators change it here. */
@Component({
  selector: 'rumbo-milestone-dependencies',
  imports: [DependenciesForm, Icon, MatButtonModule, RouterLink, StateChip, T],
  templateUrl: './milestone-dependencies.html',
  styleUrl: './milestone-dependencies.scss',
})
export class MilestoneDependencies {
  readonly page = input.required<MilestonePage>();
  /** The day to judge by. */
  readonly day = input.required<Day>();
  /** The page as it is after a change. */
  readonly changed = output<MilestonePage>();
  protected readonly i18n = inject(I18n);
  private readonly session = inject(SessionStore);
  protected readonly icon = mdiAlertOutline;
  protected readonly editing = signal(false);

  protected readonly mayEdit = computed(() =>
    this.session.can('milestone:edit', { country: this.page().roadmap.country }),
  );
  protected readonly groups = computed(() => {
    const { milestone, predecessors, successors } = this.page();
    return [
      {
        title: this.i18n.t('timeline.predecessors'),
        milestones: predecessors.map((one) => this.shown(one, milestone, one)),
      },
      {
        title: this.i18n.t('timeline.successors'),
        milestones: successors.map((one) => this.shown(one, one, milestone)),
      },
    ].filter(({ milestones }) => milestones.length > 0);
  });

  private shown(
    linked: LinkedMilestone,
    milestone: Pick<LinkedMilestone, 'code' | 'status' | 'due'>,
    predecessor: Pick<LinkedMilestone, 'code' | 'status' | 'due'>,
  ) {
    const { state } = milestoneState(linked, this.page().roadmap.startsOn, this.day());
    const warning = dependencyWarning(milestone, predecessor);
    return {
      ...linked,
      state,
      label: this.i18n.code('vocabulary.state', state),
      warning: warning ? `${milestone.code}: ${warningWords(this.i18n, warning, predecessor.code)}` : '',
    };
  }

  protected saved(page: MilestonePage): void {
    this.editing.set(false);
    this.changed.emit(page);
  }
}
