import { Component } from '@angular/core';
import { MatTooltipModule } from '@angular/material/tooltip';
import { T } from '../shell';

/** The mark of content invented for the demonstration. */
@Component({
  selector: 'rumbo-illustrative',
  imports: [MatTooltipModule, T],
  template: `<span [matTooltip]="'shell.illustrativeHint' | t">{{ 'shell.illustrative' | t }}</span>`,
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
