import { foldedWords } from '../text';

/** A territory of the country, with every code and name that files may give it. */
export interface RegisterTerritory {
  code: string;
  level: string;
  names: readonly string[];
}

/**
 * The territories that the places of a register are. A region and one of its municipalities often share their name:
 * all places are read at the one level that knows the most of them.
 */
export function territoriesNamed(
  places: readonly string[],
  territories: readonly RegisterTerritory[],
): ReadonlyMap<string, string> {
  let best: ReadonlyMap<string, string> = new Map();
  for (const level of new Set(territories.map((territory) => territory.level))) {
    const codes = new Map(
      territories
        .filter((territory) => territory.level === level)
        .flatMap(({ code, names }) => [code, ...names].map((name) => [foldedWords(name), code] as const)),
    );
    const found = new Map(
      places.flatMap((place) => {
        const code = codes.get(foldedWords(place));
        return code === undefined ? [] : [[place, code] as const];
      }),
    );
    if (found.size > best.size) best = found;
  }
  return best;
}
