import { Injectable } from '@nestjs/common';
import type { Roadmap, SavedMapping, SavedMappingInput } from '@rumbo/domain';
import { Database } from '../platform/database';
import { notFound, refusedAt, stale } from '../platform/problems';

const MAPPING = `id, kind, name, mapping, version`;

const nameTaken = refusedAt({
  import_mapping_roadmap_id_kind_name_key: { path: 'name', code: 'alreadyTaken' },
});

/** Mappings kept under a name for a roadmap's next files. */
@Injectable()
export class ImportMappingsService {
  constructor(private readonly database: Database) {}

  list({ id }: Roadmap): Promise<SavedMapping[]> {
    return this.database.rows<SavedMapping>(
      `select ${MAPPING} from import_mapping where roadmap_id = $1 order by kind, lower(name), id`,
      [id],
    );
  }

  save(roadmap: Roadmap, { kind, name, mapping }: SavedMappingInput): Promise<SavedMapping> {
    return this.database
      .only<SavedMapping>(
        `insert into import_mapping (roadmap_id, kind, name, mapping) values ($1, $2, $3, $4) returning ${MAPPING}`,
        [roadmap.id, kind, name, mapping],
      )
      .catch(nameTaken);
  }

  async replace(roadmap: Roadmap, id: number, seen: number, input: SavedMappingInput): Promise<SavedMapping> {
    const before = await this.find(roadmap, id);
    if (!before) throw notFound();
    const replaced = await this.database
      .row<SavedMapping>(
        `update import_mapping set kind = $3, name = $4, mapping = $5 where id = $1 and version = $2 returning ${MAPPING}`,
        [id, seen, input.kind, input.name, input.mapping],
      )
      .catch(nameTaken);
    if (!replaced) throw stale(before);
    return replaced;
  }

  async remove(roadmap: Roadmap, id: number): Promise<void> {
    if (!(await this.find(roadmap, id))) throw notFound();
    await this.database.rows(`delete from import_mapping where id = $1`, [id]);
  }

  private find(roadmap: Roadmap, id: number): Promise<SavedMapping | undefined> {
    return this.database.row<SavedMapping>(
      `select ${MAPPING} from import_mapping where id = $1 and roadmap_id = $2`,
      [id, roadmap.id],
    );
  }
}
