import { readFile } from 'node:fs/promises';
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
  ImportUndo,
  ImportUndoPlan,
  PATHS,
  RecordIdInPath,
  type Roadmap,
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
import { contentOfPath } from './observations/content';
import { ObservationImportsService } from './observations/observation-imports.service';
import { ImportUndoService } from './undo/import-undo.service';
import { ImportUpload } from './upload';

@Controller()
export class ImportsController {
  constructor(
    private readonly roadmaps: VisibleRoadmaps,
    private readonly imports: ImportsService,
    private readonly files: ImportFilesService,
    private readonly observations: ObservationImportsService,
    private readonly undoing: ImportUndoService,
  ) {}

  @Post(PATHS.imports)
  @Requires('plan:import')
  @OwnTransaction()
  @UseInterceptors(ImportUpload)
  @Describes(
    'Takes a CSV or XLSX file, and shows what it would do to the plan; nothing of the plan is written',
    ImportPreview,
  )
  async upload(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Query({ schema: ImportQuery }) { kind, scope }: ImportQuery,
    @UploadedFile() { originalname, path }: Express.Multer.File,
  ): Promise<ImportPreview> {
    const { roadmap } = await this.roadmaps.find(code);
    const fileName = fileNameOf(originalname);
    if (kind === 'observations' || kind === 'register') {
      const id = await this.observations.upload(roadmap, { kind, fileName, scope }, contentOfPath(path));
      return this.observations.state(roadmap, id);
    }
    const content = await readFile(path);
    return short(await this.imports.upload(roadmap, authorOf(currentPerson()), { kind, fileName, content }));
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
    const { roadmap } = await this.roadmaps.find(code);
    if (!(await this.isStreamed(roadmap, id))) return short(await this.imports.preview(roadmap, id, input));
    await this.observations.preview(roadmap, id, input);
    return this.observations.state(roadmap, id);
  }

  @Get(PATHS.importPreview)
  @Requires('plan:import')
  @Describes('How far the reading of a long file is, and what it would do once that is known', ImportPreview)
  async progress(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
  ): Promise<ImportPreview> {
    return this.observations.state((await this.roadmaps.find(code)).roadmap, id);
  }

  @Post(PATHS.importConfirmation)
  @Requires('plan:import')
  @OwnTransaction()
  @HttpCode(200)
  @Describes('Writes what the preview showed in one transaction, and answers when it is done', ImportResult)
  async confirm(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Body({ schema: ImportConfirmation }) confirmation: ImportConfirmation,
  ): Promise<ImportResult> {
    const { roadmap } = await this.roadmaps.find(code);
    if (await this.isStreamed(roadmap, id)) return this.observations.confirm(roadmap, id, confirmation);
    return short(await this.imports.confirm(roadmap, authorOf(currentPerson()), id, confirmation));
  }

  @Get(PATHS.importUndo)
  @Requires('plan:import')
  @Describes('What undoing an import would do now, and what stands in the way', ImportUndoPlan)
  async foreseeUndo(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
  ): Promise<ImportUndoPlan> {
    return this.undoing.foresee((await this.roadmaps.find(code)).roadmap, id);
  }

  @Post(PATHS.importUndo)
  @Requires('plan:import')
  @HttpCode(200)
  @Describes('Takes away what an import brought, unless somebody has written on top of it', ImportUndo)
  async undo(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
  ): Promise<ImportUndo> {
    return this.undoing.undo((await this.roadmaps.find(code)).roadmap, id);
  }

  private async isStreamed(roadmap: Roadmap, id: number): Promise<boolean> {
    const { kind } = await this.files.find(roadmap, id);
    return kind === 'observations' || kind === 'register';
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
