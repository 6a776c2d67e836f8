import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import S3rver from 's3rver';

export const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

/** A real picture of one pixel. */
export const png = (shade = 0): Buffer =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
    chunk('IDAT', deflateSync(Buffer.from([0, shade]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A real PDF of as many pages as there are texts. */
export async function pdf(...texts: string[]): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  for (const text of texts) document.addPage().text(text);
  document.end();
  await once(document, 'end');
  return Buffer.concat(pieces);
}

/** The beginning of a program for Windows. */
export const exe = (): Buffer =>
  Buffer.concat([Buffer.from('MZ'), Buffer.from([0x90, 0, 3, 0]), Buffer.alloc(200)]);

/** The harmless text that every virus scanner takes for a virus, in two halves: here none shall be found. */
export const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

const SCANNER = `
import { readFileSync } from 'node:fs';
const content = readFileSync(process.argv[2] ?? 0, 'latin1');
if (content.startsWith('HANG')) setInterval(() => {}, 1000);
else process.exit(content.includes('EICAR-STANDARD') ? 1 : content.startsWith('BREAK') ? 2 : 0);
`;

/** A real, if simple, scanner as a script: infected, broken, or without an end, as the content asks. Its command. */
export async function writeScanner(folder: string, argument = '{file}'): Promise<string> {
  const script = join(folder, 'scan files.mjs');
  await writeFile(script, SCANNER);
  return `"${process.execPath}" "${script}" ${argument}`;
}

/** A real S3-compatible server with an empty bucket, on a free port; the keys to it are set for this process. */
export async function startBucket(directory: string) {
  const name = 'evidence';
  const options = { directory, address: '127.0.0.1', port: 0, silent: true };
  const server = new S3rver({ ...options, configureBuckets: [{ name }] });
  const { port } = await server.run();
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' });
  return { name, endpoint: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
