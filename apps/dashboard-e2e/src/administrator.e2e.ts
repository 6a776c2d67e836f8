import { expect, test, watch } from './support/test';
import { choose } from './support/fields';
import { signInAs } from './support/people';

test('an administrator invites somebody, who chooses a password and is in', async ({ page, browser }) => {
  await signInAs(page, 'administrator');
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: 'Invite somebody' }).click();
  await expect(page.getByRole('heading', { name: 'Invite somebody' })).toBeVisible();
  await page.getByLabel('Name').fill('Planificación DAES');
  await page.getByLabel('E-mail').fill('planificacion@daes.example');
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Spanish' });
  await choose(page, 'Role', 'Roadmap coordinator');
  await choose(page, 'Country', 'Chile');
  await page.getByRole('button', { name: /Invite/ }).click();
  const link = await page.getByRole('textbox', { name: 'Invitation link' }).inputValue();

  const guest = await (await browser.newContext()).newPage();
  const mistakes = watch(guest);
  await guest.goto(new URL(link).pathname);
  await guest.getByLabel('Contraseña nueva').fill('una ruta larga y compartida');
  await guest.getByRole('button', { name: 'Guardar e iniciar sesión' }).click();
  await expect(guest.getByRole('button', { name: 'Cuenta de Planificación DAES' })).toBeVisible();

  await guest.context().clearCookies();
  await guest.goto('/sign-in');
  await guest.getByLabel('Correo electrónico').fill('planificacion@daes.example');
  await guest.getByLabel('Contraseña', { exact: true }).fill('una ruta larga y compartida');
  await guest.getByRole('button', { name: 'Iniciar sesión' }).click();
  await expect(guest.getByRole('button', { name: 'Cuenta de Planificación DAES' })).toBeVisible();
  expect(mistakes).toEqual([]);
});
