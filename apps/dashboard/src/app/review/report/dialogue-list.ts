import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReportAgreement, ReportContent } from '@rumbo/domain';
import { I18n, T } from '../../shell';

/** Meetings that were held in the period, and agreements that were made, fell due or were kept in it. */
@Component({
  selector: 'rumbo-dialogue-list',
  imports: [RouterLink, T],
  template: `
    <h3>{{ 'report.dialogue' | t }}</h3>
    <h4>
      {{ 'report.meetings' | t }} <small>{{ i18n.number(content().meetings.length) }}</small>
    </h4>
    @if (content().meetings.length === 0) {
      <p class="none">{{ 'report.meetings.none' | t }}</p>
    }
    <ul>
      @for (meeting of content().meetings; track meeting.id) {
        <li>
          <a [routerLink]="[at(), 'meetings', meeting.id]">{{ i18n.text(meeting.topic) }}</a>
          <span>{{ i18n.code('vocabulary.dialogueForm', meeting.form) }}</span>
          <p>
            {{ i18n.day(meeting.on) }} · {{ meeting.body }} ·
            {{ i18n.code('vocabulary.dialogueType', meeting.type) }} ·
            {{ 'report.agreementsMade' | t: { count: meeting.agreements } }}
          </p>
        </li>
      }
    </ul>
    <h4>
      {{ 'report.agreements' | t }} <small>{{ i18n.number(content().agreements.length) }}</small>
    </h4>
    @if (content().agreements.length === 0) {
      <p class="none">{{ 'report.agreements.none' | t }}</p>
    }
    <ul>
      @for (agreement of content().agreements; track agreement.id) {
        <li>
          <a [routerLink]="[at(), 'meetings', agreement.meetingId]">
            <small>{{ agreement.number }}</small>
            {{ agreement.text ? i18n.text(agreement.text) : i18n.t('report.agreement.unpublished') }}
          </a>
          <span>{{ i18n.code('vocabulary.agreementState', agreement.state) }}</span>
          <p>{{ toldOf(agreement) }}</p>
        </li>
      }
    </ul>
  `,
  styleUrl: './record-list.scss',
})
export class DialogueList {
  readonly content = input.required<ReportContent>();
  protected readonly i18n = inject(I18n);
  protected readonly at = computed(() => `/roadmaps/${this.content().roadmap.code}/dialogue`);

  protected toldOf({ owner, due, made, fellDue, kept }: ReportAgreement): string {
    return [
      owner,
      due && this.i18n.t('report.dueOn', { day: this.i18n.period(due) }),
      made && this.i18n.t('report.agreement.made'),
      fellDue && this.i18n.t('report.agreement.fellDue'),
      kept && this.i18n.t('report.agreement.kept'),
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
