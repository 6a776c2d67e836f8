import { Component, computed, input, output, resource, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { isHatched, placed, shadeClass, type WorldCountry, type WorldKey } from './world-map-model';

let maps = 0;

/**
 * Countries on a map of the world, shaded by what they reached; each is a button. A small one is a dot, and one that
 * has no place on the map is listed below it: none that has a value gets lost. The page keeps a table of the same.
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
  protected readonly pointed = computed(() => {
    const code = this.hovered() ?? this.focused();
    return this.places().drawn.find(({ country }) => country === code);
  });

  /** Of several maps on a page, each has its own. */
  protected readonly id = `world-${(maps += 1)}-`;
  protected readonly hatch = `url(#${this.id})`;
  protected readonly shadeClass = shadeClass;
  protected readonly isHatched = isHatched;
}
