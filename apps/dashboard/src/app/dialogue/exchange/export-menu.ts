import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { mdiTrayArrowDown } from '@mdi/js';
import { apiUrl, EXPORT_FORMATS, EXPORT_TABLES, PATHS, type Roadmap } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../../shell';

/** The dialogue as files for spreadsheets: meetings, attendance as counts, and agreements. */
@Component({
  selector: 'rumbo-export-menu',
  imports: [Icon, MatButtonModule, MatMenuModule, T],
  template: `
    <button matButton="outlined" type="button" [matMenuTriggerFor]="menu">
      <rumbo-icon [path]="icon" /> {{ 'dialogue.export' | t }}
    </button>
    <mat-menu #menu="matMenu">
      @for (file of files(); track file.url) {
        <a mat-menu-item [href]="file.url" download>{{ file.label }}</a>
      }
    </mat-menu>
  `,
})
export class ExportMenu {
  readonly roadmap = input.required<Roadmap>();
  private readonly i18n = inject(I18n);
  protected readonly icon = mdiTrayArrowDown;
  protected readonly files = computed(() =>
    EXPORT_TABLES.flatMap((table) =>
      EXPORT_FORMATS.map((format) => ({
        url: apiUrl(PATHS.dialogueExport, { roadmap: this.roadmap().code, file: `${table}.${format}` }),
        label: `${this.i18n.code('dialogue.export', table)} (${format.toUpperCase()})`,
      })),
    ),
  );
}
