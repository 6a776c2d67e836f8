import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expectAccessible, expectLoaded, expectNoSidewaysScroll } from './support/checks';
import { expect, test } from './support/test';

/** The day for which the demo's readings are foretold. */
const DAY = '2026-11-24';

/** What each page of a document says. */
async function textsOf(path: string): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, n) => pdf.getPage(n + 1)));
  const contents = await Promise.all(pages.map((page) => page.getTextContent()));
  return contents.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(' '));
}

test('a reader asks what to expect, how that was computed, and of which milestones', async ({ page }) => {
  await page.goto(`/roadmaps/CL-HRR?asOf=${DAY}`);
  await page.getByRole('link', { name: /Care services by cooperatives/ }).scrollIntoViewIfNeeded();
  const card = page.locator('rumbo-outlook-card');
  await expect(card).toContainText('8 of 17 open');
  await expect(card).toContainText('between 0 and 9');
  await card.getByRole('link', { name: 'How this is computed' }).click();

  await expectLoaded(page);
  await expect(page).toHaveURL(new RegExp(`/outlook\\?asOf=${DAY}$`));
  await expect(page.getByText('Sample: finished 14; open and late or put off 8')).toBeVisible();
  const open = page.getByRole('region', { name: 'Open milestones' });
  await expect(open.getByRole('row')).toHaveCount(18);
  await expect(open.getByRole('row', { name: /1\.2\.2/ })).toContainText('On hold');
  await expect(open.getByRole('row', { name: /3\.1\.5/ })).toContainText('only 3 finished milestones');

  await page.getByRole('combobox', { name: 'Show' }).selectOption('Done by the end, as likely as not');
  await expect(open.getByRole('row')).toHaveCount(9);
  await expect(page).toHaveURL(/show=middle/);

  const range = '23 Dec 2026 to after 14 Feb 2027';
  await expect(open.getByRole('row', { name: /4\.1\.3/ })).toContainText(range);
  await open.getByRole('link', { name: /4\.1\.3/ }).click();
  const part = page.locator('rumbo-milestone-outlook');
  await expect(part).toContainText(range);
  await expect(part).toContainText('as likely before 30 Jan 2027 as after it');
  await expect(part).toContainText('Beside its due date, Dec 2026');
});

test('a roadmap with few finished milestones says how many are missing', async ({ page }) => {
  await page.goto(`/roadmaps/KE-PROS/outlook?asOf=${DAY}`);
  await expectLoaded(page);
  await expect(page.getByText('An outlook needs 8 finished milestones with a date')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Open milestones' })).toHaveCount(0);
});

test('the explanation can be read by everybody', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/roadmaps/CL-HRR/outlook');
  await expectLoaded(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('row', { name: /^on the date/ })).toBeVisible();
  await expectAccessible(page);
});

test('a manager takes the brief of a past day to a meeting', async ({ page }) => {
  await page.goto(`/roadmaps/CL-HRR?asOf=${DAY}`);
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Brief (PDF)' }).click();
  const download = await file;
  expect(download.suggestedFilename()).toBe(`CL-HRR-brief-${DAY}-en.pdf`);
  const texts = await textsOf(await download.path());
  expect(texts[0]).toContain('69.1% (21.43 of 31)');
  for (const text of texts) expect(text).toContain('24 Nov 2026 · Page');
});

test('a manager prints the overview', async ({ page }) => {
  await page.goto(`/roadmaps/CL-HRR?asOf=${DAY}`);
  await page.getByRole('link', { name: 'Print view' }).click();
  await expectLoaded(page);
  const paper = page.getByRole('article');
  await expect(paper).toContainText('As of 24 Nov 2026');
  await expect(paper).toContainText('14 meetings have been held.');
  await expect(paper.locator('rumbo-line-chart svg')).toBeVisible();
  await expect(paper.locator('rumbo-stacked-bars svg')).toHaveCount(3);
  await expectAccessible(page);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Back to the overview' })).toBeHidden();
  await expect(page.getByLabel('As of')).toBeHidden();
  await expect(paper).toBeVisible();
});
