import { Injectable } from '@nestjs/common';
import type { DialogueBody, DialogueBodyInput, Roadmap } from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid, refusedAt } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { DIALOGUE_BODY } from './records';
import { VisibleDialogue } from './visible-dialogue';

const acronymTaken = refusedAt({ dialogue_body_acronym: { path: 'acronym', code: 'alreadyTaken' } });

/** Councils, tables and committees in which a roadmap is discussed. */
@Injectable()
export class DialogueBodiesService {
  constructor(
    private readonly database: Database,
    private readonly dialogue: VisibleDialogue,
    private readonly writes: RecordWrites,
  ) {}

  async list(code: string): Promise<DialogueBody[]> {
    const { roadmap } = await this.dialogue.find(code);
    return this.database.rows(
      `select ${DIALOGUE_BODY} from dialogue_body where roadmap_id = $1 order by acronym`,
      [roadmap.id],
    );
  }

  async create(code: string, input: DialogueBodyInput): Promise<DialogueBody> {
    const { roadmap } = await this.dialogue.find(code);
    await this.check(roadmap, input);
    const id = await this.writes
      .insert('dialogue_body', { roadmapId: roadmap.id, ...input })
      .catch(acronymTaken);
    return this.writes.lock('dialogue_body', roadmap.id, id);
  }

  async edit(code: string, id: number, seen: number, input: DialogueBodyInput): Promise<DialogueBody> {
    const { roadmap } = await this.dialogue.find(code);
    await this.writes.lockSeen<DialogueBody>('dialogue_body', roadmap.id, id, seen);
    await this.check(roadmap, input);
    await this.writes.update('dialogue_body', id, input).catch(acronymTaken);
    return this.writes.lock('dialogue_body', roadmap.id, id);
  }

  private async check({ country }: Roadmap, { secretariatId }: DialogueBodyInput): Promise<void> {
    if (secretariatId === null) return;
    const body = await this.database.row(`select id from body where id = $1 and country = $2`, [
      secretariatId,
      country,
    ]);
    if (!body) throw invalid([{ path: 'secretariatId', code: 'referenceMissing' }]);
  }
}
