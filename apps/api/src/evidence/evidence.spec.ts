import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  apiUrl,
  type EvidenceFile,
  type EvidenceFileList,
  type MilestonePage,
  PATHS,
  type Problem,
} from '@rumbo/domain';
import {
  type Answer,
  createBody,
  createMilestone,
  createPersona,
  createPlan,
  type Persona,
  type PlanFixture,
  revalidation,
  spanish,
  startApi,
  type TestApi,
} from '../testing';
import { pdf, png, sha256 } from './testing';

describe('evidence files', () => {
  let folder: string;
  let api: TestApi;
  let plan: PlanFixture;
  let milestone: MilestonePage['milestone'];
  let reporter: Persona;
  let coordinator: Persona;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rumbo-evidence-'));
    api = await startApi({ env: { EVIDENCE_DIR: folder } });
    plan = await createPlan(api);
    const bodyId = await createBody(api, 'INDAP');
    reporter = await createPersona(api, 'reporter', { bodyId });
    coordinator = await createPersona(api, 'coordinator');
    milestone = await createMilestone(api, plan, coordinator.cookie, { ownerId: bodyId });
  });
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true });
  });

  const filesUrl = () => apiUrl(PATHS.evidenceFiles, { roadmap: plan.code, id: milestone.id });
  const fileUrl = (id: number) => apiUrl(PATHS.evidenceFile, { roadmap: plan.code, id });
  const add = (
    content: Buffer,
    name: string,
    access = 'public',
    as = reporter,
  ): Promise<Answer<EvidenceFile>> => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(content)]), name);
    return api.call<EvidenceFile>('POST', `${filesUrl()}?access=${access}`, { as: as.cookie, body });
  };
  const edit = (file: EvidenceFile, body: object, as = reporter, version = file.version) =>
    api.call<EvidenceFile & Problem>('PATCH', fileUrl(file.id), { as: as.cookie, version, body });
  const page = async (as?: Persona) =>
    (
      await api.get<MilestonePage>(apiUrl(PATHS.milestone, { roadmap: plan.code, id: milestone.id }), {
        as: as?.cookie,
      })
    ).body;
  const bytes = async (id: number, headers: Record<string, string> = {}) => {
    const answer = await fetch(api.address + fileUrl(id), { headers });
    return { answer, content: Buffer.from(await answer.arrayBuffer()) };
  };
  const stored = async () =>
    (await readdir(folder, { recursive: true }))
      .filter((name) => name.includes('/'))
      .map((name) => name.slice(3));

  it('are kept with what they are, who brought them and when, and shown with their milestone', async () => {
    const content = await pdf('Acta de la mesa');
    const { status, body } = await add(content, '../Acta \u202Ede la mesa.pdf');
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(Number),
      milestoneId: milestone.id,
      updateId: null,
      name: 'Acta de la mesa.pdf',
      type: 'application/pdf',
      size: content.length,
      sha256: sha256(content),
      restricted: false,
      addedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      author: 'reporter',
      scannedAt: null,
      withdrawn: null,
      illustrative: false,
      version: 1,
    });
    expect((await page()).files).toEqual([body]);
    const list = await api.get<EvidenceFileList>(filesUrl());
    expect(list.body).toEqual({ items: [body], limit: 20 });
    const [change] = await api.sql<{ actor: string; after: Record<string, unknown> }>(
      `select actor, after from change where entity = 'evidence_file' and entity_id = $1`,
      [body.id],
    );
    expect(change).toMatchObject({ actor: `person:${reporter.id}`, after: { sha256: sha256(content) } });
  });

  it('with the same bytes are stored once, while each record has its own readers', async () => {
    const content = png(1);
    const [first, second] = [await add(content, 'uno.png'), await add(content, 'dos.png', 'restricted')];
    expect((await stored()).filter((key) => key === sha256(content))).toHaveLength(1);
    expect((await bytes(first.body.id)).answer.status).toBe(200);
    expect((await bytes(second.body.id)).answer.status).toBe(404);
  });

  it('are downloads that no browser runs or draws', async () => {
    const content = png(2);
    const { body } = await add(content, 'Foto “Ñuble”.png');
    const { answer, content: got } = await bytes(body.id);
    expect(got.equals(content)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="Foto ??uble?.png"; filename*=UTF-8''Foto%20%E2%80%9C%C3%91uble%E2%80%9D.png`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-cache, no-transform',
      'accept-ranges': 'bytes',
      etag: `"${sha256(content)}"`,
    });
    expect((await bytes(body.id, revalidation(answer.headers.get('etag')))).answer.status).toBe(304);
  });

  it.each([
    ['bytes=0-3', 206, 'bytes 0-3/', 4],
    ['bytes=-4', 206, 'bytes ', 4],
    ['bytes=0-1,4-5', 200, null, null],
    ['bytes=900000-', 200, null, null],
    ['letters=a-b', 200, null, null],
  ])('are sent by stretches too: %s', async (range, status, contentRange, length) => {
    const content = png(3);
    const { body } = await add(content, 'tramo.png');
    const { answer, content: got } = await bytes(body.id, { range });
    expect(answer.status).toBe(status);
    if (contentRange) expect(answer.headers.get('content-range')).toContain(contentRange);
    else expect(answer.headers.get('content-range')).toBeNull();
    expect(got).toHaveLength(length ?? content.length);
  });

  it('that are restricted are seen by those who may read drafts, and by nobody else', async () => {
    const { body } = await add(png(4), 'interno.png', 'restricted');
    const constituent = await createPersona(api, 'constituent');
    const abroad = await createPersona(api, 'coordinator', { country: 'KE' });
    const seenBy = async (as?: Persona) => ({
      listed: (await page(as)).files.some(({ id }) => id === body.id),
      served: (await api.get(fileUrl(body.id), { as: as?.cookie })).status,
    });
    expect(await seenBy()).toEqual({ listed: false, served: 404 });
    expect(await seenBy(abroad)).toEqual({ listed: false, served: 404 });
    expect(await seenBy(constituent)).toEqual({ listed: true, served: 200 });
    const opened = await edit(body, { restricted: false });
    expect(opened).toMatchObject({ status: 200, body: { restricted: false, version: 2 } });
    expect(await seenBy()).toEqual({ listed: true, served: 200 });
  });

  it('are restricted unless somebody says otherwise', async () => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(png(5))]), 'a.png');
    const added = await api.call<EvidenceFile>('POST', filesUrl(), { as: reporter.cookie, body });
    expect(added.body.restricted).toBe(true);
  });

  it('of a draft are seen by nobody who may not see the draft', async () => {
    const draft = await createPlan(api, { code: 'CL-DRAFT', status: 'draft' });
    const its = await createMilestone(api, draft, coordinator.cookie);
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(png(6))]), 'a.png');
    const url = apiUrl(PATHS.evidenceFiles, { roadmap: draft.code, id: its.id });
    const { body: file } = await api.call<EvidenceFile>('POST', `${url}?access=public`, {
      as: coordinator.cookie,
      body,
    });
    const address = apiUrl(PATHS.evidenceFile, { roadmap: draft.code, id: file.id });
    expect((await api.get(address)).status).toBe(404);
    expect((await api.get(address, { as: coordinator.cookie })).status).toBe(200);
    /** Nor by the address of another roadmap. */
    expect((await api.get(fileUrl(file.id), { as: coordinator.cookie })).status).toBe(404);
  });

  it('that are withdrawn are served to nobody; line, reason and hash stay, on every day', async () => {
    const content = png(7);
    const { body } = await add(content, 'nombres.png');
    const withdrawn = await edit(body, { restricted: false, withdrawReason: 'Nombra a personas' });
    expect(withdrawn.body).toMatchObject({
      sha256: sha256(content),
      withdrawn: { by: 'reporter', reason: 'Nombra a personas' },
    });
    expect((await page()).files.find(({ id }) => id === body.id)?.withdrawn?.reason).toBe(
      'Nombra a personas',
    );
    const { answer } = await bytes(body.id);
    expect(answer.status).toBe(410);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const again = await edit(withdrawn.body, { restricted: false, withdrawReason: 'otra vez' });
    expect(again).toMatchObject({ status: 409, body: { code: 'fileWithdrawn' } });
    await expect(
      api.sql(`delete from evidence_file where false; set role rumbo_app; delete from evidence_file`),
    ).rejects.toThrow('permission denied');
    await api.sql('reset role');
  });

  it('are sent to any number of readers who look at the past: none of them holds a connection meanwhile', async () => {
    const { body } = await add(png(11), 'c.png');
    await api.sql(`update change set at = at - interval '3 days'`);
    const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
    const asked = Array.from({ length: 8 }, () => api.get(`${fileUrl(body.id)}?asOf=${twoDaysAgo}`));
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200));
  });

  it('are edited by who saw them last, and by who answers for the milestone', async () => {
    const { body } = await add(png(8), 'b.png');
    const other = await createPersona(api, 'reporter');
    expect(await edit(body, { restricted: true }, other)).toMatchObject({
      status: 403,
      body: { code: 'notYourMilestone' },
    });
    expect((await add(png(8), 'b.png', 'public', other)).status).toBe(403);
    await edit(body, { restricted: true });
    expect(await edit(body, { restricted: false }, coordinator)).toMatchObject({
      status: 412,
      body: { current: { restricted: true, version: 2 } },
    });
    expect((await edit({ ...body, id: 999_999 }, { restricted: true })).status).toBe(404);
    expect((await edit(body, { restricted: true, withdrawReason: ' ' })).status).toBe(422);
  });

  it('complete a milestone with the update that names them, and keep it completed', async () => {
    const its = await createMilestone(api, plan, coordinator.cookie, { code: '1.1.2' });
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(png(9))]), 'entrega.png');
    const url = apiUrl(PATHS.evidenceFiles, { roadmap: plan.code, id: its.id });
    const updates = apiUrl(PATHS.milestoneUpdates, { roadmap: plan.code, id: its.id });
    const as = coordinator.cookie;
    const report = (fields: object, version = its.version) =>
      api.call<MilestonePage & Problem>('POST', updates, {
        as,
        version,
        body: { status: 'completed', completedOn: '2026-01-15', note: spanish('Listo'), ...fields },
      });
    expect((await report({})).body.errors).toEqual([{ path: 'evidence', code: 'evidenceNeeded' }]);
    const foreign = await add(png(10), 'ajeno.png');
    expect((await report({ files: [foreign.body.id] })).body.errors).toEqual([
      { path: 'files.0', code: 'noSuchFile' },
    ]);
    const { body: file } = await api.call<EvidenceFile>('POST', url, { as, body });
    const completed = await report({ files: [file.id] });
    expect(completed.status).toBe(201);
    expect(completed.body.files).toMatchObject([{ id: file.id, updateId: completed.body.updates[0]?.id }]);
    const now = { ...file, version: 2 };
    expect(await edit(now, { restricted: false, withdrawReason: 'x' }, coordinator)).toMatchObject({
      status: 409,
      body: { code: 'lastEvidence' },
    });
    const reopened = await report(
      { status: 'in_progress', completedOn: null },
      completed.body.milestone.version,
    );
    expect(reopened.status).toBe(201);
    expect((await edit(now, { restricted: false, withdrawReason: 'x' }, coordinator)).status).toBe(200);
  });
});
