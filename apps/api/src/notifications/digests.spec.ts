import type { NestExpressApplication } from '@nestjs/platform-express';
import { apiUrl, PATHS, type Unsubscription } from '@rumbo/domain';
import { createApp } from '../app';
import { readConfig } from '../platform/config';
import { MONDAY, startDigests } from './digests.testing';
import { until } from './smtp.testing';
import { telling } from './testing';

describe('digests', () => {
  let started: Awaited<ReturnType<typeof startDigests>>;
  let other: NestExpressApplication;
  beforeAll(async () => {
    started = await startDigests();
    /** A second process on the same database. */
    const product = { LOG_LEVEL: 'silent', DATABASE_POOL: '4', DEMO: 'off', DASHBOARD_DIR: 'none' };
    other = await createApp(readConfig({ ...product, ...started.env, DATABASE_URL: started.api.url }));
    await other.init();
  });
  afterAll(async () => {
    await other.close();
    await started.close();
  });

  it.each([
    [
      'en',
      'Rumbo: one new notification',
      'Hello Ana <Jefa>,',
      'coordinator mentioned you',
      'Axis A1',
      'Unsubscribe',
    ],
    [
      'es',
      'Rumbo: una notificación nueva',
      'Hola, Ana <Jefa>:',
      'coordinator le mencionó',
      'Eje A1',
      'Darse de baja',
    ],
    [
      'fr',
      'Rumbo : une nouvelle notification',
      'Bonjour Ana <Jefa>,',
      'coordinator vous a mentionné',
      'Axe A1',
      'Se désabonner',
    ],
  ] as const)(
    'are written in %s, as text and as HTML',
    async (language, subject, greeting, says, record, stop) => {
      const { tell, plan, reader, settings, mention, mailTo } = started;
      const persona = await reader(language);
      await mention(persona, '¿1 < 2?\nSí & "no"');
      await tell.morning(MONDAY);
      const mail = await mailTo(persona);
      expect(mail.subject?.replace(/\s/g, ' ')).toBe(subject);
      expect(mail.from?.text).toBe('"Rumbo" <rumbo@ministerio.example>');
      const lines = mail.text?.replace(/[   ]/g, ' ') ?? '';
      for (const words of [greeting, says, `${record} Desarrollo productivo`, '“¿1 < 2? Sí & "no"”', stop])
        expect(lines).toContain(words);
      expect(lines).toMatch(
        new RegExp(`https://rumbo\\.example/roadmaps/CL-HRR/plan/axes/${plan.axisId}#thread-\\d+`),
      );
      const html = String(mail.html);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain('Ana &lt;Jefa&gt;');
      expect(html).toContain('¿1 &lt; 2? Sí &amp; &quot;no&quot;');
      expect(html).not.toMatch(/<img|<script|http:\/\//);
      expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
      expect((await settings(persona)).lastSentAt).not.toBeNull();
    },
  );

  it('are ended by one click of a mail program, and by the page of the link, without signing in', async () => {
    const { api, tell, reader, settings, mention, mailsTo, mailTo, idle } = started;
    for (const way of ['one click', 'page'] as const) {
      const persona = await reader('es', 'daily');
      await mention(persona);
      await tell.morning(MONDAY);
      const { headerLines, text } = await mailTo(persona);
      const header = (name: string) => headerLines.find(({ key }) => key === name)?.line.replace(/\s+/g, ' ');
      expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
      const oneClick = /<https:\/\/rumbo\.example(\/api\/unsubscriptions\/[\w-]{43})>/.exec(
        header('list-unsubscribe') ?? '',
      )?.[1];
      const token = /https:\/\/rumbo\.example\/unsubscribe\/([\w-]{43})/.exec(text ?? '')?.[1] ?? '';
      expect(oneClick).toBe(apiUrl(PATHS.unsubscription, { token }));
      const shown = await api.get<Unsubscription>(apiUrl(PATHS.unsubscription, { token }));
      expect(shown.body).toEqual({ address: persona.email, language: 'es', frequency: 'daily' });
      expect((await settings(persona)).frequency).toBe('daily');
      const done =
        way === 'page'
          ? await api.call<Unsubscription>('POST', apiUrl(PATHS.unsubscription, { token }))
          : await api.call<Unsubscription>('POST', oneClick ?? '', {
              body: 'List-Unsubscribe=One-Click',
              headers: { 'content-type': 'application/x-www-form-urlencoded' },
            });
      expect([done.status, done.body.frequency]).toEqual([200, 'never']);
      expect((await settings(persona)).frequency).toBe('never');
      await mention(persona);
      await tell.morning('2026-11-24T10:00:00Z');
      await idle();
      expect(mailsTo(persona)).toHaveLength(1);
      const [{ kept } = { kept: '' }] = await api.sql<{ kept: string }>(
        `select token_hash::text as kept from unsubscription where person_id = $1`,
        [persona.id],
      );
      expect(kept).not.toContain(token);
    }
    expect((await api.get(apiUrl(PATHS.unsubscription, { token: 'x'.repeat(43) }))).status).toBe(404);
    expect((await api.call('POST', apiUrl(PATHS.unsubscription, { token: 'x' }))).status).toBe(404);
  });

  it('are tried again, and not lost, when the server cannot take them now; and come once', async () => {
    const { api, smtp, tell, reader, settings, mention, mailsTo, mailTo, idle } = started;
    const persona = await reader('es', 'daily');
    smtp.answers.set(persona.email, [{ code: 451, text: 'Try again later' }]);
    await mention(persona);
    await tell.morning(MONDAY);
    const waits = await until(async () => {
      const [job] = await api.sql<{ seconds: number }>(
        `select extract(epoch from start_after - now())::float as seconds from pgboss.job
          where name = 'notifications.digest' and state = 'retry'
            and (data ->> 'id')::int in (select id from digest where person_id = $1)`,
        [persona.id],
      );
      return job?.seconds;
    });
    expect(waits).toBeGreaterThan(20);
    expect((await settings(persona)).bounce).toBeNull();
    await tell.morning(MONDAY);
    expect(mailsTo(persona)).toEqual([]);
    await api.sql(`update pgboss.job set start_after = now() where state = 'retry'`);
    await mailTo(persona);
    await idle();
    await tell.morning(MONDAY);
    await idle();
    expect(mailsTo(persona)).toHaveLength(1);
    expect(smtp.asked.filter((address) => address === persona.email)).toHaveLength(2);
  });

  it('come once when two processes make and send them at the same time', async () => {
    const { api, tell, reader, mention, mailsTo, mailTo, idle } = started;
    const persona = await reader('es', 'daily');
    await mention(persona);
    const elsewhere = telling({ ...api, app: other });
    await Promise.all([tell.morning(MONDAY), elsewhere.morning(MONDAY)]);
    const [digest] = await api.sql<{ id: number }>(`select id from digest where person_id = $1`, [
      persona.id,
    ]);
    const job = { id: digest?.id ?? 0 };
    await Promise.all([
      tell.jobs.run('notifications.digest', job),
      elsewhere.jobs.run('notifications.digest', job),
    ]);
    await idle();
    expect(mailsTo(persona)).toHaveLength(1);
    expect((await mailTo(persona)).messageId).toBe(`<digest.${persona.id}.2026-11-23@rumbo.example>`);
  });

  it('bring what is unseen, once, and do not come when there is nothing', async () => {
    const { api, tell, reader, mention, mailsTo, mailTo, idle } = started;
    const persona = await reader('es', 'daily');
    await tell.morning(MONDAY);
    await mention(persona, 'Primera nota');
    await tell.morning(MONDAY);
    await mailTo(persona);
    await mention(persona, 'Segunda nota');
    await tell.morning(MONDAY);
    await tell.morning('2026-11-24T10:00:00Z');
    const second = await until(() => mailsTo(persona)[1]);
    expect(second.text).toContain('Segunda nota');
    expect(second.text).not.toContain('Primera nota');
    await mention(persona, 'Tercera nota');
    const { items } = await tell.read(persona);
    const body = { through: items[0]?.id };
    await api.call('POST', apiUrl(PATHS.notificationsSeen), { as: persona.cookie, body });
    await tell.morning('2026-11-25T10:00:00Z');
    await idle();
    expect(mailsTo(persona)).toHaveLength(2);
  });

  it('say nothing of what has been hidden meanwhile', async () => {
    const { api, tell, reader, mention, mailsTo, idle } = started;
    const persona = await reader('es', 'daily');
    await mention(persona);
    await api.sql(`update role_grant set country = 'KE' where person_id = $1`, [persona.id]);
    await tell.morning('2026-11-23T05:00:00Z');
    await idle();
    expect(mailsTo(persona)).toEqual([]);
  });

  it('come on Mondays in the morning of the reader’s country unless chosen otherwise, and never to the demo', async () => {
    const { api, tell, reader, settings, mention, mailsTo, mailTo, idle } = started;
    const [weekly, daily, demo] = [await reader(), await reader('es', 'daily'), await reader('es', 'daily')];
    await api.sql(`update person set demo = true where id = $1`, [demo.id]);
    for (const persona of [weekly, daily, demo]) await mention(persona);
    await tell.morning('2026-11-24T08:00:00Z');
    await idle();
    expect(mailsTo(daily)).toEqual([]);
    await tell.morning('2026-11-24T09:00:00Z');
    await mailTo(daily);
    expect(mailsTo(weekly)).toEqual([]);
    await tell.morning('2026-11-30T10:00:00Z');
    await mailTo(weekly);
    await idle();
    expect(mailsTo(demo)).toEqual([]);
    expect(await settings(demo)).toMatchObject({ silent: 'demo', country: 'CL' });
    expect(await settings(weekly)).toMatchObject({ silent: null, frequency: 'weekly' });
  });

  it('long ones count what they leave out', async () => {
    const { api, tell, plan, reader, mailTo } = started;
    const persona = await reader('es', 'daily');
    await api.sql(
      `insert into notification (person_id, kind, roadmap_id, subject, subject_id, key, at, details)
       select $1, 'due_soon', $2, 'axis', $3, 'due:' || n, now(), '{"due": "2026-12"}' from generate_series(1, 33) n`,
      [persona.id, plan.roadmapId, plan.axisId],
    );
    await tell.morning(MONDAY);
    const mail = await mailTo(persona);
    expect(mail.subject).toBe('Rumbo: 33 notificaciones nuevas');
    expect(mail.text).toContain('Y 3 más.');
    expect(mail.text?.match(/Vence pronto: dic 2026/g)).toHaveLength(30);
  });
});
