import { Inject, Injectable } from '@nestjs/common';
import {
  can,
  type EvidenceFile,
  type EvidenceFileEdit,
  type EvidenceFileList,
  type EvidenceFileQuery,
  judgeType,
  type Roadmap,
  shownFileName,
} from '@rumbo/domain';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { invalid, notFound, ProblemException } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { signedIn } from '../platform/request-context';
import { EVIDENCE_FILE, evidenceCount, filesOf, readsDrafts, VisibleRoadmaps } from '../roadmap';
import { examine } from './examine';
import { KeptFiles } from './kept-files';
import { Scanner } from './scanner';

/** A file that has arrived on the disk, and what came with it. */
export interface Arrived {
  path: string;
  originalname: string;
  mimetype: string;
}

/** Evidence that is kept here as files: brought, opened to the public or not, withdrawn. */
@Injectable()
export class EvidenceFilesService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
    private readonly writes: RecordWrites<'evidence_file'>,
    private readonly kept: KeptFiles,
    private readonly scanner: Scanner,
  ) {}

  async list(
    code: string,
    milestoneId: number,
    unlessSeen: UnlessSeen,
  ): Promise<EvidenceFileList | undefined> {
    const { roadmap, state } = await this.roadmaps.find(code);
    const drafts = readsDrafts(roadmap);
    return unlessSeen([state, drafts], async () => {
      const items = await this.database.rows<EvidenceFile>(filesOf('$1', '$2'), [milestoneId, drafts]);
      return { items, limit: this.config.evidence.bytes / 1024 / 1024 };
    });
  }

  /** Takes a file for what it is by its content, has it scanned, and keeps it with its record or not at all. */
  async add(
    code: string,
    milestoneId: number,
    { access }: EvidenceFileQuery,
    { path, originalname, mimetype }: Arrived,
  ): Promise<EvidenceFile> {
    const { roadmap } = await this.roadmaps.find(code);
    await this.milestoneToReport(roadmap, milestoneId);
    const name = shownFileName(originalname);
    const { sha256, size, found } = await examine(path);
    if (size === 0) throw invalid([{ path: 'file', code: 'emptyFile' }]);
    const judged = judgeType(found, { name, mediaType: mimetype });
    if ('error' in judged) throw invalid([judged.error]);
    const scannedAt = (await this.scanner.check(path)) ? new Date() : null;
    return this.kept.keep(sha256, path, async () => {
      const restricted = access === 'restricted';
      const file = { name, type: judged.type, size, sha256, restricted, scannedAt };
      const from = { roadmapId: roadmap.id, milestoneId, personId: signedIn().id };
      return this.file(await this.writes.insert('evidence_file', { ...from, ...file }));
    });
  }

  async edit(
    code: string,
    id: number,
    seen: number,
    { restricted, withdrawReason }: EvidenceFileEdit,
  ): Promise<EvidenceFile> {
    const { roadmap } = await this.roadmaps.find(code);
    const { status } = await this.milestoneToReport(roadmap, await this.milestoneOf(roadmap, id));
    const file = await this.writes.lockSeen<EvidenceFile>('evidence_file', roadmap.id, id, seen);
    if (withdrawReason === null) await this.writes.update('evidence_file', id, { restricted });
    else {
      if (file.withdrawn) throw new ProblemException(409, 'fileWithdrawn');
      const withdrawal = { withdrawnAt: new Date(), withdrawnBy: signedIn().id, withdrawReason };
      await this.writes.update('evidence_file', id, { restricted, ...withdrawal });
      if (status === 'completed') await this.requireEvidence(file.milestoneId);
    }
    return this.file(id);
  }

  /** What is called completed must go on showing something for it. */
  private async requireEvidence(milestoneId: number): Promise<void> {
    const { count } = await this.database.only<{ count: number }>(`select ${evidenceCount('$1')} as count`, [
      milestoneId,
    ]);
    if (count === 0) throw new ProblemException(409, 'lastEvidence');
  }

  private async milestoneOf(roadmap: Roadmap, fileId: number): Promise<number> {
    const file = await this.database.row<{ milestoneId: number }>(
      `select milestone_id as "milestoneId" from evidence_file where id = $1 and roadmap_id = $2`,
      [fileId, roadmap.id],
    );
    if (!file) throw notFound();
    return file.milestoneId;
  }

  /** Until the request ends nobody else writes to the milestone: its status and its evidence go together. */
  private async milestoneToReport(roadmap: Roadmap, id: number): Promise<{ status: string }> {
    const milestone = await this.database.row<{ ownerId: number | null; status: string }>(
      `select owner_id as "ownerId", status from milestone where id = $1 and roadmap_id = $2 for update`,
      [id, roadmap.id],
    );
    if (!milestone) throw notFound();
    const { ownerId, status } = milestone;
    const scope = { country: roadmap.country, bodyId: ownerId };
    if (!can(signedIn(), 'milestone:report', scope)) throw new ProblemException(403, 'notYourMilestone');
    return { status };
  }

  private file(id: number): Promise<EvidenceFile> {
    return this.database.only<EvidenceFile>(`select ${EVIDENCE_FILE} from evidence_file where id = $1`, [id]);
  }
}
