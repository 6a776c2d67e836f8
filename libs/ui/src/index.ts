export { EmptyState } from './empty-state/empty-state';
export { Icon } from './icon/icon';
