import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { T } from '../../shell';

/** How much of a factor is about to be published. */
export interface Publishing {
  scored: number;
  of: number;
}

/** Asks before an assessment is frozen for good. */
@Component({
  imports: [MatButtonModule, MatDialogModule, T],
  template: `
    <h2 mat-dialog-title>{{ 'factor.assessment.publish.title' | t }}</h2>
    <mat-dialog-content>
      <p>{{ 'factor.assessment.publish.text' | t }}</p>
      <p>{{ 'factor.assessment.publish.scored' | t: { scored: publishing.scored, of: publishing.of } }}</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" [mat-dialog-close]="false">{{ 'shell.cancel' | t }}</button>
      <button matButton="filled" type="button" [mat-dialog-close]="true">
        {{ 'factor.assessment.publish' | t }}
      </button>
    </mat-dialog-actions>
  `,
})
export class PublishDialog {
  protected readonly publishing = inject<Publishing>(MAT_DIALOG_DATA);
}
