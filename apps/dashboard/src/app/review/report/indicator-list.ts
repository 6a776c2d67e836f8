import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReportContent, ReportIndicator } from '@rumbo/domain';
import { JudgementChip } from '@rumbo/ui';
import { figureIn } from '../../indicators';
import { I18n, T } from '../../shell';

/** Where the indicators of a roadmap stood at the period's end, and before it. */
@Component({
  selector: 'rumbo-indicator-list',
  imports: [JudgementChip, RouterLink, T],
  template: `
    <h3>{{ 'report.indicators' | t }}</h3>
    @if (lines().length === 0) {
      <p class="none">{{ 'report.indicators.none' | t }}</p>
    }
    <ul>
      @for (line of lines(); track line.code) {
        <li>
          <a [routerLink]="['/roadmaps', content().roadmap.code, 'indicators', line.code]">
            <small>{{ line.code }}</small> {{ i18n.text(line.name) }}
          </a>
          <rumbo-judgement-chip [state]="line.state" [label]="i18n.code('measure.judgement', line.state)" />
          <p>{{ line.told }}</p>
        </li>
      }
    </ul>
  `,
  styleUrl: './record-list.scss',
})
export class IndicatorList {
  readonly content = input.required<ReportContent>();
  protected readonly i18n = inject(I18n);
  protected readonly lines = computed(() =>
    this.content().indicators.map((indicator) => ({ ...indicator, told: this.toldOf(indicator) })),
  );

  private toldOf(indicator: ReportIndicator): string {
    const { figure, before, target, source, isNew } = indicator;
    const say = (one: NonNullable<ReportIndicator['figure']>) =>
      `${figureIn(this.i18n, indicator, one.value)} (${this.i18n.period(one.period)})`;
    return [
      figure ? say(figure) : this.i18n.t('report.indicator.noFigure'),
      figure && !isNew && this.i18n.t('report.indicator.notNew'),
      isNew && before && this.i18n.t('report.indicator.before', { figure: say(before) }),
      target &&
        this.i18n.t('report.indicator.target', {
          figure: figureIn(this.i18n, indicator, target.value),
          due: this.i18n.period(target.due),
        }),
      source,
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
