import { expectAccessible, expectLoaded, expectNoSidewaysScroll } from './support/checks';
import { signInAs } from './support/people';
import { expect, test } from './support/test';

const CHILE = '/roadmaps/CL-HRR';

test('a manager looks at a past day, and every page, link and address keeps it', async ({ page }) => {
  await page.goto(CHILE);
  await expectLoaded(page);
  const figure = page.locator('rumbo-key-figures').first();
  const today = await figure.textContent();

  await page.getByLabel('As of').fill('2025-06-30');
  const banner = page.getByText('You are looking at');
  await expect(banner).toContainText('30 Jun 2025');
  await expect(page).toHaveURL(`${CHILE}?asOf=2025-06-30`);
  await expect(figure).not.toHaveText(today ?? '');
  const then = await figure.textContent();
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'Plan' }).click();
  await expect(page).toHaveURL(`${CHILE}/plan?asOf=2025-06-30`);
  const milestone = page.getByRole('list', { name: 'Plan' }).getByRole('link', { name: /^1\.1\.3/ });
  await expect(milestone).toHaveAttribute('href', /asOf=2025-06-30/);
  await milestone.click();
  await expectLoaded(page);
  await expect(banner).toBeVisible();
  await expect(page.getByText('Completed late')).toHaveCount(0);

  await page.reload();
  await expect(banner).toBeVisible();
  await page.goto(`${CHILE}?asOf=2025-06-30`);
  await expect(figure).toHaveText(then ?? '');

  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(page).toHaveURL(CHILE);
  await expect(banner).toHaveCount(0);
  await expect(figure).toHaveText(today ?? '');
  await page.goBack();
  await expect(banner).toBeVisible();
  await expect(figure).toHaveText(then ?? '');
});

test('what is written today changes no past day, and the past cannot be written', async ({ page }) => {
  await signInAs(page, 'coordinator');
  await page.goto(`${CHILE}/plan?asOf=2025-12-31`);
  await expectLoaded(page);
  await expect(page.getByRole('tab', { name: 'Editar' })).toHaveCount(0);
  const plan = page.getByRole('list', { name: 'Plan' });
  await plan.getByRole('link', { name: /^1\.2\.3/ }).click();
  await expectLoaded(page);
  const milestone = page.url();
  await expect(page.getByRole('link', { name: 'Editar', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Informar avance' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Perspectiva' })).toBeVisible();
  const shown = await page.getByRole('main').textContent();

  await page.getByRole('button', { name: 'Volver a hoy' }).click();
  await expect(page.getByRole('link', { name: 'Editar', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Editar', exact: true }).click();
  /** Another day would take away what is being written. */
  await expect(page.getByLabel('Al', { exact: true })).toHaveCount(0);
  await page.getByLabel('Título').first().fill('Protocolo de emergencia, con otro nombre');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /con otro nombre/ })).toBeVisible();

  await page.goto(milestone);
  await expectLoaded(page);
  await expect(page.getByRole('heading', { name: 'Perspectiva' })).toBeVisible();
  await expect(page.getByRole('main')).toHaveText(shown ?? '');
});

test('days that cannot be looked at are refused in words, and today is a step away', async ({ page }) => {
  await page.goto(CHILE);
  await page.getByLabel('As of').fill('2199-01-01');
  await expect(page.getByRole('alert')).toHaveText('This date is in the future');
  await expect(page).toHaveURL(CHILE);

  await page.goto(`${CHILE}?asOf=2199-01-01`);
  await expect(page.getByRole('heading', { name: 'This date is in the future' })).toBeVisible();
  await page.goto(`${CHILE}/dialogue?asOf=2001-01-01`);
  await expect(page.getByRole('heading', { name: /Nothing had been recorded yet/ })).toBeVisible();
  await page.getByRole('main').getByRole('alert').getByRole('button', { name: 'Back to today' }).click();
  await expect(page).toHaveURL(`${CHILE}/dialogue`);
  await expectLoaded(page);
});

test('a specialist looks at the whole portfolio as it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await signInAs(page, 'specialist');
  await page.goto('/portfolio?asOf=2025-12-31');
  await expectLoaded(page);
  await expect(page.getByText('You are looking at 31 Dec 2025')).toBeVisible();
  await page
    .getByRole('link', { name: /Senegal|Sénégal/ })
    .first()
    .click();
  await expect(page).toHaveURL(/asOf=2025-12-31/);
  await expectLoaded(page);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
