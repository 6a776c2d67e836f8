import { Injectable } from '@nestjs/common';
import { type Day, type Roadmap, whyNot } from '@rumbo/domain';
import { Database } from '../platform/database';
import { Past } from '../platform/past';
import { invalid } from '../platform/problems';
import { todayIn } from '../platform/request-context';

/** The days of a roadmap that can be looked at: from its first record to today. */
@Injectable()
export class PastDays {
  constructor(
    private readonly database: Database,
    private readonly past: Past,
  ) {}

  /** Refuses days, given by the field that names them, on which there was nothing to see. */
  async check({ id, timeZone }: Pick<Roadmap, 'id' | 'timeZone'>, days: Record<string, Day>): Promise<void> {
    const { since } = await this.database.only<{ since: Day }>(SINCE, [id, timeZone]);
    const errors = Object.entries(days).flatMap(([path, day]) => {
      const refused = whyNot(day, { since, today: todayIn(timeZone) });
      return refused ? [{ path, ...refused }] : [];
    });
    if (errors.length > 0) throw invalid(errors);
  }

  /** Reads as of the end of a day that was checked; of today what is recorded now. */
  read<T>({ timeZone }: Pick<Roadmap, 'timeZone'>, day: Day, read: () => Promise<T>): Promise<T> {
    return day === todayIn(timeZone) ? read() : this.past.on(day, timeZone, read);
  }
}

/** The day of a roadmap's ($1) first record in its time zone ($2). */
const SINCE = `
  select ((select at from change where roadmap_id = $1 order by id limit 1) at time zone $2)::date as since`;
