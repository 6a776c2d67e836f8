export * from './vocabularies';
export * from './row';
export * from './page';
export * from './comparison';
export * from './experience';
