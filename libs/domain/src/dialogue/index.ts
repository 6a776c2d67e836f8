export * from './vocabularies';
export * from './attendance';
export * from './meeting';
export * from './agreement';
export * from './windows';
export * from './signals';
export * from './overview';
