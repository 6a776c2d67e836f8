export * from './vocabularies';
export * from './notification';
export * from './dates';
export * from './digest';
export * from './place';
export * from './saying';
