import { Component, computed, inject, input } from '@angular/core';
import { localize, type ObjectiveConditions, type PoliciesPage, PRINCIPLES } from '@rumbo/domain';
import { I18n, T } from '../../shell';
import { RecordLinks } from '../keeping/record-links';

/** Objectives by axis: the principles that justify each, those that its milestones name, and its condition of decent work. */
@Component({
  selector: 'rumbo-objective-list',
  imports: [RecordLinks, T],
  templateUrl: './objective-list.html',
  styleUrl: '../keeping/records.scss',
  styles: `
    .axis {
      margin-block: 1rem 0.75rem;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-title-small);
    }
    h4 {
      margin: 0;
      font: var(--mat-sys-title-small);
      overflow-wrap: anywhere;
    }
  `,
})
export class ObjectiveList {
  readonly page = input.required<PoliciesPage>();
  readonly mayWrite = input.required<boolean>();
  protected readonly i18n = inject(I18n);

  protected readonly summary = computed(() => {
    const { objectives } = this.page();
    return this.i18n.t('engagement.objectives.summary', {
      total: objectives.length,
      principled: objectives.filter(({ principles }) => principles.length > 0).length,
      conditioned: objectives.filter(({ decentWork }) => decentWork !== null).length,
    });
  });

  protected readonly axes = computed(() =>
    this.page().axes.map((axis) => ({
      ...axis,
      objectives: this.page()
        .objectives.filter(({ axisId }) => axisId === axis.id)
        .map((objective) => ({
          ...objective,
          named: objective.principles.map(
            (code) => `${code} ${this.i18n.code('vocabulary.principle', code)}`,
          ),
          ofMilestones: this.ofMilestones(objective),
          condition: objective.decentWork && {
            words: localize(objective.decentWork.condition, this.i18n.language()),
            elements: objective.decentWork.elements.map(
              (code) => `${code} ${this.i18n.code('factor.decentWork', code)}`,
            ),
          },
          edit: this.mayWrite() ? ['objectives', objective.id] : null,
        })),
    })),
  );

  /** "Its milestones: P1 in 3 of 4"; nothing for an objective without any. */
  private ofMilestones({ id }: ObjectiveConditions): string {
    const own = this.page().milestones.filter(({ objectiveId }) => objectiveId === id);
    if (own.length === 0) return '';
    const named = PRINCIPLES.flatMap((principle) => {
      const count = own.filter(({ principles }) => principles.includes(principle)).length;
      const params = { principle, count, total: own.length };
      return count > 0 ? [this.i18n.t('engagement.objective.ofMilestones.one', params)] : [];
    });
    return named.length > 0
      ? this.i18n.t('engagement.objective.ofMilestones', { principles: named.join(', ') })
      : this.i18n.t('engagement.objective.ofMilestones.none');
  }
}
