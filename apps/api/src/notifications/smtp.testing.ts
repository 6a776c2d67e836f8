import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** Waits for what another process does; Jest ends a test in which it never comes. */
export async function until<T>(find: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A real mail server on this machine, which keeps what it takes and refuses what it is told to. */
export async function startSmtp() {
  const mails: ParsedMail[] = [];
  const asked: string[] = [];
  /** What it answers to an address, each once; afterwards it takes what comes. */
  const answers = new Map<string, { code: number; text: string }[]>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      asked.push(address);
      const answer = answers.get(address)?.shift();
      callback(answer ? Object.assign(new Error(answer.text), { responseCode: answer.code }) : null);
    },
    onData(stream, _session, callback) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        callback();
      }, callback);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    /** Addresses that mail was offered for, in order. */
    asked,
    answers,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
export type Smtp = Awaited<ReturnType<typeof startSmtp>>;
