import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import {
  type DigestFrequency,
  dayIn,
  hourIn,
  isDigestDue,
  type Notification,
  type Person,
  USUAL_FREQUENCY,
} from '@rumbo/domain';
import { hashToken, newToken, personOf } from '../people';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database';
import { Jobs } from '../platform/jobs';
import { Mail, MailRefused } from '../platform/mail';
import { requestContext, runInContext } from '../platform/request-context';
import { one } from '../platform/sql';
import { ReadableRecords } from '../roadmap';
import { writeDigest } from './digest-letter';
import { NOTIFICATION, toldTo } from './records';
import { Telling } from './telling.service';

export const MORNING_JOB = 'notifications.morning';
export const DIGEST_JOB = 'notifications.digest';
const AUTHOR = 'system:digests';

/** What nobody has seen for so long is no news any more. */
const NEW_FOR = `interval '31 days'`;
/** A letter counts no further. */
const MOST = 500;
/** Links in letters end digests for so long. */
const LINKS_LAST = `interval '1 year'`;

/** A server that cannot take a letter now is asked again after 1, 2, 4 … minutes, for about a day. */
const TRIES = { retryLimit: 12, retryDelay: 60, retryBackoff: true, retryDelayMax: 3 * 3_600 };

/** The time of whose mornings a person has; see `countryOfDigest`. */
const TIME_ZONE = `coalesce((select time_zone from role_grant join country on country.code = role_grant.country
  where role_grant.person_id = person.id order by role_grant.id limit 1), 'UTC')`;

/** Who may be written to: nobody of the demo, nobody who never came, and no address that was refused. */
const REACHABLE = `person.active and not person.demo and person.password_hash is not null
  and bounced_address is distinct from coalesce(mailbox.address, person.email)`;

const WAITING = `select person.id, coalesce(mailbox.frequency, '${USUAL_FREQUENCY}') as frequency, ${TIME_ZONE} as zone
  from person left join mailbox on mailbox.person_id = person.id
 where ${REACHABLE} and mailbox.frequency is distinct from 'never'
   and exists (select from notification where notification.person_id = person.id and seen_at is null
                and digest_id is null and made_at > now() - ${NEW_FOR})`;

interface Recipient {
  address: string;
  frequency: DigestFrequency;
  day: string;
  person: Person;
}

