import { Injectable } from '@nestjs/common';
import { type Day, type FieldError, type Roadmap, whyNot } from '@rumbo/domain';
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

  /** Refuses a day on which there was nothing to see. */
  async check({ id, timeZone }: Pick<Roadmap, 'id' | 'timeZone'>, asOf: Day): Promise<void> {
    const { since } = await this.database.only<{ since: Day }>(SINCE, [id, timeZone]);
    refuseUnrecorded({ asOf }, { since, today: todayIn(timeZone) });
  }

  /** Reads as of the end of a day that was checked; of today what is recorded now. */
  read<T>({ timeZone }: Pick<Roadmap, 'timeZone'>, day: Day, read: () => Promise<T>): Promise<T> {
    return day === todayIn(timeZone) ? read() : this.past.on(day, timeZone, read);
  }
}

/** Refuses days, by the fields that name them, of which there is no record. */
export function refuseUnrecorded(days: Record<string, Day>, recorded: { since: Day; today: Day }): void {
  const errors = Object.entries(days).flatMap(([path, day]): FieldError[] => {
    const refused = whyNot(day, recorded);
    return refused ? [{ path, ...refused }] : [];
  });
  if (errors.length > 0) throw invalid(errors);
}

/** The day of a roadmap's first record in its time zone. */
export const firstRecordOf = (roadmap: string, timeZone: string): string =>
  `((select at from change where roadmap_id = ${roadmap} order by change.id limit 1) at time zone ${timeZone})::date`;

const SINCE = `select ${firstRecordOf('$1', '$2')} as since`;
