import { CdkFixedSizeVirtualScroll, CdkVirtualForOf, CdkVirtualScrollViewport } from '@angular/cdk/scrolling';
import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import {
  apiUrl,
  DIALOGUE_FORMS,
  DIALOGUE_LEVELS,
  DIALOGUE_TYPES,
  MEETING_STATUSES,
  type MeetingList,
  type MeetingSummary,
  PATHS,
} from '@rumbo/domain';
import { EmptyState } from '@rumbo/ui';
import { outlinedFields } from '../../forms';
import { RoadmapHeader } from '../../roadmap';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, SessionStore, T } from '../../shell';
import { DialogueNav } from '../dialogue-nav';
import { CalendarFeed, ExportMenu } from '../exchange';
import { MeetingCalendar } from './meeting-calendar';
import { filterMeetings, MEETING_FILTER_KEYS, type MeetingFilter } from './meeting-filter';
import { MeetingLine } from './meeting-line';

/** The meetings of a roadmap by month, newest first; filters stand in the address. */
@Component({
  imports: [
    CalendarFeed,
    CdkFixedSizeVirtualScroll,
    CdkVirtualForOf,
    CdkVirtualScrollViewport,
    DialogueNav,
    EmptyState,
    ErrorState,
    ExportMenu,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatProgressBarModule,
    MeetingCalendar,
    MeetingLine,
    RoadmapHeader,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './meetings.page.html',
  styleUrl: './meetings.page.scss',
})
export default class MeetingsPage {
  /** All from the address. */
  readonly roadmap = input.required<string>();
  readonly q = input<string>();
  readonly status = input<string>();
  readonly type = input<string>();
  readonly level = input<string>();
  readonly form = input<string>();
  readonly body = input<string>();
  readonly territory = input<string>();
  readonly year = input<string>();
  readonly minutes = input<string>();
  readonly ids = input<string>();
  /** `calendar`, or the list. */
  readonly view = input<string>();
  /** The month of the calendar. */
  readonly month = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly mayFollow = computed(() => this.session.can('calendar:use'));
  protected readonly i18n = inject(I18n);
  protected readonly list = liveResource<MeetingList>(
    () => apiUrl(PATHS.meetings, { roadmap: this.roadmap() }),
    CONCERNS.dialogue,
  );
  protected readonly lineHeight = 88;

  protected readonly filter = computed<MeetingFilter>(() =>
    Object.fromEntries(MEETING_FILTER_KEYS.map((key) => [key, this[key]() || undefined])),
  );
  protected readonly filtered = computed(() => Object.values(this.filter()).some(Boolean));
  protected readonly shown = computed(() =>
    filterMeetings(this.list.value()?.meetings ?? [], this.filter(), this.i18n.language()),
  );
  protected readonly identify = (_: number, { id }: MeetingSummary) => id;
  /** The month of the calendar: the one in the address, or that of the next meeting, or of the last. */
  protected readonly shownMonth = computed(() => {
    const asked = this.month();
    if (asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked)) return asked;
    const next = this.shown().findLast(({ status }) => status === 'scheduled') ?? this.shown()[0];
    return (next?.on ?? new Date().toISOString()).slice(0, 7);
  });

  protected readonly fields = computed(() => {
    const { meetings, dialogueBodies, territories } = this.list.value() ?? {
      meetings: [],
      dialogueBodies: [],
      territories: [],
    };
    const words = (concept: string, codes: readonly string[]) =>
      codes.map((value) => ({ value, label: this.i18n.code(`vocabulary.${concept}`, value) }));
    const years = [...new Set(meetings.map(({ on }) => on.slice(0, 4)))];
    const reached = new Set(meetings.map(({ territory }) => territory));
    return [
      {
        key: 'status',
        label: this.i18n.t('dialogue.field.status'),
        choices: words('meetingStatus', MEETING_STATUSES),
      },
      {
        key: 'type',
        label: this.i18n.t('dialogue.field.type'),
        choices: words('dialogueType', DIALOGUE_TYPES),
      },
      {
        key: 'level',
        label: this.i18n.t('dialogue.field.level'),
        choices: words('dialogueLevel', DIALOGUE_LEVELS),
      },
      {
        key: 'form',
        label: this.i18n.t('dialogue.field.form'),
        choices: words('dialogueForm', DIALOGUE_FORMS),
      },
      {
        key: 'body',
        label: this.i18n.t('dialogue.field.dialogueBodyId'),
        choices: dialogueBodies.map(({ id, acronym }) => ({ value: String(id), label: acronym })),
      },
      {
        key: 'territory',
        label: this.i18n.t('dialogue.field.territory'),
        choices: territories
          .filter(({ code }) => reached.has(code))
          .map(({ code, name }) => ({ value: code, label: name })),
      },
      {
        key: 'year',
        label: this.i18n.t('dialogue.field.year'),
        choices: years.map((value) => ({ value, label: value })),
      },
      {
        key: 'minutes',
        label: this.i18n.t('dialogue.minutes'),
        choices: [
          { value: 'published', label: this.i18n.t('dialogue.minutes.published') },
          { value: 'pending', label: this.i18n.t('dialogue.minutes.unpublished') },
          { value: 'none', label: this.i18n.t('dialogue.minutes.none') },
        ],
      },
    ] satisfies { key: keyof MeetingFilter; label: string; choices: { value: string; label: string }[] }[];
  });
  protected readonly bodyNames = computed(
    () => new Map(this.list.value()?.dialogueBodies.map(({ id, acronym }) => [id, acronym])),
  );

  /** Typing replaces the entry of history instead of adding one. */
  protected ask(key: string, value: string, replaceUrl = false): void {
    void this.router.navigate([], {
      queryParams: { [key]: value || null },
      queryParamsHandling: 'merge',
      replaceUrl,
    });
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {} });
  }
}
