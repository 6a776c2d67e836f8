import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { ChartCommonModule } from '@swimlane/ngx-charts';
import { scaleLinear, scaleUtc } from 'd3-scale';
import {
  type ChartBreak,
  type ChartPath,
  type ChartPiece,
  type ChartPoint,
  instantOf,
  isDense,
  pointsOf,
  SHAPES,
  DASHES,
  highest,
  timeSpan,
  topmost,
  valueSpan,
  yearTicks,
} from './series-chart-model';

const HEIGHT = 320;
const MARGIN = { top: 22, right: 18, bottom: 52, left: 76 };
const [NARROWEST, PER_TICK] = [280, 64];

/**
 * Observations over time as a statistician draws them: a line joins only what is comparable, breaks are marked with
 * their reason, every point is a point, flags stand beside theirs, and the way to the target is dashed.
 */
@Component({
  selector: 'rumbo-series-chart',
  imports: [ChartCommonModule],
  templateUrl: './series-chart.html',
  styleUrls: ['./chart.scss', './series-chart.scss'],
})
export class SeriesChart {
  readonly pieces = input.required<readonly ChartPiece[]>();
  readonly breaks = input<readonly ChartBreak[]>([]);
  readonly path = input<ChartPath | null>(null);
  /** Of the whole chart, for who cannot see it. */
  readonly description = input.required<string>();
  readonly xLabel = input.required<string>();
  readonly yLabel = input.required<string>();
  /** Counts are read from zero. */
  readonly fromZero = input(false);
  /** What no figure can exceed: 100 of a share. */
  readonly ceiling = input<number | null>(null);
  /** The whole axis, where it is short and known: levels from 1 to 5. */
  readonly scale = input<readonly [number, number] | null>(null);
  /** What marks beside points mean: `U`, unreliable. */
  readonly marks = input<readonly { mark: string; meaning: string }[]>([]);
  readonly formatValue = input.required<(value: number) => string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly shapes = SHAPES;
  protected readonly width = signal(640);
  protected readonly height = HEIGHT;
  protected readonly pointed = signal<ChartPoint | null>(null);

  protected readonly dims = computed(() => ({
    width: Math.max(this.width(), NARROWEST) - MARGIN.left - MARGIN.right,
    height: HEIGHT - MARGIN.top - MARGIN.bottom,
    xOffset: MARGIN.left,
  }));
  protected readonly origin = `translate(${MARGIN.left}, ${MARGIN.top})`;
  private readonly all = computed(() => pointsOf(this.pieces(), this.path()));
  private readonly span = computed(() => timeSpan(this.all()));
  protected readonly values = computed(() => valueSpan(this.all(), this.fromZero()));
  protected readonly x = computed(() => scaleUtc().domain(this.span()).range([0, this.dims().width]));
  protected readonly y = computed(() => {
    const known = this.scale();
    if (known) return scaleLinear().domain(known).range([this.dims().height, 0]);
    const scale = scaleLinear().domain(this.values()).range([this.dims().height, 0]).nice(5);
    const [low = 0, high = 1] = scale.domain();
    return scale.domain([low, highest(high, this.all(), this.ceiling())]);
  });
  protected readonly ticks = computed(() =>
    yearTicks(this.span(), Math.max(2, Math.floor(this.dims().width / PER_TICK))),
  );
  protected readonly formatYear = (day: Date) => String(day.getUTCFullYear());
  /** The lowest value of an axis that does not begin where it might. */
  protected readonly cut = computed(() => {
    if (this.scale()) return null;
    const [low = 0] = this.y().domain();
    return low > 0 ? low : null;
  });

  protected readonly drawn = computed(() => {
    const named = topmost(this.pieces());
    return this.pieces().map((piece) => {
      const places = piece.points.map((point) => ({
        ...point,
        ...this.placeOf(point),
        /** Of points above each other the mark of one speaks for all. */
        letter: named.has(point) ? point.mark : '',
      }));
      return { ...piece, places, line: lineThrough(places) };
    });
  });
  protected readonly dense = computed(() => isDense(this.pieces()));
  protected readonly dashOf = ({ marker }: ChartPiece) => (this.dense() ? DASHES[marker] : '');
  protected readonly breakLines = computed(() => {
    const [first, last] = this.span();
    return this.breaks()
      .filter(({ day }) => instantOf(day) > first && instantOf(day) < last)
      .map(({ day, label }, n) => ({ label, number: n + 1, x: this.x()(instantOf(day)) }));
  });
  protected readonly goal = computed(() => {
    const path = this.path();
    if (!path) return null;
    const [from, to] = [this.placeOf(path.from), this.placeOf(path.to)];
    return { ...path, from, to, line: lineThrough([from, to]) };
  });
  protected readonly legend = computed(() => [
    ...new Map(this.pieces().map((piece) => [piece.name, piece])).values(),
  ]);

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const measure = () => this.width.set(this.host.nativeElement.clientWidth || this.width());
      measure();
      if (typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(measure);
      observer.observe(this.host.nativeElement);
      destroyed.onDestroy(() => observer.disconnect());
    });
  }

  private placeOf({ day, value }: ChartPoint): { x: number; y: number } {
    return { x: this.x()(instantOf(day)), y: this.y()(value) };
  }
}

const lineThrough = (places: readonly { x: number; y: number }[]): string =>
  places.length > 1 ? `M${places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}` : '';
