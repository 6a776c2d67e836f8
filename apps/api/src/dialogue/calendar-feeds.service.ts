import { Injectable } from '@nestjs/common';
import {
  apiUrl,
  type CalendarFeed,
  type CalendarFeedInput,
  type NewCalendarFeed,
  PATHS,
  type Person,
} from '@rumbo/domain';
import { hashToken, newToken, personOf } from '../people';
import { Database } from '../platform/database';
import { notFound } from '../platform/problems';
import { requestContext, runInContext, signedIn } from '../platform/request-context';
import { one } from '../platform/sql';
import { VisibleRoadmaps } from '../roadmap';

const FEED = `calendar_feed.id, calendar_feed.created_at as "createdAt",
  (select code from roadmap where roadmap.id = calendar_feed.roadmap_id) as roadmap`;

/** Some programs take an address for a calendar only when it ends so. */
const ENDING = '.ics';

/** Feeds that people have made for their calendar programs. Only the hash of a secret address is kept. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  list(): Promise<CalendarFeed[]> {
    return this.database.rows<CalendarFeed>(
      `select ${FEED} from calendar_feed where person_id = $1 order by id desc`,
      [signedIn().id],
    );
  }

  async create({ roadmap: code }: CalendarFeedInput): Promise<NewCalendarFeed> {
    const found = code === null ? null : await this.roadmaps.find(code);
    const token = newToken();
    const feed = await this.database.only<CalendarFeed>(
      `insert into calendar_feed (person_id, roadmap_id, token_hash) values ($1, $2, $3) returning ${FEED}`,
      [signedIn().id, found?.roadmap.id ?? null, hashToken(token)],
    );
    return { ...feed, path: apiUrl(PATHS.calendar, { token: `${token}${ENDING}` }) };
  }

  async revoke(id: number): Promise<void> {
    const revoked = await this.database.row(
      `delete from calendar_feed where id = $1 and person_id = $2 returning id`,
      [id, signedIn().id],
    );
    if (!revoked) throw notFound();
  }

  /** Reads as the person whose feed this is, with the roadmap that it is of: null for all that they may see. */
  async asItsPerson<T>(token: string, read: (roadmap: string | null) => Promise<T>): Promise<T> {
    const feed = await this.database.row<{ roadmap: string | null; person: Person }>(
      `select roadmap.code as roadmap,
              ${one(`select ${personOf('p')}`)} as person
         from calendar_feed join person p on p.id = person_id left join roadmap on roadmap.id = roadmap_id
        where token_hash = $1 and p.active`,
      [hashToken(token.endsWith(ENDING) ? token.slice(0, -ENDING.length) : token)],
    );
    if (!feed) throw notFound();
    return runInContext({ ...requestContext(), person: feed.person, session: null }, () =>
      read(feed.roadmap),
    );
  }
}
