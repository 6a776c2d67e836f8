import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ChangedMilestone, ChangeKind, Day, RoadmapComparison, StandingOnDay } from '@rumbo/domain';
import { Icon, StateChip } from '@rumbo/ui';
import { I18n, T } from '../../shell';
import { firstOf, groupChanged, type Grouping } from './changed-groups';
import { bodyName, changedLines, groupName } from './changed-lines';
import { KIND_ICONS } from './kind-icons';

/** So many milestones at once. */
const PORTION = 100;

/** Milestones of which something changed, from what to what; each opens as it was on that day. */
@Component({
  selector: 'rumbo-changed-list',
  imports: [Icon, MatButtonModule, RouterLink, StateChip, T],
  templateUrl: './changed-list.html',
  styleUrl: './changed-list.scss',
})
export class ChangedList {
  readonly comparison = input.required<RoadmapComparison>();
  readonly milestones = input.required<readonly ChangedMilestone[]>();
  readonly by = input.required<Grouping>();
  readonly kind = input<ChangeKind>();
  readonly today = input.required<Day>();
  protected readonly i18n = inject(I18n);
  protected readonly icons = KIND_ICONS;

  private readonly grouped = computed(() =>
    groupChanged(this.milestones(), this.by(), this.comparison(), this.kind()),
  );
  private readonly total = computed(() =>
    this.grouped().reduce((total, { milestones }) => total + milestones.length, 0),
  );
  private readonly limit = linkedSignal({ source: this.grouped, computation: () => PORTION });
  protected readonly more = computed(() => Math.min(PORTION, this.total() - this.limit()));

  protected readonly groups = computed(() =>
    firstOf(this.grouped(), this.limit()).map(({ key, milestones }) => ({
      key,
      name: this.nameOf(key),
      icon: this.by() === 'kind' ? this.icons[key as ChangeKind] : null,
      size: this.grouped().find((group) => group.key === key)?.milestones.length ?? 0,
      milestones: milestones.map((milestone) => this.told(milestone)),
    })),
  );

  protected showMore(): void {
    this.limit.update((limit) => limit + PORTION);
  }

  private nameOf(key: string): string {
    const by = this.by();
    return by === 'kind'
      ? this.i18n.code('history.kind', key)
      : groupName(this.i18n, this.comparison(), by, key);
  }

  private told(milestone: ChangedMilestone) {
    const comparison = this.comparison();
    const { before, after, kinds } = milestone;
    const now = after ?? before;
    const day = after ? comparison.after.day : comparison.before.day;
    return {
      id: milestone.id,
      code: now?.code ?? '',
      title: now ? this.i18n.text(now.title) : '',
      /** As it was on that day. */
      asOf: day === this.today() ? null : day,
      states: this.statesOf(milestone),
      kinds: kinds.map((kind) => ({ kind, name: this.i18n.code('history.kind', kind) })),
      facts: now ? this.factsOf(now, before !== null && after !== null) : '',
      lines: changedLines(this.i18n, comparison, milestone),
      texts: kinds.includes('reworded') && this.onlyTexts(milestone),
    };
  }

  /** How late it is, or when it was done; of one that came or went also what it promised. */
  private factsOf({ due, ownerId, state, days, completedOn }: StandingOnDay, stayed: boolean): string {
    const field = (name: string, value: string) => `${this.i18n.code('history.field', name)}: ${value}`;
    return [
      stayed && state !== 'overdue' ? '' : field('due', this.i18n.period(due)),
      state === 'overdue' ? this.i18n.t('overview.reason.overdue', { days }) : '',
      completedOn ? field('completedOn', this.i18n.period(completedOn)) : '',
      stayed ? '' : bodyName(this.i18n, this.comparison(), ownerId),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  private statesOf({ before, after }: ChangedMilestone) {
    const states = [before?.state, after?.state].flatMap((state) => state ?? []);
    return [...new Set(states)].map((state) => ({
      state,
      name: this.i18n.code('vocabulary.state', state),
    }));
  }

  /** Whether long texts changed, which are not compared word by word. */
  private onlyTexts({ before, after }: ChangedMilestone): boolean {
    return (
      before !== null &&
      after !== null &&
      before.code === after.code &&
      before.due === after.due &&
      this.i18n.text(before.title) === this.i18n.text(after.title)
    );
  }
}
