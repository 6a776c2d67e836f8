import type { Page } from '@playwright/test';

/** Chooses an option of a select by its words. */
export async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).press('Enter');
  await page.getByRole('option', { name: option }).click();
}
