export * from './calendar';
export * from './localized-text';
export * from './problem';
