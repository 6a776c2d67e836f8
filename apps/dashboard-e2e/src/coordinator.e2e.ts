import { expect, test } from './support/test';
import { signInAs } from './support/people';

test('a coordinator completes a milestone only with evidence', async ({ page }) => {
  await signInAs(page, 'coordinator');
  await page.goto('/roadmaps/CL-HRR/plan?q=4.2.2');
  await page.getByRole('link', { name: /^4\.2\.2/ }).click();
  await page.getByRole('button', { name: 'Informar un avance' }).click();
  await page.getByLabel('Estado').selectOption({ label: 'Completado' });
  await page.getByRole('button', { name: 'Guardar avance' }).click();
  await expect(page.getByText('Avance guardado')).toHaveCount(0);

  await page.getByLabel('Documento').fill('Acta de cierre del programa');
  await page.getByLabel('Enlace').fill('https://www.dt.gob.cl/acta');
  await page.getByRole('button', { name: 'Guardar avance' }).click();
  await expect(page.getByText('Avance guardado')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Acta de cierre del programa' }).first()).toBeVisible();
});

test('a coordinator moves a due date only with a reason, and the original date stays', async ({ page }) => {
  await signInAs(page, 'coordinator');
  await page.goto('/roadmaps/CL-HRR/plan?q=3.1.5');
  await page.getByRole('link', { name: /^3\.1\.5/ }).click();
  await page.getByRole('link', { name: 'Editar' }).click();
  await page.getByRole('group', { name: 'Vencimiento' }).getByLabel('Año').fill('2027');
  await page.getByRole('button', { name: 'Guardar' }).click();
  const reason = page.getByLabel(/Motivo|Por qué|Razón/);
  await reason.fill('El título sobre inspección laboral necesita otra ronda de consulta.');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page).toHaveURL(/\/milestones\/\d+(\?|$)/);
  const change = page.getByRole('listitem').filter({ hasText: 'otra ronda de consulta' });
  await expect(change.getByRole('deletion')).toHaveText('oct 2026');
  await expect(change.getByRole('insertion')).toHaveText('oct 2027');
});

test('a coordinator puts milestones in another order by keyboard alone', async ({ page }) => {
  await signInAs(page, 'coordinator');
  await page.goto('/roadmaps/CL-HRR/plan');
  await page.getByRole('button', { name: 'Acciones para 1.2', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Ordenar hitos' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ordenar hitos' })).toBeVisible();
  const codes = page.getByRole('listitem').getByText(/^1\.2\.\d$/);
  await expect(codes).toHaveText(['1.2.1', '1.2.2', '1.2.3']);

  const down = page.getByRole('button', { name: 'Bajar 1.2.1' });
  await down.press('Enter');
  await expect(codes).toHaveText(['1.2.2', '1.2.1', '1.2.3']);
  await expect(down).toBeFocused();
  await page.getByRole('button', { name: 'Guardar' }).press('Enter');

  await expect(page).toHaveURL(/\/plan(\?|$)/);
  const plan = page.getByRole('list', { name: 'Plan' });
  await expect(plan.getByRole('link', { name: /^1\.2\.\d/ })).toHaveText([/1\.2\.2/, /1\.2\.1/, /1\.2\.3/]);
});
