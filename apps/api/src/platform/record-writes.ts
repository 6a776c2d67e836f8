import { Database } from './database';
import { notFound, stale } from './problems';
import { AUTHOR_OF_CHANGE } from './sql';

/** Fields of a contract by the columns that hold them: `startsOn` is kept in `starts_on`. */
type Fields = Record<string, unknown>;
const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Whose record it is: a roadmap's, unless its table says otherwise. */
const OWNERS: Record<string, string> = { roadmap: 'id', indicator: 'country', series: 'country' };

/**
 * How the records of a roadmap are written: locked, checked against the version that the writer saw, and set.
 * Each concept gives its versioned tables, with the columns that make the shape of the contract.
 */
export class RecordWrites<Table extends string = string> {
  constructor(
    private readonly database: Database,
    private readonly versioned: Record<Table, string>,
  ) {}

  /** Locks a record of a roadmap (or of a country) until the request ends; 404 when that has no such record. */
  async lock<T>(table: Table, ownerId: number | string, id: number): Promise<T> {
    const owner = OWNERS[table] ?? 'roadmap_id';
    const record = await this.database.row<T>(
      `select ${this.versioned[table]} from ${table} where id = $1 and ${owner} = $2 for update`,
      [id, ownerId],
    );
    if (!record) throw notFound();
    return record;
  }

  /** Locks a record for who saw this version of it; 412 with the record as it is now when somebody wrote since. */
  async lockSeen<T extends { version: number }>(
    table: Table,
    ownerId: number | string,
    id: number,
    seen: number,
  ): Promise<T> {
    const record = await this.lock<T>(table, ownerId, id);
    await this.refuseStale(table, id, record, seen);
    return record;
  }

  async refuseStale(table: Table, id: number, current: { version: number }, seen: number): Promise<void> {
    if (current.version === seen) return;
    const last = await this.database.row<{ author: string; at: string }>(
      `select coalesce(person.name, change.actor) as author, change.at
         from change ${AUTHOR_OF_CHANGE}
        where entity = $1 and entity_id = $2 order by change.id desc limit 1`,
      [table, id],
    );
    throw stale(current, last);
  }

  async insert(table: string, fields: Fields): Promise<number> {
    const columns = Object.keys(fields).map(columnOf);
    const values = columns.map((_, i) => `$${i + 1}`);
    const { id } = await this.database.only<{ id: number }>(
      `insert into ${table} (${columns.join(', ')}) values (${values.join(', ')}) returning id`,
      Object.values(fields),
    );
    return id;
  }

  async update(table: Table, id: number, fields: Fields): Promise<void> {
    const settings = Object.keys(fields).map((field, i) => `${columnOf(field)} = $${i + 2}`);
    await this.database.rows(`update ${table} set ${settings.join(', ')} where id = $1`, [
      id,
      ...Object.values(fields),
    ]);
  }

  /** Where a new child goes: after the others of its parent. */
  async nextPosition(table: Table, parent: string, parentId: number): Promise<number> {
    const { next } = await this.database.only<{ next: number }>(
      `select coalesce(max(position) + 1, 0) as next from ${table} where ${parent} = $1`,
      [parentId],
    );
    return next;
  }
}
