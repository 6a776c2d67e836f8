export * from './assessment';
export * from './pages';
export * from './signal';
export * from './standing';
export * from './vocabularies';
