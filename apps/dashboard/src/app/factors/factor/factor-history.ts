import { Component, computed, inject, input } from '@angular/core';
import { type Perspective, PERSPECTIVES } from '@rumbo/domain';
import { ChartFrame, type ChartPiece, MARKERS } from '@rumbo/ui/drawings';
import { SeriesChart } from '@rumbo/ui/charts';
import { I18n, T } from '../../shell';
import { piecesOf, type RoundScores } from './history';

/** How each perspective judged a factor over the rounds. */
@Component({
  selector: 'rumbo-factor-history',
  imports: [ChartFrame, SeriesChart, T],
  templateUrl: './factor-history.html',
  styleUrl: '../../styles/chart-table.scss',
})
export class FactorHistory {
  /** Name of the factor. */
  readonly name = input.required<string>();
  /** Oldest first. */
  readonly rounds = input.required<readonly RoundScores[]>();
  protected readonly i18n = inject(I18n);

  protected readonly perspectives = computed(() =>
    PERSPECTIVES.filter((perspective) => this.rounds().some(({ scores }) => scores.has(perspective))).map(
      (perspective) => ({ perspective, name: this.i18n.code('factor.perspective', perspective) }),
    ),
  );
  protected readonly rows = computed(() =>
    this.rounds().map(({ period, scores }) => ({
      period,
      cells: this.perspectives().map(({ perspective }) => {
        const score = scores.get(perspective);
        return score ? { mean: this.mean(score.mean), assessed: `${score.scored}/${score.of}` } : null;
      }),
    })),
  );
  /** A perspective keeps its colour and its marker in every round. */
  protected readonly pieces = computed((): ChartPiece[] =>
    this.perspectives().flatMap(({ perspective, name }) => {
      const place = PERSPECTIVES.indexOf(perspective);
      return piecesOf(this.rounds(), perspective).map((points) => ({
        name,
        colour: `var(--rumbo-series-${place + 1})`,
        marker: MARKERS[place % MARKERS.length] ?? 'circle',
        points: points.map(({ period, mean, score }) => ({
          day: `${period}-01`,
          value: mean,
          label: this.said(perspective, period, mean, score),
        })),
      }));
    }),
  );
  protected readonly description = computed(() =>
    [this.name(), ...this.pieces().flatMap(({ points }) => points.map(({ label }) => label))].join('. '),
  );
  protected readonly levels = [1, 5] as const;
  protected readonly format = (value: number) => this.i18n.number(value);

  private said(
    perspective: Perspective,
    period: string,
    mean: number,
    { scored, of }: { scored: number; of: number },
  ): string {
    const name = this.i18n.code('factor.perspective', perspective);
    return `${this.i18n.period(period)}, ${this.i18n.t('factor.score', { name, mean: this.mean(mean), scored, of })}`;
  }

  private mean(mean: number | null): string {
    return mean === null ? '—' : this.i18n.number(mean, 1, true);
  }
}
