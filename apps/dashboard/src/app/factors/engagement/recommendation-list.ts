import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type EngagementPage, localize } from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { I18n, T } from '../../shell';
import { Mark } from '../keeping/mark';
import { RecordLinks } from '../keeping/record-links';
import { acronymsOf } from './record-words';

/** Advice received, what was decided about each, why, and the milestones that carry it. */
@Component({
  selector: 'rumbo-recommendation-list',
  imports: [Illustrative, Mark, RecordLinks, RouterLink, T],
  template: `
    <ul>
      @for (row of rows(); track row.id) {
        <li class="record">
          <div class="head">
            <p class="marks quiet">
              <span>{{
                'engagement.recommendation.received'
                  | t: { partner: row.partner, day: i18n.day(row.receivedOn) }
              }}</span>
              @if (row.illustrative) {
                <rumbo-illustrative />
              }
            </p>
            <span class="marks">
              @if (row.decidedOn; as day) {
                <small>{{ 'engagement.recommendation.decided' | t: { day: i18n.day(day) } }}</small>
              }
              <rumbo-mark [state]="row.decision" [label]="i18n.code('engagement.decision', row.decision)" />
            </span>
          </div>
          <p class="text" [lang]="row.words.lang">{{ row.words.text }}</p>
          @if (row.why; as why) {
            <p class="voice">
              <strong>{{ 'engagement.recommendation.why' | t }}</strong>
              <span [lang]="why.lang"> {{ why.text }}</span>
            </p>
          }
          @if (row.source; as source) {
            <p class="quiet">{{ 'engagement.recommendation.source' | t: { source } }}</p>
          }
          @for (milestone of row.milestones; track milestone.id) {
            <p>
              <a [routerLink]="['/roadmaps', page().roadmap.code, 'milestones', milestone.id]"
                >{{ milestone.code }} {{ i18n.text(milestone.title) }}</a
              >
            </p>
          }
          <rumbo-record-links [name]="row.words.text" [url]="row.url" [edit]="row.edit" />
        </li>
      }
    </ul>
  `,
  styleUrl: '../keeping/records.scss',
  styles: `
    .text {
      white-space: pre-line;
    }
  `,
})
export class RecommendationList {
  readonly page = input.required<EngagementPage>();
  readonly mayWrite = input.required<boolean>();
  protected readonly i18n = inject(I18n);

  protected readonly rows = computed(() =>
    this.page().recommendations.map((one) => ({
      ...one,
      words: localize(one.text, this.i18n.language()),
      why: one.reason && localize(one.reason, this.i18n.language()),
      partner: acronymsOf(this.page(), [one.partnerId]).join(),
      milestones: this.page().milestones.filter(({ id }) => one.milestoneIds.includes(id)),
      edit: this.mayWrite() ? ['recommendations', one.id] : null,
    })),
  );
}
