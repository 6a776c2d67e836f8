export * from './people';
export * from './bodies';
