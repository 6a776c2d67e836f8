import { Injectable } from '@nestjs/common';
import {
  addDays,
  can,
  type Day,
  type FieldError,
  isPublished,
  PUBLISHED_STATUSES,
  type Roadmap,
  whyNot,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid } from '../platform/problems';
import { currentPerson } from '../platform/request-context';
import { VisibleRoadmaps } from '../roadmap';

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
  ((select at from change where roadmap_id = $1 order by id limit 1) at time zone $2)::date as first,
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
    const drafts = can(currentPerson(), 'roadmap:readDraft', { country: roadmap.country });
    const recordedFrom = drafts ? days.first : (days.adopted ?? days.first);
    const to = asked.to ?? today;
    const yearBefore = addDays(to, YEAR_BEFORE);
    const long = otherwise === 'the first record' || yearBefore < recordedFrom;
    const from = asked.from ?? (long ? recordedFrom : yearBefore);
    refuse({ from, to }, recordedFrom, today);
    return { roadmap, state, drafts, from, to, recordedFrom, adoptedOn: days.adopted };
  }

  /** Whether the reader may see the roadmap as it was on a day. */
  mayShow(roadmap: Pick<Roadmap, 'status'> | null, { drafts }: Pick<AskedDays, 'drafts'>): boolean {
    return roadmap !== null && (drafts || isPublished(roadmap.status));
  }
}

function refuse(days: { from: Day; to: Day }, since: Day, today: Day): void {
  const errors = Object.entries(days).flatMap(([path, day]): FieldError[] => {
    const refused = whyNot(day, { since, today });
    return refused ? [{ path, ...refused }] : [];
  });
  if (errors.length > 0) throw invalid(errors);
  if (days.from > days.to) throw invalid([{ path: 'to', code: 'endBeforeStart' }]);
}
