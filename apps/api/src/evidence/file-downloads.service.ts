import { Injectable, Logger, StreamableFile } from '@nestjs/common';
import type { EvidenceFile } from '@rumbo/domain';
import type { Request, Response } from 'express';
import { Database } from '../platform/database';
import { notFound, ProblemException } from '../platform/problems';
import { EVIDENCE_FILE, readsDrafts, VisibleRoadmaps } from '../roadmap';
import { type ByteRange, FileStore } from './file-store';

/**
 * What keeps a browser from ever running or drawing what somebody else wrote: it is a download of the type that was
 * found, may load nothing, and no other site may embed it.
 */
const HARMLESS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  /** Asked for anew each time, as it may be withdrawn; and sent byte by byte as it is. */
  'Cache-Control': 'private, no-cache, no-transform',
};

/** Sends files of evidence to those who may see their record now, whatever day they look at. */
@Injectable()
export class FileDownloads {
  private readonly log = new Logger('evidence');

  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
    private readonly store: FileStore,
  ) {}

  async send(
    code: string,
    id: number,
    request: Request,
    response: Response,
  ): Promise<StreamableFile | undefined> {
    const file = await this.find(code, id);
    const etag = `"${file.sha256}"`;
    response.set({ ...HARMLESS, ETag: etag, 'Accept-Ranges': 'bytes' });
    if (request.fresh) return undefined;
    const range = rangeOf(request, file.size, etag);
    const content = await this.store.get(file.sha256, range ?? undefined).catch((error: unknown) => {
      this.log.error(error);
      throw new ProblemException(503, 'filesUnavailable');
    });
    response.attachment(file.name).setHeader('Content-Type', file.type);
    if (range)
      response.status(206).setHeader('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`);
    return new StreamableFile(content, { length: range ? range.end - range.start + 1 : file.size });
  }

  private async find(code: string, id: number): Promise<EvidenceFile> {
    const { roadmap } = await this.roadmaps.find(code);
    const file = await this.database.row<EvidenceFile>(
      `select ${EVIDENCE_FILE} from evidence_file where id = $1 and roadmap_id = $2`,
      [id, roadmap.id],
    );
    if (!file || (file.restricted && !readsDrafts(roadmap))) throw notFound();
    if (file.withdrawn) throw new ProblemException(410, 'fileWithdrawn');
    return file;
  }
}

/** The one stretch that was asked for; the whole file for anything that is not one stretch of it. */
function rangeOf(request: Request, size: number, etag: string): ByteRange | null {
  if (request.headers['if-range'] && request.headers['if-range'] !== etag) return null;
  const ranges = request.range(size);
  return Array.isArray(ranges) && ranges.type === 'bytes' && ranges.length === 1 ? (ranges[0] ?? null) : null;
}
