import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Outlook, OUTLOOK_MIN_FINISHED } from '@rumbo/domain';
import { delayInWords, lastInWords } from '@rumbo/i18n';
import { I18n, T } from '../../shell';

/** What may be expected of a roadmap, in four figures; or how much is missing to say it. */
@Component({
  selector: 'rumbo-outlook-figures',
  imports: [RouterLink, T],
  templateUrl: './outlook-figures.html',
  styleUrl: './outlook-figures.scss',
})
export class OutlookFigures {
  readonly outlook = input.required<Outlook>();
  protected readonly i18n = inject(I18n);
  protected readonly needed = OUTLOOK_MIN_FINISHED;
  protected readonly at = computed(() => ['/roadmaps', this.outlook().roadmap.code, 'outlook']);

  protected readonly last = computed(() => lastInWords(this.i18n.language(), this.say, this.outlook()));
  protected readonly untold = computed(() => {
    const { onHold, tooLate } = this.outlook().untold;
    return onHold + tooLate;
  });
  protected readonly delays = computed(() => {
    const delays = this.outlook().delays;
    return (
      delays && {
        early: delayInWords(this.say, delays.early),
        middle: delayInWords(this.say, delays.middle),
        late: delayInWords(this.say, delays.late),
      }
    );
  });

  private readonly say: I18n['t'] = (key, params) => this.i18n.t(key, params);
}
