import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiClose } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../../shell';
import { shortName } from '../row-view';
import { COMPARED } from './portfolio-filter';

/** What is chosen for comparison, and the way there. */
@Component({
  selector: 'rumbo-compare-bar',
  imports: [Icon, MatButtonModule, RouterLink, T],
  template: `
    <p role="status">
      {{ 'portfolio.chosen' | t: { count: chosen().length } }}
      @if (!enough()) {
        <span>{{ 'portfolio.chosen.hint' | t }}</span>
      }
    </p>
    <ul>
      @for (one of names(); track one.code) {
        <li>
          {{ one.name }}
          <button
            type="button"
            [attr.aria-label]="'portfolio.chosen.remove' | t: { name: one.name }"
            (click)="choose.emit(one.code)"
          >
            <rumbo-icon [path]="icon" />
          </button>
        </li>
      }
    </ul>
    <span class="actions">
      <button matButton type="button" (click)="clear.emit()">{{ 'portfolio.chosen.clear' | t }}</button>
      @if (enough()) {
        <a
          matButton="filled"
          routerLink="/portfolio/compare"
          [queryParams]="{ roadmaps: chosen().join(',') }"
          >{{ 'portfolio.compare' | t }}</a
        >
      }
    </span>
  `,
  styleUrl: './compare-bar.scss',
})
export class CompareBar {
  readonly chosen = input.required<readonly string[]>();
  readonly choose = output<string>();
  readonly clear = output();
  private readonly i18n = inject(I18n);
  protected readonly icon = mdiClose;
  protected readonly enough = computed(() => this.chosen().length >= COMPARED.least);
  protected readonly names = computed(() =>
    this.chosen().map((code) => ({ code, name: shortName(this.i18n, code) })),
  );
}
