import { apiUrl, type DigestAddress, PATHS } from '@rumbo/domain';
import { Jobs } from '../platform/jobs';
import { MONDAY, startDigests } from './digests.testing';
import { until } from './smtp.testing';

describe('the addresses of digests', () => {
  let started: Awaited<ReturnType<typeof startDigests>>;
  beforeAll(async () => {
    started = await startDigests();
  });
  afterAll(() => started.close());

  it('stop for an address that is refused for good, whose owner sees it and can set it right', async () => {
    const { api, smtp, tell, reader, choose, settings, mention, mailsTo, mailTo, idle } = started;
    const persona = await reader('es', 'daily');
    smtp.answers.set(persona.email, [{ code: 550, text: 'No such user here' }]);
    await mention(persona);
    await tell.morning(MONDAY);
    const { bounce } = await until(async () => {
      const now = await settings(persona);
      return now.bounce ? now : undefined;
    });
    expect(bounce).toMatchObject({
      address: persona.email,
      answer: expect.stringContaining('No such user here'),
    });
    await tell.morning('2026-11-24T10:00:00Z');
    await idle();
    expect(smtp.asked.filter((address) => address === persona.email)).toHaveLength(1);
    const right = `otra-${persona.email}`;
    expect((await choose(persona, { frequency: 'daily', address: right })).body).toMatchObject({
      address: null,
      asked: right,
    });
    const letter = await mailTo({ ...persona, email: right });
    const token = /https:\/\/rumbo\.example\/digest-address\/([\w-]{43})/.exec(letter.text ?? '')?.[1] ?? '';
    const path = apiUrl(PATHS.digestAddress, { token });
    const confirmed = await until(async () => {
      const { status, body } = await api.call<DigestAddress>('POST', path);
      return status === 200 ? body : undefined;
    });
    expect(confirmed).toEqual({ address: right, language: 'es' });
    expect((await api.get(path)).status).toBe(404);
    expect(await settings(persona)).toMatchObject({ address: right, asked: null, bounce: null });
    await tell.morning('2026-11-25T10:00:00Z');
    const mail = await until(() => mailsTo({ ...persona, email: right })[1]);
    expect(mail.text).toContain('¿Qué opina?');
  });

  it('are asked to confirm themselves by the clock where a process without jobs has saved them', async () => {
    const { api, reader, mailTo, mailsTo } = started;
    const persona = await reader('fr', 'daily');
    const other = { ...persona, email: `autre-${persona.email}` };
    await api.sql('update mailbox set asked_address = $2, asked_hash = null where person_id = $1', [
      persona.id,
      other.email,
    ]);
    await api.app.get(Jobs).run('notifications.address');
    expect((await mailTo(other)).text).toContain('https://rumbo.example/digest-address/');
    await api.app.get(Jobs).run('notifications.address');
    expect(mailsTo(other)).toHaveLength(1);
  });
});
