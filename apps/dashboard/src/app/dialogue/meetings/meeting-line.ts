import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { localize, type MeetingSummary } from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { I18n, T } from '../../shell';

/** One meeting in a list: when, of which body, how deep, and who came by group. */
@Component({
  selector: 'rumbo-meeting-line',
  imports: [Illustrative, RouterLink, T],
  template: `
    <time [attr.datetime]="meeting().on">
      <strong>{{ i18n.day(meeting().on) }}</strong>
      <span>{{ hours() }}</span>
    </time>
    <div class="what">
      <a
        [routerLink]="['/roadmaps', roadmap(), 'dialogue', 'meetings', meeting().id]"
        queryParamsHandling="preserve"
        [lang]="topic().lang"
        >{{ topic().text }}</a
      >
      <span>
        {{ body() }} · {{ i18n.code('vocabulary.dialogueType', meeting().type) }} ·
        {{ i18n.code('vocabulary.dialogueLevel', meeting().level) }}
      </span>
    </div>
    <div class="who">
      <span class="status" [class.off]="meeting().status !== 'held'">
        {{
          meeting().form
            ? i18n.code('vocabulary.dialogueForm', meeting().form!)
            : i18n.code('vocabulary.meetingStatus', meeting().status)
        }}
      </span>
      @if (meeting().status === 'held') {
        <span>{{ 'dialogue.came' | t: { organisations: organisations(), persons: persons() } }}</span>
      }
      @if (meeting().illustrative) {
        <rumbo-illustrative />
      }
    </div>
  `,
  styleUrl: './meeting-line.scss',
})
export class MeetingLine {
  readonly meeting = input.required<MeetingSummary>();
  readonly roadmap = input.required<string>();
  readonly body = input.required<string>();
  protected readonly i18n = inject(I18n);
  protected readonly topic = computed(() => localize(this.meeting().topic, this.i18n.language()));
  protected readonly hours = computed(() => {
    const { startsAt, endsAt } = this.meeting();
    return [startsAt, endsAt].filter(Boolean).join('–');
  });
  protected readonly organisations = computed(() =>
    this.meeting().presence.reduce((sum, { organisations }) => sum + organisations, 0),
  );
  protected readonly persons = computed(() =>
    this.meeting().presence.reduce(
      (sum, { female, male, other, undeclared }) => sum + female + male + other + undeclared,
      0,
    ),
  );
}
