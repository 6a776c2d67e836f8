export * from './vocabularies';
export * from './roadmap';
export * from './milestone';
export * from './milestone-update';
export * from './milestone-state';
export * from './roll-up';
export * from './plan';
export * from './overview';
