import { Component, computed, inject, input } from '@angular/core';
import { type Indicator, type Judgement, JUMP, type Target, TRACK } from '@rumbo/domain';
import { JudgementChip } from '@rumbo/ui';
import { I18n, T } from '../shell';
import { figureIn } from './figures';

/** A judgement, and the reckoning behind it one click away: from where, to where, how far, how far by now. */
@Component({
  selector: 'rumbo-arithmetic',
  imports: [JudgementChip, T],
  template: `
    <details [open]="opened()">
      <summary>
        <rumbo-judgement-chip [state]="judgement().state" [label]="name()" />
      </summary>
      <p>{{ because() }}</p>
      @if (lines().length > 0) {
        <dl>
          @for (line of lines(); track line.name) {
            <div>
              <dt>{{ line.name }}</dt>
              <dd>{{ line.text }}</dd>
            </div>
          }
        </dl>
      }
      @if (judgement().behind !== null) {
        <p>{{ 'indicators.arithmetic.formula' | t }}</p>
      }
      @if (judgement().jump; as period) {
        <p class="doubt">
          {{ 'indicators.arithmetic.jump' | t: { period: i18n.period(period), points: jump } }}
        </p>
      }
    </details>
  `,
  styleUrl: './arithmetic.scss',
})
export class Arithmetic {
  readonly indicator = input.required<Indicator>();
  readonly target = input.required<Target | null>();
  readonly judgement = input.required<Judgement>();
  readonly opened = input(false);
  protected readonly i18n = inject(I18n);
  protected readonly jump = JUMP;

  protected readonly name = computed(() => this.i18n.code('measure.judgement', this.judgement().state));
  protected readonly because = computed(() => {
    const { state } = this.judgement();
    const points = state === 'off_track' ? TRACK.offTrack : TRACK.atRisk;
    return this.i18n.code('measure.because', state, { points: state === 'on_track' ? TRACK.atRisk : points });
  });

  protected readonly lines = computed(() => {
    const [target, { actual, attainment, expected, behind, day }] = [this.target(), this.judgement()];
    const figure = (value: number) => figureIn(this.i18n, this.indicator(), value);
    const lines: { key: string; text: string }[] = [];
    const { baseline } = target ?? {};
    if (baseline)
      lines.push({
        key: 'baseline',
        text: `${figure(baseline.value)} (${this.i18n.period(baseline.period)})`,
      });
    if (actual && actual.value !== null)
      lines.push({ key: 'actual', text: `${figure(actual.value)} (${this.i18n.period(actual.period)})` });
    if (target)
      lines.push({ key: 'target', text: `${figure(target.value)} (${this.i18n.period(target.due)})` });
    if (attainment !== null) lines.push({ key: 'attainment', text: this.i18n.percent(attainment, 1) });
    if (expected && day)
      lines.push({
        key: 'expected',
        text: this.i18n.t('indicators.arithmetic.byDay', {
          share: this.i18n.percent(expected.share, 1),
          value: figure(expected.value),
          day: this.i18n.day(day),
        }),
      });
    if (behind !== null)
      lines.push({
        key: behind >= 0 ? 'behind' : 'ahead',
        text: this.i18n.t('indicators.arithmetic.points', { points: this.i18n.number(Math.abs(behind), 1) }),
      });
    return lines.map(({ key, text }) => ({ name: this.i18n.code('indicators.arithmetic', key), text }));
  });
}
