import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/checks';
import { signInAs } from './support/people';
import { expect, test, watch } from './support/test';

const PLAN = '/roadmaps/CL-HRR/plan';

/** What people are told comes some seconds after it was said. */
async function told(page: Page, words: string): Promise<ReturnType<Page['locator']>> {
  const item = page.getByRole('listitem').filter({ hasText: words });
  await expect(async () => {
    await page.goto('/notifications');
    await expect(item.first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  return item;
}

test('workers ask about an axis and an objective; the coordination is told, answers, resolves and opens again', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'constituent');
  await page.goto(PLAN);
  await page.getByRole('link', { name: 'Comentarios sobre 2', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2');
  await expect(page).toHaveURL(/\/plan\/axes\/\d+/);
  await expectAccessible(page);
  const area = page.getByLabel('Su comentario');
  await area.fill('Del eje: ');
  await area.press('End');
  await page.keyboard.type('@coor');
  await expect(page.getByRole('option', { name: 'Coordinación DAES' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('¿quién lo financia?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const own = page.getByRole('article').filter({ hasText: 'Del eje' });
  await expect(own).toContainText('Abierto');

  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/plan\/objectives\/\d+/);
  await area.fill('Del objetivo: @coor');
  await page.getByRole('option', { name: 'Coordinación DAES' }).click();
  await page.getByRole('button', { name: 'Comentar' }).click();
  await expect(page.getByRole('article').filter({ hasText: 'Del objetivo' })).toBeVisible();
  await page.goto(PLAN);
  await expect(page.getByRole('link', { name: 'Comentarios sobre 2: 1 abierto' })).toBeVisible();

  const coordination = await (await browser.newContext()).newPage();
  const mistakes = watch(coordination);
  await signInAs(coordination, 'coordinator');
  await told(coordination, 'Del objetivo');
  const news = await told(coordination, 'Del eje');
  await expect(news).toContainText('Delegación CUT le mencionó');
  await expect(news).toContainText('Nueva');
  await expect(coordination.getByRole('link', { name: /Notificaciones: \d+ nuevas/ })).toBeVisible();
  await expectAccessible(coordination);
  await coordination.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(coordination);
  await coordination.setViewportSize({ width: 1280, height: 800 });
  await news.getByRole('link').click();

  const asked = coordination.getByRole('article').filter({ hasText: 'Del eje' });
  await expect(asked).toBeFocused();
  await asked.getByRole('button', { name: 'Responder a Delegación CUT' }).click();
  await coordination.getByLabel('Su respuesta').fill('El fondo regional.');
  await asked.getByRole('button', { name: 'Responder', exact: true }).click();
  await expect(asked.getByRole('listitem')).toContainText('El fondo regional.');
  await asked.getByRole('button', { name: 'Resolver' }).click();
  await expect(asked).toContainText('Resuelto por Coordinación DAES');
  await coordination.goto(PLAN);
  await expect(coordination.getByRole('link', { name: 'Comentarios sobre 2', exact: true })).toBeVisible();
  await coordination.goBack();
  await asked.getByRole('button', { name: 'Reabrir' }).click();
  await expect(asked).toContainText('Abierto');
  await coordination.goto('/notifications');
  await expect(coordination.getByRole('listitem').filter({ hasText: 'Del eje' })).not.toContainText('Nueva');
  expect(mistakes).toEqual([]);
  await coordination.context().close();

  await told(page, 'dio por resuelta su conversación');
  await expect(page.getByRole('listitem').filter({ hasText: 'El fondo regional.' })).toContainText(
    'Coordinación DAES respondió',
  );
  await page.getByRole('button', { name: 'Acuerdos' }).click();
  await expect(page).toHaveURL(/topic=agreement/);
  await page.getByRole('group', { name: 'Sobre qué' }).getByRole('button', { name: 'Todas' }).click();
  await page.getByRole('button', { name: 'Marcar todas como vistas' }).click();
  await expect(page.getByText('Lo ha visto todo.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Notificaciones: nada nuevo' })).toBeVisible();
});

test('somebody chooses how often a digest comes, and is told why none does here', async ({ page }) => {
  await signInAs(page, 'reporter');
  await page.goto('/account#digest');
  const digest = page.locator('rumbo-digest-form');
  await expect(digest).toContainText('Las personas de la demostración no reciben correo.');
  await digest.getByLabel('Con qué frecuencia').selectOption('Cada día');
  await digest.getByLabel('Dirección').fill('nadie');
  await digest.getByRole('button', { name: 'Guardar' }).click();
  await expect(digest.getByText('correo', { exact: false }).last()).toBeVisible();
  await digest.getByLabel('Dirección').fill('otra@indap.example');
  await expectAccessible(page);
  await digest.getByRole('button', { name: 'Guardar' }).click();
  await page.reload();
  await expect(digest.getByLabel('Dirección')).toHaveValue('otra@indap.example');
  await expect(digest.getByLabel('Con qué frecuencia')).toHaveValue('daily');
});

test('a link of a digest that is not valid any more says so without signing in', async ({ page }) => {
  await page.goto(`/unsubscribe/${'x'.repeat(43)}`);
  await expect(page.getByRole('heading', { name: 'This link is not valid any more' })).toBeVisible();
  await expectAccessible(page);
});
