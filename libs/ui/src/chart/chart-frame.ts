import { Component, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiChartBar, mdiTable } from '@mdi/js';
import { Icon } from '../icon/icon';

/** A chart with its heading and, one click away, the table of what it draws; other content stands above both. */
@Component({
  selector: 'rumbo-chart-frame',
  imports: [Icon, MatButtonModule],
  template: `
    <header>
      <h2>{{ heading() }}</h2>
      <button matButton type="button" [attr.aria-pressed]="asTable()" (click)="asTable.set(!asTable())">
        <rumbo-icon [path]="asTable() ? icons.chart : icons.table" />
        {{ asTable() ? chartLabel() : tableLabel() }}
      </button>
    </header>
    @if (hint()) {
      <p>{{ hint() }}</p>
    }
    <ng-content />
    @if (asTable()) {
      <div class="table" tabindex="0" role="region" [attr.aria-label]="heading()">
        <ng-content select="[table]" />
      </div>
    } @else {
      <ng-content select="[chart]" />
    }
  `,
  styleUrl: './chart-frame.scss',
})
export class ChartFrame {
  readonly heading = input.required<string>();
  readonly hint = input('');
  readonly tableLabel = input.required<string>();
  readonly chartLabel = input.required<string>();
  protected readonly asTable = signal(false);
  protected readonly icons = { chart: mdiChartBar, table: mdiTable };
}
