import { Component } from '@angular/core';
import { T } from '../shell';

/** The mark of content invented for the demonstration. A title will do: Material's tooltip would add a tenth to a first page. */
@Component({
  selector: 'rumbo-illustrative',
  imports: [T],
  template: `<span [title]="'shell.illustrativeHint' | t">{{ 'shell.illustrative' | t }}</span>`,
  styles: `
    span {
      padding: 0 0.5rem;
      border: 1px dashed var(--mat-sys-outline);
      border-radius: 0.25rem;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-medium);
    }
  `,
})
export class Illustrative {}
