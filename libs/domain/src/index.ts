export * from './platform/index';
export * from './people/index';
export * from './roadmap/index';
export * from './dialogue/index';
export * from './indicators/index';
export * from './imports/index';
export * from './permissions';
export * from './paths';
