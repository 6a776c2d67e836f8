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
export { Timeline, type TimelineLabels } from './timeline/timeline';
export { TimelineKey, type TimelineKeyLabels } from './timeline/timeline-key';
export type { TimelineArrow, TimelineItem, TimelineRow } from './timeline/timeline-model';
export { TIMELINE_ZOOMS, type TimelineSpan, type TimelineZoom, yearsAround } from './timeline/timeline-scale';
