import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { readConfig } from '../platform/config';
import { Scanner } from './scanner';
import { EICAR, writeScanner } from './testing';

describe('a virus scanner', () => {
  let folder: string;
  beforeAll(async () => {
    Logger.overrideLogger(false);
    folder = await mkdtemp(join(tmpdir(), 'rumbo-scanner-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function check(content: string, command: string | undefined, seconds = '20'): Promise<unknown> {
    const path = join(folder, 'arrived; echo "$(x)".txt');
    await writeFile(path, content);
    const { evidence, ...others } = readConfig({
      DATABASE_URL: 'postgresql://localhost/none',
      EVIDENCE_SCANNER: command,
      EVIDENCE_SCAN_SECONDS: seconds,
    });
    return new Scanner({ ...others, evidence }).check(path).catch((error: unknown) => error);
  }

  it.each([
    ['acta', true],
    [EICAR, { status: 422, extras: { errors: [{ path: 'file', code: 'fileInfected' }] } }],
    ['BREAK', { status: 503, code: 'scanUnavailable', extras: { retryAfter: 60 } }],
  ])('that gets %j by name or on its standard input says %j', async (content, verdict) => {
    const expected = typeof verdict === 'boolean' ? verdict : expect.objectContaining(verdict);
    expect(await check(content, await writeScanner(folder))).toEqual(expected);
    expect(await check(content, await writeScanner(folder, ''))).toEqual(expected);
  });

  it.each([
    ['is not there', async () => '/nowhere/clamdscan {file}', '20'],
    ['takes too long', () => writeScanner(folder), '1'],
  ])('that %s has checked nothing', async (_why, command, seconds) => {
    expect(await check('HANG', await command(), seconds)).toMatchObject({ code: 'scanUnavailable' });
  });

  it.each([undefined, '', '  '])('of the command %j is none', async (command) => {
    expect(await check(EICAR, command)).toBe(false);
  });
});
