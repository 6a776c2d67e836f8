import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiChevronLeft, mdiChevronRight } from '@mdi/js';
import type { MeetingSummary } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../../shell';
import { calendarOf, monthAfter } from './meeting-filter';

/** One month of meetings, in weeks from Monday to Sunday. */
@Component({
  selector: 'rumbo-meeting-calendar',
  imports: [Icon, MatButtonModule, RouterLink, T],
  template: `
    <div class="bar">
      <button
        matIconButton
        type="button"
        [attr.aria-label]="'dialogue.month.before' | t"
        (click)="turn.emit(before())"
      >
        <rumbo-icon [path]="icons.before" />
      </button>
      <h2 aria-live="polite">{{ i18n.period(month()) }}</h2>
      <button
        matIconButton
        type="button"
        [attr.aria-label]="'dialogue.month.after' | t"
        (click)="turn.emit(after())"
      >
        <rumbo-icon [path]="icons.after" />
      </button>
    </div>
    <div class="scroll" tabindex="0" role="region" [attr.aria-label]="i18n.period(month())">
      <table>
        <thead>
          <tr>
            @for (name of weekdays(); track name) {
              <th scope="col">{{ name }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (week of weeks(); track week[0]?.day) {
            <tr>
              @for (day of week; track day.day) {
                <td [class.outside]="!day.inside">
                  <time [attr.datetime]="day.day">{{ +day.day.slice(8) }}</time>
                  @for (meeting of day.meetings; track meeting.id) {
                    <a
                      [routerLink]="['/roadmaps', roadmap(), 'dialogue', 'meetings', meeting.id]"
                      [class.off]="meeting.status === 'cancelled' || meeting.status === 'rescheduled'"
                      >{{ meeting.startsAt }} {{ i18n.text(meeting.topic) }}
                      @if (meeting.status !== 'held') {
                        <small>{{ i18n.code('vocabulary.meetingStatus', meeting.status) }}</small>
                      }
                    </a>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './meeting-calendar.scss',
})
export class MeetingCalendar {
  readonly month = input.required<string>();
  readonly meetings = input.required<readonly MeetingSummary[]>();
  readonly roadmap = input.required<string>();
  /** Another month to show. */
  readonly turn = output<string>();
  protected readonly i18n = inject(I18n);
  protected readonly icons = { before: mdiChevronLeft, after: mdiChevronRight };
  protected readonly before = computed(() => monthAfter(this.month(), -1));
  protected readonly after = computed(() => monthAfter(this.month(), 1));

  protected readonly weeks = computed(() => {
    const days = calendarOf(this.month(), this.meetings());
    return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  });
  /** Any Monday and the six days after it. */
  protected readonly weekdays = computed(() =>
    Array.from({ length: 7 }, (_, n) =>
      new Intl.DateTimeFormat(this.i18n.language(), { weekday: 'short', timeZone: 'UTC' }).format(
        Date.UTC(2024, 0, 1 + n),
      ),
    ),
  );
}
