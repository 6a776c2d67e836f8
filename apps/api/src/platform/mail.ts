import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Options } from 'nodemailer/lib/smtp-transport';
import { CONFIG, type Config } from './config';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The same when it is sent again: a server that has it already can tell. */
  messageId: string;
  headers: Record<string, string>;
}

/** The server of the recipient says that it will never take this: there is no use in trying again. */
export class MailRefused extends Error {}

/** A server that says nothing must not keep a worker. */
const PATIENCE_MS = 20_000;

/** What a server refuses of the recipient or of the letter; other refusals are about the sender, or pass. */
const ABOUT_THE_RECIPIENT = new Set(['RCPT TO', 'DATA']);

interface SmtpError extends Error {
  responseCode?: number;
  response?: string;
  command?: string;
}

/** Sends mail by SMTP. Without `SMTP_URL` there is nobody to give it to. */
@Injectable()
export class Mail implements OnModuleDestroy {
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = config.mail
      ? createTransport({
          url: config.mail.smtpUrl,
          connectionTimeout: PATIENCE_MS,
          greetingTimeout: PATIENCE_MS,
          socketTimeout: PATIENCE_MS,
        } satisfies Options)
      : null;
  }

  get isOn(): boolean {
    return this.transport !== null;
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }

  /**
   * Resolves once the server has taken the letter.
   * @throws MailRefused when it is refused for good; any other error may pass, and the letter be sent again
   */
  async send(letter: Letter): Promise<void> {
    if (!this.transport || !this.config.mail) throw new Error('SMTP_URL is not set.');
    try {
      await this.transport.sendMail({ from: this.config.mail.from, ...letter });
    } catch (error) {
      const { responseCode = 0, response, command = '' } = error as SmtpError;
      if (responseCode >= 500 && ABOUT_THE_RECIPIENT.has(command))
        throw new MailRefused(response ?? String(responseCode));
      throw error;
    }
  }
}
