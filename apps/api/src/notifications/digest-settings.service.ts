import { Injectable } from '@nestjs/common';
import {
  countryOfDigest,
  type DigestFrequency,
  type DigestSettings,
  type DigestSettingsInput,
  type Unsubscription,
  USUAL_FREQUENCY,
} from '@rumbo/domain';
import { hashToken } from '../people';
import { Database } from '../platform/database';
import { Mail } from '../platform/mail';
import { notFound } from '../platform/problems';
import { signedIn } from '../platform/request-context';
import { DigestAddresses } from './digest-addresses.service';

const SETTINGS = `coalesce(mailbox.frequency, '${USUAL_FREQUENCY}') as frequency, mailbox.address, asked_address as asked, person.demo,
  case when bounced_at is not null then json_build_object('address', bounced_address, 'at', bounced_at, 'answer', bounce) end as bounce,
  (select max(sent_at) from digest where digest.person_id = person.id) as "lastSentAt"`;

/** How often people are written to, and where. */
@Injectable()
export class DigestSettingsService {
  constructor(
    private readonly database: Database,
    private readonly mail: Mail,
    private readonly addresses: DigestAddresses,
  ) {}

  async read(): Promise<DigestSettings> {
    const person = signedIn();
    const { demo, bounce, ...settings } = await this.database.only<
      Pick<DigestSettings, 'frequency' | 'address' | 'asked' | 'bounce' | 'lastSentAt'> & { demo: boolean }
    >(
      `select ${SETTINGS} from person left join mailbox on mailbox.person_id = person.id where person.id = $1`,
      [person.id],
    );
    return {
      ...settings,
      bounce: bounce && { ...bounce, at: new Date(bounce.at).toISOString() },
      silent: demo ? 'demo' : this.mail.isOn ? null : 'noServer',
      country: countryOfDigest(person),
    };
  }

  /**
   * A new address is written to first: it takes the place of the former one when who reads its mail has said so.
   * Whoever saves the one that is used says that it is right: what was refused there is tried again.
   */
  async save({ frequency, address }: DigestSettingsInput): Promise<DigestSettings> {
    const person = signedIn();
    const wanted = address === person.email ? null : address;
    const { address: used } = await this.read();
    const asked = wanted === used ? null : wanted;
    await this.database.rows(
      `insert into mailbox (person_id, frequency) values ($1, $2)
       on conflict (person_id) do update set frequency = excluded.frequency`,
      [person.id, frequency],
    );
    if (asked) await this.addresses.ask(asked);
    else
      await this.database.rows(
        `update mailbox set address = $2, asked_address = null, asked_hash = null,
           bounced_address = null, bounced_at = null, bounce = null where person_id = $1`,
        [person.id, wanted],
      );
    return this.read();
  }

  /** Whoever has the secret of a digest need not sign in to end them. */
  async find(token: string): Promise<Unsubscription> {
    const found = await this.database.row<Unsubscription>(
      `select coalesce(mailbox.address, email) as address, language,
              coalesce(mailbox.frequency, '${USUAL_FREQUENCY}') as frequency
         from unsubscription join person on person.id = unsubscription.person_id
         left join mailbox on mailbox.person_id = person.id
        where token_hash = $1`,
      [hashToken(token)],
    );
    if (!found) throw notFound();
    return found;
  }

  async unsubscribe(token: string): Promise<Unsubscription> {
    await this.find(token);
    const never: DigestFrequency = 'never';
    await this.database.rows(
      `insert into mailbox (person_id, frequency) select person_id, $2 from unsubscription where token_hash = $1
       on conflict (person_id) do update set frequency = excluded.frequency`,
      [hashToken(token), never],
    );
    return this.find(token);
  }
}
