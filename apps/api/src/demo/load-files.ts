import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day, EvidenceType } from '@rumbo/domain';
import PDFDocument from 'pdfkit';
import { DataSource } from 'typeorm';
import type { FileStore } from '../evidence';
import { instantOf } from './loading';

interface DemoFile {
  milestone: string;
  name: string;
  type: EvidenceType;
  restricted: boolean;
  by: string;
  on: Day;
  content(): Promise<Buffer>;
}

const text = async (content: string) => Buffer.from(content);

/** Evidence of Chile's first milestone: invented, and small. */
const FILES: readonly DemoFile[] = [
  {
    milestone: '1.1.1',
    name: 'Notas del terreno (ilustrativas).txt',
    type: 'text/plain',
    restricted: true,
    by: 'coordinacion@daes.example',
    on: '2024-05-20',
    content: () => text('Contenido ilustrativo.\n\nTerreno terminado en 12 regiones; faltan cuatro.\n'),
  },
  {
    milestone: '1.1.1',
    name: 'Cadenas por región (ilustrativo).csv',
    type: 'text/csv',
    restricted: false,
    by: 'coordinacion@daes.example',
    on: '2024-07-30',
    content: () => text('region;rubro;cooperativas\nÑuble;frutas;12\nLos Lagos;leche;31\nMaule;miel;9\n'),
  },
  {
    milestone: '1.1.1',
    name: 'Síntesis del mapa (ilustrativa).pdf',
    type: 'application/pdf',
    restricted: false,
    by: 'coordinacion@daes.example',
    on: '2024-07-30',
    content: () =>
      pdf([
        'Mapa de las cadenas de valor cooperativas rurales',
        'Documento ilustrativo: sus datos son inventados para la demostración.',
        'El mapa reúne cinco rubros (leche, miel, frutas, lana y hortalizas) en las 16 regiones del país.',
      ]),
  },
];

/** Puts the demo's files into the store and records them, as the owner of the database. */
export async function loadFiles(databaseUrl: string, store: FileStore): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rumbo-demo-'));
  const source = await new DataSource({ type: 'postgres', url: databaseUrl, poolSize: 1 }).initialize();
  try {
    for (const { content, ...file } of FILES) {
      const [bytes, path] = [await content(), join(folder, 'file')];
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await writeFile(path, bytes);
      await store.put(sha256, path);
      await record(source, { ...file, sha256, size: bytes.length });
    }
  } finally {
    await source.destroy();
    await rm(folder, { recursive: true });
  }
}

async function record(
  source: DataSource,
  {
    milestone,
    name,
    type,
    size,
    sha256,
    restricted,
    by,
    on,
  }: Omit<DemoFile, 'content'> & { sha256: string; size: number },
): Promise<void> {
  await source.transaction(async (manager) => {
    await manager.query(
      `select set_config('rumbo.actor', 'system:demo', true), set_config('rumbo.at', $1, true)`,
      [instantOf(on)],
    );
    await manager.query(`insert into stored_file (sha256, kept) values ($1, true) on conflict do nothing`, [
      sha256,
    ]);
    await manager.query(
      `insert into evidence_file
         (roadmap_id, milestone_id, name, type, size, sha256, restricted, person_id, added_at, illustrative)
       select roadmap_id, milestone.id, $2, $3, $4, $5, $6, (select id from person where email = $7), $8, true
         from milestone join roadmap on roadmap.id = roadmap_id where roadmap.code = 'CL-HRR' and milestone.code = $1`,
      [milestone, name, type, size, sha256, restricted, by, instantOf(on)],
    );
  });
}

async function pdf([title = '', ...paragraphs]: string[]): Promise<Buffer> {
  /** Dated, so that the same content is the same bytes. */
  const info = { Title: title, CreationDate: new Date('2024-07-30T15:00:00Z') };
  const document = new PDFDocument({ size: 'A4', lang: 'es', info });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  document.fontSize(20).text(title).moveDown().fontSize(12);
  for (const paragraph of paragraphs) document.text(paragraph).moveDown();
  document.end();
  await once(document, 'end');
  return Buffer.concat(pieces);
}
