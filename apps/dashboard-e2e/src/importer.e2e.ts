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
  await expect(page.getByRole('status')).toHaveText(/1,4\d\d of 1,4\d\d milestones/);
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
