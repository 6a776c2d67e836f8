import { expectLoaded } from './support/checks';
import { expect, test } from './support/test';

test('a public reader goes from a number of the overview to its records, and back', async ({ page }) => {
  await page.goto('/');
  const kenya = page.getByRole('region', { name: 'Kenya' });
  await kenya.getByRole('link', { name: /refugee-hosting counties/ }).click();
  await expect(page).toHaveURL(/\/roadmaps\/KE-PROS$/);

  await page.getByLabel('As of').fill('2026-11-24');
  await page.getByRole('button', { name: /Need attention/ }).click();
  await expect(page).toHaveURL(/\/plan\?state=overdue/);
  const plan = page.getByRole('list', { name: 'Plan' });
  await expect(plan.getByRole('link', { name: /Garissa cooperative bill/ })).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(/\/roadmaps\/KE-PROS\?asOf=2026-11-24$/);
  await expect(page.getByLabel('As of')).toHaveValue('2026-11-24');
});

test('a public reader filters the plan, and the address keeps the filter', async ({ page }) => {
  await page.goto('/roadmaps/SN-ESS/plan');
  const count = page.getByRole('status');
  await expect(count).toHaveText(/10 of 10/);

  await page.getByRole('searchbox').fill('points focaux');
  await expect(count).toHaveText(/2 of 10/);
  await expect(page).toHaveURL(/q=points/);
  await page.getByRole('combobox', { name: 'State' }).click();
  await page.getByRole('option', { name: 'Completed late' }).click();
  await page.keyboard.press('Escape');
  await expect(count).toHaveText(/1 of 10/);
  await expect(page).toHaveURL(/state=completed_late/);

  await page.reload();
  await expect(count).toHaveText(/1 of 10/);
  await page.getByRole('link', { name: /^1\.3/ }).click();
  await expectLoaded(page);
  await expect(page.getByText('Completed late').first()).toBeVisible();
  await page.goBack();
  await expect(count).toHaveText(/1 of 10/);
  await expect(page.getByRole('searchbox')).toHaveValue('points focaux');
});

test('a public reader does not see drafts, nor a page to write', async ({ page }) => {
  await page.goto('/roadmaps/IT-PNRR');
  await expect(page.getByRole('heading', { name: /not found/i })).toBeVisible();
  await page.goto('/admin/users');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/roadmaps/KE-PROS');
  await expectLoaded(page);
  await expect(page.getByRole('tab')).toHaveText([
    'Overview',
    'Plan',
    'Dialogue',
    'Indicators',
    'Success factors',
    'Reports',
    'Changes',
  ]);
});
