/**
 * Maps, sparklines and what frames a chart: an entry of its own, because what is exported from the library's index is
 * part of the first load.
 */
export { type Caption, download, pictureOf, rasterOf } from './chart/chart-picture';
export { ChartFrame } from './chart/chart-frame';
export {
  type ChartBreak,
  type ChartPath,
  type ChartPiece,
  type ChartPoint,
  type Marker,
  DASHES,
  isDense,
  MARKERS,
  SHAPES,
} from './chart/series-chart-model';
export { type Tile, TileMap } from './chart/tile-map';
export { WorldMap } from './chart/world-map';
export type { Shade, WorldCountry, WorldKey } from './chart/world-map-model';
export { evenPieces, Sparkline, type SparkPoint } from './sparkline/sparkline';
