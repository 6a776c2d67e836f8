import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  type Agreement,
  type AgreementBoard,
  agreementState,
  can,
  localize,
  milestoneState,
  standingPositions,
} from '@rumbo/domain';
import { StateChip } from '@rumbo/ui';
import { I18n, Moment, SessionStore, T } from '../shell';
import { AgreementChip } from './agreement-chip';

/** What was agreed, who is to do it, what others say of it, and the milestones that carry it. */
@Component({
  selector: 'rumbo-agreement-card',
  imports: [AgreementChip, MatButtonModule, RouterLink, StateChip, T],
  templateUrl: './agreement-card.html',
  styleUrl: './agreement-card.scss',
})
export class AgreementCard {
  readonly agreement = input.required<Agreement>();
  readonly around = input.required<Pick<AgreementBoard, 'roadmap' | 'bodies' | 'milestones'>>();
  readonly edit = output();
  readonly judge = output();
  protected readonly i18n = inject(I18n);
  private readonly moment = inject(Moment);
  private readonly session = inject(SessionStore);

  private readonly today = computed(() => this.moment.today(this.around().roadmap.timeZone));
  protected readonly text = computed(() => localize(this.agreement().text, this.i18n.language()));
  protected readonly owner = computed(() =>
    this.around().bodies.find(({ id }) => id === this.agreement().ownerId),
  );
  protected readonly state = computed(() =>
    agreementState(this.agreement(), this.owner()?.group ?? null, this.today()),
  );

  protected readonly milestones = computed(() => {
    const { milestones, roadmap } = this.around();
    return milestones
      .filter(({ id }) => this.agreement().milestoneIds.includes(id))
      .map((row) => ({ row, ...milestoneState(row, roadmap.startsOn, this.today()) }));
  });

  /** Each body's newest word stands; a dispute stays visible with its reason. */
  protected readonly positions = computed(() => {
    const standing = new Set(standingPositions(this.agreement().positions));
    return this.agreement()
      .positions.filter((position) => standing.has(position) || position.verdict === 'disputed')
      .map((position) => ({
        ...position,
        stands: standing.has(position),
        body: this.around().bodies.find(({ id }) => id === position.bodyId)?.acronym ?? '',
      }));
  });

  protected readonly mayEdit = computed(() => {
    const { country } = this.around().roadmap;
    return this.session.can('agreement:report', { country, bodyId: this.agreement().ownerId });
  });

  protected readonly mayAddMilestone = computed(() =>
    this.session.can('milestone:edit', { country: this.around().roadmap.country }),
  );

  /** Who speaks for a body of another group than the owner's. */
  protected readonly mayJudge = computed(() => {
    if (this.agreement().status !== 'done') return false;
    const { country } = this.around().roadmap;
    const person = this.session.person();
    if (!can(person, 'agreement:judge', { country })) return false;
    const own = person?.grants.find((grant) => grant.bodyId !== null && grant.country === country)?.bodyId;
    const group = this.around().bodies.find(({ id }) => id === own)?.group;
    return group !== undefined && group !== this.owner()?.group;
  });
}
