export * from './calendar';
export * from './localize';
export * from './localized-text';
export * from './problem';
export * from './record-id';
