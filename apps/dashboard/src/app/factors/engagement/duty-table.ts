import { Component, computed, inject, input } from '@angular/core';
import { dutyState, type EngagementPage, localize } from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { I18n, T } from '../../shell';
import { Mark } from '../keeping/mark';
import { RecordLinks } from '../keeping/record-links';
import { acronymsOf } from './record-words';

/** Reports that the country owes, and how each stands on the day. */
@Component({
  selector: 'rumbo-duty-table',
  imports: [Illustrative, Mark, RecordLinks, T],
  template: `
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{{ 'engagement.duties.report' | t }}</th>
          <th role="columnheader" scope="col">{{ 'engagement.field.due' | t }}</th>
          <th role="columnheader" scope="col">{{ 'engagement.duties.state' | t }}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        @for (row of rows(); track row.id) {
          <tr role="row">
            <td role="cell">
              <span class="main" [lang]="row.words.lang">{{ row.words.text }}</span>
              <span class="detail">{{ row.partner }}</span>
              @if (row.illustrative) {
                <rumbo-illustrative />
              }
              <rumbo-record-links [name]="row.words.text" [url]="row.url" [edit]="row.edit" />
            </td>
            <td role="cell">{{ i18n.period(row.due) }}</td>
            <td role="cell">
              <rumbo-mark [state]="row.state" [label]="i18n.code('engagement.dutyState', row.state)" />
              @if (row.deliveredOn; as day) {
                <span class="detail">{{ 'engagement.output.delivered' | t: { day: i18n.day(day) } }}</span>
              }
              @for (said of row.said; track said) {
                <span class="detail">{{ said }}</span>
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: '../../people/table.scss',
  styles: `
    .detail {
      display: block;
    }
  `,
})
export class DutyTable {
  readonly page = input.required<EngagementPage>();
  readonly day = input.required<string>();
  readonly mayWrite = input.required<boolean>();
  protected readonly i18n = inject(I18n);

  protected readonly rows = computed(() =>
    this.page().duties.map((duty) => ({
      ...duty,
      words: localize(duty.title, this.i18n.language()),
      partner: acronymsOf(this.page(), [duty.partnerId]).join(),
      state: dutyState(duty, this.day()),
      said: [
        ...(duty.consulted ? [this.i18n.t('engagement.field.consulted')] : []),
        ...(duty.public ? [this.i18n.t('engagement.field.public')] : []),
      ],
      edit: this.mayWrite() ? ['duties', duty.id] : null,
    })),
  );
}
