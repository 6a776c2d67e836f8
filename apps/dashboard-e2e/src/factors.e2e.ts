import type { Page } from '@playwright/test';
import { type PEOPLE, signInAs } from './support/people';
import { expect, test, watch } from './support/test';

const FACTORS = '/roadmaps/CL-HRR/factors';

/** Signs in, and begins or goes on with the assessment of the first factor in the newest round. */
async function beginAssessment(page: Page, who: keyof typeof PEOPLE): Promise<void> {
  await signInAs(page, who);
  await page.goto(FACTORS);
  await page
    .getByRole('button', { name: /^Evaluar como/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Diálogo social' })).toBeVisible();
}

/** The part of the form that is about who takes part in the dialogue. */
const inclusiveness = (page: Page) => page.locator('mat-expansion-panel').filter({ hasText: 'F1.2' });

async function chooseLevel(page: Page, level: number): Promise<void> {
  await inclusiveness(page).getByRole('button', { name: /F1\.2/ }).click();
  await inclusiveness(page)
    .getByRole('radio')
    .nth(level - 1)
    .check();
}

async function giveReasons(page: Page, why: string, evidence: string): Promise<void> {
  await inclusiveness(page).getByLabel('Por qué este nivel').fill(why);
  await inclusiveness(page)
    .getByLabel(/Agregar un registro/)
    .fill(evidence);
  await page.getByRole('option', { name: evidence }).first().click();
  await expect(page.getByText(/Guardado a las/)).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicar' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publicar' }).click();
  await expect(page.getByText(/desde entonces no cambia/)).toBeVisible();
}

test('ministry, federations and workers assess social dialogue, and their disagreement is to be explained', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, 'coordinator');
  await page.goto(FACTORS);
  await page.getByRole('button', { name: 'Abrir una ronda' }).click();
  await page.getByRole('button', { name: 'Abrir la ronda' }).click();
  await expect(page.getByText('La ronda está abierta')).toBeVisible();
  await beginAssessment(page, 'coordinator');
  await chooseLevel(page, 3);
  await giveReasons(page, 'Gobierno y federaciones asisten siempre.', '4.3.1');
  await publish(page);

  const federations = await (await browser.newContext()).newPage();
  const workers = await (await browser.newContext()).newPage();
  const mistakes = [watch(federations), watch(workers)];
  await beginAssessment(federations, 'federations');
  await chooseLevel(federations, 4);
  await giveReasons(federations, 'Las plenarias nos incluyen desde el comienzo.', '3.1.2');
  await publish(federations);

  await beginAssessment(workers, 'constituent');
  await chooseLevel(workers, 1);
  await expect(workers.getByText(/Guardado a las/)).toBeVisible();
  await workers.goto(FACTORS);
  await workers.getByRole('link', { name: /Continuar su borrador/ }).click();
  await workers.getByRole('button', { name: 'Publicar' }).click();
  await expect(workers.getByRole('alert').first()).toContainText('criterio');
  await expect(inclusiveness(workers).getByRole('radio').first()).toBeChecked();
  await giveReasons(workers, 'En las plenarias no hubo organizaciones de trabajadores.', '4.3.1');
  await publish(workers);

  await workers.goto(`${FACTORS}/F1`);
  const disagreements = workers.getByRole('region', { name: /desacuerdos? por explicar/ });
  await expect(disagreements).toContainText('Organizaciones de trabajadores 1');
  await expect(disagreements).toContainText('Actores de la ESS 4');
  await expect(disagreements).toContainText('tres niveles de diferencia');

  await page.goto(`${FACTORS}/F1`);
  await expect(page.getByText('Gobierno y federaciones asisten siempre.')).toBeVisible();
  await page.getByText('Los cinco niveles').first().click();
  await page
    .getByText(/registros que lo respaldan/)
    .first()
    .click();
  await expect(page.getByRole('link', { name: /Reunión/ }).first()).toBeVisible();
  expect(mistakes).toEqual([[], []]);
  await federations.context().close();
  await workers.context().close();
});
