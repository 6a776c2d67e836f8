import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { apiUrl, PATHS, type PoliciesPage as Page } from '@rumbo/domain';
import { RoadmapHeader } from '../../roadmap';
import { ErrorState, SessionStore, T } from '../../shell';
import { FactorsNav } from '../factors-nav';
import { ListSection } from '../keeping/list-section';
import { ObjectiveList } from './objective-list';
import { ScreeningTable } from './screening-table';

/** Whether policies are rooted in the principles: documents against them, and what objectives rest on. */
@Component({
  imports: [
    ErrorState,
    FactorsNav,
    MatProgressBarModule,
    ObjectiveList,
    ListSection,
    RoadmapHeader,
    ScreeningTable,
    T,
  ],
  template: `
    @if (page.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="page.reload()" />
    } @else if (page.hasValue()) {
      @let data = page.value();
      <rumbo-roadmap-header [roadmap]="data.roadmap">
        <rumbo-factors-nav [roadmap]="roadmap()" />
        <div class="sections">
          <rumbo-list-section
            list="documents"
            [filled]="data.documents.length > 0"
            [mayAdd]="mayWrite()"
            [hint]="
              (data.documents.length > 0 ? 'engagement.documents.hint' : 'engagement.documents.empty.text')
                | t
            "
          >
            <rumbo-screening-table [page]="data" [mayWrite]="mayWrite()" />
          </rumbo-list-section>
          <rumbo-list-section list="objectives" [filled]="data.objectives.length > 0">
            <rumbo-objective-list [page]="data" [mayWrite]="mayWrite()" />
          </rumbo-list-section>
        </div>
      </rumbo-roadmap-header>
    } @else {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'shell.loading' | t" />
    }
  `,
  styles: `
    .sections {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
    }
  `,
})
export default class PoliciesPage {
  /** From the address. */
  readonly roadmap = input.required<string>();
  private readonly session = inject(SessionStore);
  protected readonly page = httpResource<Page>(() => apiUrl(PATHS.policies, { roadmap: this.roadmap() }));
  protected readonly mayWrite = computed(() => {
    const country = this.page.value()?.roadmap.country;
    return country !== undefined && this.session.can('engagement:write', { country });
  });
}
