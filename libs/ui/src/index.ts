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
export { EmptyState } from './empty-state/empty-state';
export { Icon } from './icon/icon';
export { JUDGEMENT_ICONS, JudgementChip } from './judgement-chip/judgement-chip';
export { LevelBar } from './level-bar/level-bar';
export { ProgressMeter } from './progress-meter/progress-meter';
export { evenPieces, Sparkline, type SparkPoint } from './sparkline/sparkline';
export { Chip } from './state-chip/chip';
export { STATE_ICONS } from './state-chip/state-icons';
export { StateChip } from './state-chip/state-chip';
