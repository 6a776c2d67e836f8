import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { DigestAddress, Language } from '@rumbo/domain';
import { hashToken, newToken } from '../people';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database';
import { Jobs } from '../platform/jobs';
import { Mail, MailRefused } from '../platform/mail';
import { notFound } from '../platform/problems';
import { signedIn } from '../platform/request-context';
import { writeConfirmation } from './digest-letter';

const ADDRESS_JOB = 'notifications.address';
const AUTHOR = 'system:digests';
const TRIES = { retryLimit: 8, retryDelay: 60, retryBackoff: true };

/** Addresses that people want their digests sent to: used once who reads the mail there has opened a link. */
@Injectable()
export class DigestAddresses implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly mail: Mail,
  ) {}

  onModuleInit(): void {
    this.jobs.register<{ id: number } | null>({
      name: ADDRESS_JOB,
      options: TRIES,
      /** A process without jobs saves addresses as well: what it could not ask for is found by the clock. */
      cron: '*/5 * * * *',
      run: (asked) => (asked ? this.write(asked.id) : this.writeAll()),
    });
  }

  /** Within the transaction of whoever saves it. */
  async ask(address: string): Promise<void> {
    const { id } = signedIn();
    await this.database.rows(
      `update mailbox set asked_address = $2, asked_hash = null where person_id = $1`,
      [id, address],
    );
    if (this.mail.isOn) await this.jobs.ask(ADDRESS_JOB, { id });
  }

  private async writeAll(): Promise<void> {
    if (!this.mail.isOn) return;
    const waiting = await this.database.rows<{ id: number }>(
      `select person_id as id from mailbox where asked_address is not null and asked_hash is null`,
    );
    for (const { id } of waiting) await this.write(id);
  }

  /** The secret is made when the letter is: no table has it, jobs included. */
  private async write(id: number): Promise<void> {
    const asked = await this.database.row<{ address: string; name: string; language: Language }>(
      `select asked_address as address, name, language from mailbox join person on person.id = person_id
        where person_id = $1 and asked_address is not null and active and not demo`,
      [id],
    );
    if (!asked) return;
    const publicUrl = this.config.mail?.publicUrl ?? '';
    const token = newToken();
    const letter = await writeConfirmation({ ...asked, url: `${publicUrl}/digest-address/${token}` });
    const refusal = await this.mail
      .send({
        ...letter,
        to: asked.address,
        messageId: `<address.${id}.${hashToken(token).toString('hex').slice(0, 16)}@${new URL(publicUrl).hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      .then(
        () => null,
        (error: unknown) => (error instanceof MailRefused ? error : Promise.reject(error as Error)),
      );
    await this.database.transaction(AUTHOR, () =>
      refusal
        ? this.database.rows(
            `update mailbox set asked_address = null, bounced_address = $2, bounced_at = now(), bounce = $3
              where person_id = $1 and asked_address = $2`,
            [id, asked.address, refusal.message.slice(0, 500)],
          )
        : this.database.rows(
            `update mailbox set asked_hash = $3 where person_id = $1 and asked_address = $2`,
            [id, asked.address, hashToken(token)],
          ),
    );
  }

  async find(token: string): Promise<DigestAddress> {
    const found = await this.database.row<DigestAddress>(
      `select asked_address as address, language from mailbox join person on person.id = person_id
        where asked_hash = $1 and active`,
      [hashToken(token)],
    );
    if (!found) throw notFound();
    return found;
  }

  async confirm(token: string): Promise<DigestAddress> {
    const found = await this.find(token);
    await this.database.rows(
      `update mailbox set address = asked_address, asked_address = null, asked_hash = null,
         bounced_address = null, bounced_at = null, bounce = null where asked_hash = $1`,
      [hashToken(token)],
    );
    return found;
  }
}
