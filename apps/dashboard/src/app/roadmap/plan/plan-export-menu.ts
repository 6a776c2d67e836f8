import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { mdiTrayArrowDown } from '@mdi/js';
import { apiUrl, EXPORT_FORMATS, PATHS } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { Moment, T } from '../../shell';

/** The plan as a file for spreadsheets, which an import reads back; of the day that the reader looks at. */
@Component({
  selector: 'rumbo-plan-export-menu',
  imports: [Icon, MatButtonModule, MatMenuModule, T],
  template: `
    <button matButton type="button" [matMenuTriggerFor]="menu">
      <rumbo-icon [path]="icon" /> {{ 'plan.export' | t }}
    </button>
    <mat-menu #menu="matMenu">
      @for (file of files(); track file.url) {
        <a mat-menu-item [href]="file.url" download>{{ file.format }}</a>
      }
    </mat-menu>
  `,
})
export class PlanExportMenu {
  readonly roadmap = input.required<string>();
  private readonly moment = inject(Moment);
  protected readonly icon = mdiTrayArrowDown;
  protected readonly files = computed(() =>
    EXPORT_FORMATS.map((format) => ({
      format: format.toUpperCase(),
      url: this.moment.address(apiUrl(PATHS.planExport, { roadmap: this.roadmap(), file: `plan.${format}` })),
    })),
  );
}
