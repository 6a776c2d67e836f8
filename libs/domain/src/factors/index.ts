export * from './assessment';
export * from './standing';
export * from './vocabularies';
