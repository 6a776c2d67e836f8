import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiAlertOutline } from '@mdi/js';
import { Chip, LevelBar, ProgressMeter } from '@rumbo/ui';
import type { RowView } from '../row-view';
import type { ComparedSection } from './compared';

/** One part of a comparison: a measure a row, a roadmap a column; on a phone the roadmaps of a measure one below the other. */
@Component({
  selector: 'rumbo-side-by-side',
  imports: [Chip, LevelBar, ProgressMeter, RouterLink],
  templateUrl: './side-by-side.html',
  styleUrl: './side-by-side.scss',
})
export class SideBySide {
  readonly section = input.required<ComparedSection>();
  readonly views = input.required<readonly RowView[]>();
  protected readonly icon = mdiAlertOutline;
}
