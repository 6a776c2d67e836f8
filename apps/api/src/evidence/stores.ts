import type { EvidenceConfig } from '../platform/evidence-config';
import type { FileStore } from './file-store';
import { FolderStore } from './folder-store';

/** The store that the configuration names. The client of S3 is large: it is loaded where it is used. */
export async function createStore(store: EvidenceConfig['store']): Promise<FileStore> {
  if (store.kind === 'folder') return new FolderStore(store.folder);
  const { S3Store } = await import('./s3-store');
  return new S3Store(store);
}
