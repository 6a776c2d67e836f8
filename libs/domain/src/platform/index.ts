export * from './calendar';
export * from './periods';
export * from './localize';
export * from './localized-text';
export * from './problem';
export * from './record-id';
export * from './refusal';
