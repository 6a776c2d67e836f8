import { Inject, Injectable } from '@nestjs/common';
import {
  checkMapping,
  type FieldError,
  guessObservationMapping,
  guessRegisterMapping,
  type ImportConfirmation,
  type ImportEffect,
  type ImportFile,
  type ImportMapping,
  type ImportPreview,
  type ImportPreviewInput,
  type ImportProgress,
  type ImportReading,
  type ImportResult,
  type ImportScope,
  type Problem,
  type Roadmap,
} from '@rumbo/domain';
import { CONFIG, type Config } from '../../platform/config';
import { Database } from '../../platform/database';
import { invalid, ProblemException, refusalOf } from '../../platform/problems';
import { authorOf, currentPerson } from '../../platform/request-context';
import { ImportFilesService } from '../import-files.service';
import { type Content, ImportContent } from './content';
import { FindingsService } from './findings.service';
import { ImportTasks, type Tell } from './import-tasks';
import { type OpenTable, openTable } from './open-table';
import { SeriesRecords } from './series-records';
import { type Staged, type StagedFile, StagingService } from './staging.service';
import { described, tellingCell } from './table-samples';
import { INSERT, UPDATE } from './writing';

/** What is known of a file between its steps, kept with its task. */
interface Findings {
  sheets: string[];
  columns: ImportPreview['columns'];
  staged: Staged | null;
  effect: ImportEffect | null;
}
interface TaskRow {
  stage: ImportProgress['stage'] | null;
  rows: number;
  share: number | null;
  problem: Problem | null;
  reading: ImportReading;
  mapping: ImportMapping;
  findings: Findings;
}

/** How a file of observations comes in. */
export interface IncomingFile extends Pick<StagedFile, 'kind'> {
  fileName: string;
  /** Which countries of it to take; its own guess where nobody says so. */
  scope?: ImportScope | undefined;
}
type Given = Pick<ImportPreviewInput, 'decisions'> & {
  reading: Partial<ImportReading> | null;
  mapping: ImportMapping | null;
};

/** A small file is done before its first answer; who brought a large one asks again. */
const PATIENCE_MS = 1_500;

