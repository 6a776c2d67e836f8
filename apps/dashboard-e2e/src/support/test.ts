import { expect, type Page, test as base } from '@playwright/test';

/** Answers that the pages expect, and that the browser writes to its console all the same. */
const EXPECTED = /the server responded with a status of (401|403|404|409|412|413|422)/;

/** A journey during which nothing goes wrong behind the page: no error is thrown, none is written to the console. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const mistakes = watch(page);
    await use(page);
    expect(mistakes, 'errors of the page').toEqual([]);
  },
});

/** Collects what goes wrong on a page from now on. */
export function watch(page: Page): string[] {
  const mistakes: string[] = [];
  page.on('pageerror', (error) => mistakes.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) mistakes.push(message.text());
  });
  return mistakes;
}

export { expect };
