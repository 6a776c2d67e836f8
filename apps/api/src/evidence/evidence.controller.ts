import {
  Body,
  Controller,
  Get,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
  type StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import {
  EvidenceFile,
  EvidenceFileEdit,
  EvidenceFileList,
  EvidenceFileQuery,
  PATHS,
  RecordIdInPath,
  RoadmapCode,
} from '@rumbo/domain';
import type { Request, Response } from 'express';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { SeenState, type UnlessSeen } from '../platform/if-none-match';
import { Describes } from '../platform/openapi/contract';
import { OfNow } from '../platform/past';
import { OwnTransaction } from '../platform/transactions';
import { FileUpload } from '../platform/upload';
import { type Arrived, EvidenceFilesService } from './evidence-files.service';
import { FileDownloads } from './file-downloads.service';

const EvidenceUpload = FileUpload(({ evidence }) => evidence.bytes);

@Controller()
export class EvidenceController {
  constructor(
    private readonly files: EvidenceFilesService,
    private readonly downloads: FileDownloads,
  ) {}

  @Get(PATHS.evidenceFiles)
  @Requires('roadmap:read')
  @Describes(
    'The files that are evidence of a milestone, and how large a further one may be',
    EvidenceFileList,
  )
  list(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenState() unlessSeen: UnlessSeen,
  ): Promise<EvidenceFileList | undefined> {
    return this.files.list(code, id, unlessSeen);
  }

  /** The bytes arrive and are judged before anything is written: a transaction would wait for a slow line. */
  @Post(PATHS.evidenceFiles)
  @Requires('milestone:report')
  @OwnTransaction()
  @UseInterceptors(EvidenceUpload)
  @Describes('Keeps a file as evidence of a milestone', EvidenceFile)
  add(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Query({ schema: EvidenceFileQuery }) query: EvidenceFileQuery,
    @UploadedFile() file: Arrived,
  ): Promise<EvidenceFile> {
    return this.files.add(code, id, query, file);
  }

  @Get(PATHS.evidenceFile)
  @Requires('roadmap:read')
  @OfNow()
  @Describes('A file of evidence, as a download')
  download(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    return this.downloads.send(code, id, request, response);
  }

  @Patch(PATHS.evidenceFile)
  @Requires('milestone:report')
  @Describes('Opens a file to the public or closes it, or withdraws it with a reason', EvidenceFile)
  edit(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: EvidenceFileEdit }) edit: EvidenceFileEdit,
  ): Promise<EvidenceFile> {
    return this.files.edit(code, id, version, edit);
  }
}
