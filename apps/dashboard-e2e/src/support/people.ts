import { expect, type Page } from '@playwright/test';

/** The demo's people by what stands on their buttons, and the words by which their language names the account. */
export const PEOPLE = {
  reporter: { button: /Reporte INDAP/, account: /Cuenta de/ },
  coordinator: { button: /Coordinación DAES/, account: /Cuenta de/ },
  secretary: { button: /Secretaría del diálogo DAES/, account: /Cuenta de/ },
  constituent: { button: /Delegación CUT/, account: /Cuenta de/ },
  federations: { button: /Delegación Confecoop/, account: /Cuenta de/ },
  specialist: { button: /ILO specialist/, account: /Account of/ },
  administrator: { button: /Administration$/, account: /Account of/ },
  senegalese: { button: /Coordination MMESS/, account: /Compte de/ },
  italian: { button: /Coordinamento PNRR/, account: /Account of/ },
} as const;

/** Signs in with one click, from the sign-in page, and waits until the page says so. */
export async function signInAs(page: Page, who: keyof typeof PEOPLE): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: PEOPLE[who].button }).click();
  await expect(page.getByRole('button', { name: PEOPLE[who].account })).toBeVisible();
}
