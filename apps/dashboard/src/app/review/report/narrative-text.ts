import { Component, computed, inject, input } from '@angular/core';
import { localize, type Narrative, NARRATIVE_SECTIONS } from '@rumbo/domain';
import { I18n, T } from '../../shell';

/** What the coordinator wrote, section by section; what is not written is said to be missing. */
@Component({
  selector: 'rumbo-narrative-text',
  imports: [T],
  template: `
    <h3>{{ 'report.narrative' | t }}</h3>
    @for (section of sections(); track section.name) {
      <h4>{{ i18n.code('report.section', section.name) }}</h4>
      @if (section.text; as text) {
        <p class="text" [lang]="text.lang">{{ text.text }}</p>
      } @else {
        <p class="none">{{ 'report.section.missing' | t }}</p>
      }
    }
  `,
  styles: `
    h3 {
      margin-block-start: 0;
    }
    h4 {
      margin: 0.75rem 0 0.125rem;
      font: var(--mat-sys-title-small);
    }
    p {
      max-inline-size: 44rem;
      margin: 0;
    }
    .text {
      white-space: pre-line;
    }
    .none {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class NarrativeText {
  readonly narrative = input.required<Narrative>();
  protected readonly i18n = inject(I18n);
  protected readonly sections = computed(() =>
    NARRATIVE_SECTIONS.map((name) => {
      const text = this.narrative()[name];
      return { name, text: text && localize(text, this.i18n.language()) };
    }),
  );
}
