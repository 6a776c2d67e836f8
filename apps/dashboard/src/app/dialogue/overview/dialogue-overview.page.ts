import { Component, input } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { apiUrl, type DialogueOverview, PATHS } from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { RoadmapHeader } from '../../roadmap';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, T } from '../../shell';
import { DialogueNav } from '../dialogue-nav';
import { AgreementsChart } from './agreements-chart';
import { DialogueFigures } from './dialogue-figures';
import { PresenceTable } from './presence-table';
import { ReachTable } from './reach-table';
import { SignalCards } from './signal-cards';

/** Who was heard, how deeply, and what came of it: eight signals, and the meetings behind each. */
@Component({
  imports: [
    AgreementsChart,
    DialogueFigures,
    DialogueNav,
    EmptyState,
    ErrorState,
    MatProgressBarModule,
    PresenceTable,
    ReachTable,
    RoadmapHeader,
    SignalCards,
    T,
  ],
  templateUrl: './dialogue-overview.page.html',
  styleUrl: '../../styles/overview.scss',
})
export default class DialogueOverviewPage {
  /** From the address. */
  readonly roadmap = input.required<string>();
  protected readonly overview = liveResource<DialogueOverview>(
    () => apiUrl(PATHS.dialogue, { roadmap: this.roadmap() }),
    CONCERNS.dialogue,
  );
}
