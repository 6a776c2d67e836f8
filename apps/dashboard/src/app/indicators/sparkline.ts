import { Component, computed, input } from '@angular/core';
import { lines, observationStart, type Point, type Unit } from '@rumbo/domain';

const [WIDTH, HEIGHT, PAD] = [112, 30, 4];

interface Place {
  x: number;
  y: number;
}

/** Lines and lonely points of a small chart, in its own coordinates; what is missing stays open. */
export function sparkOf(points: readonly Point[], unit: Unit, span?: readonly [number, number]): Place[][] {
  const pieces = lines(points, unit);
  const all = pieces.flatMap((piece) => piece.points);
  const instants = all.map(({ period }) => Date.parse(observationStart(period)));
  const values = all.map(({ value }) => value ?? 0);
  const [from, to] = [Math.min(...instants), Math.max(...instants)];
  const [low, high] = span ?? [Math.min(...values), Math.max(...values)];
  const across = (at: number) =>
    to === from ? WIDTH / 2 : PAD + ((at - from) / (to - from)) * (WIDTH - 2 * PAD);
  const up = (value: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - PAD - ((value - low) / (high - low)) * (HEIGHT - 2 * PAD);
  return pieces.map((piece) =>
    piece.points.map(({ period, value }) => ({
      x: across(Date.parse(observationStart(period))),
      y: up(value ?? 0),
    })),
  );
}

/** How a series went, in the size of a word. The figures stand beside it, so it is hidden from screen readers. */
@Component({
  selector: 'rumbo-sparkline',
  template: `
    <svg viewBox="0 0 112 30" aria-hidden="true">
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
  readonly points = input.required<readonly Point[]>();
  readonly unit = input.required<Unit>();
  /** Of several beside each other: one scale for all. */
  readonly span = input<readonly [number, number]>();

  /** The last point, and those that no line joins, are dots. */
  protected readonly drawn = computed(() => {
    const pieces = sparkOf(this.points(), this.unit(), this.span());
    return pieces.map((places, n) => ({
      line:
        places.length > 1 ? `M${places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}` : '',
      dots: places.filter(
        (_, place) => places.length === 1 || (n === pieces.length - 1 && place === places.length - 1),
      ),
    }));
  });
}
