import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { mdiCommentOutline, mdiDotsVertical } from '@mdi/js';
import { type Axis, localize, type Objective, type RollUp } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../../shell';

/** An axis or an objective with its roll-up, and what a coordinator can do there. */
@Component({
  selector: 'rumbo-plan-heading',
  imports: [Icon, MatButtonModule, MatMenuModule, RouterLink, T],
  template: `
    <div class="heading" [class.axis]="kind() === 'axis'">
      <span class="name">
        <span class="code">{{ section().code }}</span>
        <span class="text" [lang]="title().lang">{{ title().text }}</span>
      </span>
      @let percent = rollUp().percent;
      @if (percent !== null) {
        <span class="progress">
          {{ i18n.percent(percent) }}
          <small>{{
            'plan.progressOf'
              | t: { done: i18n.number(rollUp().done, 1), weight: i18n.number(rollUp().weight, 1) }
          }}</small>
        </span>
      }
      @let open = openThreads();
      @if (open !== null) {
        <a
          matButton
          class="talk"
          [routerLink]="[kind() === 'axis' ? 'axes' : 'objectives', section().id]"
          [attr.aria-label]="'thread.talkOn' | t: { open, name: section().code }"
        >
          <rumbo-icon [path]="comment" />
          @if (open > 0) {
            {{ i18n.number(open) }}
          }
        </a>
      }
      @if (mayEdit()) {
        <button
          matIconButton
          type="button"
          [matMenuTriggerFor]="menu"
          [attr.aria-label]="'plan.actions' | t: { name: section().code }"
        >
          <rumbo-icon [path]="dots" />
        </button>
        <mat-menu #menu>
          @if (kind() === 'axis') {
            <a mat-menu-item [routerLink]="['axes', section().id, 'objectives', 'new']">{{
              'plan.newObjective' | t
            }}</a>
            <a mat-menu-item [routerLink]="['axes', section().id, 'edit']">{{ 'plan.editAxis' | t }}</a>
            <a mat-menu-item [routerLink]="['axes', section().id, 'arrange']">{{
              'plan.arrange.objectives' | t
            }}</a>
          } @else {
            <a mat-menu-item routerLink="../milestones/new" [queryParams]="{ objective: section().id }">{{
              'plan.newMilestone' | t
            }}</a>
            <a mat-menu-item [routerLink]="['objectives', section().id, 'edit']">{{
              'plan.editObjective' | t
            }}</a>
            <a mat-menu-item [routerLink]="['objectives', section().id, 'arrange']">{{
              'plan.arrange.milestones' | t
            }}</a>
          }
        </mat-menu>
      }
    </div>
  `,
  styleUrl: './plan-heading.scss',
})
export class PlanHeading {
  readonly kind = input.required<'axis' | 'objective'>();
  readonly section = input.required<Axis | Objective>();
  readonly rollUp = input.required<RollUp>();
  readonly mayEdit = input.required<boolean>();
  /** Null for who may not read them. */
  readonly openThreads = input.required<number | null>();
  protected readonly i18n = inject(I18n);
  protected readonly dots = mdiDotsVertical;
  protected readonly comment = mdiCommentOutline;
  protected readonly title = computed(() => localize(this.section().title, this.i18n.language()));
}
