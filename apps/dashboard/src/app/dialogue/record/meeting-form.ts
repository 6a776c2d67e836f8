import { Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import {
  type AgreementBoard,
  apiUrl,
  checkMeeting,
  type Meeting,
  MeetingInput,
  type MeetingPage,
  PATHS,
} from '@rumbo/domain';
import {
  checkBySchema,
  Conflict,
  draftUntilTyped,
  FieldErrorText,
  FormError,
  outlinedFields,
  SeenRecord,
  sending,
} from '../../forms';
import { Overtaken } from '../../live';
import { Api, I18n, Moment, T } from '../../shell';
import type { Usual } from './attendance-draft';
import { AttendanceTable } from './attendance-table';
import { draftOfMeeting, emptyMeeting, type MeetingDraft, toMeeting } from './meeting-draft';
import { RecordBasics } from './record-basics';
import { RecordMinutes } from './record-minutes';
import { RecordPlace } from './record-place';
import { RecordPreparation } from './record-preparation';
import { RecordProposals } from './record-proposals';
import { RecordSection } from './record-section';
import { shownMeeting } from './shown-meeting';

/** The record of a meeting as a secretary keeps it: what a paper list has first, the rest in parts that may wait. */
@Component({
  selector: 'rumbo-meeting-form',
  imports: [
    AttendanceTable,
    Conflict,
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    Overtaken,
    RecordBasics,
    RecordMinutes,
    RecordPlace,
    RecordPreparation,
    RecordProposals,
    RecordSection,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './meeting-form.html',
  styleUrl: './meeting-form.scss',
})
export class MeetingForm {
  /** What the form offers to choose from. */
  readonly around = input.required<Omit<AgreementBoard, 'agreements'>>();
  /** Null for a new one. */
  readonly meeting = input<Meeting | null>(null);
  readonly usual = input<readonly Usual[]>([]);
  readonly saved = output<MeetingPage>();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  private readonly moment = inject(Moment);
  private readonly today = computed(() => this.moment.today(this.around().roadmap.timeZone));
  readonly draft = draftUntilTyped<MeetingDraft>(() => {
    const meeting = this.meeting();
    return meeting ? draftOfMeeting(meeting) : emptyMeeting(this.around().roadmap.language, this.today());
  });
  protected readonly seen = new SeenRecord<Meeting, MeetingDraft>({
    record: () => this.meeting(),
    draft: this.draft,
    untilTyped: true,
    toDraft: draftOfMeeting,
    show: shownMeeting(this.i18n, () => this.around()),
  });
  readonly form = form(
    this.draft,
    (path) => checkBySchema(path, MeetingInput, toMeeting, (typed) => checkMeeting(typed, this.today())),
    { submission: sending(() => this.save(), this.seen.overtaken) },
  );

  protected readonly held = computed(() => this.draft().status === 'held');
  protected readonly parts = computed(() => ({
    place: [
      this.form.modality,
      this.form.place,
      this.form.territory,
      this.form.languages,
      this.form.accessibility,
    ],
    preparation: [
      this.form.agenda,
      this.form.agendaSentOn,
      this.form.documents,
      this.form.documentsSentOn,
      this.form.quorumRule,
    ],
    names: [this.form.names],
    minutes: [this.form.minutes],
    proposals: [this.form.proposals],
  }));

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  /** Enter fills in a list, and must not send a record half written; with Ctrl it does. */
  protected enter(event: Event): void {
    const { ctrlKey, metaKey } = event as KeyboardEvent;
    if (ctrlKey || metaKey) void submit(this.form);
    if (event.target instanceof HTMLInputElement) event.preventDefault();
  }

  private async save(): Promise<void> {
    const [seen, roadmap, input] = [this.seen.current(), this.around().roadmap.code, toMeeting(this.draft())];
    const page = seen
      ? await this.api.send<MeetingPage>(
          'PATCH',
          apiUrl(PATHS.meeting, { roadmap, id: seen.id }),
          input,
          seen.version,
        )
      : await this.api.send<MeetingPage>('POST', apiUrl(PATHS.meetings, { roadmap }), input);
    this.form().reset();
    this.saved.emit(page);
  }
}
