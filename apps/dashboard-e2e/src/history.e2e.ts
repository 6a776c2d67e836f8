import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { signInAs } from './support/people';
import { expect, test } from './support/test';

const HISTORY = '/roadmaps/CL-HRR/history';

test('anybody compares two dates, by kind of change and by body, and takes the comparison away', async ({
  page,
}) => {
  await page.goto('/roadmaps/CL-HRR');
  await page.getByRole('tab', { name: 'Changes' }).click();
  await expect(page.getByRole('button', { name: 'Last year' })).toHaveAttribute('aria-pressed', 'true');

  await page.getByLabel('From', { exact: true }).fill('2025-06-30');
  await page.getByLabel('To', { exact: true }).fill('2026-06-30');
  await expect(page.getByRole('heading', { name: 'From 30 Jun 2025 to 30 Jun 2026' })).toBeVisible();
  await expect(page).toHaveURL(/from=2025-06-30&to=2026-06-30/);
  const progress = page.getByRole('region', { name: 'Progress' });
  await expect(progress.getByText(/\d of 3\d by weight/)).toHaveCount(2);
  await expect(progress.getByText(/^\+[\d.]+ points$/)).toBeVisible();

  const completed = page.getByRole('button', { name: /^Completed \d+ of \d+/ });
  await completed.click();
  await expect(completed).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/kind=completed/);
  const [count] = /\d+/.exec((await completed.textContent()) ?? '') ?? [];
  await expect(page.getByRole('status').getByText(`${count} milestones of`)).toBeVisible();
  const [milestone] = await page.getByRole('listitem').getByText('100%').all();
  await expect(milestone ?? page.getByText('none')).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();

  await page.getByLabel('Group by').selectOption({ label: 'Body' });
  const bodies = page.getByRole('region', { name: 'By body' });
  await bodies.getByRole('button', { name: 'DAES' }).click();
  await expect(page).toHaveURL(/by=body&body=\d+/);
  await page.reload();
  await expect(bodies.getByRole('button', { name: 'DAES' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { level: 3, name: /^DAES/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: /^INDAP/ })).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as XLSX' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('CL-HRR-2025-06-30-2026-06-30.xlsx');
  const workbook = new exceljs.Workbook();
  const bytes = readFileSync(await file.path());
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  expect(workbook.worksheets).toHaveLength(4);

  await page
    .getByRole('link', { name: /^\d\.\d\.\d / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/milestones\/\d+\?asOf=2026-06-30/);
  await expect(page.getByText('You are looking at 30 Jun 2026')).toBeVisible();
});

test('days of which nothing is recorded are refused in words, and the way back is one click', async ({
  page,
}) => {
  await page.goto(`${HISTORY}?from=2001-01-01`);
  await expect(page.getByRole('alert')).toContainText('Nothing had been recorded yet');
  await page.getByRole('button', { name: 'Choose other days' }).click();
  await expect(page.getByRole('region', { name: 'Progress' })).toBeVisible();

  await page.getByLabel('From', { exact: true }).fill('2026-06-30');
  await page.getByLabel('To', { exact: true }).fill('2026-01-31');
  await expect(page.getByRole('alert')).toHaveText('The end must come after the start');
  await expect(page.getByLabel('To', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Last year' }).click();
  await expect(page.getByRole('region', { name: 'Progress' })).toBeVisible();
});

test('a coordinator finds in the story what they have just changed, and only that', async ({ page }) => {
  await signInAs(page, 'coordinator');
  await page.goto('/roadmaps/CL-HRR/plan?q=2.2.4');
  await page.getByRole('link', { name: /^2\.2\.4/ }).click();
  await page.getByRole('link', { name: 'Editar' }).click();
  await page.getByLabel('Ponderación').fill('3');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page).toHaveURL(/\/milestones\/\d+(\?|$)/);

  await page.goto(HISTORY);
  await page.getByRole('link', { name: 'Historia' }).click();
  await page.getByLabel('Por').selectOption({ label: 'Coordinación DAES' });
  await page.getByLabel('Sobre').selectOption({ label: 'Ponderación' });
  await expect(page).toHaveURL(/author=person:\d+&kind=weight/);
  const change = page
    .getByRole('listitem')
    .filter({ hasText: /Hito\s*2\.2\.4/ })
    .first();
  await expect(change).toContainText('Coordinación DAES');
  await expect(change.getByRole('deletion')).toHaveText('1');
  await expect(change.getByRole('insertion')).toHaveText('3');

  await page.getByLabel('Sobre').selectOption({ label: 'Importaciones' });
  await expect(page.getByRole('heading', { name: 'Nada se cambió en este período' })).toBeVisible();
  await page.getByRole('button', { name: 'Mostrar todo' }).click();
  const older = page.getByRole('button', { name: 'Mostrar cambios anteriores' });
  const entries = page.locator('rumbo-story-entry');
  await expect(older).toBeVisible();
  const first = await entries.count();
  expect(first).toBeGreaterThan(20);
  await older.click();
  await expect.poll(() => entries.count()).toBeGreaterThan(first);
});

test('the story is not for readers without an account', async ({ page }) => {
  await page.goto(HISTORY);
  await expect(page.getByRole('link', { name: 'Two dates' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Story' })).toHaveCount(0);
  await page.goto(`${HISTORY}/story`);
  await expect(page).toHaveURL(/sign-in/);
});