/** Files of observations: read in one pass, compared by the database, written in one transaction. */
@Injectable()
export class ObservationImportsService {
  constructor(
    private readonly database: Database,
    private readonly files: ImportFilesService,
    private readonly content: ImportContent,
    private readonly staging: StagingService,
    private readonly findings: FindingsService,
    private readonly series: SeriesRecords,
    private readonly tasks: ImportTasks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Keeps a file that can be read, and begins to read it. A file that cannot be read is not kept. */
  async upload(
    roadmap: Roadmap,
    file: IncomingFile,
    content: Content,
    given: Given = NOTHING,
  ): Promise<number> {
    const table = await this.open(content, given.reading ?? {});
    const mapping = given.mapping ?? {
      ...this.proposal(roadmap, file, table),
      ...(file.scope && { scope: file.scope }),
    };
    const id = await this.database.transaction(authorOf(currentPerson()), async () => {
      const kept = await this.files.keep(roadmap, file, null);
      await this.content.keep(kept.id, content);
      await this.keepTask(kept.id, table, mapping);
      return kept.id;
    });
    await this.begin(roadmap, { id, kind: file.kind }, table, mapping, given.decisions);
    return id;
  }

  /** Reads a kept file in another way, or compares it again with other decisions. */
  async preview(roadmap: Roadmap, id: number, given: Given): Promise<void> {
    const file = await this.waiting(roadmap, id);
    if (this.tasks.isRunning(id)) throw new ProblemException(409, 'importBusy');
    const task = await this.task(id);
    const reading = given.reading ?? task.reading;
    const table = await this.open(this.content.of(id), reading);
    const mapping = given.mapping ?? this.proposal(roadmap, streamed(file), table);
    await this.keepTask(id, table, mapping);
    await this.begin(roadmap, streamed(file), table, mapping, given.decisions);
  }

  /** Where an import stands, for who asks again while it works. */
  async state(roadmap: Roadmap, id: number): Promise<ImportPreview> {
    const file = await this.files.find(roadmap, id);
    const { stage, rows, share, problem, reading, mapping, findings } = await this.task(id);
    return {
      ...{ file, reading, mapping, problem },
      ...{ sheets: findings.sheets, columns: findings.columns, effect: findings.effect },
      mappingErrors: this.mappingErrors(file, mapping, findings),
      progress: file.state === 'working' && stage !== null ? { stage, rows, share } : null,
    };
  }

  /** Writes what the preview showed, all or nothing; ends when it is written. */
  async confirm(roadmap: Roadmap, id: number, confirmation: ImportConfirmation): Promise<ImportResult> {
    const { staged, effect } = (await this.ready(roadmap, id, confirmation)).findings;
    if (!staged || !effect) throw new ProblemException(409, 'previewOutdated');
    let result: ImportResult | null = null;
    await this.mark(id, 'writing');
    await this.tasks.start(id, async (tell) => {
      result = await this.write(roadmap, id, confirmation, staged, tell);
    });
    if (result) return result;
    const { problem } = await this.task(id);
    await this.database.rows(`update import_task set problem = null where import_id = $1`, [id]);
    throw problem ? refusalOf(problem) : new Error(`Import ${id} ended without a result.`);
  }

  private async write(
    roadmap: Roadmap,
    id: number,
    { expected, decisions, reading, mapping }: ImportConfirmation,
    staged: Staged,
    tell: Tell,
  ): Promise<ImportResult> {
    return this.database.transaction(authorOf(currentPerson()), async () => {
      await this.files.lock(roadmap);
      const file = await this.waiting(roadmap, id);
      await this.database.rows(`select set_config('rumbo.import', $1, true)`, [String(id)]);
      const { effect, plan } = await this.findings.compare(id, mapping, staged, decisions, false);
      const { counts } = effect;
      if (COUNTED.some((count) => counts[count] !== expected[count]))
        throw new ProblemException(409, 'previewOutdated');
      if (counts.refused === counts.read) throw new ProblemException(422, 'nothingToImport');
      tell('writing', counts.created + counts.updated, null);
      const ids = await this.series.write(file, plan);
      await this.database.rows(INSERT, [
        id,
        JSON.stringify([...ids].map(([n, series]) => ({ n, series }))),
        file.fileName,
      ]);
      await this.database.rows(UPDATE, [id, file.fileName]);
      await this.content.forget(id);
      return { file: await this.files.confirm(roadmap, file, { reading, mapping }, counts), effect };
    });
  }

  /** Reads and compares in the background; waits a little, so that small files are done with it. */
  private async begin(
    roadmap: Roadmap,
    file: StagedFile,
    table: OpenTable,
    mapping: ImportMapping,
    decisions: Given['decisions'],
  ): Promise<void> {
    const { id, kind } = file;
    if (checkMapping(kind, mapping, table.columns).length > 0) return;
    await this.mark(id, 'reading');
    const ended = this.tasks.start(id, async (tell) => {
      const { staged, effect } = await this.database.transaction(authorOf(currentPerson()), async () => {
        await this.database.rows(`set local statement_timeout = 0`);
        const content = this.content.of(id);
        const staged = await this.staging.stage(file, roadmap, table, content, mapping, (rows, share) =>
          tell('reading', rows, share),
        );
        tell('comparing', staged.read, null);
        const { effect } = await this.findings.compare(id, mapping, staged, decisions, true);
        return { staged, effect };
      });
      await this.keepFindings(id, table, staged, effect);
    });
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    await Promise.race([ended, patience]);
  }

  /** For the command: until the work has ended. */
  async ended(roadmap: Roadmap, id: number): Promise<ImportPreview> {
    while (this.tasks.isRunning(id)) await new Promise((resolve) => setTimeout(resolve, 50));
    return this.state(roadmap, id);
  }

  private open(content: Content, reading: Partial<ImportReading>): Promise<OpenTable> {
    return openTable(content, reading, this.config.uploadBytes);
  }

  private proposal({ country }: Roadmap, { kind, fileName }: IncomingFile, table: OpenTable): ImportMapping {
    const first = table.columns.map((_, place) => tellingCell(table, place));
    const guess = kind === 'register' ? guessRegisterMapping : guessObservationMapping;
    return guess({ columns: table.columns, first, fileName, country });
  }

  private mappingErrors(file: ImportFile, mapping: ImportMapping, { columns }: Findings): FieldError[] {
    return checkMapping(
      file.kind,
      mapping,
      columns.map(({ name }) => name),
    );
  }

  private async waiting(roadmap: Roadmap, id: number): Promise<ImportFile> {
    const file = await this.files.find(roadmap, id);
    if (file.confirmedAt !== null) throw new ProblemException(409, 'alreadyImported');
    return file;
  }

  private async ready(roadmap: Roadmap, id: number, confirmation: ImportConfirmation): Promise<TaskRow> {
    const file = await this.waiting(roadmap, id);
    if (this.tasks.isRunning(id)) throw new ProblemException(409, 'importBusy');
    const task = await this.task(id);
    const errors = this.mappingErrors(file, confirmation.mapping, task.findings);
    if (errors.length > 0)
      throw invalid(errors.map((error) => ({ ...error, path: `mapping.${error.path}` })));
    const same = (one: unknown, other: unknown) =>
      JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
    if (!same(task.mapping, confirmation.mapping) || !same(task.reading, confirmation.reading))
      throw new ProblemException(409, 'previewOutdated');
    return task;
  }

  private async task(id: number): Promise<TaskRow> {
    const task = await this.database.row<TaskRow>(
      `select stage, rows, share, problem, reading, mapping, findings from import_task where import_id = $1`,
      [id],
    );
    if (!task) throw new ProblemException(409, 'importExpired');
    return task;
  }

  private async keepTask(id: number, table: OpenTable, mapping: ImportMapping): Promise<void> {
    await this.database.rows(
      `insert into import_task (import_id, reading, mapping, findings) values ($1, $2, $3, $4)
       on conflict (import_id) do update set reading = $2, mapping = $3, findings = $4, problem = null, stage = null`,
      [id, table.reading, mapping, { ...described(table), staged: null, effect: null }],
    );
  }

  private async keepFindings(
    id: number,
    table: OpenTable,
    staged: Staged,
    effect: ImportEffect,
  ): Promise<void> {
    await this.database.rows(`update import_task set findings = $2 where import_id = $1`, [
      id,
      { ...described(table), staged, effect },
    ]);
  }

  private async mark(id: number, stage: ImportProgress['stage']): Promise<void> {
    await this.database.rows(
      `update import_task set stage = $2, rows = 0, share = null, problem = null, at = now() where import_id = $1`,
      [id, stage],
    );
  }
}

const streamed = ({ id, kind, fileName }: ImportFile): StagedFile & IncomingFile => ({
  ...{ id, fileName },
  kind: kind === 'register' ? kind : 'observations',
});

const NOTHING: Given = { reading: null, mapping: null, decisions: [] };
const COUNTED = ['read', 'created', 'updated', 'unchanged', 'refused'] as const;

/** The same object in the order of its keys: the database keeps another. */
const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, sorted(one)]),
      )
    : value;
