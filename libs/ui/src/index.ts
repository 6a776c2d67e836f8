export { ChartFrame } from './chart/chart-frame';
export { EmptyState } from './empty-state/empty-state';
export { Icon } from './icon/icon';
export { ProgressMeter } from './progress-meter/progress-meter';
export { STATE_ICONS } from './state-chip/state-icons';
export { StateChip } from './state-chip/state-chip';
