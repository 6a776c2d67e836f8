export { createBody, createPersona, type Persona } from './personas';
export { type Answer, startApi, type TestApi } from './start-api';
export { cloneDatabase, type TestDatabase } from './test-database';
