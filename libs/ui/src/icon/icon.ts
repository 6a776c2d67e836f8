import { Component, input } from '@angular/core';

/** A picture beside words, from a path of @mdi/js. Hidden from screen readers: the words say it. */
@Component({
  selector: 'rumbo-icon',
  template: `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      inline-size: 1.25rem;
      block-size: 1.25rem;
      flex: none;
      vertical-align: -0.25em;
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
      fill: currentColor;
    }
  `,
})
export class Icon {
  readonly path = input.required<string>();
}
