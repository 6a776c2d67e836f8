import type { Day } from '@rumbo/domain';
import type { EntityManager } from 'typeorm';
import { instantOf } from './loading';

type Row = Record<string, unknown>;

/** What became of records from a day on; nothing of it is older than that. */
export interface Chapter {
  /**
   * Keeps a record from the first of its days on, and what became of it on each of the others: `rowOn` tells all that
   * it was on a day. Days that are not known are left out. Gives its id.
   */
  keep(table: string, days: readonly (Day | null | undefined)[], rowOn: (day: Day) => object): number;
  /** Keeps a record that is made of what else is recorded by the end of its day. */
  gather(table: string, day: Day, row: () => Promise<object>): void;
}

interface Written {
  inserts: Map<string, Row[]>;
  updates: Map<string, Row[]>;
  gathered: { table: string; id: number; row: () => Promise<object> }[];
}

/**
 * The demo as it happened: what its loaders keep is written in the order of its days, each with the time of its day in
 * the change log. Records have their ids beforehand, so that others can name them; a day is one statement for each
 * table and kind of write.
 */
export class History {
  private readonly days = new Map<Day, Written>();
  /** In the order in which they refer to each other. */
  private readonly tables: string[] = [];

  private constructor(
    private readonly manager: EntityManager,
    private readonly lastIds: Map<string, number>,
  ) {}

  static async begin(manager: EntityManager): Promise<History> {
    const rows: { table: string; last: number }[] = await manager.query(
      `select replace(sequencename, '_id_seq', '') as table, coalesce(last_value, 0)::int as last
         from pg_sequences where schemaname = 'public'`,
    );
    return new History(manager, new Map(rows.map(({ table, last }) => [table, last])));
  }

  since(beginning: Day): Chapter {
    const notBefore = (day: Day) => (day < beginning ? beginning : day);
    return {
      keep: (table, days, rowOn) =>
        this.keep(table, [...new Set(days.flatMap((day) => (day ? notBefore(day) : [])))].sort(), rowOn),
      gather: (table, day, row) =>
        void this.on(notBefore(day)).gathered.push({ table, id: this.nextId(table), row }),
    };
  }

  private keep(table: string, [first = '', ...changes]: Day[], rowOn: (day: Day) => object): number {
    const id = this.nextId(table);
    let before: Row = { ...rowOn(first) };
    push(this.on(first).inserts, table, { id, ...before });
    for (const day of changes) {
      const row: Row = { ...rowOn(day) };
      const changed = Object.entries(row).filter(
        ([column, value]) => JSON.stringify(value) !== JSON.stringify(before[column]),
      );
      if (changed.length > 0) push(this.on(day).updates, table, { id, ...Object.fromEntries(changed) });
      before = row;
    }
    return id;
  }

  async write(): Promise<void> {
    const days = [...this.days].sort(([a], [b]) => a.localeCompare(b));
    for (const [day, { inserts, updates, gathered }] of days) {
      /** Never later than now: a demo may be loaded before its last days. */
      await this.manager.query(
        `select set_config('rumbo.at', least($1::timestamptz, clock_timestamp())::text, true)`,
        [instantOf(day)],
      );
      for (const [table, rows] of this.inOrder(inserts)) await this.insert(table, rows);
      for (const [table, rows] of this.inOrder(updates)) await this.update(table, rows);
      for (const { table, id, row } of gathered) await this.insert(table, [{ id, ...(await row()) }]);
    }
    await this.manager.query(`select set_config('rumbo.at', '', true)`);
    for (const table of this.tables)
      await this.manager.query(`select setval($1, $2)`, [`${table}_id_seq`, this.lastIds.get(table)]);
  }

  private on(day: Day): Written {
    const written = this.days.get(day) ?? { inserts: new Map(), updates: new Map(), gathered: [] };
    this.days.set(day, written);
    return written;
  }

  private nextId(table: string): number {
    if (!this.tables.includes(table)) this.tables.push(table);
    const id = (this.lastIds.get(table) ?? 0) + 1;
    this.lastIds.set(table, id);
    return id;
  }

  private inOrder(groups: ReadonlyMap<string, Row[]>): [table: string, rows: Row[]][] {
    return [...groups]
      .map(([group, rows]): [string, Row[]] => [tableOf(group), rows])
      .sort(([a], [b]) => this.tables.indexOf(a) - this.tables.indexOf(b));
  }

  private async insert(table: string, rows: readonly Row[]): Promise<void> {
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    await this.manager.query(
      `insert into ${table} (${columns}) overriding system value
       select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }

  private async update(table: string, rows: readonly Row[]): Promise<void> {
    const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'id');
    await this.manager.query(
      `update ${table} set ${columns.map((column) => `${column} = given.${column}`).join(', ')}
         from jsonb_populate_recordset(null::${table}, $1) given where ${table}.id = given.id`,
      [JSON.stringify(rows)],
    );
  }
}

/** Rows of one table and the same columns are written by one statement. */
function push(groups: Map<string, Row[]>, table: string, row: Row): void {
  const group = [table, ...Object.keys(row)].join(' ');
  const rows = groups.get(group);
  if (rows) rows.push(row);
  else groups.set(group, [row]);
}

const tableOf = (group: string) => group.split(' ', 1)[0] ?? group;
