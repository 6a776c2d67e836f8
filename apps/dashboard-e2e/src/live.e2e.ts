import type { Browser, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/checks';
import { PEOPLE, signInAs } from './support/people';
import { expect, test, watch } from './support/test';

const MILESTONE = '/roadmaps/CL-HRR/milestones/4';
const PLAN = '/roadmaps/CL-HRR/plan?q=1.1.4';

/** Somebody at another computer. */
async function another(browser: Browser, who: keyof typeof PEOPLE): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, who);
  return page;
}

/** What a page that is loaded anew forgets. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { opened: true }));
const isMarked = (page: Page) => page.evaluate(() => 'opened' in window);

/** The page hears of changes. */
const following = (page: Page) =>
  page.waitForResponse(
    (response) => response.url().includes('/api/roadmaps/CL-HRR/events') && response.status() === 200,
  );

/** INDAP says how far milestone 1.1.4 is. */
async function report(page: Page, value: string): Promise<void> {
  await page.goto('/my-updates');
  await page.getByRole('button', { name: 'Actualizar 1.1.4' }).click();
  await page.getByLabel('Valor alcanzado').fill(value);
  await page.getByRole('button', { name: 'Guardar avance' }).click();
  await expect(page.getByText('Avance guardado')).toBeVisible();
}

test('who looks at a milestone or at the plan sees what another reports, and keeps what they type', async ({
  page,
  browser,
}) => {
  const reporter = await another(browser, 'reporter');
  const reader = await another(browser, 'specialist');
  const mistakes = watch(reader);
  await reader.goto(PLAN);
  const row = reader.getByRole('link', { name: /^1\.1\.4/ }).locator('..');
  const before = await row.innerText();
  await mark(reader);

  await signInAs(page, 'coordinator');
  const live = following(page);
  await page.goto(MILESTONE);
  await live;
  await mark(page);
  await page.getByLabel('Su comentario').fill('Antes de cerrar el trimestre');
  await page.getByRole('button', { name: 'Informar un avance' }).click();
  await page.getByLabel('Valor alcanzado').fill('48');
  const note = page.getByLabel('Nota', { exact: true });
  await note.fill('Según la mesa regional');
  await note.press('Home');

  await report(reporter, '52');
  await expect(page.getByText(/52 de 60/).first()).toBeVisible();
  await expect(row).not.toHaveText(before);
  expect(await isMarked(page)).toBe(true);
  expect(await isMarked(reader)).toBe(true);

  await expect(note).toBeFocused();
  expect(await note.evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(0);
  await expect(note).toHaveValue('Según la mesa regional');
  await expect(page.getByLabel('Valor alcanzado')).toHaveValue('48');
  await expect(page.getByLabel('Su comentario')).toHaveValue('Antes de cerrar el trimestre');

  const said = page.getByRole('status').filter({ hasText: 'Alguien ha cambiado esto' });
  await expect(said).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await said.getByRole('button', { name: 'Ver los cambios' }).click();
  const conflict = page.getByRole('alertdialog');
  await expect(conflict.getByRole('radio', { name: /48/ })).toBeChecked();
  await conflict.getByRole('radio', { name: /52/ }).check();
  await conflict.getByRole('button', { name: 'Guardar con estos valores' }).click();
  await expect(page.getByText('Avance guardado')).toBeVisible();
  await expect(page.getByText('Según la mesa regional')).toBeVisible();
  expect(mistakes).toEqual([]);
  await Promise.all([reporter, reader].map((other) => other.context().close()));
});

test('a comment appears on the page of whom it is for, and a form that nobody has touched follows', async ({
  page,
  browser,
}) => {
  const workers = await another(browser, 'constituent');
  await workers.goto(MILESTONE);
  await signInAs(page, 'coordinator');
  const live = following(page);
  await page.goto(MILESTONE);
  await live;
  await workers.getByLabel('Su comentario').fill('¿Quién convoca?');
  await workers.getByRole('button', { name: 'Comentar' }).click();
  await expect(page.getByRole('article').filter({ hasText: '¿Quién convoca?' })).toBeVisible();

  await workers.context().close();
  const other = await another(browser, 'coordinator');
  const editing = following(other);
  await other.goto(`${MILESTONE}/edit`);
  await editing;
  await page.goto(`${MILESTONE}/edit`);
  await page.getByLabel('Referencia').fill('Acta 14/2026');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1.1.4');
  await expect(other.getByLabel('Referencia')).toHaveValue('Acta 14/2026');
  await expect(other.getByText('Alguien ha cambiado esto')).toHaveCount(0);
  await other.context().close();
});

test('what happened while the connection was lost appears when it is back, and until then the page says so', async ({
  browser,
}) => {
  const reporter = await another(browser, 'reporter');
  const page = await another(browser, 'coordinator');
  const live = following(page);
  await page.goto(MILESTONE);
  await live;
  await mark(page);
  await page.context().setOffline(true);
  const lost = page.getByText('Sin conexión en directo');
  await expect(lost).toBeVisible();
  await expectAccessible(page);
  await report(reporter, '54');
  await expect(page.getByText(/54 de 60/)).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(page.getByText(/54 de 60/).first()).toBeVisible();
  await expect(lost).toHaveCount(0);
  expect(await isMarked(page)).toBe(true);
  await Promise.all([reporter, page].map((one) => one.context().close()));
});

test('who looks at the past hears of nothing', async ({ page }) => {
  await signInAs(page, 'coordinator');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/events')) asked.push(request.url());
  });
  const day = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
  await page.goto(`${MILESTONE}?asOf=${day}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const live = following(page);
  await page.goto(MILESTONE);
  await live;
  expect(asked).toHaveLength(1);
});
