import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { apiUrl, PATHS, type RoadmapList } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { ErrorState, I18n, SessionStore, T } from '../shell';
import { RoadmapCard } from './roadmap-card';

/** Every roadmap that the reader may see, country by country. */
@Component({
  imports: [EmptyState, ErrorState, MatButtonModule, MatProgressBarModule, RoadmapCard, RouterLink, T],
  templateUrl: './roadmap-list.page.html',
  styleUrl: './roadmap-list.page.scss',
})
export default class RoadmapListPage {
  protected readonly i18n = inject(I18n);
  protected readonly session = inject(SessionStore);
  protected readonly list = httpResource<RoadmapList>(() => apiUrl(PATHS.roadmaps));

  /** The newest roadmap of a country comes first. */
  protected readonly countries = computed(() => {
    const roadmaps = this.list.hasValue() ? this.list.value().items : [];
    return [...Map.groupBy(roadmaps, ({ country }) => country)]
      .map(([code, items]) => ({
        code,
        name: this.i18n.country(code),
        roadmaps: items.sort((a, b) => b.startsOn.localeCompare(a.startsOn)),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, this.i18n.language()));
  });
}
