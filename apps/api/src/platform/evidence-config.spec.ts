import { readConfig } from './config';

const read = (env: Record<string, string>) =>
  readConfig({ DATABASE_URL: 'postgresql://localhost/none', ...env }).evidence;

describe('the settings of evidence files', () => {
  it('keep files beside the data, unless said otherwise', () => {
    expect(read({})).toEqual({
      bytes: 20 * 1024 * 1024,
      store: { kind: 'folder', folder: '.data/files' },
      scanner: null,
      scanSeconds: 60,
    });
    expect(read({ DATA_DIR: '/srv/rumbo' }).store).toEqual({ kind: 'folder', folder: '/srv/rumbo/files' });
    expect(read({ DATA_DIR: '/srv/rumbo', EVIDENCE_DIR: '/mnt/files' }).store).toMatchObject({
      folder: '/mnt/files',
    });
  });

  it('name a bucket where files are not in a folder', () => {
    expect(() => read({ EVIDENCE_STORE: 's3' })).toThrow('EVIDENCE_S3_BUCKET is missing');
    const bucket = { EVIDENCE_STORE: 's3', EVIDENCE_S3_BUCKET: 'rumbo' };
    expect(read(bucket).store).toEqual({
      kind: 's3',
      bucket: 'rumbo',
      region: 'us-east-1',
      endpoint: undefined,
    });
    expect(read({ ...bucket, EVIDENCE_S3_ENDPOINT: 'https://s3.example' }).store).toMatchObject({
      endpoint: 'https://s3.example',
    });
  });

  it.each([
    ['clamdscan --fdpass {file}', ['clamdscan', '--fdpass', '{file}']],
    ['"/opt/my scanner/scan"  -', ['/opt/my scanner/scan', '-']],
    ['scan "" $(id); rm', ['scan', '', '$(id);', 'rm']],
  ])('read the command %j as words, as no shell would', (command, words) => {
    expect(read({ EVIDENCE_SCANNER: command }).scanner).toEqual(words);
  });

  it.each([
    ['EVIDENCE_MB', '0'],
    ['EVIDENCE_MB', 'many'],
    ['EVIDENCE_STORE', 'ftp'],
    ['EVIDENCE_S3_ENDPOINT', 'ftp://x'],
    ['EVIDENCE_SCAN_SECONDS', '9999'],
  ])('are checked at start: %s=%s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(name);
  });
});
