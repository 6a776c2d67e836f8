import { Injectable } from '@nestjs/common';
import type { ImportedKind, ImportObstacle, ImportUndo, Roadmap } from '@rumbo/domain';
import { Database } from '../../platform/database';
import { currentPerson } from '../../platform/request-context';
import { OBSTACLES } from './record-obstacles';
import type { Obstacles, Undoing } from './undoing';

/** Kinds of records by the tables that hold them, in the order in which people are told of them. */
const KINDS: Record<string, ImportedKind> = {
  milestone: 'milestone',
  objective: 'objective',
  axis: 'axis',
  milestone_update: 'update',
  evidence: 'evidence',
  meeting: 'meeting',
  dialogue_body: 'dialogueBody',
  body: 'body',
};
const ORDER = Object.keys(KINDS);

/** A body that something else names stays: it is the country's. */
const WHAT = `
  with written as materialized (select * from import_writes($1))
  select entity, count(*) filter (where made)::int as removed, count(*) filter (where not made)::int as restored
    from written
   where entity <> 'body'
      or actor is null and not exists (
           select from milestone where (owner_id = entity_id or support_ids @> array[entity_id])
              and id not in (select entity_id from written where entity = 'milestone'))
   group by entity`;

/** Tables whose rows an import writes and people edit. */
const EDITED = ['axis', 'objective', 'milestone', 'dialogue_body', 'meeting'];

/** Takes away what an import of a plan, of updates or of meetings brought, and restores what it changed. */
@Injectable()
export class RecordUndo implements Undoing {
  constructor(private readonly database: Database) {}

  async lock(roadmap: Roadmap): Promise<void> {
    for (const table of EDITED)
      await this.database.rows(`select id from ${table} where roadmap_id = $1 order by id for update`, [
        roadmap.id,
      ]);
  }

  async foresee(id: number): Promise<ImportUndo> {
    return told(await this.database.rows<Undone>(WHAT, [id]));
  }

  async obstacles(roadmap: Roadmap, id: number): Promise<Obstacles> {
    const rows = await this.database.rows<ImportObstacle & { entity: string; total: number }>(OBSTACLES, [
      id,
      roadmap.id,
    ]);
    return {
      obstacles: rows.map(({ entity, total: _, ...obstacle }) => ({ ...obstacle, kind: kindOf(entity) })),
      obstacleTotal: rows[0]?.total ?? 0,
    };
  }

  async undo(id: number): Promise<ImportUndo> {
    return told(
      await this.database.rows<Undone>(`select * from undo_import($1, $2)`, [
        id,
        currentPerson()?.id ?? null,
      ]),
    );
  }
}

interface Undone {
  entity: string;
  removed: number;
  restored: number;
}

const kindOf = (entity: string): ImportedKind => KINDS[entity] ?? 'milestone';

function told(undone: readonly Undone[]): ImportUndo {
  const records = undone
    .filter(({ removed, restored }) => removed + restored > 0)
    .toSorted((a, b) => ORDER.indexOf(a.entity) - ORDER.indexOf(b.entity))
    .map(({ entity, removed, restored }) => ({ kind: kindOf(entity), removed, restored }));
  return { records };
}
