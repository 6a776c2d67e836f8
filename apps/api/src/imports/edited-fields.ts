import type { Database } from '../platform/database';

/**
 * Which of the columns $2 of a roadmap's ($1) records of a kind ($3) were last changed by somebody: whatever a
 * request wrote that confirmed no import.
 */
const EDITED = `
  select entity_id as id, array_agg(field) as columns
    from (select distinct on (entity_id, field) entity_id, field, request_id
            from change cross join unnest($2::text[]) field
           where roadmap_id = $1 and entity = $3 and operation = 'update'
             and before -> field is distinct from after -> field
           order by entity_id, field, change.id desc) last
   where request_id not in (select request_id from change where roadmap_id = $1 and entity = 'import_file')
   group by entity_id`;

/** Columns that people have changed by hand since they were imported, by record. */
export async function editedColumns(
  database: Database,
  entity: 'milestone' | 'meeting',
  roadmapId: number,
  columns: readonly string[],
): Promise<Map<number, string[]>> {
  const rows = await database.rows<{ id: number; columns: string[] }>(EDITED, [roadmapId, columns, entity]);
  return new Map(rows.map(({ id, columns }) => [id, columns]));
}
