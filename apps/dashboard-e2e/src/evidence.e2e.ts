import { once } from 'node:events';
import type { Page } from '@playwright/test';
import PDFDocument from 'pdfkit';
import { expectAccessible, expectNoSidewaysScroll } from './support/checks';
import { signInAs } from './support/people';
import { expect, test, watch } from './support/test';

/** A square of one colour. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR4nGPgDk0mCTGMahjVMHw1AABUhsMBSXwKQAAAAABJRU5ErkJggg==',
  'base64',
);
const PROGRAM = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400)]);

/** A file with a page for each text. */
async function pdf(name: string, ...texts: string[]) {
  const document = new PDFDocument({ autoFirstPage: false });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  for (const text of texts) document.addPage().fontSize(24).text(text);
  document.end();
  await once(document, 'end');
  return { name, mimeType: 'application/pdf', buffer: Buffer.concat(pieces) };
}

const png = (name: string, buffer = PICTURE) => ({ name, mimeType: 'image/png', buffer });

async function openMilestone(page: Page, code: string): Promise<void> {
  await page.goto(`/roadmaps/CL-HRR/plan?q=${code}`);
  await page.getByRole('link', { name: new RegExp(`^${code.replaceAll('.', '\\.')}`) }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Evidencias' })).toBeVisible();
}

/** Where the page of a milestone takes files. */
function placeFor(page: Page) {
  const adding = page.getByRole('region', { name: 'Agregar archivos' });
  return { adding, files: adding.getByLabel('Elegir archivos') };
}
const itemOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('a picture and a PDF are brought as evidence, and looked at in place by keyboard', async ({ page }) => {
  await signInAs(page, 'coordinator');
  await openMilestone(page, '3.1.3');
  const { adding, files } = placeFor(page);
  await expect(adding).toContainText('20 MB por archivo como máximo');
  await files.setInputFiles(png('../Foto de la sesión.png'));
  const picture = itemOf(page, 'Foto de la sesión.png');
  await expect(picture).toContainText('Restringido');
  await expect(picture).toContainText('Sin revisión contra virus');
  await picture.getByRole('button', { name: 'Vista previa' }).press('Enter');
  const shown = picture.getByRole('img', { name: 'Imagen: Foto de la sesión.png' });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(16);

  await files.setInputFiles(await pdf('Acta.pdf', 'Primera hoja', 'Segunda hoja'));
  const document = itemOf(page, 'Acta.pdf');
  await document.getByRole('button', { name: 'Vista previa' }).press('Enter');
  const canvas = document.getByRole('img', { name: 'Acta.pdf. Página 1 de 2' });
  await expect(canvas).toBeVisible();
  await document.getByText('Texto de esta página').click();
  await expect(document.getByText('Primera hoja')).toBeVisible();
  expect(await drawn(canvas)).toBe(true);
  await document.getByRole('button', { name: 'Página siguiente' }).press('Enter');
  await expect(document.getByRole('img', { name: 'Acta.pdf. Página 2 de 2' })).toBeVisible();
  await expect(document.getByText('Segunda hoja')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
});

test('a file that lies about its type and one of 21 MB are refused, each with its reason', async ({
  page,
}) => {
  await signInAs(page, 'coordinator');
  await openMilestone(page, '3.1.3');
  const { adding, files } = placeFor(page);
  await files.setInputFiles([
    { name: 'contrato.pdf', mimeType: 'application/pdf', buffer: PROGRAM },
    { name: 'video.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(21 * 1024 * 1024, '%PDF') },
  ]);
  await expect(adding.getByRole('alert')).toHaveText([
    'Este archivo dice ser PDF, pero su contenido es EXE',
    /20 MB/,
  ]);
  await expectAccessible(page);
  await adding.getByRole('button', { name: 'Quitar contrato.pdf' }).click();
  await adding.getByRole('button', { name: 'Quitar video.pdf' }).click();
  await expect(adding.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /contrato|video/ })).toHaveCount(0);
});

test('a public reader gets what is public, and nothing that is restricted or withdrawn', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'coordinator');
  await openMilestone(page, '3.1.2');
  const { adding, files } = placeFor(page);
  await files.setInputFiles(await pdf('Interno.pdf', 'Solo para quienes trabajan'));
  const inner = page.getByRole('link', { name: 'Descargar Interno.pdf' });
  const download = page.waitForEvent('download');
  await inner.click();
  expect((await download).suggestedFilename()).toBe('Interno.pdf');
  await adding.getByRole('radio', { name: /Todas las personas/ }).check();
  await files.setInputFiles(png('Entrega.png'));
  await expect(itemOf(page, 'Entrega.png')).toContainText('Público');

  const reader = await (await browser.newContext({ locale: 'es-CL' })).newPage();
  const mistakes = watch(reader);
  await reader.goto(page.url());
  const link = reader.getByRole('link', { name: 'Descargar Entrega.png' });
  await expect(link).toBeVisible();
  await expect(reader.getByText('Interno.pdf')).toHaveCount(0);
  const served = await reader.request.get((await link.getAttribute('href')) ?? '');
  expect(served.status()).toBe(200);
  expect(served.headers()).toMatchObject({
    'content-disposition': expect.stringContaining('attachment'),
    'content-security-policy': "sandbox; default-src 'none'",
  });
  expect((await reader.request.get((await inner.getAttribute('href')) ?? '')).status()).toBe(404);
  await expectAccessible(reader);

  const picture = itemOf(page, 'Entrega.png');
  await picture.getByRole('button', { name: 'Retirar' }).click();
  await picture.getByRole('button', { name: 'Retirar el archivo' }).click();
  await picture.getByLabel('Por qué se retira').fill('Se ven personas que no dieron su permiso.');
  await picture.getByRole('button', { name: 'Retirar el archivo' }).click();
  await expect(picture).toContainText(/Retirado el .* por Coordinación DAES: Se ven personas/);
  await reader.reload();
  await expect(reader.getByText('Se ven personas que no dieron su permiso.')).toBeVisible();
  await expect(link).toHaveCount(0);
  expect(mistakes).toEqual([]);
  await reader.context().close();
});

test('an update takes its files along: one that is refused loses nothing of what was typed', async ({
  page,
}) => {
  await signInAs(page, 'coordinator');
  await openMilestone(page, '3.2.3');
  await page.getByRole('button', { name: 'Informar un avance' }).click();
  const form = page.getByRole('region', { name: 'Informar un avance' });
  await form.getByLabel('Estado').selectOption({ label: 'Completado' });
  await form.getByLabel('Nota').fill('Quedó todo entregado.');
  const files = form.getByLabel('Elegir archivos');
  await files.setInputFiles({ name: 'entrega.pdf', mimeType: 'application/pdf', buffer: PROGRAM });
  await expect(form.getByText('Va con la actualización')).toBeVisible();
  await form.getByRole('button', { name: 'Guardar avance' }).click();
  await expect(form.getByRole('alert')).toContainText('Este archivo dice ser PDF');
  await expect(form.getByLabel('Nota')).toHaveValue('Quedó todo entregado.');

  await form.getByRole('button', { name: 'Quitar entrega.pdf' }).click();
  await files.setInputFiles(await pdf('entrega.pdf', 'Entrega'));
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Guardar avance' }).click();
  await expect(page.getByText('Avance guardado')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Descargar entrega.pdf' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Quedó todo entregado.' })).toContainText(
    'entrega.pdf',
  );
});

/** Whether something other than white is on a canvas. */
const drawn = (canvas: ReturnType<Page['getByRole']>) =>
  canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? {
      data: [],
    };
    return [...data].some((value) => value < 128);
  });
