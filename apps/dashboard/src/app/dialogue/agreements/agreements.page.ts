import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import {
  AGREEMENT_STATES,
  type AgreementBoard,
  agreementState,
  type AgreementStateName,
  apiUrl,
  PATHS,
} from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { RoadmapHeader } from '../../roadmap';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, Moment, T } from '../../shell';
import { AgreementChip } from '../agreement-chip';
import { DialogueNav } from '../dialogue-nav';
import { AgreementList } from './agreement-list';

/** Every agreement, whatever its state. */
const ALL = 'all';
const PENDING: readonly AgreementStateName[] = ['disputed', 'overdue', 'awaiting', 'open', 'in_progress'];

/** Every agreement by its state, those that need somebody first, under the meetings that made them. */
@Component({
  imports: [
    AgreementChip,
    AgreementList,
    DialogueNav,
    EmptyState,
    ErrorState,
    MatButtonModule,
    MatProgressBarModule,
    RoadmapHeader,
    RouterLink,
    T,
  ],
  templateUrl: './agreements.page.html',
  styleUrl: './agreements.page.scss',
})
export default class AgreementsPage {
  /** From the address: a state, or the ids behind a figure. */
  readonly roadmap = input.required<string>();
  readonly state = input<string>();
  readonly ids = input<string>();
  private readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  private readonly moment = inject(Moment);
  protected readonly board = liveResource<AgreementBoard>(
    () => apiUrl(PATHS.agreements, { roadmap: this.roadmap() }),
    CONCERNS.dialogue,
  );

  private readonly judged = computed(() => {
    const board = this.board.value();
    if (!board) return [];
    const groups = new Map(board.bodies.map(({ id, group }) => [id, group]));
    const today = this.moment.today(board.roadmap.timeZone);
    return board.agreements.map((agreement) => ({
      agreement,
      state: agreementState(agreement, groups.get(agreement.ownerId ?? 0) ?? null, today),
    }));
  });
  protected readonly states = computed(() =>
    AGREEMENT_STATES.map((state) => ({
      state,
      count: this.judged().filter((one) => one.state === state).length,
    })).filter(({ count }) => count > 0),
  );
  /** Without a question: those that somebody must still do something about. */
  protected readonly shown = computed(() => {
    const [ids, asked] = [this.ids()?.split(',').map(Number), this.state()];
    const wanted = ({ agreement, state }: ReturnType<typeof this.judged>[number]) => {
      if (ids) return ids.includes(agreement.id);
      return asked ? asked === ALL || asked === state : PENDING.includes(state);
    };
    return this.judged()
      .filter(wanted)
      .map(({ agreement }) => agreement);
  });
  protected readonly meetings = computed(() =>
    [...Map.groupBy(this.shown(), ({ meetingId }) => meetingId)]
      .map(([id, agreements]) => ({
        id,
        agreements,
        on: agreements[0]?.meetingOn ?? '',
        topic: agreements[0]?.meetingTopic,
      }))
      .sort((a, b) => b.on.localeCompare(a.on)),
  );

  protected readonly all = ALL;

  protected ask(state: string | null): void {
    void this.router.navigate([], { queryParams: { state } });
  }
}
