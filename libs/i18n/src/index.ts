export * from './catalogue';
export * from './dates';
export * from './numbers';
export * from './outlook';
export * from './translator';
