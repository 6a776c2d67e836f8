import { KeptDocuments } from './kept-documents';

describe('documents that are kept', () => {
  let kept: KeptDocuments;
  let written: number;
  const get = (...key: unknown[]) =>
    kept.get(key, () => {
      written += 1;
      return Promise.resolve(Buffer.from(JSON.stringify(key)));
    });
  beforeEach(() => {
    [kept, written] = [new KeptDocuments(), 0];
  });

  it('are written once, for everybody who asks at the same time', async () => {
    const [one, other] = await Promise.all([get(1, 'en'), get(1, 'en')]);
    expect(one).toBe(other);
    expect(written).toBe(1);
  });

  it('are others where anything else is asked for', async () => {
    expect(String(await get(1, 'en'))).not.toBe(String(await get(1, 'fr')));
    expect(written).toBe(2);
  });

  it('give way to newer ones', async () => {
    for (let n = 0; n <= 20; n += 1) await get(n);
    await get(20);
    expect(written).toBe(21);
    await get(0);
    expect(written).toBe(22);
  });

  it('are tried again when writing failed', async () => {
    await expect(kept.get(['x'], () => Promise.reject(new Error('No paper')))).rejects.toThrow('No paper');
    await get('x');
    expect(written).toBe(1);
  });
});
