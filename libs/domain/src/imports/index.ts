export * from './fields';
export * from './contract';
