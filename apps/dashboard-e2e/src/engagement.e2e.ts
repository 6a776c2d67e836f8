import { choose } from './support/fields';
import { signInAs } from './support/people';
import { expect, test } from './support/test';

const FACTORS = '/roadmaps/CL-HRR/factors';

test('a coordinator records advice and declines it with a reason; who gave it can no longer be removed', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'coordinator');
  await page.goto(`${FACTORS}/engagement`);
  await page.getByRole('link', { name: 'Agregar un socio' }).click();
  await page.getByLabel('Sigla').fill('oit');
  await page.getByLabel('Nombre', { exact: true }).fill('Fondo Internacional de Desarrollo Agrícola');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Ya está en uso')).toBeVisible();
  await page.getByLabel('Sigla').fill('FIDA');
  await page.getByRole('button', { name: 'Guardar' }).click();

  await page.getByRole('link', { name: 'Agregar una recomendación' }).click();
  await choose(page, 'Socio', 'FIDA');
  await page.getByLabel('Recibida el').fill('2026-10-01');
  await page.getByLabel('Qué se recomienda').fill('Abrir una línea de crédito estacional.');
  await choose(page, 'Decisión', 'Rechazada');
  await page.getByLabel('Decidida el').fill('2026-09-01');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Debe ser posterior al paso anterior')).toBeVisible();
  await page.getByLabel('Decidida el').fill('2026-11-01');
  await page.getByLabel('Razón').fill('La ley de presupuestos no lo permite.');
  await page.getByRole('button', { name: 'Guardar' }).click();

  const reader = await (await browser.newContext({ locale: 'es-CL' })).newPage();
  await reader.goto(`${FACTORS}/engagement`);
  const advice = reader.getByRole('listitem').filter({ hasText: 'línea de crédito estacional' });
  await expect(advice).toContainText('Rechazada');
  await expect(advice).toContainText('La ley de presupuestos no lo permite.');
  await expect(reader.getByRole('link', { name: 'Agregar una recomendación' })).toHaveCount(0);
  /** Nobody had recorded it by then, though it had been received. */
  await reader.goto(`${FACTORS}/engagement?asOf=2026-10-15`);
  await expect(reader.getByRole('heading', { name: 'Recomendaciones' })).toBeVisible();
  await expect(advice).toHaveCount(0);

  await page.getByRole('link', { name: 'Editar: FIDA' }).click();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Eliminar' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'línea de crédito estacional' })).toBeVisible();
});

test('a verdict asks for the passage it rests on, and opens it to every reader', async ({ page }) => {
  await signInAs(page, 'coordinator');
  await page.goto(`${FACTORS}/policies`);
  await page.getByRole('link', { name: 'Agregar un documento' }).click();
  await page.getByLabel('Título').fill('Reglamento de compras sociales');
  const screening = page.getByRole('group', { name: /^P2/ });
  await screening.getByLabel('Juicio').selectOption({ label: 'Respetado' });
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Indique el pasaje, o una nota, que lo muestre')).toBeVisible();
  await screening.getByLabel('Pasaje que lo muestra').fill('Artículo 4: un socio, un voto.');
  await page.getByRole('button', { name: 'Guardar' }).click();

  const row = page.getByRole('row').filter({ hasText: 'Reglamento de compras sociales' });
  await expect(row.getByText('Sin revisar')).toHaveCount(3);
  await expect(row.getByText('Artículo 4')).toBeHidden();
  await row.getByText('Respetado').click();
  await expect(row.getByText('Artículo 4')).toBeVisible();
});

test('a milestone is linked to what it serves from its own page', async ({ page }) => {
  await signInAs(page, 'coordinator');
  await page.goto('/roadmaps/CL-HRR/milestones/4');
  await page.getByRole('link', { name: /Vincularlo|Cambiar los vínculos/ }).click();
  await page.getByLabel('Resultados de programas de país').fill('CHL-9.9');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Resultado CHL-9.9')).toBeVisible();
  await page.goto('/roadmaps/CL-HRR/milestones/4');
  await expect(page.getByText('Resultado CHL-9.9')).toBeVisible();
});
