export * from './evidence-file';
export * from './file-name';
export * from './file-types';
