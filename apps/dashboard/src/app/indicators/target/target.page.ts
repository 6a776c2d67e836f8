import { httpResource } from '@angular/common/http';
import { Component, inject, input, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { apiUrl, PATHS, type Plan } from '@rumbo/domain';
import { Notices } from '../../forms';
import { I18n, type MayBeUnsaved, T, warnOnClose } from '../../shell';
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
          (saved)="saved()"
          (closed)="leave()"
        />
      }
    </rumbo-indicator-editor>
  `,
})
export default class TargetPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly indicator = input.required<string>();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly i18n = inject(I18n);
  private readonly editor = viewChild(TargetForm);
  protected readonly plan = httpResource<Plan>(() => apiUrl(PATHS.plan, { roadmap: this.roadmap() }));

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.form().dirty() ?? false;
  }

  protected saved(): void {
    this.notices.say(this.i18n.t('shell.saved'));
    this.leave();
  }

  protected leave(): void {
    void this.router.navigate(['/roadmaps', this.roadmap(), 'indicators', this.indicator()]);
  }
}
