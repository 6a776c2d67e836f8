import { Injectable } from '@nestjs/common';
import { can, type Day, isPublished, type Person, type Roadmap } from '@rumbo/domain';
import { Database } from '../platform/database';
import { notFound } from '../platform/problems';
import { currentPerson, todayIn } from '../platform/request-context';
import { ROADMAP } from './records';

/**
 * Names the state of everything that a roadmap's pages show: the last transaction that wrote in it, and the last one
 * that wrote what belongs to no roadmap (bodies, people). Of those under way, one with a lower number than some that
 * have ended is in the snapshot, which is then part of the name; any other will be the last when it ends.
 */
const STATE = `(select concat_ws('.',
    (select max(transaction) from change where change.roadmap_id = roadmap.id and transaction < ended.before),
    (select transaction from change where change.roadmap_id is null and transaction < ended.before
      order by change.roadmap_id desc, transaction desc limit 1),
    nullif(now::text, ended.before || ':' || ended.before || ':'))
  from pg_current_snapshot() now, lateral (select pg_snapshot_xmax(now)::text::bigint as before) ended)`;

export interface VisibleRoadmap {
  roadmap: Roadmap;
  /** The day to judge by, in the roadmap's time zone: a past one when the request asks about it. */
  today: Day;
  /** For ETags. */
  state: string;
}

/** Who sees which roadmap: published ones everybody, others those who may read drafts in their country. */
@Injectable()
export class VisibleRoadmaps {
  constructor(private readonly database: Database) {}

  /** A roadmap that the reader may see. To others it does not exist: a refusal would reveal it. */
  async find(code: string): Promise<VisibleRoadmap> {
    const [found] = this.visible(await this.read('where code = $1', [code]));
    if (!found) throw notFound();
    return found;
  }

  /** The same, with what one more column of the statement tells of it: `$1` is its code, `$2` on are given. */
  async findWith<T>(
    code: string,
    column: string,
    parameters: readonly unknown[] = [],
  ): Promise<VisibleRoadmap & { also: T }> {
    const [found] = await this.read<T>('where code = $1', [code, ...parameters], column);
    if (!found || this.visible([found]).length === 0) throw notFound();
    return found;
  }

  async all(): Promise<VisibleRoadmap[]> {
    return this.visible(await this.read('order by country, code', []));
  }

  /** What it depends on who may see them. */
  standing(ids: readonly number[]): Promise<Pick<Roadmap, 'id' | 'status' | 'country'>[]> {
    return this.database.rows('select id, status, country from roadmap where id = any($1)', [ids]);
  }

  private async read<T>(
    where: string,
    parameters: unknown[],
    column = 'null',
  ): Promise<(VisibleRoadmap & { also: T })[]> {
    const rows = await this.database.prepared<Roadmap & { state: string; also: T }>(
      `select ${ROADMAP}, ${STATE} as state, ${column} as also from roadmap ${where}`,
      parameters,
    );
    return rows.map(({ state, also, ...roadmap }) => ({
      roadmap,
      today: todayIn(roadmap.timeZone),
      state,
      also,
    }));
  }

  private visible(roadmaps: VisibleRoadmap[]): VisibleRoadmap[] {
    const person = currentPerson();
    return roadmaps.filter(({ roadmap }) => maySee(person, roadmap));
  }
}

/** Whether the reader gets what is not public of a roadmap: drafts, names, and what nobody has published yet. */
export const readsDrafts = ({ country }: Pick<Roadmap, 'country'>): boolean =>
  can(currentPerson(), 'roadmap:readDraft', { country });

/** Whether a roadmap exists for this person. */
export const maySee = (
  person: Pick<Person, 'grants'> | null,
  { status, country }: Pick<Roadmap, 'status' | 'country'>,
): boolean => isPublished(status) || can(person, 'roadmap:readDraft', { country });
