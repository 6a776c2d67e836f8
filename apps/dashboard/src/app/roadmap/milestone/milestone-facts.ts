import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { localize, type MilestonePage, periodEnd } from '@rumbo/domain';
import { MilestoneServes } from '../../factors';
import { I18n, T } from '../../shell';

/** What a milestone promises: when, by whom, where, and how it will be verified. */
@Component({
  selector: 'rumbo-milestone-facts',
  imports: [MilestoneServes, RouterLink, T],
  templateUrl: './milestone-facts.html',
  styleUrl: './milestone-facts.scss',
})
export class MilestoneFacts {
  readonly page = input.required<MilestonePage>();
  protected readonly i18n = inject(I18n);
  protected readonly milestone = computed(() => this.page().milestone);

  protected readonly slippage = computed(() => {
    const { due, originalDue } = this.milestone();
    return periodEnd(due) === periodEnd(originalDue)
      ? ''
      : this.i18n.t('milestone.originally', { due: this.i18n.period(originalDue) });
  });

  protected readonly owner = computed(() => this.body(this.milestone().ownerId));
  protected readonly support = computed(() => this.milestone().supportIds.map((id) => this.body(id)));
  protected readonly territories = computed(() => {
    const names = new Map(this.page().territories.map(({ code, name }) => [code, name]));
    const { territories } = this.milestone();
    return territories.length > 0
      ? territories.map((code) => names.get(code) ?? code)
      : [this.i18n.t('plan.filter.country')];
  });

  /** Classifications: only those that the milestone has. */
  protected readonly classes = computed(() => {
    const { themes, principles, forms } = this.milestone();
    const words = (concept: string, codes: readonly string[]) =>
      codes.map((code) => this.i18n.code(`vocabulary.${concept}`, code));
    return [
      { label: this.i18n.t('milestone.field.themes'), values: words('theme', themes) },
      { label: this.i18n.t('milestone.field.principles'), values: words('principle', principles) },
      { label: this.i18n.t('milestone.field.forms'), values: words('form', forms) },
    ].filter(({ values }) => values.length > 0);
  });

  protected text({ text }: MilestonePage['agreements'][number]) {
    return localize(text, this.i18n.language());
  }

  private body(id: number | null): { acronym: string; name: string } {
    const body = this.page().bodies.find((one) => one.id === id);
    return body
      ? { acronym: body.acronym, name: this.i18n.text(body.name) }
      : { acronym: this.i18n.t('overview.owner.none'), name: '' };
  }
}
