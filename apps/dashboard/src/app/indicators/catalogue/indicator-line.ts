import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { localize } from '@rumbo/domain';
import { Sparkline } from '@rumbo/ui/drawings';
import { Illustrative } from '../../roadmap';
import { I18n, T } from '../../shell';
import { Arithmetic } from '../arithmetic';
import { figureIn, seriesName } from '../figures';
import { sparkPieces } from '../spark-pieces';
import type { JudgedIndicator } from './judged';

/** An indicator in the catalogue: its newest figure, how it went, and how it stands against its target. */
@Component({
  selector: 'rumbo-indicator-line',
  imports: [Arithmetic, Illustrative, RouterLink, Sparkline, T],
  template: `
    <div class="what">
      <a [routerLink]="['/roadmaps', roadmap(), 'indicators', row().indicator.code]">
        <small>{{ row().indicator.code }}</small>
        <span [lang]="name().lang">{{ name().text }}</span>
      </a>
      @if (source(); as text) {
        <p>
          {{ text }}
          @if (row().seriesCount > 1) {
            {{ 'indicators.moreSeries' | t: { count: row().seriesCount - 1 } }}
          }
          @if (row().series?.illustrative) {
            <rumbo-illustrative />
          }
        </p>
      }
    </div>
    <div class="latest">
      @if (latest(); as now) {
        <strong>{{ now.figure }}</strong>
        <small>{{ now.when }}</small>
      } @else {
        <small>{{ (row().seriesCount > 0 ? 'indicators.onlyParts' : 'indicators.noFigures') | t }}</small>
      }
    </div>
    <rumbo-sparkline [pieces]="pieces()" />
    <div class="judged">
      @if (row().tracking) {
        <rumbo-arithmetic
          [indicator]="row().indicator"
          [target]="row().tracking?.target ?? null"
          [judgement]="row().judgement"
        />
      }
    </div>
  `,
  styleUrl: './indicator-line.scss',
})
export class IndicatorLine {
  readonly row = input.required<JudgedIndicator>();
  readonly roadmap = input.required<string>();
  private readonly i18n = inject(I18n);

  protected readonly name = computed(() => localize(this.row().indicator.name, this.i18n.language()));
  protected readonly pieces = computed(() => sparkPieces(this.row().points, this.row().indicator.unit));
  protected readonly source = computed(() => {
    const { series } = this.row();
    return series && seriesName(this.i18n, series);
  });
  protected readonly latest = computed(() => {
    const { indicator, judgement } = this.row();
    if (!judgement.actual || judgement.actual.value === null) return null;
    const { period, flag, numerator, denominator, value } = judgement.actual;
    const fraction =
      numerator !== null && denominator !== null
        ? `${this.i18n.number(numerator)} / ${this.i18n.number(denominator)}`
        : '';
    const when = [this.i18n.period(period), flag && this.i18n.code('measure.flag', flag), fraction];
    return { figure: figureIn(this.i18n, indicator, value), when: when.filter(Boolean).join(' · ') };
  });
}
