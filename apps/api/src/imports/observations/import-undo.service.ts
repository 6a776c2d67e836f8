import { Injectable } from '@nestjs/common';
import type { ImportUndo, Roadmap } from '@rumbo/domain';
import { Database } from '../../platform/database';
import { ProblemException } from '../../platform/problems';
import { currentPerson } from '../../platform/request-context';
import { ImportFilesService } from '../import-files.service';

/** What an import ($1) wrote and somebody has written again since, or has taken away. */
const SINCE = `
  select count(distinct observation_id)::int as figures,
         string_agg(distinct coalesce(person.name, replaced_by), ', ') as authors
    from observation_revision
    left join person on person.id = substring(replaced_by from '^person:([0-9]+)$')::int
   where import_id = $1 and replaced_import_id is distinct from $1`;

/** The figures before the import: what its own writing replaced. */
const RESTORE = `
  update observation set value = former.value, numerator = former.numerator, denominator = former.denominator,
         flag = former.flag, published_on = former.published_on, retrieved_on = former.retrieved_on,
         document = former.document, import_id = former.import_id, series_id = former.series_id
    from (select distinct on (observation_id) * from observation_revision
           where replaced_import_id = $1 and not removed order by observation_id, id) former
   where observation.id = former.observation_id returning observation.id`;

/** Takes away what an import brought, until somebody has written on top of it. */
@Injectable()
export class ImportUndoService {
  constructor(
    private readonly database: Database,
    private readonly files: ImportFilesService,
  ) {}

  async undo(roadmap: Roadmap, id: number): Promise<ImportUndo> {
    await this.files.lock(roadmap);
    const file = await this.files.find(roadmap, id);
    if (file.kind !== 'observations' && file.kind !== 'register')
      throw new ProblemException(409, 'cannotBeUndone');
    if (file.state !== 'confirmed') throw new ProblemException(409, 'notImported');
    const { figures, authors } = await this.database.only<{ figures: number; authors: string | null }>(
      SINCE,
      [id],
    );
    if (figures > 0)
      throw new ProblemException(409, 'writtenSince', { params: { figures, authors: authors ?? '' } });
    await this.database.rows(`set local statement_timeout = 0`);
    await this.database.rows(`select set_config('rumbo.import', $1, true)`, [String(id)]);
    const restored = await this.database.rows(RESTORE, [id]);
    const removed = await this.database.rows(`delete from observation where import_id = $1 returning id`, [
      id,
    ]);
    const series = await this.database.rows(
      `delete from series where import_id = $1 and not exists (select from observation where series_id = series.id)
          and not exists (select from series other where other.predecessor_id = series.id and other.import_id is distinct from $1)
          and not exists (select from tracking where (target ->> 'seriesId')::int = series.id)
       returning id`,
      [id],
    );
    await this.database.rows(
      `delete from indicator where import_id = $1 and not exists (select from series where indicator_id = indicator.id)
          and not exists (select from tracking where indicator_id = indicator.id)`,
      [id],
    );
    await this.database.rows(`update import_file set undone_at = now(), undone_by = $2 where id = $1`, [
      id,
      currentPerson()?.id ?? null,
    ]);
    return { removed: removed.length, restored: restored.length, series: series.length };
  }
}
