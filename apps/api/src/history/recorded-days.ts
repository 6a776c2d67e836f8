import { Injectable } from '@nestjs/common';
import { addDays, type Day, PUBLISHED_STATUSES, type Roadmap } from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid } from '../platform/problems';
import { firstRecordOf, readsDrafts, refuseUnrecorded, VisibleRoadmaps } from '../roadmap';

/** Which days of a roadmap its reader may ask about, and which they asked about. */
export interface AskedDays {
  roadmap: Roadmap;
  state: string;
  /** Whether they see it before it is adopted. */
  drafts: boolean;
  from: Day;
  to: Day;
  /** The first day of which there is a record for them. */
  recordedFrom: Day;
  /** The first day on which it was recorded as adopted; null when it never was. */
  adoptedOn: Day | null;
}

/** The day of a roadmap's ($1) first record, and of its first one as adopted ($3), in its time zone ($2). */
const FIRST_DAYS = `select
  ${firstRecordOf('$1', '$2')} as first,
  ((select at from change where entity = 'roadmap' and entity_id = $1 and after ->> 'status' = any($3)
     order by id limit 1) at time zone $2)::date as adopted`;

/** A year, as far as comparing is concerned. */
const YEAR_BEFORE = -365;

@Injectable()
export class RecordedDays {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  /** The days that a query asks about: until today when it does not say, and from a year before or from the first record. */
  async asked(
    code: string,
    asked: { from?: Day | undefined; to?: Day | undefined },
    otherwise: 'a year before' | 'the first record',
  ): Promise<AskedDays> {
    const { roadmap, state, today } = await this.roadmaps.find(code);
    const days = await this.database.only<{ first: Day; adopted: Day | null }>(FIRST_DAYS, [
      roadmap.id,
      roadmap.timeZone,
      PUBLISHED_STATUSES,
    ]);
    const drafts = readsDrafts(roadmap);
    const recordedFrom = drafts ? days.first : (days.adopted ?? days.first);
    const to = asked.to ?? today;
    const yearBefore = addDays(to, YEAR_BEFORE);
    const long = otherwise === 'the first record' || yearBefore < recordedFrom;
    const from = asked.from ?? (long ? recordedFrom : yearBefore);
    refuseUnrecorded({ from, to }, { since: recordedFrom, today });
    if (from > to) throw invalid([{ path: 'to', code: 'endBeforeStart' }]);
    return { roadmap, state, drafts, from, to, recordedFrom, adoptedOn: days.adopted };
  }
}
