export { EmptyState } from './empty-state/empty-state';
export { Icon } from './icon/icon';
export { JUDGEMENT_ICONS, JudgementChip } from './judgement-chip/judgement-chip';
export { LevelBar } from './level-bar/level-bar';
export { ProgressMeter } from './progress-meter/progress-meter';
export { Chip } from './state-chip/chip';
export { STATE_ICONS } from './state-chip/state-icons';
export { StateChip } from './state-chip/state-chip';
