import { expectAccessible, expectNoSidewaysScroll } from './support/checks';
import { signInAs } from './support/people';
import { expect, test, watch } from './support/test';

const MILESTONE = '/roadmaps/CL-HRR/milestones/4';

test('workers mention the coordination by keyboard alone; it finds the thread, answers and resolves it', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'constituent');
  await page.goto(MILESTONE);
  const area = page.getByLabel('Su comentario');
  await area.focus();
  await page.keyboard.type('Pregunta a @coor');
  await expect(page.getByRole('option', { name: 'Coordinación DAES' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(area).toHaveValue('Pregunta a @Coordinación DAES ');
  await page.keyboard.type('y a @repo');
  await expect(page.getByRole('option', { name: 'Reporte INDAP' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.type('rtes: ¿cuándo?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const thread = page.getByRole('article').filter({ hasText: 'Pregunta a' });
  await expect(thread).toContainText('Delegación CUT');
  await expect(thread).toContainText('Abierto');
  await expect(area).toHaveValue('');

  const coordination = await (await browser.newContext()).newPage();
  const mistakes = watch(coordination);
  await signInAs(coordination, 'coordinator');
  await coordination.getByRole('button', { name: /Cuenta de/ }).click();
  await coordination.getByRole('menuitem', { name: 'Menciones a mí' }).click();
  const mention = coordination.getByRole('listitem').filter({ hasText: 'Pregunta a' });
  await mention.getByRole('link').click();
  const asked = coordination.getByRole('article').filter({ hasText: 'Pregunta a' });
  await expect(asked).toBeFocused();
  await asked.getByRole('button', { name: 'Responder a Delegación CUT' }).click();
  await coordination.getByLabel('Su respuesta').fill('En diciembre.');
  await asked.getByRole('button', { name: 'Responder', exact: true }).click();
  await expect(asked.getByRole('listitem')).toContainText('En diciembre.');
  await asked.getByRole('button', { name: 'Resolver' }).click();
  await expect(asked).toContainText('Resuelto por Coordinación DAES');
  await expectAccessible(coordination);
  await coordination.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(coordination);
  expect(mistakes).toEqual([]);
  await coordination.context().close();

  await page.reload();
  await expect(thread).toContainText('Resuelto por Coordinación DAES');
  await thread.getByRole('button', { name: 'Reabrir' }).click();
  await expect(thread).toContainText('Abierto');
});
