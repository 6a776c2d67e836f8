import { expectLoaded } from './support/checks';
import { expect, test } from './support/test';

test('a reader switches between English, Spanish and French without losing the page', async ({ page }) => {
  await page.goto('/roadmaps/SN-ESS/plan?state=overdue');
  await expectLoaded(page);
  await expect(page).toHaveTitle(/Plan/);

  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: 'Español' }).click();
  await expect(page.getByRole('status')).toHaveText(/3 de 10 hitos/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');

  await page.getByRole('button', { name: 'Idioma' }).click();
  await page.getByRole('menuitemradio', { name: 'Français' }).click();
  await expect(page.getByRole('status')).toHaveText(/3 (sur|de) 10 jalons/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Feuille de route/);

  await page.reload();
  await expect(page.getByRole('status')).toHaveText(/jalons/);
});

test('a reader chooses light or dark, and it stays', async ({ page }) => {
  await page.goto('/');
  await expectLoaded(page);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();
  await expectLoaded(page);
  expect(await background()).toBe(dark);
});
