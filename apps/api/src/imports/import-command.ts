import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import {
  type ImportEffect,
  ImportMapping,
  type ImportReading,
  type ImportRemark,
  type Roadmap,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { ProblemException } from '../platform/problems';
import { runInContext } from '../platform/request-context';
import { ROADMAP } from '../roadmap';
import { type ImportOptions, UsageError } from './command-options';
import { ImportFilesService } from './import-files.service';
import { ImportMappingsService } from './import-mappings.service';
import { ImportsService } from './imports.service';
import { Words } from './command-words';
import { ObservationCommand } from './observations/observation-command';
import { ObservationImportsService } from './observations/observation-imports.service';

/** How the change log names what the command writes. */
const AUTHOR = 'system:import';

type Print = (line: string) => void;

/** Imports a file by the same service as the API does; tells the exit code. */
export class ImportCommand {
  private readonly database: Database;
  private readonly imports: ImportsService;
  private readonly files: ImportFilesService;
  private readonly observations: ObservationImportsService;
  private readonly mappings: ImportMappingsService;

  constructor(
    app: INestApplicationContext,
    private readonly print: Print,
  ) {
    this.database = app.get(Database);
    this.imports = app.get(ImportsService);
    this.files = app.get(ImportFilesService);
    this.observations = app.get(ObservationImportsService);
    this.mappings = app.get(ImportMappingsService);
  }

  async run(options: ImportOptions): Promise<number> {
    const say = await Words.in('en');
    try {
      return await runInContext({ id: randomUUID(), person: null, session: null, manager: null }, () =>
        this.import(options, say),
      );
    } catch (error) {
      if (error instanceof UsageError) this.print(error.message);
      else if (error instanceof ProblemException) this.print(`Refused: ${say.problem(error)}`);
      else throw error;
      return 1;
    }
  }

  private async import(options: ImportOptions, say: Words): Promise<number> {
    const roadmap = await this.roadmap(options.roadmap);
    if (options.kind === 'observations' || options.kind === 'register')
      return this.observe(roadmap, { ...options, kind: options.kind }, say);
    const content = readContent(options.file);
    const file = { kind: options.kind, fileName: basename(options.file) };
    const given = { reading: readingOf(options), mapping: await this.mapping(roadmap, options) };
    const seen = await this.imports.inspect(roadmap, { ...file, content }, given);
    const { reading, mapping, mappingErrors, effect } = seen;
    this.print(`${file.fileName}: ${describe(reading)}`);
    if (!effect) {
      for (const { path, code, params } of mappingErrors) this.print(`${path}: ${say.field(code, params)}`);
      throw new UsageError(
        `The columns are not all known: ${seen.columns.map(({ name }) => name).join(', ')}`,
      );
    }
    this.show(effect, say);
    if (options['dry-run']) this.print('Nothing was written: this was a dry run.');
    else {
      await this.database.transaction(AUTHOR, async () => {
        const { id } = await this.files.keep(roadmap, file, content);
        await this.imports.write(roadmap, id, { reading, mapping, expected: effect.counts, decisions: [] });
        await this.keepMapping(roadmap, options, mapping);
      });
      this.print(`Imported into ${roadmap.code}.`);
    }
    return effect.counts.refused > 0 ? 1 : 0;
  }

  private async observe(
    roadmap: Roadmap,
    options: ImportOptions & { kind: 'observations' | 'register' },
    say: Words,
  ): Promise<number> {
    const { kind, file, world, country, 'dry-run': dryRun } = options;
    if (!existsSync(pathOf(file))) throw new UsageError(`There is no file ${file}.`);
    const mapping = await this.mapping(roadmap, options);
    const keep = (used: ImportMapping) =>
      this.database.transaction(AUTHOR, () => this.keepMapping(roadmap, options, used));
    const reading = readingOf(options);
    const order = { kind, path: pathOf(file), reading, mapping, world, country, dryRun, keep };
    return new ObservationCommand(this.observations, this.print).run(roadmap, order, say);
  }

  private async keepMapping(
    roadmap: Roadmap,
    { kind, 'save-mapping': name }: ImportOptions,
    mapping: ImportMapping,
  ): Promise<void> {
    if (name !== undefined) await this.mappings.save(roadmap, { kind, name, mapping });
  }

  private async roadmap(code: string): Promise<Roadmap> {
    const roadmaps = await this.database.rows<Roadmap>(`select ${ROADMAP} from roadmap order by code`);
    const found = roadmaps.find((roadmap) => roadmap.code === code);
    if (found) return found;
    const known = roadmaps.map((roadmap) => roadmap.code).join(', ') || 'none';
    throw new UsageError(`There is no roadmap ${code}. Roadmaps here: ${known}.`);
  }

  private async mapping(
    roadmap: Roadmap,
    { kind, mapping: name }: ImportOptions,
  ): Promise<ImportMapping | null> {
    if (name === undefined) return null;
    const saved = (await this.mappings.list(roadmap)).find((one) => one.kind === kind && one.name === name);
    if (saved) return saved.mapping;
    const path = pathOf(name);
    if (!existsSync(path))
      throw new UsageError(`There is no mapping ${name}, saved with ${roadmap.code} or as a file.`);
    return readMapping(readFileSync(path, 'utf8'), name);
  }

  private show(effect: ImportEffect, say: Words): void {
    const { counts, identity, newAxes, newObjectives, newBodies, newDialogueBodies, errors, notices } =
      effect;
    this.print(`identity of a row: ${identity.columns.join(' + ')} (${identity.distinct} distinct)`);
    const { read, created, updated, unchanged, refused } = counts;
    this.print(
      `read ${read} = created ${created} + updated ${updated} + unchanged ${unchanged} + refused ${refused}`,
    );
    for (const written of ['milestones', 'meetings'] as const)
      if (effect[written] > 0) this.print(`${written}: ${effect[written]}`);
    for (const [what, names] of Object.entries({
      axes: newAxes,
      objectives: newObjectives,
      bodies: newBodies,
      'dialogue bodies': newDialogueBodies,
    }))
      if (names.length > 0) this.print(`new ${what} (${names.length}): ${names.join(', ')}`);
    for (const remark of notices) this.print(`note: ${place(remark)}: ${say.notice(remark)}`);
    for (const remark of errors)
      this.print(`refused: ${place(remark)}: ${say.field(remark.code, remark.params)}`);
  }
}

/** A path as who typed it meant it: npm runs scripts in the project's own folder. */
const pathOf = (file: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), file);

function readContent(file: string): Buffer {
  if (!existsSync(pathOf(file))) throw new UsageError(`There is no file ${file}.`);
  return readFileSync(pathOf(file));
}

function readMapping(text: string, name: string): ImportMapping {
  try {
    const mapping = ImportMapping.safeParse(JSON.parse(text));
    if (mapping.data) return mapping.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(`${name} is not a mapping: see docs/importing.md.`);
}

function readingOf(options: ImportOptions): Partial<ImportReading> {
  const { encoding, delimiter, sheet, decimal, 'header-row': headerRow, 'date-order': dateOrder } = options;
  const given = Object.entries({ encoding, delimiter, sheet, decimal, headerRow, dateOrder });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function describe({ encoding, delimiter, sheet, headerRow, decimal, dateOrder }: ImportReading): string {
  const source = sheet === null ? `${encoding}, divided by ${JSON.stringify(delimiter)}` : `sheet ${sheet}`;
  return `${source}, names in row ${headerRow}, decimal ${decimal}, dates ${dateOrder}`;
}

const place = ({ row, column, value }: ImportRemark) =>
  [`row ${row}`, column, value && JSON.stringify(value)].filter(Boolean).join(', ');
