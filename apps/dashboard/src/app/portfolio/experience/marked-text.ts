import { Component, computed, input } from '@angular/core';
import type { MarkedText as Text } from '@rumbo/domain';
import { markedPieces } from './marked-pieces';

/** A text in its language, with the words that were looked for marked; nothing comes between its pieces. */
@Component({
  selector: 'rumbo-marked-text',
  template: `
    @for (piece of pieces(); track $index) {
      @if (piece.found) {
        <mark [textContent]="piece.text"></mark>
      } @else {
        <span [textContent]="piece.text"></span>
      }
    }
  `,
  styles: `
    mark {
      border-radius: 0.125rem;
      background: var(--mat-sys-tertiary-container);
      color: var(--mat-sys-on-tertiary-container);
    }
  `,
  host: { '[attr.lang]': 'text().lang' },
})
export class MarkedText {
  readonly text = input.required<Text>();
  protected readonly pieces = computed(() => markedPieces(this.text()));
}
