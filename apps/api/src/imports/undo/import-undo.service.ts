import { Injectable } from '@nestjs/common';
import type { ImportFile, ImportUndo, ImportUndoPlan, Roadmap } from '@rumbo/domain';
import { ProblemException } from '../../platform/problems';
import { ImportFilesService } from '../import-files.service';
import { FigureUndo } from './figure-undo';
import { RecordUndo } from './record-undo';
import type { Undoing } from './undoing';

/** Why an import that is in such a state has nothing to be undone. */
const REFUSALS: Partial<Record<ImportFile['state'], string>> = {
  undone: 'alreadyUndone',
  working: 'importRunning',
};

/** Takes away what an import brought, until somebody has written on top of it. */
@Injectable()
export class ImportUndoService {
  constructor(
    private readonly files: ImportFilesService,
    private readonly figures: FigureUndo,
    private readonly records: RecordUndo,
  ) {}

  /** What undoing an import would do now, and what stands in the way. */
  async foresee(roadmap: Roadmap, id: number): Promise<ImportUndoPlan> {
    const { file, undoing } = await this.find(roadmap, id);
    return {
      file,
      ...(await undoing.foresee(id)),
      ...(await undoing.obstacles(roadmap, id)),
    };
  }

  /** All or nothing: 409 with what stands in the way where something does. */
  async undo(roadmap: Roadmap, id: number): Promise<ImportUndo> {
    await this.files.lock(roadmap);
    const { undoing } = await this.find(roadmap, id);
    await undoing.lock(roadmap, id);
    const plan = await this.foresee(roadmap, id);
    if (plan.obstacleTotal > 0)
      throw new ProblemException(409, 'writtenSince', {
        params: { count: plan.obstacleTotal },
        current: plan,
      });
    return undoing.undo(id);
  }

  private async find(roadmap: Roadmap, id: number): Promise<{ file: ImportFile; undoing: Undoing }> {
    const file = await this.files.find(roadmap, id);
    if (file.state !== 'confirmed') throw new ProblemException(409, REFUSALS[file.state] ?? 'notImported');
    const measured = file.kind === 'observations' || file.kind === 'register';
    return { file, undoing: measured ? this.figures : this.records };
  }
}
