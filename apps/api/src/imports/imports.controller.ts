import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import {
  ImportConfirmation,
  type ImportEffect,
  ImportFile,
  ImportFileList,
  ImportPreview,
  ImportPreviewInput,
  ImportQuery,
  ImportResult,
  PATHS,
  RecordIdInPath,
  RoadmapCode,
  shortened,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { Describes } from '../platform/openapi/contract';
import { authorOf, currentPerson } from '../platform/request-context';
import { OwnTransaction } from '../platform/transactions';
import { VisibleRoadmaps } from '../roadmap';
import { ImportFilesService } from './import-files.service';
import { ImportsService } from './imports.service';
import { FileUpload } from './upload';

@Controller()
export class ImportsController {
  constructor(
    private readonly roadmaps: VisibleRoadmaps,
    private readonly imports: ImportsService,
    private readonly files: ImportFilesService,
  ) {}

  @Post(PATHS.imports)
  @Requires('plan:import')
  @OwnTransaction()
  @UseInterceptors(FileUpload)
  @Describes(
    'Takes a CSV or XLSX file, and shows what it would do to the plan; nothing of the plan is written',
    ImportPreview,
  )
  async upload(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Query({ schema: ImportQuery }) { kind }: ImportQuery,
    @UploadedFile() { originalname, buffer }: Express.Multer.File,
  ): Promise<ImportPreview> {
    const { roadmap } = await this.roadmaps.find(code);
    const file = { kind, fileName: fileNameOf(originalname), content: buffer };
    return short(await this.imports.upload(roadmap, authorOf(currentPerson()), file));
  }

  @Get(PATHS.imports)
  @Requires('plan:import')
  @Describes('The files that were imported, or wait to be confirmed, newest first', ImportFileList)
  async list(@Param('roadmap', { schema: RoadmapCode }) code: string): Promise<ImportFileList> {
    return { items: await this.files.list((await this.roadmaps.find(code)).roadmap) };
  }

  @Get(PATHS.import)
  @Requires('plan:import')
  @Describes('One import: its file, who brought it, and what came of it', ImportFile)
  async read(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
  ): Promise<ImportFile> {
    return this.files.find((await this.roadmaps.find(code)).roadmap, id);
  }

  @Post(PATHS.importPreview)
  @Requires('plan:import')
  @OwnTransaction()
  @HttpCode(200)
  @Describes(
    'Shows what a file would do when it is read and mapped like this; null leaves it to detection',
    ImportPreview,
  )
  async preview(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Body({ schema: ImportPreviewInput }) input: ImportPreviewInput,
  ): Promise<ImportPreview> {
    return short(await this.imports.preview((await this.roadmaps.find(code)).roadmap, id, input));
  }

  @Post(PATHS.importConfirmation)
  @Requires('plan:import')
  @HttpCode(200)
  @Describes('Writes what the preview showed in one transaction, and answers when it is done', ImportResult)
  async confirm(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Body({ schema: ImportConfirmation }) confirmation: ImportConfirmation,
  ): Promise<ImportResult> {
    const { roadmap } = await this.roadmaps.find(code);
    return short(await this.imports.confirm(roadmap, id, confirmation));
  }
}

/** A page shows no more than this of what a file does. */
const short = <T extends { effect: ImportEffect | null }>(answer: T): T => ({
  ...answer,
  effect: answer.effect && shortened(answer.effect),
});

/** A name that can be kept and shown in one line. */
const fileNameOf = (name: string) =>
  name
    .toWellFormed()
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 200) || 'file';
