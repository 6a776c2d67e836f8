import { apiUrl, type DigestSettings, type Language, PATHS } from '@rumbo/domain';
import { createPersona, createPlan, givePassword, type Persona, startApi } from '../testing';
import { startSmtp, until } from './smtp.testing';
import { telling } from './testing';

/** A Monday, 7 in the morning in Santiago. */
export const MONDAY = '2026-11-23T10:00:00Z';

/** An API that does jobs and sends mail to a server of its own, with people who read digests. */
export async function startDigests() {
  const smtp = await startSmtp();
  const env = {
    JOBS: 'on',
    SMTP_URL: smtp.url,
    MAIL_FROM: 'Rumbo <rumbo@ministerio.example>',
    PUBLIC_URL: 'https://rumbo.example/',
  };
  const api = await startApi({ env });
  const tell = telling(api);
  const plan = await createPlan(api);
  const coordinator = await createPersona(api, 'coordinator');

  const reader = async (language: Language = 'es', frequency?: DigestSettings['frequency']) => {
    const persona = await createPersona(api, 'manager');
    await givePassword(api, persona);
    await api.sql(`update person set language = $2, name = 'Ana <Jefa>' where id = $1`, [
      persona.id,
      language,
    ]);
    if (frequency) await choose(persona, { frequency });
    return persona;
  };
  const choose = (persona: Persona, input: object) =>
    api.call<DigestSettings>('PUT', apiUrl(PATHS.digest), {
      as: persona.cookie,
      body: { address: null, ...input },
    });
  const settings = async (persona: Persona) =>
    (await api.get<DigestSettings>(apiUrl(PATHS.digest), { as: persona.cookie })).body;
  /** Somebody mentions them, and it is looked at. */
  const mention = async ({ id }: Persona, text = '¿Qué opina?') => {
    await tell.begin(coordinator, 'axis', plan.axisId, { text, mentions: [id] });
    await tell.look();
  };
  const mailsTo = ({ email }: Persona) =>
    smtp.mails.filter(({ to }) => to && !Array.isArray(to) && to.text === email);
  /** All jobs are done, and none waits but those that wait for their next try. */
  const idle = () =>
    until(async () => {
      const [{ n } = { n: 1 }] = await api.sql<{ n: number }>(
        `select count(*)::int as n from pgboss.job
          where name = 'notifications.digest' and (state = 'active' or (state in ('created', 'retry') and start_after <= now()))`,
      );
      return n === 0 ? true : undefined;
    });

  /** A letter arrives before it is written down that it was taken: both are waited for. */
  const mailTo = async (persona: Persona) => {
    const mail = await until(() => mailsTo(persona).at(-1));
    await idle();
    return mail;
  };

  const close = async () => {
    await api.close();
    await smtp.close();
  };
  return { env, api, smtp, tell, plan, reader, choose, settings, mention, mailsTo, mailTo, idle, close };
}
