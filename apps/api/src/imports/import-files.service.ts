import { Injectable } from '@nestjs/common';
import type { ImportConfirmation, ImportCounts, ImportFile, ImportMapping, Roadmap } from '@rumbo/domain';
import { Database } from '../platform/database';
import { notFound, ProblemException } from '../platform/problems';
import { currentPerson } from '../platform/request-context';

/** Work that has said nothing for so long has ended with its server. */
const SILENCE = `interval '2 minutes'`;

const FILE = `import_file.id, kind, file_name as "fileName", uploaded_at as "uploadedAt", person.name as "uploadedBy",
  confirmed_at as "confirmedAt", counts, undone_at as "undoneAt",
  case when undone_at is not null then 'undone' when confirmed_at is not null then 'confirmed'
       when problem is not null then 'failed' when stage is null then 'waiting'
       when at > now() - ${SILENCE} then 'working' else 'interrupted' end as state`;
const FROM = `from import_file left join person on person.id = person_id
  left join import_task on import_task.import_id = import_file.id`;

/** The latest imports of a roadmap that a list shows. */
const HISTORY_LIMIT = 100;
/** A file that nobody confirms is kept this long. */
const KEPT = `interval '7 days'`;

/** Uploaded files: their content is kept until they are confirmed, their record for good. */
@Injectable()
export class ImportFilesService {
  constructor(private readonly database: Database) {}

  async keep(
    roadmap: Roadmap,
    { kind, fileName }: Pick<ImportFile, 'kind' | 'fileName'>,
    content: Buffer | null,
  ): Promise<ImportFile> {
    await this.forgetOld(roadmap);
    const { id } = await this.database.only<{ id: number }>(
      `insert into import_file (roadmap_id, person_id, kind, file_name, content) values ($1, $2, $3, $4, $5) returning id`,
      [roadmap.id, currentPerson()?.id ?? null, kind, fileName, content],
    );
    return this.find(roadmap, id);
  }

  private async forgetOld(roadmap: Roadmap): Promise<void> {
    await this.database.rows(
      `update import_file set content = null
        where roadmap_id = $1 and content is not null and uploaded_at < now() - ${KEPT}`,
      [roadmap.id],
    );
    for (const table of ['import_chunk', 'import_row', 'import_task'])
      await this.database.rows(
        `delete from ${table} where import_id in (
           select id from import_file where roadmap_id = $1 and uploaded_at < now() - ${KEPT})`,
        [roadmap.id],
      );
  }

  list(roadmap: Roadmap): Promise<ImportFile[]> {
    return this.database.rows<ImportFile>(
      `select ${FILE} ${FROM} where roadmap_id = $1 order by import_file.id desc limit ${HISTORY_LIMIT}`,
      [roadmap.id],
    );
  }

  async find(roadmap: Roadmap, id: number): Promise<ImportFile> {
    const file = await this.database.row<ImportFile>(
      `select ${FILE} ${FROM} where import_file.id = $1 and roadmap_id = $2`,
      [id, roadmap.id],
    );
    if (!file) throw notFound();
    return file;
  }

  /** The content of a file that is not yet confirmed. */
  async contentOf({ id, confirmedAt }: ImportFile): Promise<Buffer> {
    if (confirmedAt !== null) throw new ProblemException(409, 'alreadyImported');
    const { content } = await this.database.only<{ content: Buffer | null }>(
      `select content from import_file where id = $1`,
      [id],
    );
    if (!content) throw new ProblemException(409, 'importExpired');
    return content;
  }

  /** Lets one confirmation of a roadmap's imports run at a time, and no edit of the roadmap meanwhile. */
  async lock(roadmap: Roadmap): Promise<void> {
    await this.database.rows(`select id from roadmap where id = $1 for update`, [roadmap.id]);
  }

  async confirm(
    roadmap: Roadmap,
    { id }: ImportFile,
    { reading, mapping }: Pick<ImportConfirmation, 'reading' | 'mapping'>,
    counts: ImportCounts,
  ): Promise<ImportFile> {
    await this.database.rows(
      `update import_file set content = null, reading = $2, mapping = $3, counts = $4, confirmed_at = now() where id = $1`,
      [id, reading, mapping, counts],
    );
    return this.find(roadmap, id);
  }

  /** The mapping of the last plan that was imported: the next file is likely of the same make. */
  async lastMapping(roadmap: Roadmap): Promise<ImportMapping | undefined> {
    const last = await this.database.row<{ mapping: ImportMapping }>(
      `select mapping from import_file where roadmap_id = $1 and kind = 'plan' and confirmed_at is not null
        order by confirmed_at desc, id desc limit 1`,
      [roadmap.id],
    );
    return last?.mapping;
  }
}
