import { Component, computed, ElementRef, inject, input, output, resource, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { isHatched, placed, shadeClass, type WorldCountry, type WorldKey } from './world-map-model';

let maps = 0;

/** Where a key leads among so many countries. */
const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Countries on a map of the world, shaded by what they reached; each is a button. A small one is a dot, and one that
 * has no place on the map is listed below it: none that has a value gets lost. The page keeps a table of the same.
 * To the keyboard the map is one stop, and arrows lead from country to country in the order given.
 */
@Component({
  selector: 'rumbo-world-map',
  imports: [MatButtonModule],
  templateUrl: './world-map.html',
  styleUrl: './world-map.scss',
})
export class WorldMap {
  readonly countries = input.required<readonly WorldCountry[]>();
  /** What the map shows, in words. */
  readonly label = input.required<string>();
  readonly legend = input.required<readonly WorldKey[]>();
  /** Stands over those that have no place on the map. */
  readonly elsewhereLabel = input.required<string>();
  /** The country that was chosen, by its two letters. */
  readonly choose = output<string>();

  /** Outlines are heavy: they come when the first map is drawn. */
  protected readonly atlas = resource({ loader: async () => (await import('./world')).WORLD });
  protected readonly world = computed(() => (this.atlas.hasValue() ? this.atlas.value() : null));
  protected readonly places = computed(() =>
    this.atlas.isLoading() ? { drawn: [], elsewhere: [] } : placed(this.countries(), this.world()),
  );

  protected readonly hovered = signal<string | null>(null);
  protected readonly focused = signal<string | null>(null);
  /** The country that had the focus last: there the keyboard comes back to the map. */
  protected readonly reached = signal<string | null>(null);
  protected readonly entry = computed(() => {
    const { drawn } = this.places();
    return (drawn.find(({ country }) => country === this.reached()) ?? drawn[0])?.country;
  });
  protected readonly pointed = computed(() => {
    const code = this.hovered() ?? this.focused();
    return this.places().drawn.find(({ country }) => country === code);
  });

  /** Of several maps on a page, each has its own. */
  protected readonly id = `world-${(maps += 1)}-`;
  protected readonly hatch = `url(#${this.id})`;
  protected readonly shadeClass = shadeClass;
  protected readonly isHatched = isHatched;
  private readonly host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected move(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const at = this.places().drawn.findIndex(({ country }) => country === this.entry());
    const buttons = this.host.querySelectorAll<SVGGElement>('g[role=button]');
    buttons[step(at, buttons.length - 1)]?.focus();
  }
}
