import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { apiUrl, dayIn, dialogueForm, type MeetingPage, PATHS, sexBalance } from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { ErrorState, I18n, T } from '../../shell';

const MINUTES = ['draftedOn', 'circulatedOn', 'approvedOn', 'publishedOn'] as const;

/** A meeting on paper: its minutes, and the list of who came, or the one to be signed by who will. */
@Component({
  imports: [ErrorState, Illustrative, MatButtonModule, MatProgressBarModule, RouterLink, T],
  templateUrl: './meeting-print.page.html',
  styleUrl: './meeting-print.page.scss',
})
export default class MeetingPrintPage {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input.required<string>();
  protected readonly i18n = inject(I18n);
  protected readonly page = httpResource<MeetingPage>(() =>
    apiUrl(PATHS.meeting, { roadmap: this.roadmap(), id: this.id() }),
  );
  protected readonly sexes = ['female', 'male', 'other', 'undeclared'] as const;

  /** What stands under the title, each on a line of its own. */
  protected readonly facts = computed(() => {
    const page = this.page.value();
    if (!page) return [];
    const { meeting, dialogueBodies, presence } = page;
    const body = dialogueBodies.find(({ id }) => id === meeting.dialogueBodyId);
    const came = presence.map((group) => ({ ...group, attended: true }));
    const form =
      meeting.status === 'held' ? this.i18n.code('vocabulary.dialogueForm', dialogueForm(came)) : null;
    const times = [meeting.startsAt, meeting.endsAt].filter(Boolean).join('–');
    return [
      {
        key: 'dialogueBodyId' as const,
        value: body ? `${body.acronym}, ${this.i18n.text(body.name)}` : null,
      },
      { key: 'number' as const, value: meeting.number },
      { key: 'on' as const, value: [this.i18n.day(meeting.on), times].filter(Boolean).join(', ') },
      { key: 'place' as const, value: meeting.place },
      { key: 'status' as const, value: this.status(meeting) },
      { key: 'type' as const, value: this.i18n.code('vocabulary.dialogueType', meeting.type) },
      { key: 'level' as const, value: this.i18n.code('vocabulary.dialogueLevel', meeting.level) },
      { key: 'form' as const, value: form },
    ].flatMap(({ key, value }) => (value ? [{ label: this.i18n.t(`dialogue.field.${key}`), value }] : []));
  });

  protected readonly minutes = computed(() => {
    const minutes = this.page.value()?.meeting.minutes;
    return MINUTES.flatMap((step) => {
      const day = minutes?.[step];
      return day ? [`${this.i18n.t(`dialogue.minutes.${step}`)}: ${this.i18n.day(day)}`] : [];
    }).join(' · ');
  });

  /** One line an organisation, or a group for who may not read organisations. */
  protected readonly lines = computed(() => {
    const page = this.page.value();
    if (!page) return [];
    const { meeting, presence } = page;
    const group = (code: string) => this.i18n.code('vocabulary.group', code);
    if (meeting.attendance.length === 0)
      return presence.map((one) => ({ ...one, name: group(one.group), about: '', attended: true }));
    return meeting.attendance
      .filter(({ attended }) => attended || meeting.status === 'scheduled')
      .map((one) => ({
        ...one,
        name: one.organisation,
        about: `${group(one.group)}, ${this.i18n.code('vocabulary.attendanceRole', one.role)}`,
      }));
  });
  protected readonly balance = computed(() => sexBalance(this.lines()));

  protected readonly agreements = computed(() => {
    const page = this.page.value();
    return (page?.agreements ?? []).map(({ number, text, ownerId, due, reservations }) => ({
      number,
      text: this.i18n.text(text),
      owner: page?.bodies.find(({ id }) => id === ownerId)?.acronym ?? '',
      due: due ? this.i18n.period(due) : '',
      reservations: reservations.map(
        (one) => `${this.i18n.code('vocabulary.group', one.group)}: ${one.text}`,
      ),
    }));
  });

  protected readonly printedOn = computed(() => {
    const page = this.page.value();
    return page ? this.i18n.day(dayIn(page.roadmap.timeZone, new Date())) : '';
  });

  protected print(): void {
    window.print();
  }

  private status({ status, statusReason }: MeetingPage['meeting']): string {
    const name = this.i18n.code('vocabulary.meetingStatus', status);
    return statusReason ? `${name}: ${statusReason}` : name;
  }
}
