import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import {
  apiUrl,
  dayIn,
  dialogueForm,
  type GroupPresence,
  type MeetingPage,
  PATHS,
  sexBalance,
} from '@rumbo/domain';
import { Illustrative } from '../../roadmap';
import { ErrorState, I18n, T } from '../../shell';

const MINUTES = ['draftedOn', 'circulatedOn', 'approvedOn', 'publishedOn'] as const;

type Line = Omit<GroupPresence, 'group' | 'organisations'> & {
  attended: boolean;
  name: string;
  about?: string;
};
const NOBODY: Line = { name: '', attended: false, female: 0, male: 0, other: 0, undeclared: 0 };
const BLANK: Line[] = Array.from({ length: 8 }, () => NOBODY);

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

  /** Organisations are not for every reader: others get groups. */
  protected readonly byGroup = computed(() => {
    const meeting = this.page.value()?.meeting;
    return meeting?.status === 'held' && meeting.attendance.length === 0;
  });

  /** Who came; before the meeting, who is expected, with lines for others. */
  protected readonly lines = computed((): Line[] => {
    const page = this.page.value();
    if (!page) return [];
    const { meeting, presence, usual } = page;
    const group = (code: string) => this.i18n.code('vocabulary.group', code);
    if (this.byGroup()) return presence.map((one) => ({ ...one, attended: true, name: group(one.group) }));
    const listed = meeting.attendance.map((one) => ({
      ...one,
      name: one.organisation,
      about: `${group(one.group)}, ${this.i18n.code('vocabulary.attendanceRole', one.role)}`,
    }));
    if (meeting.status !== 'scheduled') return listed.filter(({ attended }) => attended);
    const expected = usual.map((one) => ({ ...NOBODY, name: one.organisation, about: group(one.group) }));
    return [...(listed.length > 0 ? listed : expected), ...BLANK];
  });
  protected readonly balance = computed(() =>
    sexBalance((this.page.value()?.presence ?? []).map((group) => ({ ...group, attended: true }))),
  );

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
