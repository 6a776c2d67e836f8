import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type MeetingPage, minutesDelay } from '@rumbo/domain';
import { I18n, Moment, T } from '../../shell';

const STEPS = ['draftedOn', 'circulatedOn', 'approvedOn', 'publishedOn'] as const;

/** How it went: the agenda, what was proposed and answered, and the minutes on their way. */
@Component({
  selector: 'rumbo-meeting-throughput-part',
  imports: [RouterLink, T],
  templateUrl: './meeting-throughput-part.html',
  styleUrl: './meeting-part.scss',
})
export class MeetingThroughputPart {
  readonly page = input.required<MeetingPage>();
  protected readonly i18n = inject(I18n);
  private readonly moment = inject(Moment);
  protected readonly meeting = computed(() => this.page().meeting);

  protected readonly agenda = computed(() => {
    const { axes, objectives, milestones } = this.page();
    const name = (
      parts: readonly { id: number; code: string; title: Parameters<I18n['text']>[0] }[],
      id: number | null,
    ) => {
      const part = parts.find((one) => one.id === id);
      return part ? `${part.code} ${this.i18n.text(part.title)}` : '';
    };
    return this.meeting().agenda.map(({ title, axisId, objectiveId, milestoneId }) => ({
      title,
      milestoneId,
      milestone: name(milestones, milestoneId),
      about: [name(axes, axisId), name(objectives, objectiveId)].filter(Boolean).join(' · '),
    }));
  });

  protected readonly steps = computed(() =>
    STEPS.flatMap((step) => {
      const day = this.meeting().minutes[step];
      return day ? [{ label: this.i18n.t(`dialogue.minutes.${step}`), day: this.i18n.day(day) }] : [];
    }),
  );
  /** How long readers waited for the minutes, or still wait. */
  protected readonly delay = computed(() => {
    const { status, minutes } = this.meeting();
    if (status !== 'held') return '';
    const days = minutesDelay(this.meeting(), this.moment.today(this.page().roadmap.timeZone));
    return this.i18n.t(minutes.publishedOn ? 'dialogue.minutes.after' : 'dialogue.minutes.pending', { days });
  });
}
