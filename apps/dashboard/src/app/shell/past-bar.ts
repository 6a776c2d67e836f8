import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router } from '@angular/router';
import { type Day, dayIn, isDay } from '@rumbo/domain';
import { I18n, T } from './i18n';
import { lookAt, Moment } from './moment';

/** The day as of which pages are read: today, or a past one that then cannot be overlooked. */
@Component({
  selector: 'rumbo-past-bar',
  imports: [MatButtonModule, T],
  host: { '[class.past]': 'moment.day()' },
  template: `
    @if (ready()) {
      <p aria-live="polite">
        @if (shown(); as day) {
          {{ 'moment.looking' | t: { day: i18n.day(day) } }}
        }
      </p>
      <span class="day">
        <label for="as-of">{{ 'overview.asOf' | t }}</label>
        <input
          #input
          id="as-of"
          type="date"
          [value]="moment.day() ?? today()"
          [max]="today()"
          [attr.aria-invalid]="future() || null"
          aria-describedby="as-of-error"
          (change)="look(input.value)"
        />
      </span>
      <span id="as-of-error" class="error" role="alert">
        @if (future()) {
          {{ 'error.field.inTheFuture' | t }}
        }
      </span>
      @if (moment.day()) {
        @if (shown(); as day) {
          @if (roadmap(); as code) {
            <button matButton type="button" (click)="compare(code, day)">{{ 'moment.compare' | t }}</button>
          }
        }
        <button matButton="filled" type="button" (click)="look('')">{{ 'overview.today' | t }}</button>
      }
    }
  `,
  styleUrl: './past-bar.scss',
})
export class PastBar {
  /** The roadmap that the page is about; none on the portfolio. */
  readonly roadmap = input.required<string | null>();
  protected readonly i18n = inject(I18n);
  protected readonly moment = inject(Moment);
  private readonly router = inject(Router);
  protected readonly ready = signal(false);
  protected readonly future = signal(false);
  /** Of what is no day, or has not come, the page says that it cannot be looked at. */
  protected readonly shown = computed(() => {
    const day = this.moment.day();
    return day && isDay(day) && day <= this.today() ? day : null;
  });

  constructor() {
    void this.i18n.need(['moment']).then(() => this.ready.set(true));
  }

  /** Where the reader is: a roadmap's own today may be a day off, and the API knows it. */
  protected today(): Day {
    return dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date());
  }

  /** What became of it until today: no longer a look at the past. */
  protected compare(roadmap: string, from: Day): void {
    this.moment.set(null);
    void this.router.navigate(['/roadmaps', roadmap, 'history'], { queryParams: { from } });
  }

  protected look(day: string): void {
    if (day !== '' && !isDay(day)) return;
    this.future.set(day > this.today());
    if (!this.future()) void lookAt(this.router, this.moment, day === this.today() ? null : day || null);
  }
}
