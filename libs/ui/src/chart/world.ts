import { countryOfArea } from '@rumbo/domain';
import { geoContains, geoEqualEarth, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { WORLD_CENTRES } from './world-centres';

/** Where a country is on the map: its outline, or a point where it has none that could be seen. */
export type WorldPlace = { path: string } | { x: number; y: number };

export interface World {
  viewBox: string;
  /** All land, as one path. */
  land: string;
  /** By ISO 3166-1 alpha-2. */
  places: ReadonlyMap<string, WorldPlace>;
}

type Shape = Polygon | MultiPolygon;

/** What of its file this map reads. */
type Atlas = Topology<{ countries: { type: 'GeometryCollection'; geometries: Country[] } }>;
type Country = Shape & { properties?: { name: string } };

const topology = atlas as unknown as Atlas;
const [WIDTH, MARGIN] = [960, 6];
/** What is smaller than this in both directions is a point. */
const SEEN = 10;

/** Natural Earth draws who holds a place; these are counted as the United Nations do. */
const PART_OF: Record<string, string> = { Somaliland: 'SO', 'N. Cyprus': 'CY' };
const CRIMEA: [number, number] = [34.2, 45.2];

const polygonsOf = (shape: Shape): Polygon[] =>
  shape.type === 'Polygon' ? [shape] : shape.arcs.map((arcs) => ({ type: 'Polygon', arcs }));

const ownerOf = (code: string, polygon: Polygon): string =>
  code === 'RU' && geoContains(merge(topology, [polygon]), CRIMEA) ? 'UA' : code;

/** The shapes of each country, without Antarctica; what has no code of its own is under ''. */
function shapes(): Map<string, Shape[]> {
  const found = new Map<string, Shape[]>();
  for (const geometry of topology.objects.countries.geometries) {
    const code = PART_OF[geometry.properties?.name ?? ''] ?? countryOfArea(String(geometry.id)) ?? '';
    if (code === 'AQ') continue;
    for (const polygon of polygonsOf(geometry)) {
      const owner = ownerOf(code, polygon);
      found.set(owner, [...(found.get(owner) ?? []), polygon]);
    }
  }
  return found;
}

/** The world in Equal Earth, turned a little so that no land but ice lies across its edge. */
function drawn(): World {
  const countries = [...shapes()].map(([code, parts]) => ({ code, area: merge(topology, parts) }));
  const centres = {
    type: 'MultiPoint' as const,
    coordinates: [...WORLD_CENTRES.values()].map((at) => [...at]),
  };
  const whole = {
    type: 'GeometryCollection' as const,
    geometries: [...countries.map(({ area }) => area), centres],
  };
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(WIDTH, whole);
  const pen = geoPath(projection).digits(1);
  const pathOf = (area: Parameters<typeof pen>[0]) => pen(area) ?? '';
  const height = Math.ceil(pen.bounds(whole)[1][1]);

  const places = new Map<string, WorldPlace>();
  for (const [code, centre] of WORLD_CENTRES) {
    const [x, y] = projection([...centre]) ?? [0, 0];
    places.set(code, { x, y });
  }
  for (const { code, area } of countries) {
    const [[left, top], [right, bottom]] = pen.bounds(area);
    const [x, y] = pen.centroid(area);
    places.set(code, Math.max(right - left, bottom - top) < SEEN ? { x, y } : { path: pathOf(area) });
  }
  places.delete('');
  return {
    viewBox: [-MARGIN, -MARGIN, WIDTH + 2 * MARGIN, height + 2 * MARGIN].join(' '),
    land: countries.map(({ area }) => pathOf(area)).join(''),
    places,
  };
}

/** Drawn once, when this heavy module is first asked for. */
export const WORLD = drawn();
