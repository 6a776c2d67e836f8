import { signInAs } from './support/people';
import { expect, test } from './support/test';

test('a specialist finds in three clicks why a country needs attention', async ({ page }) => {
  await signInAs(page, 'specialist');
  await page.goto('/portfolio');
  await expect(page.getByRole('heading', { level: 1, name: 'Portfolio' })).toBeVisible();
  await page.getByRole('link', { name: /^Chile \d+ milestones overdue/ }).click();
  await page.getByRole('link', { name: /Cooperative guarantee|Guarantee line/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Guarantee line');
  await expect(page.getByText('Overdue').first()).toBeVisible();
});

test('two countries stand side by side on the same definitions', async ({ page }) => {
  await signInAs(page, 'specialist');
  await page.goto('/portfolio');
  await page.getByRole('checkbox', { name: /Chile/ }).check();
  await page.getByRole('checkbox', { name: /Kenya/ }).check();
  await page.getByRole('link', { name: /Compare/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('row', { name: /Overdue/ }).first()).toContainText(/\d+ of \d+ open/);
});

test('“who has done this?” finds an experience by words without accents, in another language', async ({
  page,
}) => {
  await signInAs(page, 'coordinator');
  await page.goto('/portfolio/experience');
  await page.getByRole('searchbox').fill('cooperative policy adopted');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Turkana county cooperative policy/ })).toBeVisible();
  await page.getByRole('searchbox').fill('decret instituant');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Décret instituant le Conseil/ })).toBeVisible();
});
