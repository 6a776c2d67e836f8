import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible, expectLoaded, expectNoSidewaysScroll } from './support/checks';
import { signInAs } from './support/people';
import { expect, test } from './support/test';

const COLUMNS = 'Code;Title;Axis;Due;Themes';

/** A roadmap of its own, so that the plans that other journeys count stay as they are; another one for a second try. */
const roadmap = () => `IT-XCHG${test.info().retry}`;

/** Makes the roadmap, as its coordinator. */
async function makeRoadmap(page: Page): Promise<void> {
  const status = await page.evaluate(async (code) => {
    const title = { lang: 'it', text: 'Piano di prova' };
    const days = { startsOn: '2025-01-01', endsOn: '2029-12-31', timeZone: 'Europe/Rome' };
    const body = JSON.stringify({ code, title, language: 'it', ...days });
    const headers = { 'content-type': 'application/json' };
    return (await fetch('/api/roadmaps', { method: 'POST', headers, body })).status;
  }, roadmap());
  expect(status).toBe(201);
}

/** Takes a file into the plan. */
async function importPlan(
  page: Page,
  name: string,
  content: string | Buffer,
  confirm: string,
): Promise<void> {
  await page.goto(`/roadmaps/${roadmap()}/import`);
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'See the preview' }).click();
  await page.getByRole('button', { name: confirm }).click();
  await expect(page.getByText(`${name} has been imported`)).toBeVisible();
}

async function askToUndo(page: Page, name: string): Promise<void> {
  await page.goto(`/roadmaps/${roadmap()}/import`);
  await page.getByRole('button', { name: `Undo the import of ${name}` }).click();
}

const planOf = (page: Page, words: string) =>
  page.goto(`/roadmaps/${roadmap()}/plan?q=${encodeURIComponent(words)}`);

test.describe.configure({ mode: 'serial' });

test('an import is undone: what it brought is gone', async ({ page }) => {
  await signInAs(page, 'italian');
  await makeRoadmap(page);
  await importPlan(
    page,
    'quartz.csv',
    `${COLUMNS}\nQ1;Quartz one;Minerals;2026-Q2;CARE\nQ2;Quartz two;Minerals;2027;Just transition\n`,
    'Import 2 rows',
  );
  await planOf(page, 'quartz');
  await expect(page.getByRole('link', { name: /Quartz one/ })).toBeVisible();

  await askToUndo(page, 'quartz.csv');
  await expect(page.getByText('Milestones taken away: 2')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Undo the import', exact: true }).click();
  await expect(page.getByText('Undone: quartz.csv')).toBeVisible();
  await expect(page.getByText(/^Undone .*20\d\d/)).toBeVisible();

  await planOf(page, 'quartz');
  await expectLoaded(page);
  await expect(page.getByRole('link', { name: /Quartz/ })).toHaveCount(0);
});

test('an import that somebody has built on is not undone, and the page names what stands in the way', async ({
  page,
}) => {
  await signInAs(page, 'italian');
  await importPlan(
    page,
    'basalt.csv',
    `${COLUMNS}\nB1;Basalt one;Rocks;2026-Q2;CARE\nB2;Basalt two;Rocks;2027;\n`,
    'Import 2 rows',
  );
  await planOf(page, 'basalt');
  await page.getByRole('link', { name: /Basalt two/ }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Basalt three');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: /Basalt three/ })).toBeVisible();

  await askToUndo(page, 'basalt.csv');
  await expect(page.getByText('One thing stands in the way of undoing basalt.csv')).toBeVisible();
  const obstacle = page.getByRole('listitem').filter({ hasText: 'B2 · Basalt three' }).last();
  await expect(obstacle).toContainText('Edited since');
  await expect(obstacle).toContainText('Coordinamento PNRR');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await obstacle.getByRole('link').click();
  await expect(page.getByRole('heading', { name: /Basalt three/ })).toBeVisible();
});

test('an exported plan comes back unchanged', async ({ page }) => {
  await signInAs(page, 'italian');
  await planOf(page, '');
  for (const format of ['CSV', 'XLSX']) {
    await page.getByRole('button', { name: 'Export the plan' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: format }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^${roadmap()}-plan-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`),
    );
    const content = readFileSync(await download.path());

    await page.goto(`/roadmaps/${roadmap()}/import`);
    const mimeType = 'application/octet-stream';
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: download.suggestedFilename(), mimeType, buffer: content });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'See the preview' }).click();
    await expect(
      page.getByText('There is nothing to write: every row is as it was, or refused.'),
    ).toBeVisible();
    await expect(page.getByText('things to mend')).toHaveCount(0);
    await page.goto(`/roadmaps/${roadmap()}/plan`);
  }
});
