import { Component, computed, inject, input } from '@angular/core';
import { type Brief, OUTLOOK_MIN_FINISHED } from '@rumbo/domain';
import { delayInWords, lastInWords } from '@rumbo/i18n';
import { I18n, T } from '../shell';

/** What may be expected, on paper: as ranges, with what they were computed from. */
@Component({
  selector: 'rumbo-brief-outlook',
  imports: [T],
  template: `
    <section>
      <h2>{{ 'outlook.title' | t }}</h2>
      <p>{{ 'outlook.note' | t }}</p>
      @if (figures().length > 0) {
        <table>
          <tbody>
            @for (figure of figures(); track figure.name) {
              <tr>
                <th scope="row">{{ figure.name }}</th>
                <td>{{ figure.value }}</td>
              </tr>
            }
          </tbody>
        </table>
        <p class="quiet">{{ sample() }}</p>
        <p class="quiet">{{ 'outlook.method.text' | t }}</p>
        <p class="quiet">{{ 'outlook.method.sure' | t }}</p>
      } @else {
        <p>{{ missing() }}</p>
      }
    </section>
  `,
  styleUrl: './brief-table.scss',
})
export class BriefOutlook {
  readonly brief = input.required<Brief>();
  private readonly i18n = inject(I18n);

  protected readonly figures = computed(() => {
    const { outlook, overview } = this.brief();
    const { delays, onTime, byEnd } = outlook;
    if (!delays || !onTime) return [];
    const percent = (value: number) => this.i18n.percent(value);
    const delay = (name: keyof typeof delays) => delayInWords(this.say, delays[name]);
    return [
      { name: this.i18n.t('outlook.last'), value: this.last() },
      {
        name: this.i18n.t('outlook.byEnd', { day: this.i18n.day(overview.roadmap.endsOn) }),
        value: this.i18n.t('brief.outlook.byEnd', {
          ...{ middle: byEnd.middle, open: byEnd.open, low: byEnd.late, high: byEnd.early },
        }),
      },
      {
        name: this.i18n.t('outlook.onTime'),
        value: this.i18n.t('brief.outlook.onTime', {
          ...{ percent: percent(onTime.percent), low: percent(onTime.low), high: percent(onTime.high) },
        }),
      },
      {
        name: this.i18n.t('outlook.delays'),
        value: this.i18n.t('brief.outlook.delays', {
          ...{ early: delay('early'), middle: delay('middle'), late: delay('late') },
        }),
      },
    ];
  });

  protected readonly sample = computed(() => {
    const { finished, late, ahead, onHold: held } = this.brief().outlook.sample;
    return this.i18n.t('outlook.method.sample', { finished, late, ahead, held });
  });
  protected readonly missing = computed(() => {
    const { finished, missing } = this.brief().outlook.sample;
    return this.i18n.t('outlook.notEnough.text', { needed: OUTLOOK_MIN_FINISHED, finished, missing });
  });

  private last(): string {
    const { outlook } = this.brief();
    const { untold } = outlook;
    const told = lastInWords(this.i18n.language(), this.say, outlook);
    const count = untold.onHold + untold.tooLate;
    if (count === 0) return told;
    return `${told}. ${this.i18n.t('outlook.untold', { count, late: untold.tooLate, held: untold.onHold })}.`;
  }

  private readonly say: I18n['t'] = (key, params) => this.i18n.t(key, params);
}
