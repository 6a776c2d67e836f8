import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { mdiFilterVariant, mdiMagnify } from '@mdi/js';
import { MILESTONE_STATES, periodEnd, type Plan, SILENT_DAYS, THEMES } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { outlinedFields } from '../../forms';
import { I18n, T } from '../../shell';
import { type PlanFilter, type Sort, SORTS } from './plan-filter';

interface Choice {
  value: string;
  label: string;
}

/** What the address asks of the plan, as fields. */
@Component({
  selector: 'rumbo-plan-filters',
  imports: [Icon, MatButtonModule, MatFormFieldModule, MatInputModule, MatSelectModule, T],
  providers: [outlinedFields],
  templateUrl: './plan-filters.html',
  host: { '[class.opened]': 'opened()' },
  styleUrl: './plan-filters.scss',
})
export class PlanFilters {
  readonly plan = input.required<Plan>();
  readonly filter = input.required<PlanFilter>();
  readonly sort = input.required<Sort>();
  readonly ask = output<{ change: Record<string, string | null>; replace: boolean }>();
  readonly clear = output();
  protected readonly i18n = inject(I18n);
  protected readonly icons = { search: mdiMagnify, filter: mdiFilterVariant };
  /** On a small screen the fields wait behind a button, so that the plan itself is in sight. */
  protected readonly opened = signal(false);
  protected readonly days = SILENT_DAYS;

  protected readonly states = MILESTONE_STATES;
  protected readonly chosenStates = computed(() => this.filter().state?.split(',') ?? []);
  protected readonly sorts = computed(() =>
    SORTS.map((value) => ({ value, label: this.i18n.t(`plan.sort.${value}`) })),
  );

  /** Only what occurs in this plan is offered. */
  protected readonly fields = computed(
    () =>
      [
        { key: 'axis', label: this.i18n.t('plan.filter.axis'), choices: this.axes() },
        { key: 'owner', label: this.i18n.t('plan.filter.owner'), choices: this.owners() },
        { key: 'territory', label: this.i18n.t('plan.filter.territory'), choices: this.territories() },
        { key: 'theme', label: this.i18n.t('plan.filter.theme'), choices: this.themes() },
        { key: 'due', label: this.i18n.t('plan.filter.due'), choices: this.periods() },
      ].filter(({ choices }) => choices.length > 0) as {
        key: keyof PlanFilter;
        label: string;
        choices: Choice[];
      }[],
  );

  /** Filters that links set and no field shows. */
  protected readonly fromLinks = computed(() => {
    const { plannedBy, completedBy, updated, attention } = this.filter();
    return [
      plannedBy && {
        key: 'plannedBy',
        label: this.i18n.t('plan.filter.plannedBy', { month: this.i18n.period(plannedBy) }),
      },
      completedBy && {
        key: 'completedBy',
        label: this.i18n.t('plan.filter.completedBy', { month: this.i18n.period(completedBy) }),
      },
      updated && { key: 'updated', label: this.i18n.t('plan.filter.updated', { days: this.days }) },
      attention && { key: 'attention', label: this.i18n.t('plan.filter.attention') },
    ].filter((one) => typeof one === 'object');
  });
  protected readonly any = computed(() => Object.values(this.filter()).some(Boolean));

  private axes(): Choice[] {
    return this.plan().axes.map(({ id, code, title }) => ({
      value: String(id),
      label: `${code} ${this.i18n.text(title)}`,
    }));
  }

  private owners(): Choice[] {
    const present = new Set(this.plan().milestones.map(({ ownerId }) => ownerId));
    const bodies = this.plan()
      .bodies.filter(({ id }) => present.has(id))
      .map(({ id, acronym }) => ({ value: String(id), label: acronym }));
    return present.has(null)
      ? [...bodies, { value: 'none', label: this.i18n.t('overview.owner.none') }]
      : bodies;
  }

  private territories(): Choice[] {
    const present = new Set(this.plan().milestones.flatMap(({ territories }) => territories));
    const parts = this.plan()
      .territories.filter(({ code }) => present.has(code))
      .map(({ code, name }) => ({ value: code, label: name }));
    return parts.length > 0
      ? [{ value: 'country', label: this.i18n.t('plan.filter.country') }, ...parts]
      : [];
  }

  private themes(): Choice[] {
    const present = new Set(this.plan().milestones.flatMap(({ themes }) => themes));
    return THEMES.filter((theme) => present.has(theme)).map((value) => ({
      value,
      label: this.i18n.code('vocabulary.theme', value),
    }));
  }

  private periods(): Choice[] {
    const ends = this.plan().milestones.map(({ due }) => periodEnd(due));
    const quarters = ends.map((day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`);
    const years = ends.map((day) => day.slice(0, 4));
    return [...new Set([...years, ...quarters])]
      .sort()
      .map((value) => ({ value, label: this.i18n.period(value) }));
  }

  protected set(key: string, value: string | readonly string[] | undefined, replace = false): void {
    const text = typeof value === 'string' ? value : (value?.join(',') ?? '');
    this.ask.emit({ change: { [key]: text || null }, replace });
  }
}
