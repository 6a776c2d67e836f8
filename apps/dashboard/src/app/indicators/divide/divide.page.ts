import { Component, input, viewChild } from '@angular/core';
import { type MayBeUnsaved, T, warnOnClose } from '../../shell';
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
        <rumbo-break-form [page]="editor.page.value()" (saved)="editor.saved()" (closed)="editor.leave()" />
      }
    </rumbo-indicator-editor>
  `,
})
export default class DividePage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly indicator = input.required<string>();
  private readonly form = viewChild(BreakForm);

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form()?.form().dirty() ?? false;
  }
}
