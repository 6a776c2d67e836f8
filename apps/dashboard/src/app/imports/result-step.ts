import { Component, inject, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { I18n, T } from '../shell';
import { CountsList } from './counts-list';
import { ImportWizard } from './import-wizard';
import { RemarkTable } from './remark-table';

/** What the import has done, and which rows stayed out. */
@Component({
  selector: 'rumbo-result-step',
  imports: [CountsList, MatButtonModule, RemarkTable, RouterLink, T],
  template: `
    @if (wizard.result(); as result) {
      <div role="status">
        <h2>{{ 'import.result.title' | t: { name: result.file.fileName } }}</h2>
      </div>
      <rumbo-counts-list [counts]="result.effect.counts" [figures]="result.effect.observations !== null" />
      @if (result.file.kind === 'meetings') {
        <p>{{ 'import.result.meetings' | t: { count: result.effect.meetings } }}</p>
      } @else if (result.effect.observations; as observations) {
        <p>{{ 'import.result.observations' | t: { count: observations.seriesTotal } }}</p>
      } @else {
        <p>{{ 'import.result.milestones' | t: { count: result.effect.milestones } }}</p>
      }
      @if (result.effect.errorTotal > 0) {
        <rumbo-remark-table
          [heading]="'import.preview.errors' | t: { count: result.effect.errorTotal }"
          kind="errors"
          [remarks]="result.effect.errors"
          [total]="result.effect.errorTotal"
        />
      }
      <div class="actions">
        @if (result.file.kind === 'meetings') {
          <a matButton="filled" [routerLink]="['/roadmaps', wizard.roadmap(), 'dialogue', 'meetings']">{{
            'import.result.toMeetings' | t
          }}</a>
        } @else if (result.effect.observations) {
          <a
            matButton="filled"
            [routerLink]="['/roadmaps', wizard.roadmap(), 'indicators']"
            [queryParams]="{ only: 'data' }"
            >{{ 'import.result.toIndicators' | t }}</a
          >
        } @else {
          <a matButton="filled" [routerLink]="['/roadmaps', wizard.roadmap(), 'plan']">{{
            'import.result.toPlan' | t
          }}</a>
        }
        <a matButton="outlined" [routerLink]="['/roadmaps', wizard.roadmap()]">{{
          'import.result.toOverview' | t
        }}</a>
        <button matButton type="button" (click)="again.emit()">{{ 'import.result.again' | t }}</button>
      </div>
    }
  `,
  styles: `
    h2 {
      margin-block-end: 1rem;
      overflow-wrap: anywhere;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-block-start: 1rem;
    }
  `,
})
export class ResultStep {
  readonly again = output();
  protected readonly wizard = inject(ImportWizard);
  protected readonly i18n = inject(I18n);
}
