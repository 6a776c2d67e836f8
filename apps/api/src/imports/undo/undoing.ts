import type { ImportUndo, ImportUndoPlan, Roadmap } from '@rumbo/domain';

/** What stands in the way, the latest first and not more than an answer carries. */
export type Obstacles = Pick<ImportUndoPlan, 'obstacles' | 'obstacleTotal'>;

/** How the imports of a kind are undone. */
export interface Undoing {
  /** Keeps others from writing to what the import brought until the transaction ends. */
  lock(roadmap: Roadmap, importId: number): Promise<void>;
  /** What undoing would do now. */
  foresee(importId: number): Promise<ImportUndo>;
  obstacles(roadmap: Roadmap, importId: number): Promise<Obstacles>;
  /** Undoes it, and keeps with the import that it was undone. */
  undo(importId: number): Promise<ImportUndo>;
}
