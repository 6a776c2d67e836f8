import { Injectable } from '@nestjs/common';
import {
  checkMapping,
  distinctIdentities,
  effectOf,
  type FieldError,
  guessMapping,
  type ImportConfirmation,
  type ImportCounts,
  type ImportEffect,
  type ImportKind,
  type ImportMapping,
  type ImportPreview,
  type ImportPreviewInput,
  type ImportReading,
  type ImportResult,
  keyOf,
  type Roadmap,
  type Table,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid, ProblemException } from '../platform/problems';
import { ImportFilesService } from './import-files.service';
import { MeetingImportsService } from './meeting-imports.service';
import { PlanImportsService } from './plan-imports.service';
import { readTable } from './reading/read-table';
import { UpdateImportsService } from './update-imports.service';

/** Kinds whose files are read as a whole. */
export type TableKind = Exclude<ImportKind, 'observations' | 'register'>;

/** A file as it comes in. */
export interface UploadedTable {
  kind: TableKind;
  fileName: string;
  content: Buffer;
}
type FileFacts = Omit<UploadedTable, 'content'>;

const NOTHING_GIVEN = { reading: null, mapping: null };

/** What a file does to a roadmap, and how to let it do so. */
interface Comparison {
  effect: ImportEffect;
  write(): Promise<void>;
}

const SAMPLES = 3;

/** An import from its file to the roadmap: read, mapped, compared; written only when confirmed. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly files: ImportFilesService,
    private readonly plans: PlanImportsService,
    private readonly updates: UpdateImportsService,
    private readonly meetings: MeetingImportsService,
  ) {}

  /** Keeps a file that can be read, and shows what it would do. A file that cannot be read is not kept. */
  async upload(
    roadmap: Roadmap,
    author: string,
    { content, ...file }: UploadedTable,
  ): Promise<ImportPreview> {
    const seen = await this.inspect(roadmap, { ...file, content }, NOTHING_GIVEN);
    const kept = await this.database.transaction(author, () => this.files.keep(roadmap, file, content));
    return { file: kept, ...seen, ...AT_ONCE };
  }

  async preview(roadmap: Roadmap, id: number, input: ImportPreviewInput): Promise<ImportPreview> {
    const file = await this.files.find(roadmap, id);
    const content = await this.files.contentOf(file);
    return {
      file,
      ...(await this.inspect(roadmap, { ...file, kind: tableKind(file), content }, input)),
      ...AT_ONCE,
    };
  }

  /** What a file would do, read and mapped as given, or as it suggests by itself. */
  async inspect(
    roadmap: Roadmap,
    { content, ...file }: UploadedTable,
    given: { reading: Partial<ImportReading> | null; mapping: ImportMapping | null },
  ): Promise<Omit<ImportPreview, 'file' | 'progress' | 'problem'>> {
    const { sheets, reading, table } = await readTable(content, given.reading ?? {});
    const mapping = given.mapping ?? (await this.proposal(roadmap, file, table, reading));
    const errors = checkMapping(file.kind, mapping, table.columns);
    const complete = errors.length === 0;
    return {
      ...{ sheets, reading, mapping, mappingErrors: errors },
      columns: table.columns.map((name, place) => ({ name, samples: samplesOf(table, place) })),
      effect: complete ? (await this.compare(roadmap, file, table, mapping, reading, false)).effect : null,
    };
  }

  /** Writes what the preview showed, all or nothing. */
  confirm(
    roadmap: Roadmap,
    author: string,
    id: number,
    confirmation: ImportConfirmation,
  ): Promise<ImportResult> {
    return this.database.transaction(author, () => this.write(roadmap, id, confirmation));
  }

  /** The same within the caller's transaction. */
  async write(roadmap: Roadmap, id: number, confirmation: ImportConfirmation): Promise<ImportResult> {
    await this.files.lock(roadmap);
    const file = await this.files.find(roadmap, id);
    const { table } = await readTable(await this.files.contentOf(file), confirmation.reading);
    const { mapping, reading, expected } = confirmation;
    const errors = mappingErrors(file.kind, mapping, table);
    if (errors.length > 0) throw invalid(errors);
    const { effect, write } = await this.compare(
      roadmap,
      { ...file, kind: tableKind(file) },
      table,
      mapping,
      reading,
      true,
    );
    if (!isSame(effect.counts, expected)) throw new ProblemException(409, 'previewOutdated');
    if (effect.counts.refused === effect.counts.read) throw new ProblemException(422, 'nothingToImport');
    await write();
    return { file: await this.files.confirm(roadmap, file, confirmation, effect.counts), effect };
  }

  /** The mapping of the last plan when the file has its columns, or else a guess; an export says itself what it has. */
  private async proposal(
    roadmap: Roadmap,
    { kind, fileName }: FileFacts,
    table: Table,
    reading: ImportReading,
  ): Promise<ImportMapping> {
    const isPlanOfOthers = kind === 'plan' && keyOf(table.columns) === undefined;
    const last = isPlanOfOthers ? await this.files.lastMapping(roadmap) : undefined;
    if (last && checkMapping(kind, last, table.columns).length === 0) return last;
    return guessMapping(kind, table, fileName, reading);
  }

  private async compare(
    roadmap: Roadmap,
    { kind, fileName }: FileFacts,
    table: Table,
    mapping: ImportMapping,
    reading: ImportReading,
    lock: boolean,
  ): Promise<Comparison> {
    const identity = {
      columns: mapping.identity,
      distinct: distinctIdentities(table, mapping.identity),
    };
    if (kind === 'plan') {
      const result = await this.plans.compare(roadmap, table, mapping, reading, lock);
      const made = {
        milestones: result.create.length + result.update.length,
        newBodies: result.newBodies.map(({ acronym }) => acronym),
        newAxes: result.newAxes.map(({ code }) => code),
        newObjectives: result.newObjectives.map(({ code }) => code),
      };
      return {
        effect: effectOf(result, identity, made),
        write: () => this.plans.write(roadmap, fileName, result),
      };
    }
    if (kind === 'meetings') {
      const result = await this.meetings.compare(roadmap, table, mapping, reading, lock);
      const made = {
        meetings: result.create.length + result.update.length,
        newDialogueBodies: result.newDialogueBodies.map(({ acronym }) => acronym),
      };
      return { effect: effectOf(result, identity, made), write: () => this.meetings.write(roadmap, result) };
    }
    const result = await this.updates.compare(roadmap, table, mapping, reading, lock);
    const made = { milestones: result.milestones };
    return { effect: effectOf(result, identity, made), write: () => this.updates.write(roadmap, result) };
  }
}

/** A table is read and compared within the request. */
const AT_ONCE = { progress: null, problem: null };

function tableKind({ kind }: { kind: ImportKind }): TableKind {
  if (kind === 'observations' || kind === 'register') throw new ProblemException(409, 'previewOutdated');
  return kind;
}

const mappingErrors = (kind: ImportKind, mapping: ImportMapping, { columns }: Table): FieldError[] =>
  checkMapping(kind, mapping, columns).map((error) => ({ ...error, path: `mapping.${error.path}` }));

function samplesOf({ rows }: Table, place: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of rows.slice(0, 200)) {
    const text = String(cells[place] ?? '').trim();
    if (text !== '') samples.add(text.slice(0, 80));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

function isSame(one: ImportCounts, other: ImportCounts): boolean {
  return (Object.keys(one) as (keyof ImportCounts)[]).every((count) => one[count] === other[count]);
}
