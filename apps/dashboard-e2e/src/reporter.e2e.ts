import { expect, test, watch } from './support/test';
import { signInAs } from './support/people';

test('a reporter signs in by one click and reports on a milestone in less than 30 seconds', async ({
  page,
}) => {
  await page.goto('/roadmaps/CL-HRR');
  const progress = page.getByRole('button', { name: /^Progress/ });
  const before = await progress.innerText();

  await page.goto('/sign-in');
  const began = Date.now();
  await page.getByRole('button', { name: /Reporte INDAP/ }).click();
  await page.getByRole('button', { name: 'Actualizar 4.1.2' }).click();
  await page.getByLabel('Valor alcanzado').fill('210');
  await page.getByLabel('Nota').fill('Quedaron inscritas las recolectoras de orilla.');
  await page.getByRole('button', { name: 'Guardar avance' }).click();
  await expect(page.getByText('Avance guardado')).toBeVisible();
  expect(Date.now() - began).toBeLessThan(30_000);

  await page.goto('/roadmaps/CL-HRR/plan?q=4.1.2');
  await page.getByRole('link', { name: /^4\.1\.2/ }).click();
  await expect(page.getByText('Quedaron inscritas las recolectoras de orilla.')).toBeVisible();
  await page.goto('/roadmaps/CL-HRR');
  await expect(page.getByRole('button', { name: /^Avance/ })).toBeVisible();
  expect(await page.getByRole('button', { name: /^Avance/ }).innerText()).not.toBe(before);
});

test('a reporter gives a milestone up only with a reason and the decision behind it', async ({ page }) => {
  await signInAs(page, 'reporter');
  await page.getByRole('button', { name: 'Actualizar 1.1.4' }).click();
  await page.getByLabel('Estado').selectOption({ label: 'Cancelado' });
  await page.getByRole('button', { name: 'Guardar avance' }).click();
  await expect(page.getByLabel('Motivo de la cancelación')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Avance guardado')).toHaveCount(0);
});

test('two who report at once lose nothing: the second chooses between both values', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext()).newPage();
  const mistakes = watch(other);
  for (const each of [page, other]) {
    await signInAs(each, 'reporter');
    await each.getByRole('button', { name: 'Actualizar 1.1.4' }).click();
  }
  await page.getByLabel('Valor alcanzado').fill('41');
  await other.getByLabel('Valor alcanzado').fill('43');
  await page.getByRole('button', { name: 'Guardar avance' }).click();
  await expect(page.getByText('Avance guardado')).toBeVisible();

  await other.getByRole('button', { name: 'Guardar avance' }).click();
  const conflict = other.getByRole('alertdialog');
  await expect(conflict.getByRole('radio', { name: /43/ })).toBeChecked();
  await conflict.getByRole('radio', { name: /41/ }).check();
  await conflict.getByRole('radio', { name: /43/ }).check();
  await conflict.getByRole('button', { name: 'Guardar con estos valores' }).click();
  await expect(other.getByText('Avance guardado')).toBeVisible();

  await page.goto('/roadmaps/CL-HRR/plan?q=1.1.4');
  await page.getByRole('link', { name: /^1\.1\.4/ }).click();
  await expect(page.getByText(/43 de 60/).first()).toBeVisible();
  await expect(page.getByText(/41 de 60/).first()).toBeVisible();
  expect(mistakes).toEqual([]);
});
