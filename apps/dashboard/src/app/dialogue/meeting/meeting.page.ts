import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { apiUrl, dialogueForm, localize, type MeetingPage as Page, PATHS } from '@rumbo/domain';
import { Illustrative, Threads } from '../../roadmap';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, SessionStore, T } from '../../shell';
import { AgreementList } from '../agreements/agreement-list';
import { AgreementForm } from '../agreements/agreement-form';
import { MeetingInputPart } from './meeting-input-part';
import { MeetingThroughputPart } from './meeting-throughput-part';

/** One meeting in three parts: who and what was prepared, what was said, and what was agreed. */
@Component({
  imports: [
    AgreementForm,
    AgreementList,
    ErrorState,
    Illustrative,
    MatButtonModule,
    MatProgressBarModule,
    MeetingInputPart,
    MeetingThroughputPart,
    RouterLink,
    T,
    Threads,
  ],
  templateUrl: './meeting.page.html',
  styleUrl: './meeting.page.scss',
})
export default class MeetingPage {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input.required<string>();
  protected readonly i18n = inject(I18n);
  private readonly session = inject(SessionStore);
  protected readonly page = liveResource<Page>(
    () => apiUrl(PATHS.meeting, { roadmap: this.roadmap(), id: this.id() }),
    CONCERNS.meeting,
  );
  protected readonly adding = signal(false);
  protected readonly calendarUrl = computed(() =>
    apiUrl(PATHS.meetingCalendar, { roadmap: this.roadmap(), id: this.id() }),
  );

  protected readonly title = computed(() => {
    const page = this.page.value();
    return page && localize(page.meeting.topic, this.i18n.language());
  });
  /** From who came alone; of counts by group when organisations are not for this reader. */
  protected readonly form = computed(() => {
    const page = this.page.value();
    if (page?.meeting.status !== 'held') return null;
    return dialogueForm(page.presence.map((group) => ({ ...group, attended: true })));
  });
  protected readonly dialogueBody = computed(() => {
    const page = this.page.value();
    return page?.dialogueBodies.find(({ id }) => id === page.meeting.dialogueBodyId);
  });
  protected readonly when = computed(() => {
    const meeting = this.page.value()?.meeting;
    if (!meeting) return '';
    const hours = [meeting.startsAt, meeting.endsAt].filter(Boolean).join('–');
    return [this.i18n.day(meeting.on), hours, meeting.place].filter(Boolean).join(', ');
  });

  protected mayWrite({ roadmap }: Page): boolean {
    return this.session.can('dialogue:write', { country: roadmap.country });
  }

  protected added(page: Page): void {
    this.page.set(page);
    this.adding.set(false);
  }
}
