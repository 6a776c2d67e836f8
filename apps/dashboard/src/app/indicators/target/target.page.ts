import { httpResource } from '@angular/common/http';
import { Component, input, viewChild } from '@angular/core';
import { apiUrl, PATHS, type Plan } from '@rumbo/domain';
import { type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { IndicatorEditor } from '../indicator-editor';
import { TargetForm } from './target-form';

/** The target of an indicator in a roadmap. */
@Component({
  imports: [IndicatorEditor, T, TargetForm],
  template: `
    <rumbo-indicator-editor
      #editor
      [roadmap]="roadmap()"
      [indicator]="indicator()"
      [heading]="'indicators.target.title' | t"
    >
      @if (editor.page.hasValue() && plan.hasValue()) {
        <rumbo-target-form
          [page]="editor.page.value()"
          [milestones]="plan.value().milestones"
          (saved)="editor.saved()"
          (closed)="editor.leave()"
        />
      }
    </rumbo-indicator-editor>
  `,
})
export default class TargetPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly indicator = input.required<string>();
  private readonly form = viewChild(TargetForm);
  protected readonly plan = httpResource<Plan>(() => apiUrl(PATHS.plan, { roadmap: this.roadmap() }));

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form()?.form().dirty() ?? false;
  }
}
