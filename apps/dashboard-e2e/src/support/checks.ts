import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing that axe finds stands between the page and somebody who needs it to be accessible. */
export async function expectAccessible(page: Page): Promise<void> {
  /** After a change of colours a text may still be drawn in the old ones for some frames. */
  await expect(async () => expect(await mistakesIn(page)).toEqual([])).toPass({ timeout: 20_000 });
}

async function mistakesIn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}\n${failureSummary}`),
  }));
}

/** The page fits the width of the window, once it is laid out for it. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await expect(async () => {
    const { wide, window } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(wide, 'width of the page').toBeLessThanOrEqual(window);
  }).toPass({ timeout: 10_000 });
}

/** The page has loaded what it shows. */
export async function expectLoaded(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}
