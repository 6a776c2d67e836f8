export * from './catalogue';
export * from './dates';
export * from './numbers';
export * from './translator';
