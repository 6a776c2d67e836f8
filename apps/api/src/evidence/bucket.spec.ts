import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiUrl, type EvidenceFile, PATHS } from '@rumbo/domain';
import { createMilestone, createPersona, createPlan, startApi, type TestApi } from '../testing';
import { startBucket, pdf } from './testing';

describe('with a bucket as its store, the API', () => {
  let folder: string;
  let bucket: Awaited<ReturnType<typeof startBucket>>;
  let api: TestApi;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rumbo-bucket-'));
    bucket = await startBucket(folder);
    api = await startApi({
      env: {
        EVIDENCE_STORE: 's3',
        EVIDENCE_S3_BUCKET: bucket.name,
        EVIDENCE_S3_ENDPOINT: bucket.endpoint,
      },
    });
  });
  afterAll(async () => {
    await api.close();
    await bucket.stop();
    await rm(folder, { recursive: true });
  });

  it('takes a file and gives it back, whole and by a stretch', async () => {
    const plan = await createPlan(api);
    const { cookie: as } = await createPersona(api, 'coordinator');
    const { id } = await createMilestone(api, plan, as);
    const content = await pdf('Acta');
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(content)]), 'acta.pdf');
    const url = `${apiUrl(PATHS.evidenceFiles, { roadmap: plan.code, id })}?access=public`;
    const added = await api.call<EvidenceFile>('POST', url, { as, body });
    expect(added.status).toBe(201);

    const address = api.address + apiUrl(PATHS.evidenceFile, { roadmap: plan.code, id: added.body.id });
    const whole = await fetch(address);
    expect(Buffer.from(await whole.arrayBuffer()).equals(content)).toBe(true);
    const part = await fetch(address, { headers: { range: 'bytes=0-3' } });
    expect({ status: part.status, text: await part.text() }).toEqual({ status: 206, text: '%PDF' });
  });
});