/** Brings what people have not seen to them by mail, in the mornings of their countries. */
@Injectable()
export class Digests implements OnModuleInit {
  private readonly log = new Logger(Digests.name);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly mail: Mail,
    private readonly readable: ReadableRecords,
    private readonly telling: Telling,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: MORNING_JOB,
      cron: '5 * * * *',
      options: { policy: 'stately' },
      run: () => this.morning(new Date()),
    });
    this.jobs.register<{ id: number }>({ name: DIGEST_JOB, options: TRIES, run: ({ id }) => this.send(id) });
  }

  /** Every hour, because somewhere it is morning. */
  async morning(now: Date): Promise<void> {
    await this.telling.lookAtDates(now);
    await this.make(now);
    await this.database.rows(`delete from unsubscription where made_at < now() - ${LINKS_LAST}`);
  }

  /** Makes the digests of those whose morning it is, one a person and day, and asks for each to be sent. */
  private async make(now: Date): Promise<void> {
    if (!this.mail.isOn) return;
    const waiting = await this.database.rows<{ id: number; frequency: DigestFrequency; zone: string }>(
      WAITING,
    );
    const due = waiting.flatMap(({ id, frequency, zone }) => {
      const day = dayIn(zone, now);
      return isDigestDue(frequency, day, hourIn(zone, now)) ? [{ id, day }] : [];
    });
    for (const { id, day } of due)
      await this.database.transaction(AUTHOR, async () => {
        const made = await this.database.row<{ id: number }>(
          `insert into digest (person_id, day) values ($1, $2) on conflict do nothing returning id`,
          [id, day],
        );
        if (made) await this.jobs.ask(DIGEST_JOB, { id: made.id });
      });
  }

  /**
   * Sends a digest that was not sent. It is locked while the server is asked, without a number of a transaction: that
   * would keep everybody else's changes from being looked at. Whoever comes meanwhile leaves it alone.
   */
  async send(id: number): Promise<void> {
    await this.database.transaction(AUTHOR, async () => {
      const { mine } = await this.database.only<{ mine: boolean }>(
        `select pg_try_advisory_xact_lock(hashtext('digest'), $1) as mine`,
        [id],
      );
      const recipient = mine ? await this.recipient(id) : undefined;
      if (!recipient || recipient.frequency === 'never') return;
      const items = await runInContext({ ...requestContext(), person: recipient.person }, () =>
        this.newsOf(recipient.person.id),
      );
      if (items.length > 0) await this.deliver(id, recipient, items);
    });
  }

  private async deliver(id: number, recipient: Recipient, items: readonly Notification[]): Promise<void> {
    const publicUrl = this.config.mail?.publicUrl ?? '';
    const { address, day, person } = recipient;
    const token = newToken();
    const letter = await writeDigest({
      ...{ name: person.name, language: person.language, items, publicUrl },
      unsubscribeUrl: `${publicUrl}/unsubscribe/${token}`,
    });
    try {
      await this.mail.send({
        ...letter,
        to: address,
        messageId: `<digest.${person.id}.${day}@${new URL(publicUrl).hostname}>`,
        headers: {
          'List-Unsubscribe': `<${publicUrl}/api/unsubscriptions/${token}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
      });
    } catch (error) {
      if (!(error instanceof MailRefused)) throw error;
      this.log.warn(`The digest of person ${person.id} was refused: ${error.message}`);
      return this.bounced(person.id, address, error.message);
    }
    await this.sent(id, person.id, token, items);
  }

  private recipient(id: number): Promise<Recipient | undefined> {
    return this.database.row<Recipient>(
      `select coalesce(mailbox.address, person.email) as address, digest.day,
              coalesce(mailbox.frequency, '${USUAL_FREQUENCY}') as frequency,
              ${one(`select ${personOf('person')}`)} as person
         from digest join person on person.id = digest.person_id
         left join mailbox on mailbox.person_id = person.id
        where digest.id = $1 and sent_at is null and ${REACHABLE}`,
      [id],
    );
  }

  private async newsOf(personId: number): Promise<Notification[]> {
    const { roadmapIds, drafts } = await this.readable.ofReader();
    return this.database.rows<Notification>(
      `select ${NOTIFICATION} ${toldTo('notification')} and person_id = $3 and seen_at is null
          and digest_id is null and made_at > now() - ${NEW_FOR}
        order by at desc, told.id desc limit ${MOST}`,
      [roadmapIds, drafts, personId],
    );
  }

  private async sent(
    id: number,
    personId: number,
    token: string,
    items: readonly Notification[],
  ): Promise<void> {
    await this.database.rows(`insert into unsubscription (token_hash, person_id) values ($1, $2)`, [
      hashToken(token),
      personId,
    ]);
    await this.database.rows(`update digest set sent_at = now() where id = $1`, [id]);
    await this.database.rows(`update notification set digest_id = $1 where id = any($2)`, [
      id,
      items.map((item) => item.id),
    ]);
  }

  /** Nothing more is sent to it until its owner has set it right; what it would have said waits. */
  private async bounced(personId: number, address: string, answer: string): Promise<void> {
    await this.database.rows(
      `insert into mailbox (person_id, frequency, bounced_address, bounced_at, bounce)
       values ($1, '${USUAL_FREQUENCY}', $2, now(), $3)
       on conflict (person_id) do update set bounced_address = excluded.bounced_address,
         bounced_at = excluded.bounced_at, bounce = excluded.bounce`,
      [personId, address, answer.slice(0, 500)],
    );
  }
}
