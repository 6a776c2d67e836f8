import type { World } from './world';

/** From little to much. */
export type Shade = 1 | 2 | 3 | 4 | 5;

/** How something is coloured: null is without a value, hatched is a value that is not firm. */
interface Colouring {
  shade: Shade | null;
  hatch?: boolean;
}

/** A country that has something to show. */
export interface WorldCountry extends Colouring {
  /** ISO 3166-1 alpha-2. */
  country: string;
  label: string;
  /** The value in words. */
  value: string;
}

/** What a shade means, in words. */
export interface WorldKey extends Colouring {
  text: string;
}

/** As it is drawn: by its outline, or by a dot. */
export interface DrawnCountry extends WorldCountry {
  path: string | null;
  x: number;
  y: number;
}

/**
 * Countries with their places, outlines first and dots last, so that no neighbour lies over a dot; otherwise in the
 * order given. What has no place, or while the world could not be read, is told apart: none gets lost.
 */
export function placed(
  countries: readonly WorldCountry[],
  world: World | null,
): { drawn: DrawnCountry[]; elsewhere: WorldCountry[] } {
  const outlines: DrawnCountry[] = [];
  const dots: DrawnCountry[] = [];
  const elsewhere: WorldCountry[] = [];
  for (const country of countries) {
    const place = world?.places.get(country.country);
    if (!place) elsewhere.push(country);
    else if ('path' in place) outlines.push({ ...country, path: place.path, x: 0, y: 0 });
    else dots.push({ ...country, path: null, x: place.x, y: place.y });
  }
  return { drawn: [...outlines, ...dots], elsewhere };
}

/** The class of a shade, and whether it is hatched. */
export const shadeClass = ({ shade }: Colouring): string => (shade === null ? 'missing' : `step-${shade}`);
export const isHatched = ({ shade, hatch }: Colouring): boolean => shade === null || hatch === true;
