import { Component, computed, inject, input } from '@angular/core';
import { localize, type Milestone } from '@rumbo/domain';
import { I18n, T } from '../../shell';

/** The long texts of a milestone, each in the language that it is really in. */
@Component({
  selector: 'rumbo-milestone-texts',
  imports: [T],
  template: `
    <h2 class="visually-hidden">{{ 'milestone.texts' | t }}</h2>
    @for (text of texts(); track text.label) {
      <h3>{{ text.label }}</h3>
      <p [lang]="text.lang">{{ text.text }}</p>
      @if (text.lang !== i18n.language()) {
        <small>{{ 'shell.shownIn' | t: { language: i18n.languageName(text.lang) } }}</small>
      }
    }
    @if (milestone().reference; as reference) {
      <h3>{{ 'milestone.field.reference' | t }}</h3>
      <p>{{ reference }}</p>
    }
  `,
  styles: `
    h3 {
      font: var(--mat-sys-title-small);
      color: var(--mat-sys-on-surface-variant);
    }
    p {
      max-inline-size: 70ch;
      margin: 0.25rem 0 0;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    p + h3,
    small + h3 {
      margin-block-start: 1rem;
    }
    small {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class MilestoneTexts {
  readonly milestone = input.required<Milestone>();
  protected readonly i18n = inject(I18n);
  protected readonly texts = computed(() => {
    const { description, verification } = this.milestone();
    return [
      { label: this.i18n.t('milestone.field.description'), text: description },
      { label: this.i18n.t('milestone.field.verification'), text: verification },
    ].flatMap(({ label, text }) => (text ? [{ label, ...localize(text, this.i18n.language()) }] : []));
  });
}
