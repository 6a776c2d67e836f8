import { Component, computed, input } from '@angular/core';

const [WIDTH, HEIGHT, PAD] = [112, 30, 4];

/** A figure and when it was, on any scale of time. */
export interface SparkPoint {
  at: number;
  value: number;
}

interface Place {
  x: number;
  y: number;
}

type Span = readonly [number, number];

const spanOf = (numbers: readonly number[]): Span => [Math.min(...numbers), Math.max(...numbers)];

/** Figures at even steps of time, cut where one is missing. */
export function evenPieces(values: readonly (number | null)[]): SparkPoint[][] {
  const pieces: SparkPoint[][] = [];
  values.forEach((value, at) => {
    if (value === null) return;
    const piece = pieces.at(-1);
    if (piece?.at(-1)?.at === at - 1) piece.push({ at, value });
    else pieces.push([{ at, value }]);
  });
  return pieces;
}

/** Lines and lonely points of a small chart, in its own coordinates; what is missing stays open. */
export function sparkOf(
  pieces: readonly (readonly SparkPoint[])[],
  { span, during }: { span?: Span; during?: Span } = {},
): Place[][] {
  const all = pieces.flat();
  const [from, to] = during ?? spanOf(all.map(({ at }) => at));
  const [low, high] = span ?? spanOf(all.map(({ value }) => value));
  const across = (at: number) =>
    to === from ? WIDTH / 2 : PAD + ((at - from) / (to - from)) * (WIDTH - 2 * PAD);
  const up = (value: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - PAD - ((value - low) / (high - low)) * (HEIGHT - 2 * PAD);
  return pieces.map((piece) => piece.map(({ at, value }) => ({ x: across(at), y: up(value) })));
}

/**
 * How figures went, in the size of a word. Without a label the figures stand beside it, and it is hidden from screen
 * readers.
 */
@Component({
  selector: 'rumbo-sparkline',
  template: `
    <svg
      viewBox="0 0 112 30"
      [attr.role]="label() ? 'img' : null"
      [attr.aria-label]="label() || null"
      [attr.aria-hidden]="label() ? null : true"
    >
      @for (piece of drawn(); track $index) {
        @if (piece.line) {
          <path [attr.d]="piece.line" />
        }
        @for (dot of piece.dots; track $index) {
          <circle [attr.cx]="dot.x" [attr.cy]="dot.y" r="2.25" />
        }
      }
    </svg>
  `,
  styles: `
    :host {
      display: inline-block;
      inline-size: 7rem;
      color: var(--mat-sys-primary);
    }
    svg {
      display: block;
      inline-size: 100%;
    }
    path {
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
    }
    circle {
      fill: currentColor;
    }
  `,
})
export class Sparkline {
  /** Points that a line may join, piece by piece. */
  readonly pieces = input.required<readonly (readonly SparkPoint[])[]>();
  /** Of several beside each other: one scale for all, and one time. */
  readonly span = input<Span>();
  readonly during = input<Span>();
  readonly label = input('');

  /** The last point, and those that no line joins, are dots. */
  protected readonly drawn = computed(() => {
    const pieces = sparkOf(this.pieces(), { span: this.span(), during: this.during() });
    return pieces.map((places, n) => ({
      line:
        places.length > 1 ? `M${places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}` : '',
      dots: places.filter(
        (_, place) => places.length === 1 || (n === pieces.length - 1 && place === places.length - 1),
      ),
    }));
  });
}
