import { Component, computed, input, output } from '@angular/core';

/** A part of a country as a tile: where it stands among the others, and its figure. */
export interface Tile {
  code: string;
  /** Two or three letters. */
  short: string;
  name: string;
  /** From west to east, and from north to south. */
  column: number;
  row: number;
  /** Null: nothing was published. */
  value: number | null;
  /** The figure in words. */
  text: string;
}

const STEPS = 5;

/**
 * A schematic map: every part of the country has a tile of one size, in its place among its neighbours. Unlike on a
 * geographic map none disappears because it is small, and none shouts because it is empty.
 */
@Component({
  selector: 'rumbo-tile-map',
  template: `
    <ul class="map" [style.grid-template-columns]="'repeat(' + columns() + ', minmax(3.25rem, 4.5rem))'">
      @for (tile of placed(); track tile.code) {
        <li
          [style.grid-column]="tile.column + 1"
          [style.grid-row]="tile.row + 1"
          [class]="tile.value === null ? 'missing' : 'step-' + tile.step"
          [class.chosen]="chosen() === tile.code"
          [attr.aria-label]="tile.name + ': ' + tile.text"
          (mouseenter)="point.emit(tile.code)"
          (mouseleave)="point.emit(null)"
        >
          <span aria-hidden="true">{{ tile.short }}</span>
          <small aria-hidden="true">{{ tile.text }}</small>
        </li>
      }
    </ul>
    <ul class="key" aria-hidden="true">
      @for (step of legend(); track step.step) {
        <li><span [class]="'step-' + step.step"></span>{{ step.text }}</li>
      }
      @if (hasMissing()) {
        <li><span class="missing"></span>{{ missingLabel() }}</li>
      }
    </ul>
  `,
  styleUrl: './tile-map.scss',
})
export class TileMap {
  readonly tiles = input.required<readonly Tile[]>();
  readonly missingLabel = input.required<string>();
  readonly formatValue = input.required<(value: number) => string>();
  /** Shown together with the same part elsewhere on the page. */
  readonly chosen = input<string | null>(null);
  readonly point = output<string | null>();

  private readonly span = computed(() => {
    const values = this.tiles().flatMap(({ value }) => (value === null ? [] : [value]));
    return { low: Math.min(...values), high: Math.max(...values) };
  });
  protected readonly columns = computed(() => Math.max(...this.tiles().map(({ column }) => column)) + 1);
  protected readonly hasMissing = computed(() => this.tiles().some(({ value }) => value === null));
  protected readonly placed = computed(() =>
    this.tiles().map((tile) => ({
      ...tile,
      step: tile.value === null ? 0 : stepOf(tile.value, this.span()),
    })),
  );
  /** Steps of one width, from the lowest figure to the highest. */
  protected readonly legend = computed(() => {
    const { low, high } = this.span();
    const format = this.formatValue();
    if (!Number.isFinite(low)) return [];
    const width = (high - low) / STEPS;
    if (width === 0) return [{ step: 3, text: format(low) }];
    return Array.from({ length: STEPS }, (_, n) => ({
      step: n + 1,
      text: `${format(low + n * width)} – ${format(low + (n + 1) * width)}`,
    }));
  });
}

export const stepOf = (value: number, { low, high }: { low: number; high: number }): number =>
  high === low ? 3 : Math.min(STEPS, Math.floor(((value - low) / (high - low)) * STEPS) + 1);
