import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { mdiPlus } from '@mdi/js';
import { apiUrl, type DialogueBody, localize, type MeetingList, PATHS } from '@rumbo/domain';
import { EmptyState, Icon } from '@rumbo/ui';
import { RoadmapHeader } from '../../roadmap';
import { ErrorState, I18n, Moment, T } from '../../shell';
import { DialogueNav } from '../dialogue-nav';
import { heldWithinYear } from './held-within-year';

/** Where a roadmap is discussed: each body with how often it promised to meet, and how often it did. */
@Component({
  imports: [
    DialogueNav,
    EmptyState,
    ErrorState,
    Icon,
    MatButtonModule,
    MatProgressBarModule,
    RoadmapHeader,
    RouterLink,
    T,
  ],
  templateUrl: './dialogue-bodies.page.html',
  styleUrl: '../../people/table.scss',
  styles: `
    td + td {
      overflow-wrap: normal;
    }
  `,
})
export default class DialogueBodiesPage {
  /** From the address. */
  readonly roadmap = input.required<string>();
  protected readonly i18n = inject(I18n);
  private readonly moment = inject(Moment);
  protected readonly icons = { add: mdiPlus };
  /** Its dialogue bodies come with the meetings, which say how often they met. */
  protected readonly list = httpResource<MeetingList>(() =>
    apiUrl(PATHS.meetings, { roadmap: this.roadmap() }),
  );
  private readonly held = computed(() => {
    if (!this.list.hasValue()) return new Map<number, number[]>();
    const { meetings, roadmap } = this.list.value();
    return heldWithinYear(meetings, this.moment.today(roadmap.timeZone));
  });

  protected name({ name }: DialogueBody) {
    return localize(name, this.i18n.language());
  }

  protected heldBy({ id }: DialogueBody): number[] {
    return this.held().get(id) ?? [];
  }
}
