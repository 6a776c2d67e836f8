import { Injectable } from '@nestjs/common';
import {
  NOTIFICATION_TOPICS,
  type Notification,
  NOTIFICATION_KINDS,
  type NotificationPage,
  type NotificationQuery,
  type NotificationsSeen,
  type UnseenCount,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { signedIn } from '../platform/request-context';
import { ReadableRecords } from '../roadmap';
import { NOTIFICATION, toldTo } from './records';

/** What the reader was told of, and may still see. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly database: Database,
    private readonly readable: ReadableRecords,
  ) {}

  async page({ topic, limit, cursor }: NotificationQuery): Promise<NotificationPage> {
    const { roadmapIds, drafts } = await this.readable.ofReader();
    const mine = [roadmapIds, drafts, signedIn().id];
    const { unseen } = await this.database.only<UnseenCount>(
      `select count(*) as unseen ${toldTo('notification')} and person_id = $3 and seen_at is null`,
      mine,
    );
    if (limit === 0) return { items: [], unseen, nextCursor: null };
    const [at, id] = cursor?.split('~') ?? [null, null];
    const found = await this.database.rows<Notification>(
      `select ${NOTIFICATION} ${toldTo('notification')} and person_id = $3 and kind = any($4)
          and ($5::timestamptz is null or (at, told.id) < ($5, $6))
        order by at desc, told.id desc limit $7`,
      [...mine, topic ? NOTIFICATION_TOPICS[topic] : NOTIFICATION_KINDS, at, id, limit + 1],
    );
    const items = found.slice(0, limit);
    const last = found.length > limit ? items.at(-1) : undefined;
    return { items, unseen, nextCursor: last ? `${last.at}~${last.id}` : null };
  }

  /** What was seen stays seen. */
  async see(seen: NotificationsSeen): Promise<UnseenCount> {
    const [which, value] = 'ids' in seen ? ['id = any($2)', seen.ids] : ['id <= $2', seen.through];
    await this.database.rows(
      `update notification set seen_at = now() where person_id = $1 and seen_at is null and ${which}`,
      [signedIn().id, value],
    );
    const { unseen } = await this.page({ limit: 0 });
    return { unseen };
  }
}
