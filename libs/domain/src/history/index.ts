export * from './comparison';
export * from './compare-plans';
