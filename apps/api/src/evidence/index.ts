export { EvidenceModule } from './evidence.module';
export type { FileStore } from './file-store';
export { createStore } from './stores';
