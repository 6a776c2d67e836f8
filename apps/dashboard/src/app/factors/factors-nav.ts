import { Component, computed, inject, input } from '@angular/core';
import { FACTORS } from '@rumbo/domain';
import { PagesNav } from '../roadmap';
import { I18n, T } from '../shell';

/** The way between the pages of the success factors. */
@Component({
  selector: 'rumbo-factors-nav',
  imports: [PagesNav, T],
  template: `<rumbo-pages-nav [label]="'roadmap.tab.factors' | t" [pages]="pages()" />`,
})
export class FactorsNav {
  readonly roadmap = input.required<string>();
  private readonly i18n = inject(I18n);
  protected readonly pages = computed(() => {
    const at = `/roadmaps/${this.roadmap()}/factors`;
    return [
      { path: at, label: this.i18n.t('factor.summary') },
      ...FACTORS.map((factor) => ({
        path: `${at}/${factor}`,
        label: this.i18n.code('factor.short', factor),
      })),
      { path: `${at}/policies`, label: this.i18n.t('factor.records.F2') },
      { path: `${at}/engagement`, label: this.i18n.t('factor.records.F3') },
    ];
  });
}
