import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expectAccessible, expectLoaded, expectNoSidewaysScroll } from './support/checks';
import { signInAs } from './support/people';
import { expect, test } from './support/test';

/** Real files lie beside the repository. */
const PLAN = resolve(
  import.meta.dirname,
  '../../../../shared/data/roadmap-italy-pnrr/PNRR_MeT_OA_programmazione_v02.csv',
);
const BULK = resolve(import.meta.dirname, '../../../../shared/data/ilostat/SDG_0831_SEX_ECO_RT_A.csv');

test('a coordinator brings the Italian plan in, and finds it in the plan', async ({ page }) => {
  test.skip(!existsSync(PLAN), `The real file is not there: ${PLAN}`);
  await signInAs(page, 'italian');
  await page.goto('/roadmaps/IT-PNRR/import');
  await page.getByLabel('Choose a file').setInputFiles(PLAN);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'See the preview' }).click();
  const confirm = page.getByRole('button', { name: 'Import 1,489 rows' });
  await expect(confirm).toBeVisible();
  await expectAccessible(page);

  await confirm.click();
  await expect(page.getByText(/has been imported/)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('link', { name: 'Open the plan' }).click();
  await expect(page.getByText(/1,4\d\d of 1,4\d\d milestones/)).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectLoaded(page);
  await expectNoSidewaysScroll(page);
});

test('a file that is no plan is refused in words, and nothing is written', async ({ page }) => {
  await signInAs(page, 'coordinator');
  await page.goto('/roadmaps/CL-HRR/import');
  await page.locator('input[type=file]').setInputFiles({
    name: 'foto.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
  });
  await expect(page.getByRole('alert')).toBeVisible();
});

const FIGURES = `indicator,country,year,sex,value,flag
FRM-02,CHL,2022,T,31.5,
FRM-02,CHL,2023,T,27.4,
FRM-02,CHL,2023,T,28.1,
FRM-02,X01,2023,T,3,
`;

test('rows that contradict each other wait for a decision; an import is undone', async ({ page }) => {
  await signInAs(page, 'coordinator');
  await page.goto('/roadmaps/CL-HRR/import?kind=observations');
  await page
    .getByLabel('Elegir un archivo')
    .setInputFiles({ name: 'rural.csv', mimeType: 'text/csv', buffer: Buffer.from(FIGURES) });
  await page.getByRole('button', { name: 'Siguiente' }).click();
  await page.getByRole('button', { name: 'Ver la vista previa' }).click();
  await expect(page.getByRole('button', { name: 'Importar 1 cifra, dejar 3 fuera' })).toBeVisible();
  await page.getByRole('radio', { name: /Fila 4/ }).check();
  await page.getByRole('button', { name: /Comparar de nuevo/ }).click();
  const confirm = page.getByRole('button', { name: 'Importar 2 cifras, dejar 2 fuera' });
  await expect(confirm).toBeVisible();
  await expectAccessible(page);
  await confirm.click();
  await expect(page.getByText('rural.csv fue importado')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/roadmaps/CL-HRR/indicators/FRM-02');
  await page.getByRole('button', { name: 'Ver como tabla' }).click();
  await expect(page.getByRole('row', { name: /^2023/ })).toContainText('28,1');

  await page.goto('/roadmaps/CL-HRR/import?kind=observations');
  await page.getByRole('button', { name: 'Deshacer la importación de rural.csv' }).click();
  await expect(page.getByText('se quitan: 2')).toBeVisible();
  await page.getByRole('button', { name: 'Deshacer la importación', exact: true }).click();
  await expect(page.getByText('Deshecha: rural.csv')).toBeVisible();
  await expect(page.getByText(/Deshecha el/)).toBeVisible();
  await page.goto('/roadmaps/CL-HRR/indicators/FRM-02');
  await expect(page.getByRole('heading', { name: 'Todavía sin cifras' })).toBeVisible();
});

test('a bulk file of ILOSTAT is recognised, read while its reader watches, and taken for one country', async ({
  page,
}) => {
  test.skip(!existsSync(BULK), `The real file is not there: ${BULK}`);
  await signInAs(page, 'coordinator');
  await page.goto('/roadmaps/CL-HRR/import?kind=observations');
  await page.getByLabel('Elegir un archivo').setInputFiles(BULK);
  await page.getByRole('button', { name: 'Siguiente' }).click({ timeout: 30_000 });
  await expect(page.getByText('Reconocido como: archivo masivo de ILOSTAT.')).toBeVisible();
  await page.getByRole('button', { name: 'Ver la vista previa' }).click();
  await expect(page.getByText('10 áreas no son países')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('rumbo-counts-list')).toContainText('49.930');
});
