import { Component, inject, input, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Notices } from '../../forms';
import { I18n, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { IndicatorEditor } from '../indicator-editor';
import { BreakForm } from './break-form';

/** Declaring that figures from a period on cannot be compared with those before it. */
@Component({
  imports: [BreakForm, IndicatorEditor, T],
  template: `
    <rumbo-indicator-editor
      #editor
      [roadmap]="roadmap()"
      [indicator]="indicator()"
      [heading]="'indicators.break.title' | t"
    >
      @if (editor.page.hasValue()) {
        <rumbo-break-form [page]="editor.page.value()" (saved)="saved()" (closed)="leave()" />
      }
    </rumbo-indicator-editor>
  `,
})
export default class DividePage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly indicator = input.required<string>();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly i18n = inject(I18n);
  private readonly editor = viewChild(BreakForm);

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
